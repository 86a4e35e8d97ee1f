package org.oathway.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A district as screens show it.
 *
 * @param code GB/T 2260 code, or the house's own for areas without one
 * @param group the part of the city: 中心城区, 主城新区, 渝东北 or 渝东南
 * @param relaxed whether the relaxed education of the exam notice of 2020 applies here
 * @param validTo its last day; null while it stands
 */
public record DistrictRow(
    long id,
    String code,
    String name,
    String nameEn,
    String group,
    DistrictKind kind,
    boolean relaxed,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** The name in a language; English where it is asked for, else Chinese. */
  public String nameIn(String language) {
    return new AreaName(name, nameEn).nameIn(language);
  }
}

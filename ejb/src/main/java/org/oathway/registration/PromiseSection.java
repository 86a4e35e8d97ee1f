package org.oathway.registration;

import java.util.List;
import org.oathway.exams.eligibility.Bar;

/**
 * What the candidate declares and promises.
 *
 * @param id the registration
 * @param bars what is declared under article 8 and the notice
 * @param promised the commitment, in the version shown
 * @param consented the separate consent to the use of number and photo
 */
public record PromiseSection(
    long id,
    boolean prcNational,
    boolean constitution,
    boolean conduct,
    boolean health,
    List<Bar> bars,
    boolean promised,
    boolean consented) {

  /** Version of the commitment's text; kept with the promise. */
  public static final String VERSION = "2026-1";

  public PromiseSection {
    bars = List.copyOf(bars);
  }
}

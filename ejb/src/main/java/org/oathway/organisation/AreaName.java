package org.oathway.organisation;

/**
 * How a county is called; nothing in either language where the city has none such.
 *
 * @param name in Chinese
 */
public record AreaName(String name, String nameEn) {

  /** The name in a language; English where it is asked for, else Chinese. */
  public String nameIn(String language) {
    return language.equals("en") ? nameEn : name;
  }
}

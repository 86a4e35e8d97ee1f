package org.oathway.exams.seating;

/**
 * One confirmed registration that is to be seated.
 *
 * @param registration its number: letters, digits, hyphens; says nothing about the person
 * @param site the chosen site, four digits
 */
public record Entrant(String registration, String site) {

  public Entrant {
    Tokens.registration(registration);
    Tokens.site(site);
  }

  String line() {
    return registration + " " + site;
  }
}

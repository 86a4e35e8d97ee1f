package org.oathway.registration;

/**
 * Where the candidate belongs.
 *
 * @param id the registration
 * @param hukou six-digit code of the county of household registration; {@link #ELSEWHERE} for one
 *     outside the city
 * @param residence the same of the county of residence
 */
public record IdentitySection(long id, String hukou, String residence, String address) {

  /** A county outside this city. */
  public static final String ELSEWHERE = "000000";
}

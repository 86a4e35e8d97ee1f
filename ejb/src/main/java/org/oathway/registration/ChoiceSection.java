package org.oathway.registration;

/**
 * Which district reviews, and where to sit.
 *
 * @param id the registration
 * @param districtId 0 while not chosen
 * @param siteId 0 while not chosen
 */
public record ChoiceSection(long id, long districtId, long siteId) {}

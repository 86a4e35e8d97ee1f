package org.oathway.document;

/**
 * Whose paper it is.
 *
 * @param districtId the district whose officials may read it; 0 for those of the city alone
 */
public record Subject(long personId, long districtId) {}

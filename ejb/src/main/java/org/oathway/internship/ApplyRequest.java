package org.oathway.internship;

/**
 * A person's wish to do the year at an office.
 *
 * @param motive why there, in the person's words
 */
public record ApplyRequest(long officeId, String motive) {}

package org.oathway.registration;

/**
 * What was studied, as typed.
 *
 * @param id the registration
 * @param education name of the level; empty while not chosen
 * @param graduation the day as typed
 * @param chsiCode verification code of the diploma at CHSI (学信网)
 */
public record EducationSection(
    long id,
    String education,
    String school,
    String major,
    boolean lawMajor,
    String standing,
    String certificateNo,
    String graduation,
    String chsiCode,
    boolean foreignDegree) {}

package org.oathway.organisation;

import java.time.LocalDate;

/**
 * Somebody who practises in an office today.
 *
 * @param firstLicensedOn since when the person practises at all
 */
public record MemberRow(
    long personId,
    String name,
    String licenceNo,
    long officeId,
    String office,
    String district,
    LocalDate firstLicensedOn) {}

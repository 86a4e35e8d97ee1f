package org.oathway.licence;

import java.time.LocalDate;

/** Told when a licence is issued for the first time or again: the oath is due from this day. */
public record LicenceIssued(
    long personId, long licenceId, String licenceNo, long officeId, LocalDate on) {}

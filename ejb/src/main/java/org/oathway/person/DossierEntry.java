package org.oathway.person;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the dossier.
 *
 * @param on the day it counts from
 * @param refKind the feature that wrote it
 * @param refId the case it comes from
 * @param facts what is worth knowing, in the words of the record (score, office, hours)
 * @param at when it was written
 */
public record DossierEntry(
    long id,
    long personId,
    DossierKind kind,
    LocalDate on,
    String refKind,
    long refId,
    String facts,
    Instant at) {}

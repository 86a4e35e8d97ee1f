package org.oathway.document;

import java.time.Instant;

/** A paper in a list of papers. */
public record DocumentRow(
    long id,
    DocumentKind kind,
    String number,
    String code,
    long personId,
    String subjectName,
    long districtId,
    Instant issuedAt,
    String issuer,
    int edition,
    DocumentState state,
    String stateReason,
    String missing,
    String sha256) {}

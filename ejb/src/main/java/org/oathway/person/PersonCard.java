package org.oathway.person;

import java.time.LocalDate;

/**
 * A person as screens show them: numbers masked.
 *
 * @param photoSha SHA-256 of the accepted photo in the file store; empty when there is none yet
 */
public record PersonCard(
    long id,
    String name,
    DocumentKind documentKind,
    String documentNo,
    String phone,
    String email,
    boolean male,
    LocalDate birth,
    String photoSha) {}

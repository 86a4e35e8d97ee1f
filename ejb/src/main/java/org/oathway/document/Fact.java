package org.oathway.document;

/** One thing a stranger who verifies a paper may see. Never a document number or a phone. */
public record Fact(FactLabel label, String value) {}

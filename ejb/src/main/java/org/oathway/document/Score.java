package org.oathway.document;

/** A line of scores or hours on a paper: what for, and how much. */
public record Score(String subject, String value) {}

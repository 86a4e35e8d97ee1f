package org.oathway.result;

/** A file as it came from the marking centre. */
public record ScoreFile(String name, byte[] bytes) {}

package org.oathway.organisation;

/** Where people of a district are attended to; a text is empty while it is not announced. */
public record BureauRow(String name, String phone, String address, String hours) {}

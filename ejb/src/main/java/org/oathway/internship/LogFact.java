package org.oathway.internship;

import java.time.LocalDate;

/** A confirmed log entry, as far as it counts for the assessment. */
public record LogFact(LocalDate day, LogKind kind, String matter, boolean ofSupervisor) {}

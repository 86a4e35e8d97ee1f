package org.oathway.platform;

import org.oathway.exams.Reason;

/**
 * What is wrong at one place of a table.
 *
 * @param row the row as a person counts it; 0 for the file as a whole
 * @param column the heading of the column; empty for the file as a whole
 */
public record TableFault(int row, String column, Reason reason) {}

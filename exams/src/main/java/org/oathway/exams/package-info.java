/**
 * The exam engine: what the rulebook says of exams, as pure functions of records. Nothing in here
 * reads a clock, a database or a setting, so that every verdict can be reached again years later
 * from the facts kept with it.
 */
@NullMarked
package org.oathway.exams;

import org.jspecify.annotations.NullMarked;

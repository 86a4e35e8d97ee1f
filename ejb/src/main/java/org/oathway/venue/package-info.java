/**
 * Where an exam is held: sites with rooms and their places. A place is a row that is taken, never a
 * counter, so that the last one cannot be given twice and nobody queues for a number.
 *
 * <p>What always holds: a registration has one place at most, a place one registration at most, by
 * the database's word. Uses session, organisation and the ground.
 */
@NullMarked
package org.oathway.venue;

import org.jspecify.annotations.NullMarked;

/**
 * What the tests in the container ({@code *IT}) stand on: the whole module deployed once for all of
 * them on the real server and database that {@code ./oathway testbed} started, and a way to act as
 * somebody.
 *
 * <p>A test extends {@link org.oathway.testbed.InContainer}, lies in the package of its feature (so
 * that it sees the entities) and injects the feature's beans. Tests share one database: each works
 * on rows of its own.
 */
@NullMarked
package org.oathway.testbed;

import org.jspecify.annotations.NullMarked;

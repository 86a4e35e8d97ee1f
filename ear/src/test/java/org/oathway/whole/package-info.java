/**
 * The shipped product seen from outside: what each role does, in a real browser, against one
 * running Oathway with an empty data folder and the demo world in it.
 *
 * <p>A journey extends {@link org.oathway.whole.Journey}. With {@code
 * -Doathway.url=http://localhost:8080} journeys visit a product that already runs.
 */
@NullMarked
package org.oathway.whole;

import org.jspecify.annotations.NullMarked;

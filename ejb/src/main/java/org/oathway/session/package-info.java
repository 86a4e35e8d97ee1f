/**
 * An exam session (执业核准考试): its notice, its windows and its day. The municipal bureau plans it in a
 * draft, publishes it, and from then on it stands.
 *
 * <p>What always holds: the windows follow each other; whether one is open is asked of the clock,
 * by the second the server receives a request, never kept as a state. Uses notice and the ground.
 */
@NullMarked
package org.oathway.session;

import org.jspecify.annotations.NullMarked;

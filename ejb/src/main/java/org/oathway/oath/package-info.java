/**
 * The oath (集中执业宣誓): who is licensed owes it within 90 days; the association gathers those who owe
 * it in a ceremony, the supervisor's word says who has sworn, and the oath sheet keeps it for good.
 *
 * <p>What always holds: a licence makes one duty; leader and supervisor are two persons; nobody has
 * sworn who was not checked in; who was absent or sworn invalidly is asked again, and the licence
 * itself never depends on it. Uses licence (its event alone), organisation, person, document,
 * notification, notice and the ground.
 */
@NullMarked
package org.oathway.oath;

import org.jspecify.annotations.NullMarked;

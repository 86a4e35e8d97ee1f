/**
 * The development plan of the force (渝司发〔2020〕37号): how many lawyers a district has for 10,000
 * people, whether its gate is open for new workers, and how many it may approve this year.
 *
 * <p>What always holds: the number left is never a counter that somebody keeps but what the ledger
 * of reservations, approvals and releases adds up to; one more than the plan is refused under a
 * lock, and the ledger is only ever added to. Where the policy says "in principle" (原则上) the
 * municipal bureau may decide otherwise, with a reason that stays on record. Uses organisation and
 * the ground.
 */
@NullMarked
package org.oathway.plan;

import org.jspecify.annotations.NullMarked;

/**
 * Practice approval (执业核准, 司法部令第138号 第七至十二条): the office applies for the person, the district
 * accepts or says once and completely what is missing, a clerk proposes and another person decides
 * within 20 working days, the approved person is entered, filed with the municipal bureau and
 * published.
 *
 * <p>What always holds: a place of the plan is taken when the application is accepted and given
 * back when it is refused; who proposed does not decide; a person has one living application and
 * one licence in force. Uses plan, organisation, person, document, notification, notice and the
 * ground.
 */
@NullMarked
package org.oathway.licence;

import org.jspecify.annotations.NullMarked;

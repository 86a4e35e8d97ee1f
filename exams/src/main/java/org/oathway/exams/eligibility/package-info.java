/**
 * Who may sit the practice-approval exam: the conditions of articles 6 to 8 of the Measures for the
 * Administration of Grassroots Legal Service Workers (MOJ Order 138) and of the yearly notice.
 *
 * <p>What always holds: a verdict lists a finding for every rule that was asked, met or not, with
 * the facts it rests on and the article; the same facts, rule set and day give the same verdict; a
 * verdict names the version of the rule set. A declaration alone never refuses a person beyond the
 * three statutory bars: it asks for a look by a human being.
 *
 * <p>May use the JDK and {@link org.oathway.exams.Reason}.
 */
@NullMarked
package org.oathway.exams.eligibility;

import org.jspecify.annotations.NullMarked;

/**
 * The screens of the oath (集中执业宣誓): a practitioner's own page with the invitation, the code for the
 * door and the sheet; the association's ceremonies, its guests and the door itself.
 *
 * <p>What always holds: a page shows what the beans of oath answer and decides nothing by itself;
 * the phone at the door and the list of the supervisor call the same bean. Uses oath, document and
 * what all screens share.
 */
@NullMarked
package org.oathway.web.oath;

import org.jspecify.annotations.NullMarked;

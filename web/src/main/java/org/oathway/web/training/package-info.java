/**
 * The screens of training: the association's courses and the code in the room, the practitioner's
 * catalogue, attendance and account.
 */
@NullMarked
package org.oathway.web.training;

import org.jspecify.annotations.NullMarked;

/**
 * A person's own screens: sign-up, the way back in, the road, the dossier; and the to-do list every
 * role lands on.
 */
@NullMarked
package org.oathway.web.person;

import org.jspecify.annotations.NullMarked;

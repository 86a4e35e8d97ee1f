/** Screens of districts, offices and who practises in them; imports of all of these. */
@NullMarked
package org.oathway.web.organisation;

import org.jspecify.annotations.NullMarked;

/** Sessions on screen: planning, the public page, the calendar file, and "may I register?". */
@NullMarked
package org.oathway.web.session;

import org.jspecify.annotations.NullMarked;

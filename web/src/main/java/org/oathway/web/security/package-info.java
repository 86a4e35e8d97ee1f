/** The door: who comes in, by a session or a token, and the screens for it. */
@NullMarked
package org.oathway.web.security;

import org.jspecify.annotations.NullMarked;

/**
 * Screens of the results: the officer imports, weighs the line and publishes; each reads the own.
 */
@NullMarked
package org.oathway.web.result;

import org.jspecify.annotations.NullMarked;

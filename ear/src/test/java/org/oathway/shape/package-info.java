/** The walls of the house, checked on the compiled classes. */
@NullMarked
package org.oathway.shape;

import org.jspecify.annotations.NullMarked;

/**
 * Speed as ratios: what the product needs against a limit measured in the same run on the same
 * machine, so that the figures mean the same on a slow and on a fast one. Run by {@code ./oathway
 * bench}, never part of the tests.
 */
@NullMarked
package org.oathway.bench;

import org.jspecify.annotations.NullMarked;

/** Practice approval on screen: the office applies, the district decides, the city acknowledges. */
@NullMarked
package org.oathway.web.licence;

import org.jspecify.annotations.NullMarked;

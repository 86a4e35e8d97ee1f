/**
 * The screens of the internship year: the person's page with the log, the supervisor's desk, the
 * office's, the district's register, the association's assessments and the panel's score sheet; and
 * the log for machines. Each page calls one bean of {@code org.oathway.internship} a deed.
 */
@NullMarked
package org.oathway.web.internship;

import org.jspecify.annotations.NullMarked;

/**
 * The screens of registration: the form in six steps that keeps itself, the candidate's own cases,
 * the clerk's desk with the papers beside the form, the municipal bureau's confirmations; the same
 * for machines, and the papers themselves.
 */
@NullMarked
package org.oathway.web.registration;

import org.jspecify.annotations.NullMarked;

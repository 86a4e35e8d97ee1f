/**
 * The door for machines, under {@code /api/v1}: what all resources share. Every resource calls the
 * bean method its screen calls; errors are problem details (RFC 9457).
 */
@NullMarked
package org.oathway.web.api;

import org.jspecify.annotations.NullMarked;

/**
 * The ground every feature stands on: the one clock, the settings of the installation, the dated
 * numbers of the rulebook, the calendar of working days, the history of cases, files, jobs and the
 * migration of the schema.
 *
 * <p>What always holds: no feature reads the time, a number of the rulebook or a setting from
 * anywhere else; an expected refusal is an {@link org.oathway.platform.Outcome} that carries every
 * reason, and an exception is a surprise or a {@link org.oathway.platform.DeedFailed} that people
 * can be told. This package uses no other feature.
 */
@NullMarked
package org.oathway.platform;

import org.jspecify.annotations.NullMarked;

/**
 * What the house tells the public: announcements of exams, public notices (公示), exits, oaths and
 * training. Published once and dated; a correction is another announcement.
 *
 * <p>What always holds: a person's numbers are never part of it. Uses the ground only.
 */
@NullMarked
package org.oathway.notice;

import org.jspecify.annotations.NullMarked;

package org.oathway.internship;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an intern has at hand while writing.
 *
 * @param draft what was begun and not handed in; null when nothing was
 * @param entries what was returned, then the newest
 */
public record LogAtHand(@Nullable LogEntry draft, List<LogRow> entries) {}

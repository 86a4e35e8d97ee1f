package org.oathway.seating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first step of a draw.
 *
 * @param publicSource a public value nobody can know today, such as 福彩双色球第2026136期开奖号码
 * @param publicDay the day on which it comes into being
 */
public record CommitRequest(long sessionId, String publicSource, @Nullable LocalDate publicDay) {}

package org.oathway.platform;

import java.time.LocalDate;
import java.util.Random;

/**
 * What a chapter of the invented world is written with: the same pen writes the same world.
 *
 * @param today the day of the first start
 * @param random a seeded source, so that every demonstration shows the same people
 */
public record DemoPen(LocalDate today, Random random) {}

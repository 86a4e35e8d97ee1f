/**
 * The published draw (双随机一公开): chance that anybody can recompute. First the organiser publishes a
 * commitment, the hash of a secret; then a public value becomes known that nobody could know before
 * (a lottery result of a date named in advance, or what witnesses contribute); the secret, the
 * public value and the input together are the seed.
 *
 * <p>What always holds: the same seed gives the same draw, byte for byte, on every machine; every
 * order of the things drawn is equally likely; no generator of the platform is used.
 *
 * <p>May use the JDK's SHA-256 and HMAC.
 */
@NullMarked
package org.oathway.exams.draw;

import org.jspecify.annotations.NullMarked;

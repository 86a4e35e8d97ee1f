package org.oathway.training;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code in the room: eight digits from the course's secret, the slot of time and whether one
 * comes or goes. A photo of it sent to somebody at home is worth a minute at most.
 *
 * @param seconds how long a slot is
 */
record AttendanceCode(String secret, int seconds) {

  private static final int BYTES = 32;
  private static final int MODULUS = 100_000_000;

  /** Whether one comes or goes. */
  enum Phase {
    IN,
    OUT
  }

  static String freshSecret() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** The code shown at a moment. */
  String at(Phase phase, Instant now) {
    return slot(phase, now.getEpochSecond() / seconds);
  }

  /** Whether a typed code is the one shown now or in the slot before. */
  boolean fits(Phase phase, Instant now, String typed) {
    long slot = now.getEpochSecond() / seconds;
    return same(slot(phase, slot), typed) || same(slot(phase, slot - 1), typed);
  }

  /** Seconds until the next code. */
  long left(Instant now) {
    return seconds - now.getEpochSecond() % seconds;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private String slot(Phase phase, long slot) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
      byte[] sum = mac.doFinal((phase + "|" + slot).getBytes(StandardCharsets.UTF_8));
      return "%08d".formatted(Math.floorMod(ByteBuffer.wrap(sum).getLong(), MODULUS));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
    }
  }
}

package org.oathway.exams.draw;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An endless row of numbers from a seed. Block <i>i</i> (from 0) is HMAC-SHA-256 with the seed's 32
 * bytes as key over <i>i</i> as 8 bytes, high byte first; a block gives 8 numbers of 4 bytes, high
 * byte first. A number below <i>n</i> is the next one modulo <i>n</i>, leaving out those that are
 * not below the greatest multiple of <i>n</i> that fits in 2^32: so no value is likelier than
 * another.
 */
public final class DrawStream {

  private static final long RANGE = 1L << 32;

  private final Mac mac;
  private long next;
  private ByteBuffer block = ByteBuffer.allocate(0);

  /**
   * Starts the row.
   *
   * @param seed 64 hexadecimal digits
   */
  public DrawStream(String seed) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next number from 0 to bound - 1; bound is from 1 to 2^31 - 1. */
  public int below(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("bound " + bound);
    }
    long fair = RANGE - RANGE % bound;
    long number = number();
    while (number >= fair) {
      number = number();
    }
    return (int) (number % bound);
  }

  /**
   * The things in drawn order (Fisher and Yates): for i from the last place down to 1, the thing at
   * i changes places with the one at {@link #below below(i + 1)}.
   */
  public <T> List<T> shuffled(List<T> things) {
    List<T> drawn = new ArrayList<>(things);
    for (int i = drawn.size() - 1; i > 0; i--) {
      Collections.swap(drawn, i, below(i + 1));
    }
    return drawn;
  }

  private long number() {
    if (!block.hasRemaining()) {
      block = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(next).array()));
      next++;
    }
    return Integer.toUnsignedLong(block.getInt());
  }
}

package org.oathway.exams.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Commitment and seed of a published draw. All texts are UTF-8; all hashes SHA-256, written as 64
 * lower-case hexadecimal digits; every hash begins with a line that says what it is for.
 *
 * <ul>
 *   <li>commitment = SHA-256("oathway-draw-1 commitment\n" + secret)
 *   <li>seed = SHA-256("oathway-draw-1 seed\n" + secret + "\n" + public value + "\n" + input hash)
 * </ul>
 *
 * <p>The input hash must be published with the commitment: then neither the organiser (who does not
 * know the public value) nor those who make the public value (who do not know the secret) can steer
 * the draw, nor can the input be changed after it.
 */
public final class Draw {

  /** Name and version of the algorithm, as published. */
  public static final String ALGORITHM = "oathway-draw-1";

  /** The fewest characters of a secret: 32 random bytes as hexadecimal digits are wanted. */
  public static final int SECRET_LENGTH = 32;

  private Draw() {}

  /**
   * The hash to publish before the public value is known.
   *
   * @throws IllegalArgumentException when the secret is shorter than {@link #SECRET_LENGTH}
   *     characters (it could be guessed from its hash) or has a line break
   */
  public static String commit(String secret) {
    if (secret.length() < SECRET_LENGTH) {
      throw new IllegalArgumentException("secret shorter than " + SECRET_LENGTH + " characters");
    }
    return hash("commitment", oneLine(secret));
  }

  /** The seed of the draw: what the secret, the public value and the input come to together. */
  public static String seed(String secret, String publicValue, String inputHash) {
    return hash("seed", oneLine(secret) + "\n" + oneLine(publicValue) + "\n" + inputHash);
  }

  /** SHA-256 of a text after a line that says what it is for. */
  public static String hash(String purpose, String text) {
    byte[] bytes = (ALGORITHM + " " + purpose + "\n" + text).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static String oneLine(String text) {
    if (text.isBlank() || text.chars().anyMatch(c -> c == '\n' || c == '\r')) {
      throw new IllegalArgumentException("secret and public value are one line each, not empty");
    }
    return text.strip();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

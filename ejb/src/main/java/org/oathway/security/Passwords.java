package org.oathway.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id (19 MiB, 2 passes, 1 lane). The cost is written into the hash, so
 * that it can be raised later without locking anybody out.
 */
final class Passwords {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A hash no password has, of the same cost: what is compared when there is no account. */
  static final String NOBODYS = hash("nobody's password " + RANDOM.nextLong());

  private Passwords() {}

  static String hash(String password) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    byte[] hash = argon2(password, salt, MEMORY_KIB, PASSES);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "argon2id$%d$%d$%s$%s"
        .formatted(MEMORY_KIB, PASSES, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  static boolean matches(String password, String kept) {
    String[] part = kept.split("\\$");
    if (part.length != 5 || !part[0].equals("argon2id")) {
      return false;
    }
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] hash =
        argon2(
            password, base64.decode(part[3]), Integer.parseInt(part[1]), Integer.parseInt(part[2]));
    return MessageDigest.isEqual(hash, base64.decode(part[4]));
  }

  private static byte[] argon2(String password, byte[] salt, int memory, int passes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] out = new byte[HASH];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
    return out;
  }
}

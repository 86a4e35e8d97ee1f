package org.oathway.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * The line of Payara's key file that lets the launcher, and nobody else on this machine, administer
 * the domain.
 */
final class AdminKey {
  private static final int ROUNDS = 100;

  private AdminKey() {}

  static String line(String user, String password) {
    byte[] salt = new byte[8];
    new SecureRandom().nextBytes(salt);
    return user + ";{SSHA256}" + encode(password, salt) + ";asadmin\n";
  }

  static String encode(String password, byte[] salt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(password.getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(salt);
      for (int round = 2; round <= ROUNDS; round++) {
        hash = digest.digest(hash);
      }
      byte[] both = Arrays.copyOf(hash, hash.length + salt.length);
      System.arraycopy(salt, 0, both, hash.length, salt.length);
      return Base64.getEncoder().encodeToString(both);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.oathway.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Passwords between the parts of the product: generated once into {@code data/secrets}, readable by
 * the owner alone.
 */
public class Secrets {
  private final Path folder;

  public Secrets(Path folder) {
    this.folder = folder;
  }

  public String get(String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.WRITE);
      }
      String secret = Files.readString(file).strip();
      if (secret.matches("[0-9A-Za-z]{16,}")) {
        return secret;
      }
    } catch (IOException e) {
      throw new Trouble("The secret %s cannot be read or written: %s.".formatted(file, e), e);
    }
    throw new Trouble(
        "The data folder is damaged: %s is not a secret we wrote; restore it from a backup."
            .formatted(file));
  }

  public boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }
}

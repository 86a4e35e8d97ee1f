package org.oathway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The installation's secrets, 32 bytes each. One that is not given from outside is drawn at first
 * start and kept in the data folder under {@code secrets/}, readable by its owner alone. A secret
 * that cannot be read stops the start: a new one would make every stored number unreadable.
 */
@ApplicationScoped
public class Secrets {

  private static final int BYTES = 32;

  private final Map<String, byte[]> known = new ConcurrentHashMap<>();
  @Inject Settings settings;

  /** Encrypts personal columns. */
  public byte[] columnKey() {
    return of("column-key");
  }

  /** Keys the hashes by which encrypted columns are found. */
  public byte[] lookupKey() {
    return of("lookup-key");
  }

  /** Signs documents. */
  public byte[] signingKey() {
    return of("signing-key");
  }

  /** The password with which the first administrator of a new house signs in. */
  public String firstAdministrator() {
    return Base64.getEncoder().encodeToString(of("first-administrator"));
  }

  private byte[] of(String name) {
    return known.computeIfAbsent(name, this::fetch).clone();
  }

  private byte[] fetch(String name) {
    String given = settings.secret(name);
    byte[] secret = given.isEmpty() ? kept(name) : Base64.getDecoder().decode(given);
    if (secret.length != BYTES) {
      throw new IllegalStateException(
          "secret " + name + " has " + secret.length + " bytes instead of " + BYTES);
    }
    return secret;
  }

  private byte[] kept(String name) {
    Path file = settings.dataDir().resolve("secrets").resolve(name);
    try {
      if (!Files.exists(file)) {
        draw(file);
      }
      return Base64.getDecoder().decode(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the secret " + file, e);
    }
  }

  private void draw(Path file) throws IOException {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    Files.createDirectories(
        file.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
    Files.writeString(draft, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.SYNC);
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException another) {
      return; // drawn by another start in this moment; that one counts
    } finally {
      Files.delete(draft);
    }
  }
}

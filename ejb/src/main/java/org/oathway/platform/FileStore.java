package org.oathway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Files kept outside the web root, each under the SHA-256 of its bytes: the same file is kept once,
 * and a file that was changed on disk is noticed when it is read. A file is on the disk before the
 * row that speaks of it is committed.
 */
@ApplicationScoped
public class FileStore {

  @Inject Settings settings;

  /** Keeps the bytes and returns their SHA-256 in lower-case hex. */
  public String put(byte[] bytes) {
    String sha = sha256(bytes);
    Path file = place(sha);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
          out.write(java.nio.ByteBuffer.wrap(bytes));
          out.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return sha;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep a file of " + bytes.length + " bytes", e);
    }
  }

  /** The bytes kept under this SHA-256; fails if they are missing or were changed. */
  public byte[] get(String sha) {
    try {
      byte[] bytes = Files.readAllBytes(place(sha));
      if (!sha256(bytes).equals(sha)) {
        throw new IllegalStateException("file " + sha + " was changed on disk");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read file " + sha, e);
    }
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path place(String sha) {
    if (!sha.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha);
    }
    return settings.dataDir().resolve("files").resolve(sha.substring(0, 2)).resolve(sha);
  }
}

package org.oathway.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The Payara domain in {@code data/domain}: made from Payara's template, thrown away and made again
 * whenever the EAR, Payara or this launcher changed. Nothing that must be kept lives in it.
 */
final class Domain {
  private final Path folder;
  private final Distribution distribution;
  private final DataFolder data;

  Domain(Distribution distribution, DataFolder data) {
    this.folder = data.path().resolve("domain");
    this.distribution = distribution;
    this.data = data;
  }

  Path folder() {
    return folder;
  }

  /** Makes the domain ready to start; true if this very EAR is already deployed in it. */
  boolean prepare() {
    String stamp = stamp();
    try {
      if (Files.exists(deployed()) && Files.readString(deployed()).equals(stamp)) {
        return true;
      }
      Path template = distribution.payara().resolve("domains/domain1");
      Folders.delete(folder);
      Folders.copy(template, folder);
      Files.copy(distribution.driver(), folder.resolve("lib/postgresql.jar"));
      DomainXml.read(template.resolve("config/domain.xml"))
          .ours()
          .write(folder.resolve("config/domain.xml"));
      Files.writeString(
          folder.resolve("config/admin-keyfile"),
          AdminKey.line("admin", data.secrets().get("admin")));
      ServerLog.configure(folder.resolve("config/logging.properties"), data.logs());
      return false;
    } catch (IOException e) {
      throw new Trouble(
          "The server's folder %s cannot be prepared: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  void markDeployed() {
    try {
      Files.writeString(deployed(), stamp());
    } catch (IOException e) {
      throw new Trouble(
          "The server's folder %s cannot be written: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  /** After a start that went wrong the next one begins from the template. */
  void markBroken() {
    deployed().toFile().delete();
  }

  private Path deployed() {
    return folder.resolve("deployed");
  }

  private String stamp() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(distribution.payara().toString().getBytes(StandardCharsets.UTF_8));
      for (Path file :
          new Path[] {distribution.ear(), distribution.folder().resolve("lib/launcher.jar")}) {
        if (Files.exists(file)) {
          try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new Trouble("The EAR cannot be read: %s.".formatted(e.getMessage()), e);
    }
  }
}

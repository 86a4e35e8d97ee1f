package org.oathway.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once beside its data, where the user that runs it can reach them.
 */
final class PostgresArchive {
  private PostgresArchive() {}

  static void unpack(Path archive, Path target) {
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(file))) {
      Folders.delete(partial);
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, partial);
      }
      Files.move(partial, target);
    } catch (IOException e) {
      throw new Trouble(
          "PostgreSQL cannot be unpacked to %s: %s.".formatted(target, e.getMessage()), e);
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
      throws IOException {
    Path place = root.resolve(entry.getName()).normalize();
    if (!place.startsWith(root)) {
      throw new IOException("an entry points outside: " + entry.getName());
    }
    Files.createDirectories(entry.isDirectory() ? place : place.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(tar, place);
      boolean program = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          place, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}

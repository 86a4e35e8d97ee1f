package org.oathway.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The built product: Payara, the PostgreSQL archive, the EAR and the launcher's libraries in one
 * folder.
 */
public record Distribution(Path folder) {

  /** The folder named by {@code -Doathway.dist}, as the script does. */
  public static Distribution ofProperty() {
    String folder = System.getProperty("oathway.dist", "ear/target/oathway-dist");
    return new Distribution(Path.of(folder).toAbsolutePath().normalize());
  }

  /**
   * Payara's own folder; {@code OATHWAY_PAYARA} names another one, for instance a newer version.
   */
  public Path payara() {
    String other = System.getenv("OATHWAY_PAYARA");
    Path home = other == null || other.isBlank() ? folder.resolve("payara7") : Path.of(other);
    Path glassfish = home.resolve("glassfish").toAbsolutePath().normalize();
    if (!Files.isDirectory(glassfish.resolve("modules"))) {
      throw new Trouble(
          "There is no Payara Server in %s; build again or mend OATHWAY_PAYARA.".formatted(home));
    }
    return glassfish;
  }

  public Path ear() {
    return folder.resolve("oathway.ear");
  }

  /** Domains need the driver in their library folder. */
  public Path driver() {
    return folder.resolve("lib/postgresql.jar");
  }

  public Path postgresArchive() {
    return only(folder.resolve("postgres"), ".txz");
  }

  private static Path only(Path place, String ending) {
    try (Stream<Path> files = Files.list(place)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ending)).toList();
      if (found.size() == 1) {
        return found.getFirst();
      }
    } catch (IOException e) {
      throw new Trouble("The distribution in %s cannot be read; build again.".formatted(place), e);
    }
    throw new Trouble(
        "The distribution lacks a %s file in %s; build again.".formatted(ending, place));
  }
}

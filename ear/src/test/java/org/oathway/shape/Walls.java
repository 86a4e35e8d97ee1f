package org.oathway.shape;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** The house as it was compiled: its modules and the floors of its rules. */
final class Walls {
  /** A floor may use those before it, never those behind it. */
  static final List<String> FLOORS =
      List.of(
          "platform",
          "security",
          "audit",
          "person",
          "organisation",
          "document",
          "notification",
          "notice",
          "session",
          "venue",
          "registration",
          "seating",
          "result",
          "plan",
          "internship",
          "licence",
          "training",
          "oath");

  static final JavaClasses EXAMS = read("exams");
  static final JavaClasses EJB = read("ejb");
  static final JavaClasses WEB = read("web");
  static final JavaClasses HOUSE =
      new ClassFileImporter().importPaths(folder("exams"), folder("ejb"), folder("web"));

  private Walls() {}

  static Path root() {
    return Path.of(System.getProperty("oathway.root", "..")).toAbsolutePath().normalize();
  }

  private static JavaClasses read(String module) {
    return new ClassFileImporter().importPaths(folder(module));
  }

  private static Path folder(String module) {
    return root().resolve(module).resolve("target/classes");
  }
}

package org.oathway.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.oathway.audit.AuditProof;

/**
 * {@code ./oathway verify-audit}: proves the chain of the audit trail, whether the product runs or
 * not, and names the first broken link.
 */
final class VerifyAuditCommand {
  private final RunOptions options;

  VerifyAuditCommand(List<String> words, Path root) {
    this.options = RunOptions.parse(words, root);
  }

  /** 0 if the chain is whole, 2 if it is broken. */
  int run() {
    Optional<Database> named = Database.named(System.getenv());
    if (named.isPresent()) {
      return prove(named.get());
    }
    Optional<Database> running = Postgres.running(options.data());
    if (running.isPresent()) {
      return prove(running.get());
    }
    if (!options.data().resolve("postgres/cluster").toFile().exists()) {
      throw new Trouble(
          "There is no database in %s; name its folder with --data.".formatted(options.data()));
    }
    try (DataFolder data = DataFolder.open(options.data());
        Postgres postgres = new Postgres(Distribution.ofProperty(), data)) {
      return prove(postgres.start());
    }
  }

  private static int prove(Database database) {
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      AuditProof proof = AuditProof.of(connection);
      if (!proof.whole()) {
        System.err.printf(
            "oathway: the audit trail is BROKEN after %d good links: %s.%n",
            proof.links(), proof.fault());
        return 2;
      }
      System.out.printf(
          "The audit trail is whole: %d links, %d events not sealed yet.%n",
          proof.links(), proof.waiting());
      return 0;
    } catch (SQLException e) {
      throw new Trouble("The audit trail cannot be read: %s.".formatted(e.getMessage()), e);
    }
  }
}

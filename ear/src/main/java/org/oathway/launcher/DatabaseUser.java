package org.oathway.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Who runs the database: ourselves, or "nobody" when we are root, because PostgreSQL refuses root.
 * Below a folder that others may not enter (such as {@code /root}) nobody is given the right to
 * search folders, and no other right.
 */
public class DatabaseUser {
  private final List<String> prefix;

  public DatabaseUser(Path folder) {
    this.prefix = Os.root() ? asNobody(folder) : List.of();
  }

  public List<String> command(List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  public void own(Path folder) {
    if (Os.root()) {
      Os.run(List.of("chown", "-R", "nobody", folder.toString()), Duration.ofMinutes(2));
    }
  }

  private static List<String> asNobody(Path folder) {
    boolean open = open(folder);
    if (Os.program("setpriv").isPresent()) {
      List<String> words =
          new ArrayList<>(
              List.of("setpriv", "--reuid", "nobody", "--regid", gid(), "--clear-groups"));
      if (!open) {
        words.addAll(
            List.of("--inh-caps", "+dac_read_search", "--ambient-caps", "+dac_read_search"));
      }
      return words;
    }
    if (!open) {
      throw new Trouble(
          "The database runs as the user nobody, who may not enter the folders above %s; choose another with --data."
              .formatted(folder));
    }
    if (Os.program("sudo").isPresent()) {
      return List.of("sudo", "-n", "-u", "nobody");
    }
    throw new Trouble(
        "PostgreSQL refuses to run as root: start Oathway as another user, or install setpriv (util-linux).");
  }

  private static String gid() {
    Os.Result id = Os.run(List.of("id", "-g", "nobody"), Duration.ofSeconds(5));
    return id.ok() ? id.output() : "65534";
  }

  private static boolean open(Path folder) {
    try {
      for (Path place = folder; place != null; place = place.getParent()) {
        if (!Files.getPosixFilePermissions(place).contains(PosixFilePermission.OTHERS_EXECUTE)) {
          return false;
        }
      }
      return true;
    } catch (java.io.IOException e) {
      return false;
    }
  }
}

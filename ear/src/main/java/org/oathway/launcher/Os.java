package org.oathway.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The few things asked of the operating system: who we are, which programs there are, what a
 * process is.
 */
public final class Os {
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  private Os() {}

  public static boolean root() {
    return ROOT;
  }

  /** The program's path, looked for as a shell would, and in the places of administrators. */
  public static Optional<Path> program(String name) {
    String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/sbin:/usr/bin:/bin";
    for (String place : path.split(":")) {
      Path file = Path.of(place, name);
      if (!place.isBlank() && Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** Runs a command to its end; its output is what it said, on either stream. */
  public static Result run(List<String> command, Duration limit) {
    try {
      Path output = Files.createTempFile("oathway", ".out");
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .directory(Path.of("/").toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly();
          return new Result(
              -1, command.getFirst() + " took longer than " + limit.toSeconds() + " s");
        }
        return new Result(process.exitValue(), Files.readString(output).strip());
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      return new Result(-1, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while running " + command.getFirst() + ".", e);
    }
  }

  /**
   * How a process was called, empty if there is none: a process id alone proves nothing after a
   * restart of the machine.
   */
  public static String commandLine(long pid) {
    Path proc = Path.of("/proc", Long.toString(pid), "cmdline");
    try {
      if (Files.isReadable(proc)) {
        return Files.readString(proc).replace('\0', ' ');
      }
    } catch (IOException e) {
      return "";
    }
    if (Files.isDirectory(Path.of("/proc/self"))) {
      return "";
    }
    Result ps =
        run(
            List.of("ps", "-ww", "-o", "command=", "-p", Long.toString(pid)),
            Duration.ofSeconds(5));
    return ps.code() == 0 ? ps.output() : "";
  }

  /** Whether a living process works in this folder, as far as the system lets us see. */
  public static boolean anyProcessIn(Path folder) {
    return ProcessHandle.allProcesses()
        .map(process -> Path.of("/proc", Long.toString(process.pid()), "cwd"))
        .anyMatch(cwd -> leadsTo(cwd, folder));
  }

  private static boolean leadsTo(Path link, Path folder) {
    try {
      return Files.readSymbolicLink(link).equals(folder);
    } catch (IOException e) {
      return false; // gone, a zombie, or somebody else's
    }
  }

  /**
   * Prefixes a command so that it has a session of its own: Ctrl-C then reaches the launcher alone.
   */
  public static List<String> ownSession(List<String> command) {
    List<String> whole = new ArrayList<>();
    program("setsid").ifPresent(setsid -> whole.add(setsid.toString()));
    whole.addAll(command);
    return whole;
  }

  /** Asks the process to end, and ends it if it has not after the limit. */
  public static void stop(ProcessHandle process, Duration limit) {
    process.destroy();
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      process.destroyForcibly();
    }
  }

  public static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The start was interrupted.", e);
    }
  }

  /** What a command came to. */
  public record Result(int code, String output) {
    public boolean ok() {
      return code == 0;
    }
  }
}

package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.launcher.Ports;

/** A start that cannot be: one clear sentence, a code that is not 0, and nothing left running. */
class TroubleIT {

  @Test
  void aSecondStartOnTheSameData() throws Exception {
    Path data = TheProduct.emptyFolder("trouble-second");
    try (FileChannel channel =
            FileChannel.open(
                data.resolve("oathway.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      refuses(data, Ports.free(), "already running on");
    }
  }

  @Test
  void aPortInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      refuses(TheProduct.emptyFolder("trouble-port"), taken.getLocalPort(), "is in use");
    }
  }

  @Test
  void aFolderThatCannotBeWritten() throws Exception {
    Path file = Files.createFile(TheProduct.emptyFolder("trouble-file").resolve("file"));
    refuses(file, Ports.free(), "cannot be written");
  }

  @Test
  void aDatabaseOfAnotherVersion() throws Exception {
    Path data = TheProduct.emptyFolder("trouble-version");
    Path cluster = Files.createDirectories(data.resolve("postgres/cluster"));
    Files.writeString(cluster.resolve("PG_VERSION"), "9.6\n");
    refuses(data, Ports.free(), "The data folder is damaged");
  }

  @Test
  void aDatabaseWithoutItsPassword() throws Exception {
    Path data = TheProduct.emptyFolder("trouble-secret");
    Path cluster = Files.createDirectories(data.resolve("postgres/cluster"));
    Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
    Files.createDirectories(cluster.resolve("global"));
    Files.createFile(cluster.resolve("global/pg_control"));
    refuses(data, Ports.free(), "its password");
  }

  @Test
  void aSecretThatIsNotOurs() throws Exception {
    Path data = TheProduct.emptyFolder("trouble-broken-secret");
    Files.createDirectories(data.resolve("secrets"));
    Files.write(data.resolve("secrets/postgres"), new byte[] {0, 1, 2});
    refuses(data, Ports.free(), "The data folder is damaged");
  }

  private static void refuses(Path data, int port, String because)
      throws IOException, InterruptedException {
    try (Started started = Started.run(data, port)) {
      assertEquals(1, started.end(60), started.said());
      List<String> sentences =
          started.said().lines().filter(line -> line.startsWith("oathway: ")).toList();
      assertEquals(1, sentences.size(), started.said());
      assertTrue(sentences.getFirst().contains(because), started.said());
      assertTrue(
          ProcessHandle.allProcesses()
              .flatMap(process -> process.info().commandLine().stream())
              .noneMatch(command -> command.contains(data + "/")),
          "nothing is left running");
    }
  }
}

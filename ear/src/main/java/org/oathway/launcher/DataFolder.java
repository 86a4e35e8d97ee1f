package org.oathway.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything to be kept; whoever has its lock is the one running product on
 * it.
 */
public class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  public static DataFolder open(Path path) {
    try {
      Files.createDirectories(path);
      Path lockFile = path.resolve("oathway.lock");
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lock(channel);
      if (lock == null) {
        channel.close();
        throw new Trouble(
            "Oathway is already running on %s; stop it first or choose another folder with --data."
                .formatted(path));
      }
      DataFolder folder = new DataFolder(path, channel, lock);
      folder.prepare();
      return folder;
    } catch (IOException e) {
      throw new Trouble(
          "The data folder %s cannot be written (%s); choose another with --data."
              .formatted(path, e.getClass().getSimpleName()),
          e);
    }
  }

  private static @org.jspecify.annotations.Nullable FileLock lock(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void prepare() throws IOException {
    // Root gives the database to "nobody", who must be able to pass through, not to look.
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(Os.root() ? "rwx--x--x" : "rwx------"));
    for (String part : new String[] {"secrets", "logs", "run"}) {
      Files.createDirectories(path.resolve(part));
      Files.setPosixFilePermissions(
          path.resolve(part), PosixFilePermissions.fromString("rwx------"));
    }
  }

  public Path path() {
    return path;
  }

  public Secrets secrets() {
    return new Secrets(path.resolve("secrets"));
  }

  public Path logs() {
    return path.resolve("logs");
  }

  /** Process ids and ports of the running parts. */
  public Path run() {
    return path.resolve("run");
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      // The process ends and the lock with it.
    }
  }
}

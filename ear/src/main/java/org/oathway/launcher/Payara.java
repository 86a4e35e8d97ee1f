package org.oathway.launcher;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The application server as a child of the launcher, in a session of its own, its output in {@code
 * data/logs}.
 */
public final class Payara implements AutoCloseable {
  private final Distribution distribution;
  private final Domain domain;
  private final DataFolder data;
  private final Path pidFile;
  private @Nullable Process process;
  private @Nullable Admin admin;

  Payara(Distribution distribution, Domain domain, DataFolder data) {
    this.distribution = distribution;
    this.domain = domain;
    this.data = data;
    this.pidFile = data.run().resolve("payara.pid");
  }

  /** Ends a server that a killed launcher left behind, recognised by its own command line. */
  void stopLeftOver() {
    try {
      String pid = Files.exists(pidFile) ? Files.readString(pidFile).strip() : "";
      if (pid.matches("\\d+") && Os.commandLine(Long.parseLong(pid)).contains(marker())) {
        ProcessHandle.of(Long.parseLong(pid))
            .ifPresent(handle -> Os.stop(handle, Duration.ofSeconds(8)));
      }
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new Trouble("%s cannot be read: %s.".formatted(pidFile, e.getMessage()), e);
    }
  }

  void start(String host, int port, Map<String, String> environment) {
    int adminPort = Ports.free();
    admin = new Admin(adminPort, data.secrets().get("admin"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Path configuration = domain.folder().resolve("config/domain.xml");
    DomainXml xml = DomainXml.read(configuration).listeningAt(host, port, adminPort);
    xml.write(configuration);
    command.addAll(jvm(xml));
    command.addAll(
        List.of(
            "com.sun.enterprise.glassfish.bootstrap.ASMain",
            "-upgrade",
            "false",
            "-read-stdin",
            "true",
            "-domainname",
            "domain",
            "-domaindir",
            domain.folder().toString(),
            "-asadmin-args",
            "start-domain",
            "-instancename",
            "server",
            "-type",
            "DAS",
            "-verbose",
            "false"));
    File output = data.logs().resolve("payara.out").toFile();
    ProcessBuilder builder = new ProcessBuilder(Os.ownSession(command));
    builder.environment().putAll(environment);
    builder
        .directory(domain.folder().resolve("config").toFile())
        .redirectErrorStream(true)
        .redirectOutput(output);
    try {
      Process started = builder.start();
      process = started;
      Files.writeString(pidFile, Long.toString(started.pid()));
      try (OutputStream in = started.getOutputStream()) {
        in.write("AS_ADMIN_MASTERPASSWORD=changeit\n".getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new Trouble("Payara cannot be started: %s.".formatted(e.getMessage()), e);
    }
  }

  private List<String> jvm(DomainXml xml) {
    String home = distribution.payara().toString();
    String instance = domain.folder().toString();
    Map<String, String> folders =
        Map.of("com.sun.aas.installRoot", home, "com.sun.aas.instanceRoot", instance);
    List<String> options = new ArrayList<>();
    options.add("-cp");
    options.add(home + "/modules/glassfish.jar");
    options.addAll(xml.jvmOptions(Runtime.version().feature(), folders));
    options.addAll(
        List.of(
            "-Dcom.sun.aas.installRoot=" + home,
            marker(),
            "-Djava.library.path=" + home + "/lib",
            "-Duser.timezone=Asia/Shanghai",
            "-Dfile.encoding=UTF-8",
            "-Xms512m",
            "-Xmn256m",
            "-XX:MetaspaceSize=320m",
            "-Xmx1024m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError"));
    return options;
  }

  private String marker() {
    return "-Dcom.sun.aas.instanceRoot=" + domain.folder();
  }

  boolean alive() {
    Process started = process;
    return started != null && started.isAlive();
  }

  Admin admin() {
    return Objects.requireNonNull(admin, "not started");
  }

  void await() throws InterruptedException {
    Objects.requireNonNull(process, "not started").waitFor();
  }

  @Override
  public void close() {
    Process started = process;
    if (started != null) {
      Os.stop(started.toHandle(), Duration.ofSeconds(9));
      pidFile.toFile().delete();
    }
  }
}

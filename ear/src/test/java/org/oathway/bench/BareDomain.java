package org.oathway.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.oathway.launcher.Ports;

/**
 * Payara's own domain as it is shipped, with an EAR of one empty page: the limit of the start. Only
 * its ports differ, so that it gets along with whatever else runs here.
 */
final class BareDomain {
  private final Path payara;
  private final Path domains;
  private final Path ear;
  private final int admin = Ports.free();
  private final int http = Ports.free();

  BareDomain(Path payara, Path folder) throws IOException {
    this.payara = payara;
    this.domains = folder.resolve("domains");
    this.ear = folder.resolve("empty.ear");
    copy(payara.resolve("glassfish/domains/domain1"), domains.resolve("bare"));
    Path file = domains.resolve("bare/config/domain.xml");
    String xml =
        Files.readString(file)
            .replace("0.0.0.0", "127.0.0.1")
            .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=");
    for (Map.Entry<String, Integer> port : ports().entrySet()) {
      xml = xml.replace("port=\"" + port.getKey() + "\"", "port=\"" + port.getValue() + "\"");
    }
    xml =
        xml.replace("value=\"7676\"", "value=\"" + Ports.free() + "\"")
            .replace("telnet.port=6666", "telnet.port=" + Ports.free());
    Files.writeString(file, xml);
    emptyEar();
  }

  private Map<String, Integer> ports() {
    return Map.of(
        "4848",
        admin,
        "8080",
        http,
        "8181",
        Ports.free(),
        "8686",
        Ports.free(),
        "3700",
        Ports.free(),
        "3820",
        Ports.free(),
        "3920",
        Ports.free());
  }

  /** Seconds from nothing to the deployed page. */
  double startAndDeploy() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    asadmin("start-domain", "--domaindir", domains.toString(), "bare");
    try {
      asadmin(
          "--port",
          Integer.toString(admin),
          "deploy",
          "--force",
          "--name",
          "empty",
          ear.toString());
      return (System.nanoTime() - begun) / 1e9;
    } finally {
      asadmin("--port", Integer.toString(admin), "undeploy", "empty");
      asadmin("stop-domain", "--domaindir", domains.toString(), "bare");
    }
  }

  private void asadmin(String... words) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(payara.resolve("bin/asadmin").toString()), Stream.of(words))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(domains.resolveSibling("asadmin.log").toFile());
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    Process process = builder.start();
    if (!process.waitFor(300, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(
          String.join(" ", words)
              + " failed: "
              + Files.readString(domains.resolveSibling("asadmin.log")));
    }
  }

  private void emptyEar() throws IOException {
    Path war = ear.resolveSibling("empty.war");
    Archive.write(war, Map.of("index.html", "<!doctype html><title>empty</title>"));
    String application =
        "<application xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"11\"><module><web><web-uri>empty.war</web-uri>"
            + "<context-root>/empty</context-root></web></module></application>";
    Archive.writeBytes(
        ear,
        Map.of(
            "META-INF/application.xml",
            application.getBytes(StandardCharsets.UTF_8),
            "empty.war",
            Files.readAllBytes(war)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}

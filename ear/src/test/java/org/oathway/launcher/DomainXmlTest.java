package org.oathway.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a domain cut down to what we touch, in the words of Payara's own template. */
class DomainXmlTest {
  @TempDir private Path folder;
  private DomainXml domain;
  private String text;

  @BeforeEach
  void rewrite() throws IOException {
    Path template = folder.resolve("template.xml");
    try (var in = DomainXmlTest.class.getResourceAsStream("domain.xml")) {
      Files.copy(java.util.Objects.requireNonNull(in), template);
    }
    domain = DomainXml.read(template).ours().listeningAt("127.0.0.1", 8123, 4321);
    Path written = folder.resolve("domain.xml");
    domain.write(written);
    text = Files.readString(written);
  }

  @Test
  void onlyHttpAndAdministrationListenAndTheLatterOnLoopback() {
    List<String> listeners = all("<network-listener [^>]*>");
    assertEquals(2, listeners.size(), listeners.toString());
    assertTrue(
        listeners.stream().anyMatch(l -> l.contains("port=\"8123\"") && l.contains("127.0.0.1")));
    assertTrue(
        listeners.stream().anyMatch(l -> l.contains("port=\"4321\"") && l.contains("127.0.0.1")));
    assertFalse(text.contains("0.0.0.0"), "nothing listens everywhere");
  }

  @Test
  void jmxIiopJmsAndTheClusterAreOff() {
    for (String part :
        List.of("jmx-connector", "iiop-listener", "hazelcast-config-specific-configuration")) {
      for (String element : all("<" + part + " [^>]*>")) {
        assertTrue(element.contains("enabled=\"false\""), element);
      }
    }
    assertTrue(all("<jms-service [^>]*>").getFirst().contains("type=\"DISABLED\""));
  }

  @Test
  void everyDataSourceIsOurDatabase() {
    assertEquals(1, all("<jdbc-connection-pool [^>]*>").size());
    assertTrue(
        all("<jdbc-resource [^>]*>").stream().allMatch(r -> r.contains("pool-name=\"oathway\"")));
    assertTrue(all("<batch-runtime-configuration [^>]*>").getFirst().contains("jdbc/oathway"));
    assertFalse(text.contains("h2"), "no second database");
  }

  @Test
  void groupsAreRoles() {
    assertTrue(text.contains("activate-default-principal-to-role-mapping=\"true\""));
  }

  @Test
  void jvmOptionsAreThoseOfTheVersionWithFoldersFilledIn() {
    List<String> options = domain.jvmOptions(21, Map.of("com.sun.aas.instanceRoot", "/d"));
    assertTrue(
        options.contains("-Djava.security.policy=/d/config/server.policy"), options.toString());
    assertFalse(options.contains("--sun-misc-unsafe-memory-access=allow"), options.toString());
    assertTrue(domain.jvmOptions(25, Map.of()).contains("--sun-misc-unsafe-memory-access=allow"));
    assertTrue(
        options.stream().noneMatch(o -> o.startsWith("-Xmx") || o.contains("telnet")),
        options.toString());
  }

  private List<String> all(String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }
}

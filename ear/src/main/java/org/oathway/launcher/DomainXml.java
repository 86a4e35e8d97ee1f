package org.oathway.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Payara's template of a domain, rewritten for us: one HTTP listener for people, administration on
 * loopback, nothing else listening, and the database of ours for the application, the batch jobs
 * and the timers. Ports and the database are named by system properties and the environment, so
 * that the file stays the same from start to start.
 */
final class DomainXml {
  private final Document document;

  private DomainXml(Document document) {
    this.document = document;
  }

  static DomainXml read(Path file) {
    try {
      return new DomainXml(
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    } catch (Exception e) {
      throw new Trouble(
          "%s is not the XML of a Payara domain: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** Does all of it, in the order of the class comment. */
  DomainXml ours() {
    listeners();
    quiet();
    database();
    security();
    jvm();
    return this;
  }

  /** Where this start listens: people at the host and port, administration on loopback. */
  DomainXml listeningAt(String host, int port, int adminPort) {
    listener("http-listener-1", host, port);
    listener("admin-listener", "127.0.0.1", adminPort);
    return this;
  }

  private void listener(String name, String host, int port) {
    Element listener = one("network-listener", "name", name);
    listener.setAttribute("address", host);
    listener.setAttribute("port", Integer.toString(port));
  }

  private void listeners() {
    remove(one("config", "name", "default-config"));
    remove(one("network-listener", "name", "http-listener-2"));
    remove(one("protocol", "name", "http-listener-2"));
    one("virtual-server", "id", "server").setAttribute("network-listeners", "http-listener-1");
    Element settings = first(one("protocol", "name", "http-listener-1"), "http");
    // level 1: a page is packed in a third of the time of the usual level 6, and is a sixth larger
    Map.of(
            "server-header", "false",
            "xpowered-by", "false",
            "compression", "on",
            "compressable-mime-type",
                "text/html,text/css,text/javascript,application/javascript,application/json,image/svg+xml",
            "compression-min-size-bytes", "1024",
            "compression-level", "1",
            "max-connections", "1024")
        .forEach(settings::setAttribute);
    Element pool = one("thread-pool", "name", "http-thread-pool");
    pool.setAttribute("min-thread-pool-size", "8");
    pool.setAttribute("max-thread-pool-size", "48");
    one("thread-pool", "name", "thread-pool-1").setAttribute("max-thread-pool-size", "48");
  }

  private void quiet() {
    one("jmx-connector", "name", "system").setAttribute("enabled", "false");
    one("jmx-connector", "name", "system").setAttribute("address", "127.0.0.1");
    remove(one("iiop-listener", "id", "SSL"));
    remove(one("iiop-listener", "id", "SSL_MUTUALAUTH"));
    Element iiop = one("iiop-listener", "id", "orb-listener-1");
    iiop.setAttribute("address", "127.0.0.1");
    iiop.setAttribute("enabled", "false");
    Element config = one("config", "name", "server-config");
    first(config, "hazelcast-config-specific-configuration").setAttribute("enabled", "false");
    child(config, "jms-service").setAttribute("type", "DISABLED");
    first(config, "jms-service").setAttribute("default-jms-host", "default_JMS_host");
    Element jms = child(first(config, "jms-service"), "jms-host");
    jms.setAttribute("name", "default_JMS_host");
    jms.setAttribute("host", "127.0.0.1");
    jms.setAttribute("lazy-init", "false");
    child(config, "phone-home-runtime-configuration").setAttribute("enabled", "false");
  }

  private void database() {
    Element resources = all("resources").getFirst();
    one("jdbc-resource", "jndi-name", "jdbc/__default").setAttribute("pool-name", "oathway");
    one("jdbc-resource", "jndi-name", "jdbc/__TimerPool").setAttribute("pool-name", "oathway");
    remove(one("jdbc-connection-pool", "name", "H2Pool"));
    remove(one("jdbc-connection-pool", "name", "__TimerPool"));
    Element resource = child(resources, "jdbc-resource", "jndi-name", "jdbc/oathway");
    resource.setAttribute("pool-name", "oathway");
    child(all("server").getFirst(), "resource-ref", "ref", "jdbc/oathway");
    Element pool = child(resources, "jdbc-connection-pool", "name", "oathway");
    Map.of(
            "datasource-classname", "org.postgresql.ds.PGSimpleDataSource",
            "res-type", "javax.sql.DataSource",
            "steady-pool-size", "4",
            "max-pool-size", "32",
            "max-wait-time-in-millis", "15000",
            "is-connection-validation-required", "true",
            "connection-validation-method", "custom-validation",
            "validation-classname",
                "org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "validate-atmost-once-period-in-seconds", "5",
            "fail-all-connections", "true")
        .forEach(pool::setAttribute);
    Map.of(
            "URL", "${ENV=OATHWAY_DB_URL}",
            "user", "${ENV=OATHWAY_DB_USER}",
            "password", "${ENV=OATHWAY_DB_PASSWORD}",
            "stringType", "unspecified",
            "prepareThreshold", "3",
            "reWriteBatchedInserts", "true",
            "tcpKeepAlive", "true",
            "ApplicationName", "oathway")
        .forEach(
            (name, value) -> child(pool, "property", "name", name).setAttribute("value", value));
    Element config = one("config", "name", "server-config");
    Element batch = child(config, "batch-runtime-configuration");
    batch.setAttribute("data-source-lookup-name", "jdbc/oathway");
    child(child(config, "ejb-container"), "ejb-timer-service")
        .setAttribute("timer-datasource", "jdbc/oathway");
  }

  private void security() {
    Element service = first(one("config", "name", "server-config"), "security-service");
    service.setAttribute("activate-default-principal-to-role-mapping", "true");
  }

  private void jvm() {
    for (Element option : all("jvm-options")) {
      String text = option.getTextContent();
      if (text.startsWith("-Xmx")
          || text.startsWith("-XX:NewRatio")
          || text.contains("osgi.shell")
          || text.contains("additionalOSGiBundlesToStart")
          || text.contains("fileinstall")
          || text.contains("gosh.args")
          || text.contains("jdbc.drivers")) {
        remove(option);
      }
    }
  }

  /** The options for the JVM, those meant for other versions of Java left out. */
  List<String> jvmOptions(int java, Map<String, String> folders) {
    List<String> options = new ArrayList<>();
    for (Element option : all("jvm-options")) {
      JvmOption.parse(option.getTextContent())
          .forJava(java)
          .ifPresent(text -> options.add(fill(text, folders)));
    }
    return options;
  }

  private static String fill(String text, Map<String, String> folders) {
    String filled = text;
    for (Map.Entry<String, String> folder : folders.entrySet()) {
      filled = filled.replace("${" + folder.getKey() + "}", folder.getValue());
    }
    return filled;
  }

  void write(Path file) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.transform(new DOMSource(document), new StreamResult(file.toFile()));
    } catch (Exception e) {
      throw new Trouble("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private List<Element> all(String name) {
    return elements(document.getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private Element one(String name, String attribute, String value) {
    return all(name).stream()
        .filter(e -> e.getAttribute(attribute).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new Trouble(
                    "This Payara's domain has no %s %s; use the version Oathway was built for."
                        .formatted(name, value)));
  }

  private static Element first(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    if (found.getLength() == 0) {
      throw new Trouble(
          "This Payara's domain has no %s; use the version Oathway was built for.".formatted(name));
    }
    return (Element) found.item(0);
  }

  private Element child(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() > 0 ? (Element) found.item(0) : add(parent, name);
  }

  private Element child(Element parent, String name, String attribute, String value) {
    Element made = add(parent, name);
    made.setAttribute(attribute, value);
    return made;
  }

  private Element add(Element parent, String name) {
    return (Element) parent.appendChild(document.createElement(name));
  }

  private static void remove(Node node) {
    Node parent = node.getParentNode();
    if (parent != null) {
      parent.removeChild(node);
    }
  }
}

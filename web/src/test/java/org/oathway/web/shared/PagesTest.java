package org.oathway.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What no page may hold: words of its own, and script or style the browser is told to refuse. */
class PagesTest {

  private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Attributes that people read. */
  private static final Set<String> READ =
      Set.of(
          "title",
          "label",
          "alt",
          "placeholder",
          "pt:placeholder",
          "aria-label",
          "pt:aria-label",
          "hint",
          "text",
          "sub",
          "kicker",
          "header",
          "headerText",
          "emptyMessage",
          "itemLabel",
          "summary",
          "requiredMessage",
          "validatorMessage",
          "converterMessage");

  private static final Set<String> BUTTONS =
      Set.of("h:commandButton", "p:commandButton", "p:button", "h:button", "h:outputText");

  @Test
  void noPageCarriesWordsOfItsOwn() throws Exception {
    var faults = new ArrayList<String>();
    for (Path page : Sources.pages()) {
      words(page, root(page), faults);
    }
    assertNone(faults);
  }

  @Test
  void noPageCarriesScriptOrStyle() throws Exception {
    var faults = new ArrayList<String>();
    for (Path page : Sources.pages()) {
      inline(page, root(page), faults);
    }
    assertNone(faults);
  }

  private static void words(Path page, Node node, List<String> faults) {
    if (node.getNodeType() == Node.TEXT_NODE && speaks(node.getNodeValue())) {
      faults.add(Sources.shown(page) + ": " + node.getNodeValue().strip());
    }
    if (node instanceof Element element) {
      var attributes = element.getAttributes();
      for (int at = 0; at < attributes.getLength(); at++) {
        Node one = attributes.item(at);
        boolean read =
            READ.contains(one.getNodeName())
                || one.getNodeName().equals("value") && BUTTONS.contains(element.getTagName());
        if (read && !element.getTagName().startsWith("cc:") && speaks(one.getNodeValue())) {
          faults.add(Sources.shown(page) + ": " + one.getNodeName() + "=" + one.getNodeValue());
        }
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      words(page, child, faults);
    }
  }

  private static void inline(Path page, Node node, List<String> faults) {
    if (node instanceof Element element) {
      String name = element.getTagName();
      boolean script = name.equals("script") && !element.getTextContent().isBlank();
      if (script || name.equals("style")) {
        faults.add(Sources.shown(page) + ": <" + name + ">");
      }
      var attributes = element.getAttributes();
      for (int at = 0; at < attributes.getLength(); at++) {
        String attribute = attributes.item(at).getNodeName();
        if (attribute.matches(
            "(pt:)?on(click|change|input|submit|load|blur|focus|key.*)|(pt:)?style")) {
          faults.add(Sources.shown(page) + ": " + name + " " + attribute);
        }
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      inline(page, child, faults);
    }
  }

  private static boolean speaks(String text) {
    return LETTER.matcher(EL.matcher(text).replaceAll("")).find();
  }

  private static Node root(Path page) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    var builder = factory.newDocumentBuilder();
    String text = Sources.text(page).replaceFirst("<!DOCTYPE html>", "");
    return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
  }

  private static void assertNone(List<String> faults) {
    assertEquals("", String.join("\n", faults));
  }
}

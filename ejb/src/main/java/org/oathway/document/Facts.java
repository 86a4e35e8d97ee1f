package org.oathway.document;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** The public facts of a paper as they are kept: JSON, in order. */
final class Facts {

  /** Kept: to find the implementation takes longer than to read the facts of a paper. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private Facts() {}

  static String write(List<Fact> facts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Fact fact : facts) {
      array.add(
          Json.createObjectBuilder().add("label", fact.label().name()).add("value", fact.value()));
    }
    return array.build().toString();
  }

  static List<Fact> read(String json) {
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(o -> new Fact(FactLabel.valueOf(o.getString("label")), o.getString("value")))
          .toList();
    }
  }
}

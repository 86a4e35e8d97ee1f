package org.oathway.registration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Conclusion;
import org.oathway.exams.eligibility.Finding;
import org.oathway.exams.eligibility.Finding.Fact;
import org.oathway.exams.eligibility.Verdict;

/** A verdict as it is kept with the case, so that it reads the same ten years later. */
final class VerdictText {

  /** Kept: to find the implementation takes longer than to read a verdict. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private VerdictText() {}

  static String write(Verdict verdict) {
    JsonArrayBuilder findings = Json.createArrayBuilder();
    verdict.findings().forEach(one -> findings.add(finding(one)));
    LocalDate due = verdict.diplomaDueOn();
    return Json.createObjectBuilder()
        .add("conclusion", verdict.conclusion().name())
        .add("findings", findings)
        .add("diplomaDueOn", due == null ? "" : due.toString())
        .add("rules", verdict.ruleSetVersion())
        .add("judgedOn", verdict.judgedOn().toString())
        .build()
        .toString();
  }

  /** The verdict; null when none was given yet. */
  static @Nullable Verdict read(String text) {
    if (text.isEmpty()) {
      return null;
    }
    JsonObject json;
    try (var reader = READERS.createReader(new StringReader(text))) {
      json = reader.readObject();
    }
    String due = json.getString("diplomaDueOn");
    return new Verdict(
        Conclusion.valueOf(json.getString("conclusion")),
        json.getJsonArray("findings").stream().map(VerdictText::finding).toList(),
        due.isEmpty() ? null : LocalDate.parse(due),
        json.getString("rules"),
        LocalDate.parse(json.getString("judgedOn")));
  }

  private static JsonObjectBuilder finding(Finding one) {
    JsonArrayBuilder facts = Json.createArrayBuilder();
    one.facts()
        .forEach(f -> facts.add(Json.createArrayBuilder().add(f.name()).add(f.value()).build()));
    return Json.createObjectBuilder()
        .add("rule", one.rule())
        .add("state", one.state().name())
        .add("facts", facts)
        .add("key", one.reason().key())
        .add("args", Json.createArrayBuilder(one.reason().args()))
        .add("article", one.reason().article())
        .add("heal", one.heal());
  }

  private static Finding finding(JsonValue value) {
    JsonObject json = value.asJsonObject();
    List<Fact> facts =
        json.getJsonArray("facts").stream()
            .map(JsonValue::asJsonArray)
            .map(pair -> new Fact(pair.getString(0), pair.getString(1)))
            .toList();
    List<String> args =
        json.getJsonArray("args").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    return new Finding(
        json.getString("rule"),
        Finding.State.valueOf(json.getString("state")),
        facts,
        new Reason("", json.getString("key"), args, json.getString("article")),
        json.getString("heal"));
  }
}

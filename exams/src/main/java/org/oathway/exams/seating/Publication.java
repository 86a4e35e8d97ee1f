package org.oathway.exams.seating;

import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.exams.draw.Draw;

/**
 * All that is published about a draw, enough for anybody to recompute it.
 *
 * @param title of the exam, one line, for people
 * @param commitment published before the public value was known
 * @param secret disclosed afterwards
 * @param publicValue what nobody could know at the time of the commitment
 * @param publicSource where the public value can be looked up, one line
 * @param planText the plan's canonical text, as published
 * @param planHash its hash, as published
 * @param inputHash the input's hash, published with the commitment
 */
public record Publication(
    String title,
    String commitment,
    String inputHash,
    String secret,
    String publicValue,
    String publicSource,
    SeatInput input,
    String planText,
    String planHash) {

  /**
   * Refuses a title or a source that is empty or has a line break.
   *
   * @throws IllegalArgumentException then
   */
  public Publication {
    Tokens.line("title", title);
    Tokens.line("source", publicSource);
  }

  /** What a draw with these values publishes. */
  public static Publication of(
      String title,
      String secret,
      String publicValue,
      String publicSource,
      SeatInput input,
      SeatPlan plan) {
    return new Publication(
        title,
        Draw.commit(secret),
        input.hash(),
        secret,
        publicValue,
        publicSource,
        input,
        plan.text(),
        plan.hash());
  }

  /** The seed that secret, public value and input come to. */
  public String seed() {
    return Draw.seed(secret, publicValue, input.hash());
  }

  /**
   * Recomputes everything and tells every difference; empty when the publication is true. The
   * commitment and the input hash must be compared with what was published before the draw.
   */
  public List<Reason> differences() {
    List<Reason> differences = new ArrayList<>();
    if (secret.length() < Draw.SECRET_LENGTH || !Draw.commit(secret).equals(commitment)) {
      differences.add(Reason.at("secret", "seating.verify.commitment"));
    }
    if (!input.hash().equals(inputHash)) {
      differences.add(Reason.at("roster", "seating.verify.input"));
    }
    if (!Draw.hash("plan", planText).equals(planHash)) {
      differences.add(Reason.at("plan", "seating.verify.hash"));
    }
    switch (SeatPlan.draw(input, seed())) {
      case Seating.Unseatable none -> differences.addAll(none.reasons());
      case SeatPlan plan -> differences.addAll(seatsThatDiffer(plan));
    }
    return List.copyOf(differences);
  }

  private List<Reason> seatsThatDiffer(SeatPlan plan) {
    List<String> drawn = plan.text().lines().toList();
    List<String> published = planText.lines().toList();
    List<Reason> differ = new ArrayList<>();
    if (drawn.size() != published.size()) {
      differ.add(Reason.at("plan", "seating.verify.length", published.size(), drawn.size()));
    }
    for (int i = 0; i < Math.min(drawn.size(), published.size()); i++) {
      if (!drawn.get(i).equals(published.get(i))) {
        differ.add(Reason.at("plan", "seating.verify.seat", i + 1, published.get(i), drawn.get(i)));
      }
    }
    return differ;
  }
}

package org.oathway.exams.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oathway.exams.Reason;
import org.oathway.exams.draw.Draw;

/**
 * The plain text of a {@link Publication}, UTF-8, lines ended by \n. Lines {@code name: value},
 * then three sections, each begun by its name in brackets:
 *
 * <pre>
 * oathway-draw-1
 * title: 2026 exam
 * year: 2026
 * commitment: 64 hexadecimal digits
 * input: 64 hexadecimal digits
 * secret: one line
 * public: one line
 * source: one line
 * plan: 64 hexadecimal digits
 * [rooms]     site room capacity rows columns, in the order of filling
 * [roster]    registration site
 * [plan]      ticket row column registration
 * </pre>
 */
public final class PublicationText {

  private static final List<String> HEADS =
      List.of("title", "year", "commitment", "input", "secret", "public", "source", "plan");

  /** What reading comes to: a publication, or every line that cannot be read. */
  public sealed interface Reading {
    /** It could be read. */
    record Read(Publication publication) implements Reading {}

    /** It could not; the first argument of a reason is the line's number. */
    record Unreadable(List<Reason> reasons) implements Reading {}
  }

  private final Map<String, String> heads = new HashMap<>();
  private final List<Room> rooms = new ArrayList<>();
  private final List<Entrant> roster = new ArrayList<>();
  private final StringBuilder plan = new StringBuilder();
  private final List<Reason> faults = new ArrayList<>();
  private String section = "";

  private PublicationText() {}

  /** Writes it. */
  public static String write(Publication publication) {
    SeatInput input = publication.input();
    StringBuilder text = new StringBuilder(Draw.ALGORITHM + "\n");
    List<Object> values =
        List.of(
            publication.title(),
            input.year(),
            publication.commitment(),
            publication.inputHash(),
            publication.secret(),
            publication.publicValue(),
            publication.publicSource(),
            publication.planHash());
    for (int i = 0; i < HEADS.size(); i++) {
      text.append(HEADS.get(i)).append(": ").append(values.get(i)).append('\n');
    }
    text.append("[rooms]\n");
    input.rooms().forEach(r -> text.append(r.line()).append('\n'));
    text.append("[roster]\n");
    input.roster().forEach(e -> text.append(e.line()).append('\n'));
    return text.append("[plan]\n").append(publication.planText()).toString();
  }

  /** Reads it; lines may end with \r\n, empty lines are passed over. */
  public static Reading read(String text) {
    PublicationText reader = new PublicationText();
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals(Draw.ALGORITHM)) {
      return new Reading.Unreadable(
          List.of(Reason.of("seating.text.algorithm", "", 1, Draw.ALGORITHM)));
    }
    for (int i = 1; i < lines.size(); i++) {
      reader.take(i + 1, lines.get(i).strip());
    }
    return reader.end();
  }

  private void take(int number, String line) {
    if (line.isEmpty()) {
      return;
    }
    if (line.equals("[rooms]") || line.equals("[roster]") || line.equals("[plan]")) {
      section = line;
      return;
    }
    try {
      switch (section) {
        case "[rooms]" -> rooms.add(room(parts(line, 5)));
        case "[roster]" -> roster.add(entrant(parts(line, 2)));
        case "[plan]" -> plan.append(line).append('\n');
        default -> head(line);
      }
    } catch (IllegalArgumentException e) {
      faults.add(Reason.of("seating.text.line", "", number, line));
    }
  }

  private void head(String line) {
    String[] parts = line.split(": ?", 2);
    if (parts.length != 2
        || !HEADS.contains(parts[0])
        || heads.putIfAbsent(parts[0], parts[1]) != null) {
      throw new IllegalArgumentException(line);
    }
  }

  private static Room room(String... parts) {
    return new Room(parts[0], whole(parts[1]), whole(parts[2]), whole(parts[3]), whole(parts[4]));
  }

  private static Entrant entrant(String... parts) {
    return new Entrant(parts[0], parts[1]);
  }

  private static String[] parts(String line, int count) {
    String[] parts = line.split(" ");
    if (parts.length != count) {
      throw new IllegalArgumentException(line);
    }
    return parts;
  }

  private static int whole(String text) {
    return Integer.parseInt(text);
  }

  private Reading end() {
    for (String head : HEADS) {
      if (heads.getOrDefault(head, "").isBlank()) {
        faults.add(Reason.of("seating.text.missing", "", head));
      }
    }
    if (!faults.isEmpty()) {
      return new Reading.Unreadable(List.copyOf(faults));
    }
    try {
      return new Reading.Read(publication());
    } catch (IllegalArgumentException e) {
      return new Reading.Unreadable(List.of(Reason.of("seating.text.content", "", e.getMessage())));
    }
  }

  private Publication publication() {
    return new Publication(
        value("title"),
        value("commitment"),
        value("input"),
        value("secret"),
        value("public"),
        value("source"),
        new SeatInput(whole(value("year")), roster, rooms),
        plan.toString(),
        value("plan"));
  }

  private String value(String head) {
    return heads.getOrDefault(head, "");
  }
}

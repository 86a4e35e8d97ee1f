package org.oathway.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oathway.exams.Reason;
import org.oathway.registration.ConfirmLine;
import org.oathway.registration.RegistrationRow;
import org.oathway.registration.Registrations;
import org.oathway.registration.ReviewRequest;
import org.oathway.registration.Reviews;
import org.oathway.web.shared.Messages;
import org.oathway.web.shared.Msg;

/** What the districts passed, to be confirmed one by one or together; each row has its answer. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ConfirmView implements Serializable {

  private @Inject Registrations registrations;
  private @Inject Reviews reviews;
  private @Inject Messages messages;
  private @Inject Msg msg;

  private final Map<Long, Boolean> chosen = new HashMap<>();
  private List<RegistrationRow> rows = List.of();
  private List<String> refused = List.of();

  public void load() {
    rows = registrations.toConfirm();
  }

  /** Confirms those that are ticked. */
  public void confirm() {
    confirm(rows.stream().filter(row -> chosen.getOrDefault(row.id(), false)).toList());
  }

  /** Confirms all of the list. */
  public void confirmAll() {
    confirm(rows);
  }

  private void confirm(List<RegistrationRow> some) {
    if (some.isEmpty()) {
      messages.refused("registration.confirm.none");
      return;
    }
    List<ConfirmLine> lines =
        reviews.confirmAll(
            some.stream().map(row -> ReviewRequest.pass(row.id(), row.version())).toList());
    long done = lines.stream().filter(line -> line.against().isEmpty()).count();
    refused = lines.stream().filter(line -> !line.against().isEmpty()).map(this::words).toList();
    messages.note("registration.confirm.done", done, refused.size());
    chosen.clear();
    load();
  }

  private String words(ConfirmLine line) {
    List<String> why = line.against().stream().map((Reason r) -> msg.reason(r)).toList();
    return line.number() + " " + line.name() + ": " + String.join("; ", why);
  }

  public List<RegistrationRow> getRows() {
    return rows;
  }

  public Map<Long, Boolean> getChosen() {
    return chosen;
  }

  public List<String> getRefused() {
    return refused;
  }
}

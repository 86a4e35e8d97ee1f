package org.oathway.web.oath;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.oath.Ceremonies;
import org.oathway.oath.CeremonyRow;
import org.oathway.oath.DutyRow;
import org.oathway.oath.TextRow;
import org.oathway.platform.Outcome;
import org.oathway.web.shared.Messages;

/** The association's ceremonies, who still owes the oath, and a form to plan the next one. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class CeremoniesView implements Serializable {

  private @Inject Ceremonies ceremonies;
  private @Inject Messages messages;
  private @Inject Clock clock;
  private final CeremonyForm form = new CeremonyForm();
  private List<CeremonyRow> rows = List.of();
  private List<DutyRow> due = List.of();
  private List<TextRow> texts = List.of();

  public void load() {
    rows = ceremonies.all();
    due = ceremonies.due();
    texts = ceremonies.texts();
    texts.stream().findFirst().ifPresent(newest -> form.setTextId(newest.id()));
  }

  public @Nullable String plan() {
    return switch (ceremonies.plan(form.request())) {
      case Outcome.Done<Long> done -> {
        messages.done("oath.planned");
        yield "/oath/ceremony?faces-redirect=true&id=" + done.value();
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  public CeremonyStanding standing(CeremonyRow row) {
    return CeremonyStanding.of(row, clock.instant(), clock.getZone());
  }

  public String owes(DutyRow row) {
    return row.standing(LocalDate.now(clock));
  }

  public long getOverdue() {
    return due.stream().filter(row -> owes(row).equals("OVERDUE")).count();
  }

  /** The version of the words that is chosen in the form. */
  public @Nullable TextRow getText() {
    return texts.stream().filter(one -> one.id() == form.getTextId()).findFirst().orElse(null);
  }

  public CeremonyForm getForm() {
    return form;
  }

  public List<CeremonyRow> getRows() {
    return rows;
  }

  public List<DutyRow> getDue() {
    return due;
  }

  public List<TextRow> getTexts() {
    return texts;
  }
}

package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.internship.InternLogs;
import org.oathway.internship.LogAtHand;
import org.oathway.internship.LogEntry;
import org.oathway.internship.LogKind;
import org.oathway.internship.LogRow;
import org.oathway.web.shared.Messages;

/** The log: write a day, mend what was returned, with the latest entries beside it. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class LogView implements Serializable {

  /** How many earlier entries lie beside the form. */
  private static final int SHOWN = 3;

  private @Inject InternLogs logs;
  private @Inject Answers answers;
  private @Inject Messages messages;
  private @Inject Clock clock;

  private long id;
  private boolean copy;
  private String comment = "";
  private LocalDate today = LocalDate.EPOCH;
  private final LogForm form = new LogForm();
  private List<LogRow> atHand = List.of();

  public void load() {
    today = LocalDate.now(clock);
    LogAtHand found = logs.atHand(SHOWN);
    atHand = found.entries();
    form.setDay(today);
    if (id != 0) {
      LogRow returned = logs.returned(id);
      comment = returned.comment();
      form.show(returned.entry());
    } else if (copy) {
      copyLast();
    } else if (found.draft() != null) {
      form.show(found.draft());
    }
  }

  /** Begins today's entry with the words of the last one. */
  private void copyLast() {
    logs.template()
        .ifPresentOrElse(
            last -> {
              form.show(last);
              form.setDay(today);
              messages.note("internship.log.copied");
            },
            () -> messages.note("internship.log.nothingToCopy"));
  }

  /** Keeps the draft while it is written. */
  public void save() {
    if (id == 0) {
      logs.keep(form.entry(today));
    }
  }

  /** Hands the entry in. */
  public String submit() {
    LogEntry entry = form.entry(LocalDate.EPOCH);
    return answers.to(
        "/internship/log",
        id == 0 ? logs.write(entry) : logs.rewrite(id, entry),
        "internship.log.done",
        entry.day());
  }

  public LogKind[] getKinds() {
    return LogKind.values();
  }

  public LogForm getForm() {
    return form;
  }

  public List<LogRow> getAtHand() {
    return atHand;
  }

  public String getComment() {
    return comment;
  }

  public LocalDate getToday() {
    return today;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public boolean isCopy() {
    return copy;
  }

  public void setCopy(boolean copy) {
    this.copy = copy;
  }
}

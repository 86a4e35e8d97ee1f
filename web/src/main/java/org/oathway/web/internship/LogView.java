package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.internship.InternLogs;
import org.oathway.internship.LogEntry;
import org.oathway.internship.LogKind;
import org.oathway.internship.LogRow;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.web.shared.Messages;

/** The log: write a day, mend what was returned, look back. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class LogView implements Serializable {

  private static final int SHOWN = 10;

  private @Inject InternLogs logs;
  private @Inject Answers answers;
  private @Inject Messages messages;
  private @Inject Clock clock;

  private long id;
  private int from;
  private boolean copy;
  private String comment = "";
  private LocalDate today = LocalDate.EPOCH;
  private final LogForm form = new LogForm();
  private Page<LogRow> page = new Page<>(List.of(), 0);

  public void load() {
    today = LocalDate.now(clock);
    page = logs.mine(PageRequest.of(from, SHOWN));
    form.setDay(today);
    if (id != 0) {
      LogRow returned = logs.returned(id);
      comment = returned.comment();
      form.show(returned.entry());
    } else if (copy) {
      copyLast();
    } else {
      logs.draft().ifPresent(form::show);
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

  public Page<LogRow> getPage() {
    return page;
  }

  public String getComment() {
    return comment;
  }

  public LocalDate getToday() {
    return today;
  }

  /** First row of the page before; -1 when there is none. */
  public int getBefore() {
    return from == 0 ? -1 : Math.max(0, from - SHOWN);
  }

  /** First row of the page after; -1 when there is none. */
  public int getAfter() {
    return from + SHOWN < page.total() ? from + SHOWN : -1;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = from;
  }

  public boolean isCopy() {
    return copy;
  }

  public void setCopy(boolean copy) {
    this.copy = copy;
  }
}

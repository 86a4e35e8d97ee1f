package org.oathway.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.audit.AuditEvent;
import org.oathway.audit.AuditLog;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;

/** Searches the audit: who did what, when, and what came of it. */
@Named("auditView")
@RequestScoped
public class SearchView {

  private static final int SIZE = 30;
  private static final int DAYS = 30;

  private @Inject AuditLog audit;
  private @Inject Clock clock;
  private String text = "";
  private String outcome = "";
  private String since = "";
  private String until = "";
  private int from;
  private Page<AuditEvent> page = new Page<>(List.of(), 0);

  public void load() {
    LocalDate last = day(until, LocalDate.now(clock));
    LocalDate first = day(since, last.minusDays(DAYS));
    since = first.toString();
    until = last.toString();
    page = audit.search(text, outcome, first, last, PageRequest.of(from, SIZE));
  }

  private static LocalDate day(String typed, LocalDate otherwise) {
    try {
      return typed.isEmpty() ? otherwise : LocalDate.parse(typed);
    } catch (DateTimeException none) {
      return otherwise;
    }
  }

  public List<AuditEvent> getRows() {
    return page.rows();
  }

  public long getTotal() {
    return page.total();
  }

  public List<String> getOutcomes() {
    return List.of("DONE", "REFUSED", "FAILED");
  }

  public int getNewer() {
    return Math.max(0, from - SIZE);
  }

  public int getOlder() {
    return from + SIZE;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = Math.max(0, from);
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable String outcome) {
    this.outcome = outcome == null ? "" : outcome;
  }

  public String getSince() {
    return since;
  }

  public void setSince(@Nullable String since) {
    this.since = since == null ? "" : since;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String until) {
    this.until = until == null ? "" : until;
  }
}

package org.oathway.web.internship;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oathway.internship.LogEntry;
import org.oathway.internship.LogKind;

/** The log entry's form, as it is typed. */
public class LogForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable LocalDate day;
  private @Nullable BigDecimal hours = BigDecimal.valueOf(8);
  private LogKind kind = LogKind.RECEPTION;
  private String matter = "";
  private boolean ofSupervisor;
  private String content = "";
  private String ownWork = "";
  private String learning = "";

  void show(LogEntry entry) {
    day = entry.day();
    hours = entry.hours();
    kind = entry.kind();
    matter = entry.matter();
    ofSupervisor = entry.ofSupervisor();
    content = entry.content();
    ownWork = entry.ownWork();
    learning = entry.learning();
  }

  LogEntry entry(LocalDate otherwise) {
    return new LogEntry(
        day == null ? otherwise : day,
        hours == null ? BigDecimal.ZERO : hours,
        kind,
        matter,
        ofSupervisor,
        content,
        ownWork,
        learning);
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public @Nullable BigDecimal getHours() {
    return hours;
  }

  public void setHours(@Nullable BigDecimal hours) {
    this.hours = hours;
  }

  public LogKind getKind() {
    return kind;
  }

  public void setKind(LogKind kind) {
    this.kind = kind;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public boolean isOfSupervisor() {
    return ofSupervisor;
  }

  public void setOfSupervisor(boolean ofSupervisor) {
    this.ofSupervisor = ofSupervisor;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = content;
  }

  public String getOwnWork() {
    return ownWork;
  }

  public void setOwnWork(String ownWork) {
    this.ownWork = ownWork;
  }

  public String getLearning() {
    return learning;
  }

  public void setLearning(String learning) {
    this.learning = learning;
  }
}

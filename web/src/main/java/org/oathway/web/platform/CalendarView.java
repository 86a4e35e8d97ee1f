package org.oathway.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.CalendarImport;
import org.oathway.platform.Outcome;
import org.oathway.platform.TableFault;
import org.oathway.platform.TableFile;
import org.oathway.web.shared.Download;
import org.oathway.web.shared.Messages;
import org.oathway.web.shared.Upload;

/** The working days of a year: shown, and replaced by an import. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class CalendarView implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Inject CalendarImport calendar;
  private @Inject Clock clock;
  private @Inject Messages messages;
  private int year;
  private transient @Nullable Part file;
  private List<TableFault> faults = List.of();
  private transient @Nullable List<CalendarImport.DayRow> days;

  @PostConstruct
  void thisYear() {
    year = LocalDate.now(clock).getYear();
  }

  public void template() {
    Download.send("calendar-" + year + ".xlsx", Download.XLSX, calendar.template(year));
  }

  /** Says what is wrong with the table, or takes it in. */
  public String take() {
    byte[] bytes = Upload.bytes(file, TableFile.MAX_BYTES);
    if (bytes.length == 0) {
      messages.refused(List.of(Reason.at("file", "organisation.imports.file.missing")));
      return "";
    }
    faults = calendar.check(year, bytes).faults();
    if (!faults.isEmpty()) {
      return "";
    }
    return switch (calendar.commit(year, bytes)) {
      case Outcome.Done<Integer> done -> {
        messages.done("platform.calendar.done", year, done.value());
        yield "/platform/calendar?faces-redirect=true&year=" + year;
      }
      case Outcome.Refused<Integer> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  public List<CalendarImport.DayRow> getDays() {
    List<CalendarImport.DayRow> known = days;
    if (known == null) {
      known = calendar.days(year);
      days = known;
    }
    return known;
  }

  /** The years one may look at or bring in. */
  public List<Integer> getYears() {
    int now = LocalDate.now(clock).getYear();
    return List.of(now - 1, now, now + 1, now + 2);
  }

  public List<TableFault> getFaults() {
    return faults;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}

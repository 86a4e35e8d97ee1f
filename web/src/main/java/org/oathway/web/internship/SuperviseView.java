package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oathway.exams.Reason;
import org.oathway.internship.Desk;
import org.oathway.internship.InternshipRow;
import org.oathway.internship.Internships;
import org.oathway.internship.LogDesk;
import org.oathway.internship.LogRow;
import org.oathway.internship.MonthNotes;
import org.oathway.internship.NoteRow;
import org.oathway.platform.Outcome;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;

/** The supervisor's desk: log entries and monthly notes that wait, and the interns guided. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SuperviseView implements Serializable {

  private static final int SHOWN = 20;
  private static final String HERE = "/internship/supervise";

  private @Inject LogDesk desk;
  private @Inject MonthNotes monthNotes;
  private @Inject Internships internships;
  private @Inject Answers answers;

  private Page<LogRow> waiting = new Page<>(List.of(), 0);
  private List<NoteRow> notes = List.of();
  private List<InternshipRow> interns = List.of();
  private final Map<Long, Boolean> ticked = new HashMap<>();
  private String comment = "";
  private final Map<Long, String> remarks = new HashMap<>();

  public void load() {
    waiting = desk.waiting(PageRequest.of(0, SHOWN));
    notes = monthNotes.waiting();
    interns = internships.list(Desk.GUIDED, Set.of(), PageRequest.of(0, 50)).rows();
  }

  /** Confirms the entries that were ticked. */
  public String confirm() {
    List<Long> chosen = chosen();
    return answers.to(
        HERE, desk.confirm(chosen, comment), "internship.confirm.done", chosen.size());
  }

  /** Returns the one entry that was ticked, with the comment. */
  public String giveBack() {
    List<Long> chosen = chosen();
    Outcome<Long> outcome =
        chosen.size() == 1
            ? desk.giveBack(chosen.getFirst(), comment)
            : Outcome.refused(Reason.at("comment", "internship.confirm.one", chosen.size()));
    return answers.to(HERE, outcome, "internship.confirm.returned");
  }

  /** Ticks all that are shown; what was typed stays. */
  public void tickAll() {
    waiting.rows().forEach(row -> ticked.put(row.id(), true));
  }

  private List<Long> chosen() {
    return waiting.rows().stream()
        .map(LogRow::id)
        .filter(id -> ticked.getOrDefault(id, false))
        .toList();
  }

  /** Adds the remark to a month's note. */
  public String remark(long noteId) {
    String words = remarks.getOrDefault(noteId, "");
    return answers.to(HERE, monthNotes.remark(noteId, words), "internship.note.remarked");
  }

  public Page<LogRow> getWaiting() {
    return waiting;
  }

  public List<NoteRow> getNotes() {
    return notes;
  }

  public List<InternshipRow> getInterns() {
    return interns;
  }

  /** Which entries are ticked, by id. */
  public Map<Long, Boolean> getTicked() {
    return ticked;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  /** What is being remarked, by note. */
  public Map<Long, String> getRemarks() {
    return remarks;
  }
}

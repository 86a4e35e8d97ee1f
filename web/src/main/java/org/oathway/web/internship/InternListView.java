package org.oathway.web.internship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.internship.Desk;
import org.oathway.internship.InternshipRow;
import org.oathway.internship.Internships;
import org.oathway.internship.State;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/** The lists of the office, the district and the association: what waits first, then the others. */
@Named
@RequestScoped
public class InternListView {

  private static final int SHOWN = 25;
  private static final Set<State> RUNNING =
      EnumSet.of(State.IN_PROGRESS, State.SUSPENDED, State.TRANSFER_PENDING, State.TERM_DONE);

  private @Inject Internships internships;
  private @Inject Caller caller;
  private @Inject Clock clock;

  private String tab = "todo";
  private int from;
  private Page<InternshipRow> page = new Page<>(List.of(), 0);

  public void office() {
    read(Desk.OFFICE, EnumSet.of(State.APPLIED, State.ASSESS_APPLIED));
  }

  public void district() {
    State mine = caller.has(Role.APPROVER) ? State.BUREAU_REVIEW : State.OFFICE_OK;
    read(Desk.DISTRICT, EnumSet.of(mine));
  }

  public void city() {
    read(
        Desk.CITY,
        EnumSet.of(State.ASSESS_APPLIED, State.PAPER_OK, State.INTERVIEWED, State.PUBLIC_NOTICE));
  }

  private void read(Desk desk, Set<State> todo) {
    Set<State> states =
        switch (tab) {
          case "running" -> RUNNING;
          case "all" -> Set.of();
          default -> todo;
        };
    page = internships.list(desk, states, PageRequest.of(from, SHOWN));
  }

  /** Whether a case's due day has passed while it still waits for the district. */
  public boolean overdue(InternshipRow row) {
    return row.startedOn() == null
        && row.dueOn() != null
        && !row.state().isOver()
        && row.dueOn().isBefore(LocalDate.now(clock));
  }

  public List<String> getTabs() {
    return List.of("todo", "running", "all");
  }

  public Page<InternshipRow> getPage() {
    return page;
  }

  public int getBefore() {
    return from == 0 ? -1 : Math.max(0, from - SHOWN);
  }

  public int getAfter() {
    return from + SHOWN < page.total() ? from + SHOWN : -1;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(@Nullable String tab) {
    this.tab = tab == null ? "todo" : tab;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = from;
  }
}

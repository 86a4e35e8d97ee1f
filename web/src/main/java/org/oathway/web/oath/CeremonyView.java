package org.oathway.web.oath;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.oath.Ceremonies;
import org.oathway.oath.CeremonyRow;
import org.oathway.oath.DutyRow;
import org.oathway.oath.Hall;
import org.oathway.oath.Mark;
import org.oathway.oath.OathState;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.web.shared.Messages;

/** One ceremony: whom to invite, who comes, and what the supervisor's list says afterwards. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class CeremonyView implements Serializable {

  private @Inject Ceremonies ceremonies;
  private @Inject Hall hall;
  private @Inject Caller caller;
  private @Inject Messages messages;
  private @Inject Clock clock;
  private final Choice persons = new Choice();
  private final Choice marked = new Choice();
  private long id;
  private @Nullable CeremonyRow row;
  private List<DutyRow> guests = List.of();
  private List<DutyRow> due = List.of();
  private Mark mark = Mark.SWORN;
  private String reason = "";

  public void load() {
    row = ceremonies.row(id);
    guests = ceremonies.guests(id);
    due = ceremonies.due();
    mark = getMarks().getFirst();
  }

  /** Ticks the earliest due, as many as there are places. */
  public void fill() {
    persons.only(due.stream().limit(row().places()));
  }

  public @Nullable String invite() {
    return switch (ceremonies.invite(id, persons.of(due))) {
      case Outcome.Done<Ceremonies.Invited> done -> {
        messages.done("oath.invited", done.value().persons());
        if (done.value().late()) {
          messages.note("oath.invited.late");
        }
        yield again();
      }
      case Outcome.Refused<Ceremonies.Invited> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  /** Ticks the guests of one state. */
  public void tick(String state) {
    marked.only(guests.stream().filter(one -> one.state().name().equals(state)));
  }

  public @Nullable String record() {
    return switch (hall.mark(id, marked.of(guests), mark, reason)) {
      case Outcome.Done<Integer> done -> {
        messages.done("oath.marked." + mark, done.value());
        yield again();
      }
      case Outcome.Refused<Integer> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  private String again() {
    return "/oath/ceremony?faces-redirect=true&id=" + id;
  }

  private CeremonyRow row() {
    return Objects.requireNonNull(row);
  }

  /** How many guests are in this state. */
  public long count(String state) {
    return guests.stream().filter(one -> one.state().name().equals(state)).count();
  }

  public String owes(DutyRow one) {
    return one.standing(LocalDate.now(clock));
  }

  public CeremonyStanding getStanding() {
    return CeremonyStanding.of(row(), clock.instant(), clock.getZone());
  }

  public boolean isBegun() {
    return !clock.instant().isBefore(row().startsAt());
  }

  /** Whether codes are taken at the door: on the day. */
  public boolean isDoorOpen() {
    return caller.has(Role.ASSOCIATION) && getStanding() == CeremonyStanding.TODAY;
  }

  public boolean isInvitable() {
    return caller.has(Role.ASSOCIATION) && !isBegun() && row().places() > 0;
  }

  /** What may be said of a guest now: before the day only that asked leave is given. */
  public List<Mark> getMarks() {
    return isBegun() ? List.of(Mark.values()) : List.of(Mark.ABSENT_EXCUSED);
  }

  /** Whether there is anybody of whom something may be said now. */
  public boolean isMarkable() {
    return caller.has(Role.ASSOCIATION) && guests.stream().anyMatch(this::markable);
  }

  public boolean markable(DutyRow one) {
    return isBegun()
        ? one.state().leadsTo(OathState.DUE)
        : one.state() == OathState.LEAVE_REQUESTED;
  }

  /** The states of those of whom something may be said, in the order of the day. */
  public List<OathState> getTickable() {
    return List.of(
            OathState.CHECKED_IN, OathState.LEAVE_REQUESTED, OathState.CONFIRMED, OathState.INVITED)
        .stream()
        .filter(state -> guests.stream().anyMatch(one -> one.state() == state && markable(one)))
        .toList();
  }

  /** How many the button of the invitation ticks. */
  public long getFilling() {
    return Math.min(due.size(), row().places());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable CeremonyRow getRow() {
    return row;
  }

  public List<DutyRow> getGuests() {
    return guests;
  }

  public List<DutyRow> getDue() {
    return due;
  }

  public Choice getPersons() {
    return persons;
  }

  public Choice getMarked() {
    return marked;
  }

  public Mark getMark() {
    return mark;
  }

  public void setMark(Mark mark) {
    this.mark = mark;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

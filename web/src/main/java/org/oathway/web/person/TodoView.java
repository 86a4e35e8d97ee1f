package org.oathway.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.person.Desk;
import org.oathway.person.Todo;

/** The to-do list an official lands on. */
@Named
@RequestScoped
public class TodoView {

  private @Inject Desk desk;
  private @Inject Clock clock;
  private List<Todo> todos = List.of();
  private LocalDate today = LocalDate.EPOCH;

  public void load() {
    todos = desk.todos();
    today = LocalDate.now(clock);
  }

  /** How pressing a thing is: OVERDUE, TODAY, LATER, or NONE without a day. */
  public String urgency(Todo todo) {
    LocalDate due = todo.due();
    if (due == null) {
      return "NONE";
    }
    if (due.isBefore(today)) {
      return "OVERDUE";
    }
    return due.equals(today) ? "TODAY" : "LATER";
  }

  public List<Todo> getTodos() {
    return todos;
  }
}

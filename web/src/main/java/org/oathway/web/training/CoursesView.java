package org.oathway.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.Outcome;
import org.oathway.training.Category;
import org.oathway.training.CourseRow;
import org.oathway.training.CourseState;
import org.oathway.training.Courses;
import org.oathway.training.Delivery;
import org.oathway.web.shared.Messages;

/** The association's courses: what runs, what waits for its hours, and a form for a new one. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class CoursesView implements Serializable {

  private @Inject Courses courses;
  private @Inject Messages messages;
  private @Inject Clock clock;
  private final CourseForm form = new CourseForm();
  private List<CourseRow> rows = List.of();

  public void load() {
    rows = courses.all();
  }

  public @Nullable String publish() {
    return switch (courses.publish(form.request())) {
      case Outcome.Done<Long> done -> {
        messages.done("training.published");
        yield "/training/course?faces-redirect=true&id=" + done.value();
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  public CourseState state(CourseRow row) {
    return row.state(clock.instant());
  }

  public Category[] getCategories() {
    return Category.values();
  }

  public Delivery[] getDeliveries() {
    return Delivery.values();
  }

  public CourseForm getForm() {
    return form;
  }

  public List<CourseRow> getRows() {
    return rows;
  }
}

package org.oathway.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.Outcome;
import org.oathway.training.Certificates;
import org.oathway.training.CreditAccount;
import org.oathway.training.Credits;
import org.oathway.training.Enrolments;
import org.oathway.training.MyCourse;
import org.oathway.web.shared.Messages;

/** A practitioner's training: the catalogue, a place in a course, the account, the certificate. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class TrainingView implements Serializable {

  private @Inject Enrolments enrolments;
  private @Inject Credits credits;
  private @Inject Certificates certificates;
  private @Inject Messages messages;
  private List<MyCourse> courses = List.of();
  private @Nullable CreditAccount account;
  private int year;

  public void list() {
    courses = enrolments.catalogue();
  }

  public void account() {
    account = credits.mine(year);
  }

  public @Nullable String enrol(long course) {
    return switch (enrolments.enrol(course)) {
      case Outcome.Done<Long> done -> {
        messages.done("training.enrolled");
        yield "/training/list?faces-redirect=true";
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  /** Issues the certificate, or finds the one there is, and hands it over. */
  public @Nullable String certificate(long course) {
    return switch (certificates.fetch(course)) {
      case Outcome.Done<Long> done -> {
        Papers.show(done.value());
        yield null;
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  public List<MyCourse> getCourses() {
    return courses;
  }

  public @Nullable CreditAccount getAccount() {
    return account;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }
}

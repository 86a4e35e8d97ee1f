package org.oathway.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.Outcome;
import org.oathway.registration.Draft;
import org.oathway.registration.Drafts;
import org.oathway.registration.Receipt;
import org.oathway.registration.Submissions;
import org.oathway.web.shared.Finding;
import org.oathway.web.shared.Messages;
import org.oathway.web.shared.Verdicts;

/**
 * The form in six steps. Each keeps itself while it is written and whenever one goes on or back; it
 * opens where something is still missing.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RegisterView implements Serializable {

  private static final List<Set<String>> FIELDS =
      List.of(
          Set.of("name", "address", "hukouCounty", "residenceCounty"),
          Set.of("education", "school", "major", "certificateNo", "graduationDate"),
          Set.of("paper"),
          Set.of("photo"),
          Set.of("district", "site"),
          Set.of("promised", "consented"));

  static final int PAPERS = 2;
  static final int PHOTO = 3;
  private static final int LAST = 5;

  private @Inject Drafts drafts;
  private @Inject Submissions submissions;
  private @Inject Messages messages;
  private @Inject Verdicts verdicts;

  private final RegisterForm form = new RegisterForm();
  private long session;
  private int step = -1;
  private @Nullable Draft draft;

  /** Opens the form, or goes on with it; one that is handed in is shown as a case. */
  public String load() {
    if (draft != null) {
      return "";
    }
    return switch (drafts.open(session)) {
      case Outcome.Done<Long> done -> show(done.value());
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  private String show(long id) {
    Draft found = drafts.draft(id);
    if (!found.state().open()) {
      return "/registration/case?faces-redirect=true&id=" + id;
    }
    draft = found;
    form.read(found);
    if (step < 0 || step > LAST) {
      step = firstIncomplete(found);
    }
    return "";
  }

  private static int firstIncomplete(Draft draft) {
    for (int at = 0; at < LAST; at++) {
      if (!of(at, draft.missing()).isEmpty()) {
        return at;
      }
    }
    return LAST;
  }

  private static List<Reason> of(int step, List<Reason> reasons) {
    return reasons.stream()
        .filter(r -> FIELDS.get(step).contains(r.field().replaceFirst("\\..*", "")))
        .toList();
  }

  /** Keeps the step as it stands; nothing when the page was left in the meantime. */
  public void save() {
    if (draft == null) {
      return;
    }
    long id = draft.id();
    switch (step) {
      case 0 -> drafts.save(form.identity(id));
      case 1 -> drafts.save(form.study(id));
      case 4 -> drafts.save(form.choice(id));
      case LAST -> {
        drafts.save(form.promise(id));
        renew();
      }
      default -> {}
    }
  }

  /** Goes on when this step is complete, else says everything that is missing in it. */
  public String next() {
    if (draft == null) {
      return load();
    }
    save();
    Draft now = drafts.draft(here().id());
    draft = now;
    List<Reason> missing = of(step, now.missing());
    if (!missing.isEmpty()) {
      messages.refused(missing);
      return "";
    }
    return to(step + 1);
  }

  /** Goes on although something is missing; it is asked for again before handing in. */
  public String later() {
    save();
    return to(step + 1);
  }

  public String back() {
    save();
    return to(step - 1);
  }

  private String to(int other) {
    return "/registration/register?faces-redirect=true&session="
        + session
        + "&step="
        + Math.clamp(other, 0, LAST);
  }

  /** Hands in, or says everything that keeps it from being handed in. */
  public String submit() {
    if (draft == null) {
      return load();
    }
    save();
    long id = here().id();
    switch (submissions.submit(id)) {
      case Outcome.Done<Receipt> done -> {
        messages.done("registration.submitted", done.value().number());
        return "/registration/case?faces-redirect=true&id=" + id;
      }
      case Outcome.Refused<Receipt> no -> {
        draft = drafts.draft(id);
        messages.refused(no.reasons());
        return "";
      }
    }
  }

  void renew() {
    draft = drafts.draft(here().id());
  }

  private Draft here() {
    return Objects.requireNonNull(draft);
  }

  /** The form; none when registration is not open. */
  public @Nullable Draft getDraft() {
    return draft;
  }

  public RegisterForm getForm() {
    return form;
  }

  public List<Finding> getFindings() {
    return draft == null ? List.of() : verdicts.findings(draft.verdict());
  }

  public long getSession() {
    return session;
  }

  public void setSession(long session) {
    this.session = session;
  }

  public int getStep() {
    return step;
  }

  public void setStep(int step) {
    this.step = step;
  }
}

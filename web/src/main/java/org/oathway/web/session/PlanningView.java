package org.oathway.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.organisation.DistrictRow;
import org.oathway.organisation.Districts;
import org.oathway.platform.CaseStep;
import org.oathway.platform.Outcome;
import org.oathway.session.Planning;
import org.oathway.session.SessionCard;
import org.oathway.session.SessionState;
import org.oathway.session.Sessions;
import org.oathway.venue.SiteRequest;
import org.oathway.venue.SiteRow;
import org.oathway.venue.Venues;
import org.oathway.web.shared.Messages;

/**
 * The municipal bureau plans a session: the draft, its sites, what is still missing, publication.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PlanningView implements Serializable {

  private @Inject Sessions sessions;
  private @Inject Planning planning;
  private @Inject Venues venues;
  private @Inject Districts districts;
  private @Inject Messages messages;
  private final SessionForm form = new SessionForm();
  private final SiteForm site = new SiteForm();
  private long id;
  private List<SessionCard> all = List.of();
  private List<SiteRow> sites = List.of();
  private List<DistrictRow> areas = List.of();
  private List<Reason> missing = List.of();
  private List<Reason> hints = List.of();
  private List<CaseStep> steps = List.of();
  private SessionState state = SessionState.DRAFT;

  public void list() {
    all = sessions.all();
  }

  public void load() {
    areas = districts.today();
    if (id == 0) {
      form.begin(planning.proposed());
    } else {
      SessionCard card = sessions.planned(id);
      state = card.state();
      form.show(card);
      sites = venues.sites(id);
      steps = planning.history(id);
      if (state == SessionState.DRAFT) {
        missing = planning.missing(form.request());
        hints = planning.hints(form.request());
      }
    }
  }

  /** Keeps the draft as far as it is. */
  public @Nullable String draft() {
    return after(planning.draft(form.request()), "session.draft.kept");
  }

  public @Nullable String publish() {
    return after(planning.publish(form.request()), "session.published");
  }

  public @Nullable String addSite() {
    SiteRequest request = site.request(id);
    return after(venues.addSite(request).map(added -> id), "session.site.added");
  }

  public String removeSite(long siteId) {
    venues.removeSite(siteId);
    messages.done("session.site.removed");
    return here(id);
  }

  private @Nullable String after(Outcome<Long> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<Long> done -> {
        messages.done(said);
        yield here(done.value());
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  private static String here(long id) {
    return "/session/plan?faces-redirect=true&id=" + id;
  }

  public boolean isDraft() {
    return state == SessionState.DRAFT;
  }

  public SessionForm getForm() {
    return form;
  }

  public SiteForm getSite() {
    return site;
  }

  public List<SessionCard> getAll() {
    return all;
  }

  public List<SiteRow> getSites() {
    return sites;
  }

  public List<DistrictRow> getAreas() {
    return areas;
  }

  public List<Reason> getHints() {
    return hints;
  }

  public List<CaseStep> getSteps() {
    return steps;
  }

  public List<Reason> getMissing() {
    return missing;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}

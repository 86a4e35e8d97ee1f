package org.oathway.web.licence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.licence.ApplyRequest;
import org.oathway.licence.LicenceRow;
import org.oathway.licence.Licences;
import org.oathway.licence.OfficeApplications;
import org.oathway.licence.OfficeApplications.Applicant;
import org.oathway.platform.Outcome;
import org.oathway.web.shared.Messages;

/** The head of an office applies for a person whose internship was assessed as qualified. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class OfficeApplicationView implements Serializable {

  private @Inject OfficeApplications applications;
  private @Inject Licences licences;
  private @Inject Messages messages;
  private List<Applicant> applicants = List.of();
  private List<LicenceRow> rows = List.of();
  private long person;
  private String opinion = "";
  private String acceptance = "";
  private boolean committed;

  public void load() {
    applicants = applications.applicants();
    rows = licences.ofOffice();
  }

  public @Nullable String apply() {
    return switch (applications.apply(new ApplyRequest(person, opinion, acceptance, committed))) {
      case Outcome.Done<Long> done -> {
        messages.done("licence.applied");
        yield "/licence/case?faces-redirect=true&id=" + done.value();
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  public List<Applicant> getApplicants() {
    return applicants;
  }

  public List<LicenceRow> getRows() {
    return rows;
  }

  public long getPerson() {
    return person;
  }

  public void setPerson(long person) {
    this.person = person;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getAcceptance() {
    return acceptance;
  }

  public void setAcceptance(String acceptance) {
    this.acceptance = acceptance;
  }

  public boolean isCommitted() {
    return committed;
  }

  public void setCommitted(boolean committed) {
    this.committed = committed;
  }
}

package org.oathway.web.licence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.licence.Approvals;
import org.oathway.licence.Filings;
import org.oathway.licence.LicenceState;
import org.oathway.licence.Missing;
import org.oathway.licence.OfficeApplications;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.web.shared.Messages;

/** One application with the deeds the caller may do now. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class LicenceCaseView implements Serializable {

  private @Inject LicenceFile file;
  private @Inject Approvals approvals;
  private @Inject Filings filings;
  private @Inject OfficeApplications applications;
  private @Inject Caller caller;
  private @Inject Messages messages;
  private long id;
  private String reason = "";
  private String note = "";
  private String opinion = "";
  private String acceptance = "";
  private List<Missing> missing = List.of();

  public void load() {
    file.open(id);
    opinion = file.getCard().opinion();
    acceptance = file.getCard().acceptance();
  }

  /** The person's own newest application, if any. */
  public void mine() {
    id = file.openMine();
  }

  public @Nullable String accept() {
    return after(approvals.accept(id));
  }

  public @Nullable String requestSupplement() {
    return after(approvals.requestSupplement(id, missing, note));
  }

  public @Nullable String notAccept() {
    return after(approvals.notAccept(id, reason));
  }

  public @Nullable String excuse() {
    return after(approvals.excuse(id, reason));
  }

  public @Nullable String extend() {
    return after(approvals.extend(id, reason));
  }

  public @Nullable String propose(boolean approve) {
    return after(approvals.propose(id, approve, reason));
  }

  public @Nullable String decide(boolean asProposed) {
    return after(approvals.decide(id, asProposed, reason));
  }

  public @Nullable String supplement() {
    return after(applications.supplement(id, opinion, acceptance));
  }

  public @Nullable String report() {
    return after(filings.file(id));
  }

  public @Nullable String acknowledge() {
    return after(filings.acknowledge(id));
  }

  public @Nullable String publish() {
    return after(filings.publish(id));
  }

  private @Nullable String after(Outcome<Long> outcome) {
    return switch (outcome) {
      case Outcome.Done<Long> done -> {
        messages.done("licence.done");
        yield "/licence/case?faces-redirect=true&id=" + id;
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  /** Whether the caller in a role has a deed to do in a state. */
  public boolean may(String role, String state) {
    return caller.has(Role.valueOf(role)) && file.getCard().state() == LicenceState.valueOf(state);
  }

  public LicenceFile getFile() {
    return file;
  }

  public Missing[] getKinds() {
    return Missing.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
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

  public List<Missing> getMissing() {
    return missing;
  }

  public void setMissing(List<Missing> missing) {
    this.missing = missing;
  }
}

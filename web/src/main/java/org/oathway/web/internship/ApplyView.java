package org.oathway.web.internship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.internship.ApplyRequest;
import org.oathway.internship.Internships;
import org.oathway.internship.OfficeRoom;
import org.oathway.organisation.DistrictRow;
import org.oathway.organisation.Districts;

/** Looks for an office with room and asks it for the internship. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ApplyView implements Serializable {

  private @Inject Internships internships;
  private @Inject Districts districts;
  private @Inject Answers answers;

  private String text = "";
  private long district;
  private long officeId;
  private String motive = "";
  private @Nullable OfficeRoom office;
  private List<OfficeRoom> offices = List.of();
  private List<DistrictRow> all = List.of();
  private List<Reason> obstacles = List.of();

  public void load() {
    obstacles = internships.obstacles();
    all = districts.today();
    office = officeId == 0 ? null : internships.office(officeId).orElse(null);
    offices = office == null ? internships.offices(text, district) : List.of();
  }

  /** Sends the application. */
  public String apply() {
    return answers.to(
        "/internship/mine",
        internships.apply(new ApplyRequest(officeId, motive)),
        "internship.apply.done");
  }

  /** The office that was chosen; null before. */
  public @Nullable OfficeRoom getOffice() {
    return office;
  }

  public List<OfficeRoom> getOffices() {
    return offices;
  }

  public List<DistrictRow> getDistricts() {
    return all;
  }

  public List<Reason> getObstacles() {
    return obstacles;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public long getDistrict() {
    return district;
  }

  public void setDistrict(long district) {
    this.district = district;
  }

  public long getOfficeId() {
    return officeId;
  }

  public void setOfficeId(long officeId) {
    this.officeId = officeId;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }
}

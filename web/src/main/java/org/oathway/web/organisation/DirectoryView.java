package org.oathway.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.organisation.BureauRow;
import org.oathway.organisation.DistrictRow;
import org.oathway.organisation.Districts;
import org.oathway.organisation.MemberRow;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.Offices;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;

/** The public register of offices and practitioners, and where each district attends to people. */
@Named
@RequestScoped
public class DirectoryView {

  private static final int SIZE = 20;

  private @Inject Offices offices;
  private @Inject Districts districts;
  private String what = "offices";
  private String text = "";
  private long district;
  private int from;
  private List<DistrictRow> all = List.of();
  private Page<OfficeCard> page = new Page<>(List.of(), 0);
  private Page<MemberRow> people = new Page<>(List.of(), 0);
  private @Nullable BureauRow bureau;

  public void load() {
    all = districts.today();
    PageRequest wanted = PageRequest.of(from, SIZE);
    if (isPeople()) {
      people = offices.roster(text, wanted);
    } else {
      page = offices.list(text, district, wanted);
    }
    bureau = district == 0 ? null : districts.bureau(district).orElse(null);
  }

  /** The districts alone, for the home page. */
  public List<DistrictRow> getToday() {
    return districts.today();
  }

  public boolean isPeople() {
    return "people".equals(what);
  }

  public long getTotal() {
    return isPeople() ? people.total() : page.total();
  }

  public int getNewer() {
    return Math.max(0, from - SIZE);
  }

  public int getOlder() {
    return from + SIZE;
  }

  public List<DistrictRow> getDistricts() {
    return all;
  }

  public List<OfficeCard> getRows() {
    return page.rows();
  }

  public List<MemberRow> getMembers() {
    return people.rows();
  }

  public @Nullable BureauRow getBureau() {
    return bureau;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(@Nullable String what) {
    this.what = what == null ? "offices" : what;
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

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = Math.max(0, from);
  }
}

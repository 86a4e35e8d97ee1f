package org.oathway.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.organisation.DistrictRow;
import org.oathway.organisation.Districts;
import org.oathway.organisation.StaffAccounts;
import org.oathway.organisation.StaffRequest;
import org.oathway.organisation.StaffRow;
import org.oathway.platform.Outcome;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.security.Role;
import org.oathway.web.shared.Messages;

/** The accounts of officials: opened, closed, given a new password. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AccountsView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;
  private static final String HERE = "/security/accounts?faces-redirect=true";

  private @Inject StaffAccounts accounts;
  private @Inject Districts districts;
  private @Inject Messages messages;
  private transient @Nullable Page<StaffRow> page;
  private String text = "";
  private int from;
  private String login = "";
  private String name = "";
  private @Nullable Role role;
  private long district;
  private String password = "";
  private long whose;
  private String fresh = "";

  public String open() {
    StaffRequest request = new StaffRequest(login, name, role, district, password);
    return answer(accounts.open(request), "security.accounts.opened");
  }

  public String close(long id) {
    return answer(accounts.close(id), "security.accounts.closed");
  }

  public String reset() {
    return answer(accounts.resetPassword(whose, fresh), "security.accounts.reset");
  }

  private String answer(Outcome<Long> outcome, String key) {
    return switch (outcome) {
      case Outcome.Done<Long> done -> {
        messages.done(key);
        yield HERE;
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  private Page<StaffRow> page() {
    Page<StaffRow> known = page;
    if (known == null) {
      known = accounts.list(text, PageRequest.of(from, SIZE));
      page = known;
    }
    return known;
  }

  public List<StaffRow> getRows() {
    return page().rows();
  }

  /** Those on this page whose password may be set anew. */
  public List<StaffRow> getOpenRows() {
    return getRows().stream().filter(row -> !row.closed()).toList();
  }

  public long getWhose() {
    return whose;
  }

  public void setWhose(long whose) {
    this.whose = whose;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }

  public long getTotal() {
    return page().total();
  }

  public int getNewer() {
    return Math.max(0, from - SIZE);
  }

  public int getOlder() {
    return from + SIZE;
  }

  public List<DistrictRow> getDistricts() {
    return districts.today();
  }

  public List<Role> getRoles() {
    return StaffRequest.ROLES;
  }

  public @Nullable Role getRole() {
    return role;
  }

  public void setRole(@Nullable Role role) {
    this.role = role;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public String getText() {
    return text;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = from;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public long getDistrict() {
    return district;
  }

  public void setDistrict(long district) {
    this.district = district;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}

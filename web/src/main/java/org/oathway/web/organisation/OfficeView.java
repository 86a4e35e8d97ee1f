package org.oathway.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.organisation.MemberRow;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.OfficeHistoryRow;
import org.oathway.organisation.Offices;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/** One office as everybody may see it; administrators see what it was before, too. */
@Named
@RequestScoped
public class OfficeView {

  private @Inject Offices offices;
  private @Inject Caller caller;
  private long id;
  private @Nullable OfficeCard card;
  private List<MemberRow> members = List.of();
  private List<OfficeHistoryRow> history = List.of();

  public void load() {
    card = offices.card(id);
    members = offices.members(id);
    history = caller.hasAny(Role.ADMIN, Role.AUDITOR) ? offices.history(id) : List.of();
  }

  public boolean isHead(MemberRow member) {
    return card != null && Objects.equals(card.headPersonId(), member.personId());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable OfficeCard getCard() {
    return card;
  }

  public List<MemberRow> getMembers() {
    return members;
  }

  public List<OfficeHistoryRow> getHistory() {
    return history;
  }
}

package org.oathway.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.security.Accounts;
import org.oathway.security.Caller;
import org.oathway.security.NewAccount;
import org.oathway.security.Roles;
import org.oathway.security.SignIn;

/** The administrator gives officials their accounts and takes them away. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class StaffAccounts {

  private static final String FROM =
      " from account a join account_role r on r.account_id = a.id and (r.valid_to is null or"
          + " r.valid_to >= ?2) left join district d on d.id = r.district_id where a.person_id is"
          + " null and (?1 = '' or a.display_name like ?1 or d.name like ?1)";

  @PersistenceContext private EntityManager em;
  @Inject private Accounts accounts;
  @Inject private SignIn signIn;
  @Inject private Districts districts;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Opens an account with one role. */
  @Audited("organisation.openStaffAccount")
  public Outcome<Long> open(StaffRequest request) {
    List<Reason> faults = new ArrayList<>(request.faults());
    if (accounts.taken(request.login())) {
      faults.add(Reason.at("login", "organisation.staff.taken"));
    }
    if (request.districtId() != 0
        && districts.today().stream().noneMatch(d -> d.id() == request.districtId())) {
      faults.add(Reason.at("district", "organisation.staff.district.needed"));
    }
    return faults.isEmpty()
        ? Outcome.done(openAll(List.of(request)).getFirst())
        : Outcome.refused(faults);
  }

  /** Opens accounts that were checked before. */
  public List<Long> openAll(List<StaffRequest> requests) {
    List<Long> ids =
        accounts.openAll(
            requests.stream()
                .map(
                    r ->
                        new NewAccount(
                            r.name().strip(), 0, r.password(), Map.of("LOGIN", r.normalLogin())))
                .toList());
    accounts.grantAll(ids, requests.stream().map(StaffRequest::grant).toList());
    return ids;
  }

  /** Closes an account for good; nobody closes their own. */
  @Audited("organisation.closeStaffAccount")
  public Outcome<Long> close(long accountId) {
    if (accountId == caller.accountId()) {
      return Outcome.refused(Reason.of("organisation.staff.own", ""));
    }
    guard(accountId);
    accounts.close(accountId);
    return Outcome.done(accountId);
  }

  /** Sets a new password, to be handed over in person, and opens a locked account again. */
  @Audited("organisation.resetStaffPassword")
  public Outcome<Long> resetPassword(long accountId, String password) {
    guard(accountId);
    List<Reason> faults = StaffRequest.passwordFaults(password);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    signIn.changePassword(accountId, password);
    return Outcome.done(accountId);
  }

  /** Accounts of officials by part of the name or the district. */
  public Page<StaffRow> list(String text, PageRequest page) {
    List<?> rows =
        asked(
                "select a.id, a.display_name, r.role, coalesce(d.name, ''), a.closed,"
                    + " coalesce(a.locked_until > current_timestamp, false)"
                    + FROM
                    + " order by a.closed, r.role, d.id, a.id",
                text)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total = ((Number) asked("select count(*)" + FROM, text).getSingleResult()).longValue();
    return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total);
  }

  private Query asked(String sql, String text) {
    return em.createNativeQuery(sql)
        .setParameter(1, text.isBlank() ? "" : "%" + text.strip() + "%")
        .setParameter(2, LocalDate.now(clock));
  }

  private static StaffRow row(Object[] row) {
    return new StaffRow(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (Boolean) row[4],
        (Boolean) row[5]);
  }

  private void guard(long accountId) {
    boolean staff =
        !em.createNativeQuery("select id from account where id = ?1 and person_id is null")
            .setParameter(1, accountId)
            .getResultList()
            .isEmpty();
    if (!staff) {
      throw DeedFailed.notFound("account", accountId);
    }
  }
}

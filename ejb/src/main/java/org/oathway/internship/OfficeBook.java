package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.oathway.organisation.MemberRow;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.Offices;
import org.oathway.platform.Rules;
import org.oathway.security.Accounts;

/** What the internship asks of the register of offices: who may guide, and what room is left. */
@Dependent
class OfficeBook {

  /** How many offices a search shows; a narrower one finds the others. */
  private static final int SHOWN = 20;

  @PersistenceContext private EntityManager em;
  @Inject private Offices offices;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  OfficeCard card(long officeId) {
    return offices.card(officeId);
  }

  List<MemberRow> practitioners(long officeId) {
    return offices.members(officeId);
  }

  /** The account of the office's head, who is told of what happens there. */
  OptionalLong headAccount(long officeId) {
    Long head = offices.card(officeId).headPersonId();
    return head == null ? OptionalLong.empty() : accounts.ofPerson(head);
  }

  /** How many interns an office may still take; -1 when it is no office that works. */
  int room(long officeId, Rules rules) {
    return one(officeId, rules).map(OfficeRoom::room).orElse(-1);
  }

  /** A working office with its room. */
  Optional<OfficeRoom> one(long officeId, Rules rules) {
    return rooms("o.id = :id", "", officeId, rules).stream().findFirst();
  }

  /** Working offices by part of a name, in a district (0 for all), those with most room first. */
  List<OfficeRoom> withRoom(String text, long districtId, Rules rules) {
    return rooms("(:id = 0 or o.districtId = :id)", "%" + text.strip() + "%", districtId, rules)
        .stream()
        .sorted(Comparator.comparingInt(OfficeRoom::room).reversed())
        .limit(SHOWN)
        .toList();
  }

  private List<OfficeRoom> rooms(String which, String like, long id, Rules rules) {
    LocalDate since = LocalDate.now(clock).minusYears(rules.number("intern.sup_years"));
    return em
        .createQuery(
            "select o.id, o.name, d.name, o.address, (select count(m) from OfficeMember m where"
                + " m.officeId = o.id and m.until is null), (select count(m) from OfficeMember m"
                + " where m.officeId = o.id and m.until is null and m.firstLicensedOn <= :since),"
                + " (select count(i) from Internship i where i.officeId = o.id and i.state in"
                + " :guided) from Office o join District d on d.id = o.districtId where o.status ="
                + " org.oathway.organisation.OfficeStatus.NORMAL and (:like = '' or o.name like"
                + " :like) and "
                + which
                + " order by o.districtId, o.id",
            Object[].class)
        .setParameter("since", since)
        .setParameter("guided", State.GUIDED)
        .setParameter("like", like)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .map(row -> room(row, rules))
        .toList();
  }

  private static OfficeRoom room(Object[] row, Rules rules) {
    int room =
        SupervisorRules.room(
            ((Number) row[4]).intValue(),
            ((Number) row[5]).intValue(),
            ((Number) row[6]).intValue(),
            rules);
    return new OfficeRoom((Long) row[0], (String) row[1], (String) row[2], (String) row[3], room);
  }
}

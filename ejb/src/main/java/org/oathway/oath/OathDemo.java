package org.oathway.oath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;
import org.oathway.platform.WorkCalendar;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Accounts;

/**
 * Three invented ceremonies: two years ago the account {@code practitioner} swore with others, some
 * months ago the next few did, and one to come waits for answers, that of the account {@code
 * practitioner2} among them. Who was licensed since owes the oath; one has owed it too long.
 */
@ApplicationScoped
class OathDemo implements DemoChapter {

  private static final Pattern FACTS = Pattern.compile("licenceNo=([^;]+);office=(\\d+);");

  /** Nobody is invited who was licensed less than a week before, and nobody waits for longer. */
  private static final int LATEST = 8;

  private static final int EARLIEST = 88;

  /** Working days from today: the ceremony before this one, and the one to come. */
  private static final int LAST = 82;

  private static final int NEXT = 12;

  /** What those who are invited have answered; the others are not invited yet. */
  private static final List<OathState> ANSWERS =
      List.of(
          OathState.CONFIRMED, OathState.INVITED, OathState.CONFIRMED, OathState.LEAVE_REQUESTED);

  @PersistenceContext EntityManager em;
  @Inject OathDemoPen writer;
  @Inject WorkingDays workingDays;
  @Inject Accounts accounts;

  @Override
  public int order() {
    return 180;
  }

  @Override
  public void write(DemoPen pen) {
    LocalDate today = pen.today();
    LocalDate about = today.minusYears(2).plusDays(40);
    LocalDate first = workingDays.around(about).plus(about, 1);
    WorkCalendar days = workingDays.around(today);
    LocalDate last = days.minus(today, LAST);
    LocalDate next = days.plus(today, NEXT);
    swear(first);
    swear(last);
    writer.plan(next);
    long guest = personOf("practitioner2");
    int at = 0;
    for (Duty.Origin licence : licensed(last.minusDays(LATEST - 1), today)) {
      boolean late = licence.issuedOn().isBefore(next.minusDays(EARLIEST));
      if (licence.personId() == guest) {
        writer.invite(licence, OathState.INVITED, today);
      } else if (late || at >= ANSWERS.size()) {
        writer.owe(licence);
      } else {
        writer.invite(licence, ANSWERS.get(at++), today);
      }
    }
  }

  private void swear(LocalDate day) {
    writer.swear(day, licensed(day.minusDays(EARLIEST), day.minusDays(LATEST)));
  }

  /** Who was licensed between two days, as the dossiers have it, the earliest first. */
  private List<Duty.Origin> licensed(LocalDate from, LocalDate until) {
    List<?> rows =
        em.createNativeQuery(
                "select person_id, ref_id, facts, cast(on_day as text) from dossier_entry"
                    + " where kind = 'LICENCE_ISSUED' and on_day between ?1 and ?2"
                    + " order by on_day, id")
            .setParameter(1, from)
            .setParameter(2, until)
            .getResultList();
    List<Duty.Origin> licensed = new ArrayList<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      Matcher facts = FACTS.matcher((String) columns[2]);
      if (facts.find()) {
        licensed.add(
            writer.origin(
                ((Number) columns[0]).longValue(),
                ((Number) columns[1]).longValue(),
                facts.group(1),
                Long.parseLong(facts.group(2)),
                LocalDate.parse((String) columns[3])));
      }
    }
    return licensed;
  }

  private long personOf(String login) {
    OptionalLong account = accounts.find(login);
    return account.isEmpty() ? 0 : accounts.identity(account.getAsLong()).personId();
  }
}

package org.oathway.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.person.DemoPeople;
import org.oathway.person.NewPerson;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Accounts;
import org.oathway.security.NewAccount;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;
import org.oathway.venue.Venues;

/**
 * Three hundred invented people who were confirmed for the past session, and two dozen on their way
 * into the open one, six of them waiting at the desk of 忠县.
 */
@ApplicationScoped
class RegistrationDemo implements DemoChapter {

  private static final int PAST = 300;
  private static final String PASSWORD = "oathway-demo-1";
  private static final long ZHONG = 500233;

  private static final Map<Long, String> DISTRICTS =
      Map.of(
          ZHONG, "500233", 500101L, "500101", 500106L, "500106", 500114L, "500114", 500235L,
          "500235");
  private static final List<Long> ORDER = List.of(ZHONG, 500101L, 500106L, 500114L, 500235L);

  /** Where those in the open session have come; the first stands for the account candidate2. */
  private static final List<RegistrationState> NOW =
      List.of(
          RegistrationState.RETURNED,
          RegistrationState.SUBMITTED,
          RegistrationState.SUBMITTED,
          RegistrationState.SUBMITTED,
          RegistrationState.SUBMITTED,
          RegistrationState.SUBMITTED,
          RegistrationState.SUBMITTED,
          RegistrationState.REVIEW_2,
          RegistrationState.REVIEW_2,
          RegistrationState.REVIEW_2,
          RegistrationState.CONFIRMED,
          RegistrationState.CONFIRMED,
          RegistrationState.CONFIRMED,
          RegistrationState.REJECTED,
          RegistrationState.CANCELLED,
          RegistrationState.DRAFT,
          RegistrationState.REVIEW_2,
          RegistrationState.REVIEW_2,
          RegistrationState.SUBMITTED,
          RegistrationState.SUBMITTED,
          RegistrationState.SUBMITTED,
          RegistrationState.RETURNED,
          RegistrationState.CONFIRMED,
          RegistrationState.CONFIRMED,
          RegistrationState.DRAFT);

  /** So many of them belong to the desk of 忠县. */
  private static final int AT_ZHONG = 16;

  @PersistenceContext EntityManager em;
  @Inject DemoForm form;
  @Inject DemoPeople people;
  @Inject Sessions sessions;
  @Inject Venues venues;
  @Inject Accounts accounts;
  @Inject WorkingDays workingDays;
  @Inject Clock clock;

  @Override
  public int order() {
    return 110;
  }

  @Override
  public void write(DemoPen pen) {
    Instant now = clock.instant();
    Iterator<?> serials =
        em.createNativeQuery("select nextval('registration_serial') from generate_series(1, ?1)")
            .setParameter(1, PAST + NOW.size())
            .getResultList()
            .iterator();
    for (SessionCard session : sessions.published()) {
      if (session.examEnds().isBefore(now)) {
        past(pen, setting(session), serials);
      } else if (session.open(now)) {
        current(pen, setting(session), serials);
      }
    }
  }

  private DemoForm.Setting setting(SessionCard session) {
    LocalDate first = day(session.registrationOpens());
    return new DemoForm.Setting(
        session,
        sessions.eligibilityRules(session.id()),
        venues.sites(session.id()),
        workingDays.around(first),
        accounts.find("clerk.zhongxian").orElse(0));
  }

  private void past(DemoPen pen, DemoForm.Setting in, Iterator<?> serials) {
    LocalDate first = day(in.session().registrationOpens());
    for (int n = 0; n < PAST; n++) {
      NewPerson person = people.invent(pen.random(), pen.today().getYear());
      long district = ORDER.get(n % ORDER.size());
      form.write(
          life(
              person,
              people.add(person),
              district,
              RegistrationState.CONFIRMED,
              first.plusDays(n % 15)),
          in,
          n,
          ((Number) serials.next()).longValue());
    }
    form.takePlaces(in.session().id());
  }

  private void current(DemoPen pen, DemoForm.Setting in, Iterator<?> serials) {
    List<NewAccount> keys = new ArrayList<>();
    NewPerson fresh = people.named("沈知远", pen.random(), pen.today().getYear());
    keys.add(key(fresh, people.add(fresh), "candidate"));
    for (int n = 0; n < NOW.size(); n++) {
      int year = pen.today().getYear();
      NewPerson person =
          n == 0 ? people.named("顾清和", pen.random(), year) : people.invent(pen.random(), year);
      long id = people.add(person);
      if (n == 0) {
        keys.add(key(person, id, "candidate2"));
      }
      long district = n < AT_ZHONG ? ZHONG : ORDER.get(1 + n % 4);
      boolean fresher = NOW.get(n) == RegistrationState.SUBMITTED;
      LocalDate on = pen.today().minusDays(fresher ? n % 4 : 4 + n % 4);
      form.write(
          life(person, id, district, NOW.get(n), on), in, n, ((Number) serials.next()).longValue());
    }
    form.takePlaces(in.session().id());
    accounts.openAll(keys);
  }

  private static DemoForm.Life life(
      NewPerson person, long id, long district, RegistrationState state, LocalDate on) {
    return new DemoForm.Life(
        id,
        person.name(),
        district,
        DISTRICTS.getOrDefault(district, ""),
        state,
        on,
        state != RegistrationState.CONFIRMED);
  }

  private static NewAccount key(NewPerson person, long id, String login) {
    return new NewAccount(
        person.name(),
        id,
        PASSWORD,
        Map.of("LOGIN", login, "PHONE", person.phone(), "DOCUMENT", person.documentNo()));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}

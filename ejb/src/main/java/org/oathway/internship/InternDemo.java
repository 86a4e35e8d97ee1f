package org.oathway.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oathway.organisation.MemberRow;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.Offices;
import org.oathway.person.DocumentKind;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.NewPerson;
import org.oathway.person.Persons;
import org.oathway.person.ResidentId;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;
import org.oathway.platform.PageRequest;
import org.oathway.security.Accounts;
import org.oathway.security.NewAccount;

/** Invented interns at every stage; the one who signs in as {@code intern} is in month eight. */
@ApplicationScoped
class InternDemo implements DemoChapter {

  private static final String PASSWORD = "oathway-demo-1";
  private static final int YEARS = 3;
  private static final List<DemoCast.Part> CAST = DemoCast.PARTS;

  @PersistenceContext EntityManager em;
  @Inject InternDemoPen writer;
  @Inject Offices offices;
  @Inject Persons persons;
  @Inject Accounts accounts;
  @Inject Dossier dossier;

  @Override
  public int order() {
    return 150;
  }

  @Override
  public void write(DemoPen pen) {
    Map<String, OfficeCard> places =
        offices.list("", 0, PageRequest.of(0, 60)).rows().stream()
            .collect(Collectors.toMap(OfficeCard::name, Function.identity()));
    List<Long> ids = people(pen);
    for (int at = 0; at < CAST.size(); at++) {
      DemoCast.Part part = CAST.get(at);
      OfficeCard office = Objects.requireNonNull(places.get(part.office()), part.office());
      MemberRow guide = guide(office, part.guide());
      pass(ids.get(at), part, pen.today());
      boolean carded = part.state() != State.QUALIFIED || !part.login().isEmpty();
      InternDemoPen.Life life =
          new InternDemoPen.Life(
              ids.get(at),
              office,
              guide,
              part.state(),
              part.months(),
              part.days(),
              at == 0,
              carded);
      writer.write(life, pen);
      em.flush();
      em.clear(); // a year of log days is not looked at again with every flush that follows
    }
  }

  /** The accounts {@code head} and {@code supervisor} guide in their office, elsewhere others. */
  private MemberRow guide(OfficeCard office, int which) {
    List<MemberRow> guides = offices.supervisors(office.id(), YEARS);
    OptionalLong account = accounts.find(which == 0 ? "head" : "supervisor");
    long known = account.isEmpty() ? 0 : accounts.identity(account.getAsLong()).personId();
    return guides.stream()
        .filter(member -> member.personId() == known)
        .findFirst()
        .orElse(guides.get(which % guides.size()));
  }

  private List<Long> people(DemoPen pen) {
    List<NewPerson> people = new ArrayList<>();
    for (int at = 0; at < CAST.size(); at++) {
      LocalDate birth = pen.today().minusYears(25).minusDays(37L * at);
      String number = "500000%tY%<tm%<td%03d".formatted(birth, 700 + at);
      people.add(
          new NewPerson(
              CAST.get(at).name(),
              DocumentKind.RESIDENT_ID,
              number + ResidentId.checkDigit(number),
              "1900015%04d".formatted(at + 1),
              ""));
    }
    List<Long> ids = people.stream().map(persons::add).toList();
    List<NewAccount> fresh = new ArrayList<>();
    for (int at = 0; at < ids.size(); at++) {
      Map<String, String> names = new HashMap<>();
      names.put("PHONE", people.get(at).phone());
      names.put("DOCUMENT", people.get(at).documentNo());
      if (!CAST.get(at).login().isEmpty()) {
        names.put("LOGIN", CAST.get(at).login());
      }
      fresh.add(new NewAccount(people.get(at).name(), ids.get(at), PASSWORD, names));
    }
    em.flush();
    look(ids);
    accounts.openAll(fresh);
    return ids;
  }

  /** They look like the invented candidates: their photos are on the disk already. */
  private void look(List<Long> ids) {
    List<?> photos =
        em.createNativeQuery(
                "select distinct photo_sha from person where photo_sha <> '' order by 1")
            .getResultList();
    for (int at = 0; at < ids.size() && !photos.isEmpty(); at++) {
      persons.lookLike(ids.get(at), (String) photos.get(at % photos.size()));
    }
    em.flush();
  }

  private void pass(long personId, DemoCast.Part part, LocalDate today) {
    LocalDate on = today.minusMonths(part.months() + 2L);
    dossier.enter(
        personId,
        DossierKind.EXAM_PASSED,
        on,
        "roster",
        personId,
        "score=112;line=90;relaxed=false");
  }
}

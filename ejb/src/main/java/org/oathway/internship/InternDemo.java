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
import java.util.OptionalLong;
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

  /**
   * An invented intern.
   *
   * @param office which office: 0 for the one of the account {@code head}, else any other
   * @param guide which of the office's qualified members guides
   * @param months how many months ago the year began; 0 when it did not
   * @param days how many log days are written at most
   */
  private record Part(String name, int office, int guide, State state, int months, int days) {}

  private static final List<Part> CAST =
      List.of(
          new Part("唐若溪", 0, 1, State.IN_PROGRESS, 8, 128),
          new Part("邓子恒", 0, 1, State.IN_PROGRESS, 1, 17),
          new Part("何思源", 0, 0, State.BUREAU_REVIEW, 0, 0),
          new Part("罗晓东", 0, 0, State.OFFICE_OK, 0, 0),
          new Part("秦雨薇", 0, 1, State.APPLIED, 0, 0),
          new Part("蒲文静", 0, 1, State.TERM_DONE, 13, 162),
          new Part("易云舟", 0, 1, State.ASSESS_APPLIED, 13, 165),
          new Part("熊立群", 0, 0, State.PAPER_OK, 14, 168),
          new Part("牟春晖", 1, 0, State.INTERVIEWED, 14, 160),
          new Part("代雨欣", 1, 1, State.PUBLIC_NOTICE, 14, 170),
          new Part("骆平安", 1, 1, State.QUALIFIED, 16, 166),
          new Part("付文轩", 0, 0, State.QUALIFIED, 17, 172),
          new Part("费立言", 2, 0, State.IN_PROGRESS, 4, 70),
          new Part("游静姝", 3, 1, State.IN_PROGRESS, 11, 149),
          new Part("卓以宁", 2, 1, State.APPLIED, 0, 0),
          new Part("甘霖", 3, 0, State.OFFICE_OK, 0, 0));

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
    List<OfficeCard> places = places();
    if (places.isEmpty()) {
      return;
    }
    List<Long> ids = people(pen);
    for (int at = 0; at < CAST.size(); at++) {
      Part part = CAST.get(at);
      OfficeCard office = places.get(part.office() % places.size());
      MemberRow guide = guide(office, part.guide());
      pass(ids.get(at), part, pen.today());
      InternDemoPen.Life life =
          new InternDemoPen.Life(
              ids.get(at), office, guide, part.state(), part.months(), part.days(), at == 0);
      writer.write(life, pen);
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

  /** The office of the account {@code head} first, then others that have somebody to guide. */
  private List<OfficeCard> places() {
    OptionalLong head = accounts.find("head");
    long own = head.isEmpty() ? 0 : accounts.identity(head.getAsLong()).officeId();
    return offices.list("", 0, PageRequest.of(0, 60)).rows().stream()
        .sorted((a, b) -> Boolean.compare(b.id() == own, a.id() == own))
        .filter(office -> offices.supervisors(office.id(), YEARS).size() > 1)
        .limit(4)
        .toList();
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
      if (at == 0) {
        names.put("LOGIN", "intern");
      } else if (CAST.get(at).state() == State.TERM_DONE) {
        names.put("LOGIN", "intern2");
      }
      fresh.add(new NewAccount(people.get(at).name(), ids.get(at), PASSWORD, names));
    }
    em.flush();
    accounts.openAll(fresh);
    return ids;
  }

  private void pass(long personId, Part part, LocalDate today) {
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

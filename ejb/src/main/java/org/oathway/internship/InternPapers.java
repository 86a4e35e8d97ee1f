package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.document.Documents;
import org.oathway.document.InternCard;
import org.oathway.document.InternshipCertificate;
import org.oathway.document.Score;
import org.oathway.document.Subject;
import org.oathway.organisation.MemberRow;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.Offices;
import org.oathway.person.PersonCard;
import org.oathway.person.Persons;
import org.oathway.platform.FileStore;

/** The papers of an internship: the card that begins the year, the certificate that ends it. */
@Dependent
class InternPapers {

  private static final List<String> RULES =
      List.of(
          "实习人员应当在指导老师的指导下从事实习活动，不得独立承办法律服务事务，不得以基层法律服务工作者名义执业。",
          "实习人员不得私自收取费用；应当保守在实习中知悉的国家秘密、商业秘密和个人隐私。",
          "实习期自本证载明之日起连续计算；中断、变更实习单位或者指导老师的，应当依规定办理手续。",
          "实习日志应当在当日起七日内填写，由指导老师确认；实习期满后九十日内申请考核。");

  /** A paper's number, with the names it carries. */
  record Numbered(String number, String name, String office) {}

  @PersistenceContext private EntityManager em;
  @Inject private Documents documents;
  @Inject private Offices offices;
  @Inject private Persons persons;
  @Inject private FileStore files;
  @Inject private Clock clock;

  /** The card; its number stays the intern's through the year. */
  Numbered card(Internship one, Term term) {
    PersonCard person = persons.card(one.personId());
    OfficeCard office = offices.card(one.officeId());
    String number = nextNumber(term.start());
    documents.issue(subject(one), paper(one, term, number, person, office));
    return new Numbered(number, person.name(), office.name());
  }

  /** The card of an invented intern, issued on its first day. */
  void cardOfThen(Internship one) {
    documents.issueOn(
        one.term().start(),
        subject(one),
        paper(
            one,
            one.term(),
            one.cardNo(),
            persons.card(one.personId()),
            offices.card(one.officeId())));
  }

  private static Subject subject(Internship one) {
    return new Subject(one.personId(), one.districtId());
  }

  private InternCard paper(
      Internship one, Term term, String number, PersonCard person, OfficeCard office) {
    return new InternCard(
        person.name(),
        person.male() ? "男" : "女",
        persons.documentNoForPrint(one.personId()),
        photo(person),
        number,
        office.name(),
        office.district(),
        persons.card(one.supervisorId()).name(),
        licenceNo(one),
        term.start(),
        term.end(),
        RULES,
        office.district() + "司法局");
  }

  /** The next number of a year: SX, the year, six digits. */
  String nextNumber(LocalDate on) {
    Number next =
        (Number) em.createNativeQuery("select nextval('internship_card')").getSingleResult();
    return "SX%d%06d".formatted(on.getYear(), next.longValue());
  }

  /** The certificate that the year was done and found good. */
  Numbered certificate(Internship one, PanelVerdict verdict) {
    String number =
        documents.issue(subject(one), paper(one, verdict, LocalDate.now(clock))).number();
    return numbered(one, number);
  }

  /** The certificate of an invented intern, issued on the day of the decision. */
  Numbered certificateOfThen(Internship one, PanelVerdict verdict, LocalDate on) {
    return numbered(one, documents.issueOn(on, subject(one), paper(one, verdict, on)).number());
  }

  private Numbered numbered(Internship one, String number) {
    return new Numbered(
        number, persons.card(one.personId()).name(), offices.card(one.officeId()).name());
  }

  private InternshipCertificate paper(Internship one, PanelVerdict verdict, LocalDate on) {
    PersonCard person = persons.card(one.personId());
    return new InternshipCertificate(
        person.name(),
        persons.documentNoForPrint(one.personId()),
        photo(person),
        one.cardNo(),
        offices.card(one.officeId()).name(),
        persons.card(one.supervisorId()).name(),
        one.term().start(),
        one.term().end(),
        List.of(
            new Score("政治素质", verdict.politics().toPlainString()),
            new Score("道德品行", verdict.ethics().toPlainString()),
            new Score("执业素养", verdict.skill().toPlainString()),
            new Score("实习表现", verdict.performance().toPlainString())),
        verdict.total().toPlainString(),
        on);
  }

  private String licenceNo(Internship one) {
    return offices.members(one.officeId()).stream()
        .filter(member -> member.personId() == one.supervisorId())
        .map(MemberRow::licenceNo)
        .findFirst()
        .orElse("");
  }

  private byte[] photo(PersonCard person) {
    return person.photoSha().isEmpty() ? new byte[0] : files.get(person.photoSha());
  }
}

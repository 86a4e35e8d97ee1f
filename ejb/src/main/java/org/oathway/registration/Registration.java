package org.oathway.registration;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Bar;
import org.oathway.exams.eligibility.Verdict;
import org.oathway.exams.registration.PaperKind;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.registration.ReturnReason;
import org.oathway.platform.DeedFailed;

/**
 * One person's registration for one session: a draft that keeps whatever was typed, then handed in
 * with a number and a verdict, reviewed, given back or passed on, confirmed, and from there carried
 * by seating and results. It moves along the table of {@link RegistrationState} only.
 */
@Entity
@Table(name = "registration")
@SqlResultSetMapping(
    name = Registration.CARD,
    entities = @EntityResult(entityClass = Registration.class),
    columns = {
      @ColumnResult(name = "session_name"),
      @ColumnResult(name = "person_name"),
      @ColumnResult(name = "document_kind"),
      @ColumnResult(name = "document_no_masked"),
      @ColumnResult(name = "phone_masked"),
      @ColumnResult(name = "email"),
      @ColumnResult(name = "male"),
      @ColumnResult(name = "birth"),
      @ColumnResult(name = "person_photo"),
      @ColumnResult(name = "district_name"),
      @ColumnResult(name = "site_name"),
      @ColumnResult(name = "site_address"),
      @ColumnResult(name = "hukou_name"),
      @ColumnResult(name = "hukou_name_en"),
      @ColumnResult(name = "residence_name"),
      @ColumnResult(name = "residence_name_en")
    })
class Registration {

  /** A registration with the words around it. */
  static final String CARD = "registration.card";

  private static final int MAX_TYPED = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  @Column(name = "id")
  private long id;

  @Version
  @Column(name = "version")
  private int version;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private RegistrationState state = RegistrationState.DRAFT;

  @Column(name = "number")
  private @Nullable String number;

  @Column(name = "hukou")
  private String hukou = "";

  @Column(name = "residence")
  private String residence = "";

  @Column(name = "address")
  private String address = "";

  @Column(name = "education")
  private String education = "";

  @Column(name = "school")
  private String school = "";

  @Column(name = "major")
  private String major = "";

  @Column(name = "law_major")
  private boolean lawMajor;

  @Column(name = "standing")
  private String standing = "GRADUATED";

  @Column(name = "certificate_no")
  private String certificateNo = "";

  @Column(name = "graduation")
  private String graduation = "";

  @Column(name = "chsi_code")
  private String chsiCode = "";

  @Column(name = "foreign_degree")
  private boolean foreignDegree;

  @Column(name = "district_id")
  private @Nullable Long districtId;

  @Column(name = "site_id")
  private @Nullable Long siteId;

  @Column(name = "prc_national")
  private boolean prcNational;

  @Column(name = "constitution")
  private boolean constitution;

  @Column(name = "conduct")
  private boolean conduct;

  @Column(name = "health")
  private boolean health;

  @Column(name = "bars")
  private String bars = "";

  @Column(name = "promised")
  private boolean promised;

  @Column(name = "consented")
  private boolean consented;

  @Column(name = "promise_version")
  private String promiseVersion = "";

  @Column(name = "promised_at")
  private @Nullable Instant promisedAt;

  @Column(name = "photo_sha")
  private String photoSha = "";

  @Column(name = "photo_facts")
  private String photoFacts = "";

  @Column(name = "conclusion")
  private String conclusion = "";

  @Column(name = "verdict")
  private String verdict = "";

  @Column(name = "rule_version")
  private String ruleVersion = "";

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "form_hash")
  private String formHash = "";

  @Column(name = "passed_by")
  private @Nullable Long passedBy;

  @Column(name = "return_codes")
  private String returnCodes = "";

  @Column(name = "return_note")
  private String returnNote = "";

  @Column(name = "opened_at")
  private Instant openedAt = Instant.EPOCH;

  protected Registration() {}

  /** A form that is opened outside the rush of a window, where nobody can open it twice. */
  Registration(long sessionId, long personId, Instant openedAt) {
    this.sessionId = sessionId;
    this.personId = personId;
    this.openedAt = openedAt;
  }

  /** Keeps a section as typed; nothing is refused here. */
  void write(IdentitySection section) {
    mustBeOpen();
    hukou = typed(section.hukou());
    residence = typed(section.residence());
    address = typed(section.address());
  }

  void write(EducationSection section) {
    mustBeOpen();
    education = typed(section.education());
    school = typed(section.school());
    major = typed(section.major());
    lawMajor = section.lawMajor();
    standing = typed(section.standing());
    certificateNo = typed(section.certificateNo());
    graduation = typed(section.graduation());
    chsiCode = typed(section.chsiCode());
    foreignDegree = section.foreignDegree();
  }

  void write(ChoiceSection section) {
    mustBeOpen();
    districtId = section.districtId() == 0 ? null : section.districtId();
    siteId = section.siteId() == 0 ? null : section.siteId();
  }

  /** The promise counts from the moment it was given. */
  void write(PromiseSection section, Instant at) {
    mustBeOpen();
    prcNational = section.prcNational();
    constitution = section.constitution();
    conduct = section.conduct();
    health = section.health();
    bars = section.bars().stream().map(Enum::name).collect(Collectors.joining(","));
    if (section.promised() && !promised) {
      promisedAt = at.truncatedTo(ChronoUnit.SECONDS);
      promiseVersion = PromiseSection.VERSION;
    }
    promised = section.promised();
    consented = section.consented();
  }

  void look(String sha, String facts) {
    mustBeOpen();
    photoSha = sha;
    photoFacts = facts;
  }

  /** Hands it in: the verdict as it is given now is kept with the version of its rules. */
  void submit(String givenNumber, Verdict given, Instant at, LocalDate due, String hash) {
    become(RegistrationState.SUBMITTED);
    number = givenNumber;
    conclusion = given.conclusion().name();
    verdict = VerdictText.write(given);
    ruleVersion = given.ruleSetVersion();
    submittedAt = at.truncatedTo(ChronoUnit.SECONDS);
    dueOn = due;
    formHash = hash;
    returnCodes = "";
    returnNote = "";
  }

  /** The district's clerk has looked at it: it goes on to the municipal bureau. */
  void pass(long account, LocalDate due) {
    takeUp();
    become(RegistrationState.REVIEW_2);
    passedBy = account;
    dueOn = due;
  }

  void giveBack(List<ReturnReason> reasons, String note, @Nullable LocalDate due) {
    takeUp();
    become(RegistrationState.RETURNED);
    returnCodes = reasons.stream().map(Enum::name).collect(Collectors.joining(","));
    returnNote = note;
    dueOn = due;
  }

  void reject() {
    takeUp();
    become(RegistrationState.REJECTED);
    dueOn = null;
  }

  void confirm() {
    become(RegistrationState.APPROVED);
    become(RegistrationState.CONFIRMED);
    dueOn = null;
  }

  private void takeUp() {
    if (state == RegistrationState.SUBMITTED) {
      become(RegistrationState.REVIEW_1);
    }
  }

  /** One step of the table; anything else means that somebody else was faster. */
  final void become(RegistrationState next) {
    if (!state.leadsTo(next)) {
      throw DeedFailed.stale();
    }
    state = next;
  }

  final void mustBeOpen() {
    if (!state.open()) {
      throw DeedFailed.stale();
    }
  }

  /** What was typed, without what a database cannot keep, and not endless. */
  private static String typed(String text) {
    String plain = text.replace("\0", "").strip();
    return plain.length() > MAX_TYPED ? plain.substring(0, MAX_TYPED) : plain;
  }

  FormReading reading(String name, Set<PaperKind> papers) {
    return new FormReading(
        name, identity(), education(), choice(), promise(), papers, !photoSha.isEmpty());
  }

  IdentitySection identity() {
    return new IdentitySection(id, hukou, residence, address);
  }

  EducationSection education() {
    return new EducationSection(
        id,
        education,
        school,
        major,
        lawMajor,
        standing,
        certificateNo,
        graduation,
        chsiCode,
        foreignDegree);
  }

  ChoiceSection choice() {
    return new ChoiceSection(id, districtId == null ? 0 : districtId, siteId == null ? 0 : siteId);
  }

  PromiseSection promise() {
    List<Bar> declared =
        Stream.of(bars.split(",")).filter(b -> !b.isEmpty()).map(Bar::valueOf).toList();
    return new PromiseSection(
        id, prcNational, constitution, conduct, health, declared, promised, consented);
  }

  /** What the reviewer wants mended, each at its field. */
  List<Reason> toMend() {
    return Stream.of(returnCodes.split(","))
        .filter(code -> !code.isEmpty())
        .map(code -> ReturnReason.valueOf(code).reason(returnNote))
        .toList();
  }

  Outline outline() {
    return new Outline(
        id,
        version,
        sessionId,
        personId,
        state,
        number == null ? "" : number,
        submittedAt,
        dueOn,
        formHash,
        photoSha,
        photoFacts,
        VerdictText.read(verdict),
        passedBy == null ? 0 : passedBy);
  }

  long id() {
    return id;
  }

  RegistrationState state() {
    return state;
  }

  long personId() {
    return personId;
  }
}

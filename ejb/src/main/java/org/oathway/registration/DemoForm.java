package org.oathway.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oathway.audit.CaseHistory;
import org.oathway.exams.eligibility.Eligibility;
import org.oathway.exams.eligibility.RuleSet;
import org.oathway.exams.registration.PaperKind;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.registration.ReturnReason;
import org.oathway.person.Persons;
import org.oathway.platform.CaseStep;
import org.oathway.platform.FileStore;
import org.oathway.platform.WorkCalendar;
import org.oathway.security.Role;
import org.oathway.session.SessionCard;
import org.oathway.venue.SiteRow;

/** Writes one invented registration by the same deeds a real one goes through. */
@ApplicationScoped
class DemoForm {

  private static final int REVIEW_DAYS = 3;
  private static final int PHOTOS = 4;

  /** The session a form belongs to, with all that is asked once for all its forms. */
  record Setting(
      SessionCard session, RuleSet rules, List<SiteRow> sites, WorkCalendar days, long clerk) {}

  /**
   * One invented candidate.
   *
   * @param district of the household, the residence and the review
   * @param state where the form has come
   * @param on the day it was handed in
   * @param scans whether papers are attached
   */
  record Life(
      long person,
      String name,
      long district,
      String code,
      RegistrationState state,
      LocalDate on,
      boolean scans) {}

  @PersistenceContext EntityManager em;
  @Inject Persons persons;
  @Inject FileStore files;
  @Inject CaseHistory history;
  @Inject Clock clock;

  private final List<String> photos = new ArrayList<>();
  private final Map<PaperKind, byte[]> scans = new EnumMap<>(PaperKind.class);

  void write(Life life, Setting in, int n, long serial) {
    if (photos.isEmpty()) {
      for (int which = 0; which < PHOTOS; which++) {
        photos.add(files.put(DemoPortrait.jpeg(which)));
      }
    }
    Instant then =
        life.on().atTime(9 + n % 11, n * 7 % 60, n * 13 % 60).atZone(clock.getZone()).toInstant();
    Instant at = then.isAfter(clock.instant()) ? clock.instant() : then;
    Registration it = new Registration(in.session().id(), life.person(), at);
    em.persist(it);
    SiteRow site = in.sites().get(n % 13 < 6 ? 0 : n % 13 < 10 ? 1 : 2);
    fill(it, life, site, n, at);
    if (life.state() == RegistrationState.DRAFT) {
      return;
    }
    it.look(
        photos.get(n % PHOTOS),
        "413×626,%d,%s".formatted(70 + n % 20, n % 2 == 0 ? "WHITE" : "BLUE"));
    FormReading form = it.reading(life.name(), Set.of());
    Set<PaperKind> needed = form.form(in.rules()).papersNeeded();
    if (life.scans()) {
      needed.forEach(kind -> attach(it.id(), kind, at));
    }
    submit(it, life, in, it.reading(life.name(), needed), new Handing(at, serial));
    goOn(it, life, in, at);
  }

  /** Gives every living registration of a session its place, all at once. */
  void takePlaces(long session) {
    em.flush();
    em.createNativeQuery(
            "with free as (select id, site_id, row_number() over (partition by site_id order by id)"
                + " n from place where registration_id is null), held as (select id, site_id,"
                + " row_number() over (partition by site_id order by id) n from registration"
                + " where session_id = ?1 and state not in ('DRAFT', 'CANCELLED', 'REJECTED'))"
                + " update place set registration_id = held.id from free join held on"
                + " held.site_id = free.site_id and held.n = free.n where place.id = free.id")
        .setParameter(1, session)
        .executeUpdate();
  }

  private record Handing(Instant at, long serial) {}

  private void submit(Registration it, Life life, Setting in, FormReading form, Handing handing) {
    it.submit(
        RegistrationNumber.of(in.session().year(), life.code(), handing.serial()),
        Eligibility.judge(form.facts(List.of()), in.rules(), life.on()),
        handing.at(),
        in.days().plus(life.on(), REVIEW_DAYS),
        FileStore.sha256(form.canonical().getBytes(StandardCharsets.UTF_8)));
    step(it, handing.at(), life.name(), Role.CANDIDATE, it.outline().number());
  }

  private void goOn(Registration it, Life life, Setting in, Instant at) {
    Instant reviewed = at.plusSeconds(86_400 + 3_000);
    switch (life.state()) {
      case SUBMITTED -> {}
      case CANCELLED -> {
        it.become(RegistrationState.CANCELLED);
        step(it, reviewed, life.name(), Role.CANDIDATE, "");
      }
      case RETURNED -> {
        it.giveBack(
            List.of(ReturnReason.PHOTO_BACKGROUND, ReturnReason.HUKOU_PAGE_MISSING),
            "照片背景有阴影；户口簿缺首页",
            LocalDate.ofInstant(in.session().registrationCloses(), clock.getZone()).plusDays(1));
        step(it, reviewed, "李经办", Role.CLERK, "照片背景有阴影；户口簿缺首页");
      }
      case REJECTED -> {
        it.reject();
        step(it, reviewed, "李经办", Role.CLERK, "毕业证书经查无此编号");
      }
      default -> {
        it.pass(in.clerk(), in.days().plus(life.on().plusDays(1), REVIEW_DAYS));
        step(it, reviewed, "李经办", Role.CLERK, "");
        if (life.state() == RegistrationState.CONFIRMED) {
          it.confirm();
          persons.lookLike(it.personId(), it.outline().photoSha());
          step(it, reviewed.plusSeconds(90_000), "陈市管", Role.OFFICER, "");
        }
      }
    }
  }

  private static void fill(Registration it, Life life, SiteRow site, int n, Instant at) {
    boolean law = n % 3 != 1;
    it.write(new IdentitySection(it.id(), life.code(), life.code(), "示例路 " + (n + 1) + " 号"));
    it.write(
        new EducationSection(
            it.id(),
            "BACHELOR_OR_ABOVE",
            law ? "示例政法大学" : "示例师范大学",
            law ? "法学" : "汉语言文学",
            law || life.district() != 500233 && life.district() != 500235,
            "GRADUATED",
            "10000%d05%06d".formatted(life.on().getYear() - 4, 100 + n),
            (life.on().getYear() - 4) + "-06-30",
            "",
            false));
    it.write(new ChoiceSection(it.id(), life.district(), site.id()));
    boolean ready = life.state() != RegistrationState.DRAFT;
    it.write(new PromiseSection(it.id(), ready, ready, ready, ready, List.of(), ready, ready), at);
  }

  private void attach(long id, PaperKind kind, Instant at) {
    byte[] scan = scans.computeIfAbsent(kind, k -> DemoPortrait.scan(k.ordinal()));
    RegistrationPaper paper = new RegistrationPaper(id, kind);
    paper.hold(files.put(scan), Scan.Type.JPEG.mediaType(), scan.length, kind + ".jpg", at);
    em.persist(paper);
  }

  private void step(Registration it, Instant at, String who, Role as, String note) {
    CaseStep step = new CaseStep(at, who, as.name(), it.state().name(), note);
    history.keep(RegistrationCases.KIND, it.id(), step);
  }
}

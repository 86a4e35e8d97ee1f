package org.oathway.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.oathway.exams.Reason;
import org.oathway.exams.registration.PaperKind;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.FileStore;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.security.Roles;

/**
 * The scans and the photo of a registration. What a file is, its content says; a picture is decoded
 * and written anew before it is kept, so that nothing hidden in it survives.
 */
@Stateless
public class Papers {

  /** The bytes of a paper or photo, for whoever may see the case. */
  public record Bytes(byte[] content, String mediaType, String name) {}

  @PersistenceContext private EntityManager em;
  @Inject private RegistrationCases cases;
  @Inject private FileStore files;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** Keeps a scan of this kind; it replaces the one before. */
  @RolesAllowed(Roles.CANDIDATE)
  @Audited("registration.attach")
  public Outcome<PaperRow> attach(long id, PaperKind kind, String name, byte[] upload) {
    cases.own(id).mustBeOpen();
    String field = "paper." + kind;
    int megabytes = rules().number("upload.max_mb");
    if (upload.length > megabytes * 1024L * 1024) {
      return Outcome.refused(Reason.at(field, "registration.file.large", megabytes));
    }
    Scan.Type type = Scan.typeOf(upload);
    if (type == Scan.Type.OTHER) {
      return Outcome.refused(Reason.at(field, "registration.file.type"));
    }
    byte[] clean;
    try {
      clean = Scan.clean(upload, type);
    } catch (IOException broken) {
      return Outcome.refused(Reason.at(field, "registration.file.broken"));
    }
    RegistrationPaper paper = slot(id, kind);
    paper.hold(files.put(clean), type.mediaType(), clean.length, name, clock.instant());
    em.persist(paper);
    return Outcome.done(paper.row());
  }

  /** Takes a scan out of the form again. */
  @RolesAllowed(Roles.CANDIDATE)
  @Audited("registration.detach")
  public void detach(long id, PaperKind kind) {
    cases.own(id).mustBeOpen();
    RegistrationPaper paper = slot(id, kind);
    if (em.contains(paper)) {
      em.remove(paper);
    }
  }

  /** Judges and keeps the photo; yields pixels, kilobytes and ground. */
  @RolesAllowed(Roles.CANDIDATE)
  @Audited("registration.photo")
  public Outcome<String> photo(long id, byte[] upload) {
    Registration it = cases.own(id);
    it.mustBeOpen();
    return switch (PhotoCheck.check(upload, PhotoCheck.rule(rules()))) {
      case Outcome.Done<PhotoCheck.Accepted> ok -> {
        it.look(files.put(ok.value().jpeg()), ok.value().facts());
        yield Outcome.done(ok.value().facts());
      }
      case Outcome.Refused<PhotoCheck.Accepted> no -> Outcome.refused(no.reasons());
    };
  }

  /** A scan, for its owner and the officials who review it. */
  @PermitAll
  public Bytes paper(long paperId) {
    RegistrationPaper paper = em.find(RegistrationPaper.class, paperId);
    if (paper == null || !visible(paper.registrationId())) {
      throw DeedFailed.notFound("paper", paperId);
    }
    PaperRow row = paper.row();
    return new Bytes(files.get(paper.sha()), row.mediaType(), row.fileName());
  }

  /** The photo of a registration, for its owner and the officials who review it. */
  @PermitAll
  public Bytes photoOf(long id) {
    Registration it = em.find(Registration.class, id);
    String sha = it == null ? "" : it.outline().photoSha();
    if (it == null || !cases.mayLook(it) || sha.isEmpty()) {
      throw DeedFailed.notFound("photo", id);
    }
    return new Bytes(files.get(sha), Scan.Type.JPEG.mediaType(), "photo.jpg");
  }

  private boolean visible(long registrationId) {
    Registration it = em.find(Registration.class, registrationId);
    return it != null && cases.mayLook(it);
  }

  private RegistrationPaper slot(long id, PaperKind kind) {
    return em.createQuery(
            "select p from RegistrationPaper p where p.registrationId = :id and p.kind = :kind",
            RegistrationPaper.class)
        .setParameter("id", id)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> new RegistrationPaper(id, kind));
  }

  private Rules rules() {
    return rulebook.at(LocalDate.now(clock));
  }
}

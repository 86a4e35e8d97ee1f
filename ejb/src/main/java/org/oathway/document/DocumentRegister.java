package org.oathway.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.oathway.audit.AuditLog;
import org.oathway.platform.FileStore;
import org.oathway.platform.Secrets;
import org.oathway.security.Caller;
import org.oathway.security.Guessing;

/**
 * Answers strangers whether a paper is true. A paper is found by its code, by its number together
 * with the name on it, or by the file itself; never by the number alone, which can be counted up.
 * Who fails too often from one address has to wait, whatever they ask next.
 */
@Stateless
@PermitAll
public class DocumentRegister {

  private static final String PLACE = "document.verify";

  @PersistenceContext private EntityManager em;
  @Inject private FileStore files;
  @Inject private Secrets secrets;
  @Inject private Guessing guessing;
  @Inject private Caller caller;
  @Inject private AuditLog audit;

  /** By the code on the paper or in its QR code, however it was typed. */
  public Lookup verify(String code) {
    return look("d.code = :one", VerificationCode.plain(code), "");
  }

  /** By number and name, both exactly as printed. */
  public Lookup verify(String number, String name) {
    String typed = number.strip().toUpperCase(Locale.ROOT);
    return look("d.number = :one and d.subjectName = :two", typed, name.strip());
  }

  /** By the file: true when it is, to the byte, what the house issued. */
  public Lookup verifyFile(byte[] file) {
    return look("d.sha256 = :one", FileStore.sha256(file), "");
  }

  /** By the SHA-256 of the file, in hex. */
  public Lookup verifySha(String sha256) {
    return look("d.sha256 = :one", sha256.strip().toLowerCase(Locale.ROOT), "");
  }

  private Lookup look(String where, String one, String two) {
    if (guessing.tooMany(PLACE, caller.address())) {
      return new Lookup.SlowDown(guessing.pause(PLACE, caller.address()));
    }
    var query =
        em.createQuery("select d from IssuedDocument d where " + where, IssuedDocument.class)
            .setParameter("one", one);
    if (where.contains(":two")) {
      query.setParameter("two", two);
    }
    List<IssuedDocument> found = query.getResultList();
    if (found.isEmpty()) {
      guessing.failed(PLACE, caller.address());
      return new Lookup.Unknown();
    }
    IssuedDocument document = found.getFirst();
    Verification told = document.verification(successor(document.id()), secrets.signingKey());
    if (!told.intact()) {
      audit.record(PLACE, "document " + document.id(), "FAILED", "signature does not hold");
    }
    return new Lookup.Found(told);
  }

  private String successor(long id) {
    return em
        .createQuery("select d.number from IssuedDocument d where d.supersedes = :id", String.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .orElse("");
  }
}

package org.oathway.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.FileStore;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Identity;
import org.oathway.security.Role;
import org.oathway.testbed.InContainer;

class DocumentsIT extends InContainer {

  private static final long DISTRICT = 7;

  @Inject private Documents documents;
  @Inject private DocumentRegister register;
  @Inject private Caller caller;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager em;
  private Subject subject = new Subject(0, 0);

  @BeforeEach
  void aPersonFromAnAddressOfItsOwn() throws Exception {
    caller.comesFrom(UUID.randomUUID().toString(), "test");
    transaction.begin();
    long id =
        ((Number) em.createNativeQuery("select nextval('entity_id')").getSingleResult())
            .longValue();
    em.createNativeQuery(
            "insert into person values (?1, 1, '李示例', 'RESIDENT_ID', '', ?2, '', '', '', '', '', true,"
                + " date '1999-05-05', '', now())")
        .setParameter(1, id)
        .setParameter(2, "test " + id)
        .executeUpdate();
    transaction.commit();
    subject = new Subject(id, DISTRICT);
  }

  private Issued issue() {
    return documents.issue(subject, Samples.pass());
  }

  private static Verification found(Lookup lookup) {
    return assertInstanceOf(Lookup.Found.class, lookup).verification();
  }

  private Identity owner() {
    return new Identity(1, "李示例", subject.personId(), Set.of(Role.CANDIDATE), 0, 0);
  }

  @Test
  void aStrangerFindsAPaperByItsCodeItsFileOrItsNumberWithTheName() throws Exception {
    Issued issued = issue();
    Verification told = found(register.verify(VerificationCode.grouped(issued.code())));
    assertTrue(told.good());
    assertEquals(Samples.pass().facts(), told.facts());
    byte[] pdf = acting.as(owner(), () -> documents.bytes(issued.id()));
    assertEquals(issued.sha256(), FileStore.sha256(pdf));
    assertEquals(issued.number(), found(register.verifyFile(pdf)).number());
    assertEquals(issued.number(), found(register.verify(issued.number(), "李示例")).number());
  }

  @Test
  void theNumberAloneOrAChangedFileProvesNothing() throws Exception {
    Issued issued = issue();
    byte[] pdf = acting.as(owner(), () -> documents.bytes(issued.id()));
    pdf[pdf.length - 10] ^= 1;
    assertInstanceOf(Lookup.Unknown.class, register.verify(issued.number()));
    assertInstanceOf(Lookup.Unknown.class, register.verify(issued.number(), "王示例"));
    assertInstanceOf(Lookup.Unknown.class, register.verifyFile(pdf));
  }

  @Test
  void whoGuessesHasToWait() {
    Issued issued = issue();
    Lookup answer = new Lookup.Unknown();
    for (int i = 0; i <= 20; i++) {
      answer = register.verify(VerificationCode.draw());
    }
    assertFalse(assertInstanceOf(Lookup.SlowDown.class, answer).pause().isZero());
    assertInstanceOf(Lookup.SlowDown.class, register.verify(issued.code()));
    caller.comesFrom("somewhere else", "test");
    assertTrue(found(register.verify(issued.code())).good());
  }

  @Test
  void aNewEditionSupersedesTheOldOneAndIsNamedByIt() {
    Issued first = issue();
    Issued second = documents.supersede(first.id(), subject, Samples.pass());
    Verification old = found(register.verify(first.code()));
    assertEquals(DocumentState.SUPERSEDED, old.state());
    assertEquals(second.number(), old.successor());
    assertEquals(2, found(register.verify(second.code())).edition());
    assertThrows(DeedFailed.class, () -> documents.supersede(first.id(), subject, Samples.pass()));
  }

  @Test
  void aRevokedPaperSaysWhyAndOnlyOnce() throws Exception {
    Issued issued = issue();
    assertFalse(acting.in(Role.OFFICER, () -> documents.revoke(issued.id(), " ")).isDone());
    Outcome<DocumentRow> done =
        acting.in(Role.OFFICER, () -> documents.revoke(issued.id(), "成绩复核后改判"));
    assertTrue(done.isDone());
    Verification told = found(register.verify(issued.code()));
    assertEquals(DocumentState.REVOKED, told.state());
    assertEquals("成绩复核后改判", told.stateReason());
    assertFalse(acting.in(Role.OFFICER, () -> documents.revoke(issued.id(), "再次")).isDone());
  }

  @Test
  void aPaperIsReadByItsOwnerAndTheOfficialsInChargeAlone() throws Exception {
    Issued issued = issue();
    Identity here = new Identity(2, "clerk", 0, Set.of(Role.CLERK), DISTRICT, 0);
    Identity there = new Identity(3, "clerk", 0, Set.of(Role.CLERK), DISTRICT + 1, 0);
    Identity other = new Identity(4, "other", 999_999_999, Set.of(Role.CANDIDATE), 0, 0);
    byte[] own = acting.as(owner(), () -> documents.bytes(issued.id()));
    assertArrayEquals(own, acting.as(here, () -> documents.bytes(issued.id())));
    assertEquals(1, acting.as(owner(), documents::mine).size());
    for (Identity stranger : List.of(there, other, Identity.NOBODY)) {
      DeedFailed no =
          assertThrows(
              DeedFailed.class, () -> acting.as(stranger, () -> documents.bytes(issued.id())));
      assertEquals(DeedFailed.Kind.NOT_FOUND, no.kind());
    }
  }

  @Test
  void manyPapersAtOnceHaveNumbersAndCodesOfTheirOwn() {
    List<Documents.Order> orders = new java.util.ArrayList<>();
    for (int i = 0; i < 30; i++) {
      orders.add(new Documents.Order(subject, Samples.ticket("王㛃")));
    }
    List<Issued> issued = documents.issueAll(orders);
    Set<String> seen = new HashSet<>();
    issued.forEach(one -> seen.addAll(List.of(one.number(), one.code(), one.sha256())));
    assertEquals(90, seen.size());
  }

  @Test
  void theDatabaseRefusesToChangeAnIssuedPaper() throws Exception {
    Issued issued = issue();
    transaction.begin();
    assertThrows(
        PersistenceException.class,
        () ->
            em.createNativeQuery("update issued_document set subject_name = '王' where id = ?1")
                .setParameter(1, issued.id())
                .executeUpdate());
    transaction.rollback();
    assertNotEquals("", issued.code());
    assertTrue(found(register.verify(issued.code())).intact());
  }
}

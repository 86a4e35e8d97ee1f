package org.oathway.person;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.oathway.audit.AuditLog;
import org.oathway.exams.Reason;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.PersonalColumns;
import org.oathway.security.Roles;

/**
 * Keeps the persons. Other features know a person by id and ask here for the card; whether the
 * caller may see the case a person belongs to is the asking feature's guard.
 */
@Stateless
@PermitAll
public class Persons {

  private static final String CARD =
      "select new org.oathway.person.PersonCard(p.id, p.name, p.documentKind, p.documentNoMasked,"
          + " p.phoneMasked, p.email, p.male, p.birth, p.photoSha) from Person p where ";

  @PersistenceContext private EntityManager em;
  @Inject private PersonalColumns columns;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** All that is wrong with the facts of a new person, for every field at once. */
  public List<Reason> faults(NewPerson fresh) {
    List<Reason> faults = new ArrayList<>(PersonName.faults("name", fresh.name()));
    faults.addAll(
        ResidentId.faults(
            "documentNo", fresh.documentKind(), fresh.documentNo(), LocalDate.now(clock)));
    faults.addAll(Mobile.faults("phone", fresh.phone()));
    return faults;
  }

  /** Records a person; the caller has asked {@link #faults} and {@link #find} before. */
  public long add(NewPerson fresh) {
    Person person = new Person(fresh, columns, clock.instant());
    em.persist(person);
    return person.id();
  }

  /** Records many persons, each asked about before. */
  public List<Long> addAll(List<NewPerson> fresh) {
    List<Person> persons =
        fresh.stream().map(p -> new Person(p, columns, clock.instant())).toList();
    persons.forEach(em::persist);
    em.flush();
    return persons.stream().map(Person::id).toList();
  }

  /** Which of many document numbers belong to somebody, in one question. */
  public Set<String> known(Collection<String> documentNos) {
    Map<String, String> byHash = new HashMap<>();
    documentNos.forEach(
        no -> byHash.put(columns.lookup(Person.DOCUMENT_NO, ResidentId.normal(no)), no));
    List<?> known =
        em.createNativeQuery(
                "select document_no_hash from person"
                    + " where document_no_hash = any(string_to_array(?1, ','))")
            .setParameter(1, String.join(",", byHash.keySet()))
            .getResultList();
    return known.stream().map(hash -> byHash.get((String) hash)).collect(Collectors.toSet());
  }

  /** The person with this document number. */
  public OptionalLong find(String documentNo) {
    List<Long> found =
        em.createQuery("select p.id from Person p where p.documentNoHash = :hash", Long.class)
            .setParameter("hash", columns.lookup(Person.DOCUMENT_NO, ResidentId.normal(documentNo)))
            .getResultList();
    return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.getFirst());
  }

  /** Whether the phone belongs to somebody. */
  public OptionalLong findByPhone(String phone) {
    List<Long> found =
        em.createQuery("select p.id from Person p where p.phoneHash = :hash", Long.class)
            .setParameter("hash", columns.lookup(Person.PHONE, Mobile.normal(phone)))
            .getResultList();
    return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.getFirst());
  }

  /** Whether this is the person's own phone. */
  public boolean reachedBy(long personId, String phone) {
    return !em.createQuery(
            "select p.id from Person p where p.id = :id and p.phoneHash = :hash", Long.class)
        .setParameter("id", personId)
        .setParameter("hash", columns.lookup(Person.PHONE, Mobile.normal(phone)))
        .getResultList()
        .isEmpty();
  }

  public PersonCard card(long personId) {
    return cards(List.of(personId)).stream()
        .findFirst()
        .orElseThrow(() -> DeedFailed.notFound("person", personId));
  }

  public Optional<PersonCard> cardIfAny(long personId) {
    return cards(List.of(personId)).stream().findFirst();
  }

  /** Many cards in one query. */
  public List<PersonCard> cards(List<Long> personIds) {
    return em.createQuery(CARD + "p.id in :ids", PersonCard.class)
        .setParameter("ids", personIds)
        .getResultList();
  }

  /** The photo every document carries from now on. */
  public void lookLike(long personId, String photoSha) {
    em.find(Person.class, personId).lookLike(photoSha);
  }

  /** The document number for a document that must carry it in full (a ticket, a licence). */
  public String documentNoForPrint(long personId) {
    return em.find(Person.class, personId).documentNo(columns);
  }

  /**
   * Shows the plain numbers to an official, for a stated purpose, and leaves an audit row.
   *
   * @param purpose at least 4 characters of reason
   */
  @RolesAllowed({Roles.CLERK, Roles.APPROVER, Roles.OFFICER, Roles.ASSOCIATION, Roles.ADMIN})
  public Outcome<PlainNumbers> reveal(long personId, String purpose) {
    if (purpose.strip().length() < 4) {
      return Outcome.refused(Reason.at("purpose", "person.reveal.purpose").under("个人信息保护法"));
    }
    Person person = em.find(Person.class, personId);
    if (person == null) {
      throw DeedFailed.notFound("person", personId);
    }
    audit.record("person.reveal", String.valueOf(personId), "DONE", purpose.strip());
    return Outcome.done(new PlainNumbers(person.documentNo(columns), person.phone(columns)));
  }

  /** The numbers in plain, for once. */
  public record PlainNumbers(String documentNo, String phone) {
    @Override
    public String toString() {
      return "PlainNumbers[…]";
    }
  }
}

package org.oathway.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.MessagePort;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.platform.Settings;
import org.oathway.security.PersonalColumns;

/**
 * Verification codes: six digits that live five minutes, one a minute, ten a day for a phone, five
 * tries each (rules {@code auth.code_*}). In demo mode the code is shown on the screen; otherwise
 * it goes by mail.
 */
@Stateless
@PermitAll
public class CodeCheck {

  private static final int TRIES = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private PersonalColumns columns;
  @Inject private MessagePort port;
  @Inject private Settings settings;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /**
   * Sends a code.
   *
   * @return what the screen may show in demo mode; empty when the code really left
   */
  public Outcome<String> send(String phone, String email) {
    List<Reason> faults = new ArrayList<>(Mobile.faults("phone", phone));
    if (!settings.demo() && !email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      faults.add(Reason.at("email", "person.email.shape"));
    }
    if (faults.isEmpty()) {
      faults.addAll(tooSoon(phone));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
    em.persist(new SignUpCode(hash(phone), codeHash(phone, code), clock.instant()));
    return Outcome.done(port.send(email.strip(), "Oathway 执业之路", code));
  }

  private List<Reason> tooSoon(String phone) {
    Rules rules = rulebook.at(LocalDate.now(clock));
    Instant now = clock.instant();
    List<Instant> sent =
        em.createQuery(
                "select c.sentAt from SignUpCode c where c.phoneHash = :phone and c.sentAt > :day"
                    + " order by c.sentAt desc",
                Instant.class)
            .setParameter("phone", hash(phone))
            .setParameter("day", now.minus(Duration.ofDays(1)))
            .getResultList();
    if (sent.size() >= rules.number("auth.code_per_day")) {
      return List.of(Reason.at("phone", "person.code.tooMany"));
    }
    Duration pause = Duration.ofSeconds(rules.number("auth.code_resend_seconds"));
    if (!sent.isEmpty() && now.isBefore(sent.getFirst().plus(pause))) {
      long wait = Duration.between(now, sent.getFirst().plus(pause)).toSeconds() + 1;
      return List.of(Reason.at("phone", "person.code.wait", wait));
    }
    return List.of();
  }

  /** Whether the code is the newest one sent to the phone; it works once. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Reason> faults(String phone, String typed, boolean use) {
    int life = rulebook.at(LocalDate.now(clock)).number("auth.code_seconds");
    SignUpCode newest = newest(phone);
    Instant now = clock.instant();
    if (newest == null || !newest.livesAt(now, Duration.ofSeconds(life), TRIES)) {
      return List.of(Reason.at("code", "person.code.expired"));
    }
    if (!newest.tryWith(codeHash(phone, typed.strip()), use)) {
      return List.of(Reason.at("code", "person.code.wrong"));
    }
    return List.of();
  }

  private @Nullable SignUpCode newest(String phone) {
    return em.createQuery(
            "select c from SignUpCode c where c.phoneHash = :phone order by c.sentAt desc, c.id desc",
            SignUpCode.class)
        .setParameter("phone", hash(phone))
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private String hash(String phone) {
    return columns.lookup(Person.PHONE, Mobile.normal(phone));
  }

  private String codeHash(String phone, String code) {
    return columns.lookup("sign_up_code.code", Mobile.normal(phone) + ' ' + code);
  }
}

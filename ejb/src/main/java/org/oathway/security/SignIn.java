package org.oathway.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.FileStore;
import org.oathway.platform.Outcome;

/**
 * Opens the door. A wrong name, a wrong password and a locked account get the same answer after the
 * same work, so that nobody learns which accounts exist; a caller who keeps guessing is slowed down
 * by account and by address.
 */
@Stateless
@PermitAll
public class SignIn {

  private static final Duration TOKEN_LIFE = Duration.ofHours(12);
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private Accounts accounts;
  @Inject private Guessing guessing;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<SignInTried> tried;

  /** Yields the account that name and password open. */
  public Outcome<Long> enter(String name, String password) {
    Instant now = clock.instant();
    if (guessing.tooMany("signIn", caller.address())) {
      return Outcome.refused(Reason.at("", "security.signIn.slowDown"));
    }
    Account account = find(name);
    boolean open = account != null && account.opensAt(now);
    String kept = account == null ? Passwords.NOBODYS : account.passwordHash();
    boolean right = Passwords.matches(password, kept) && open;
    if (account != null && open) {
      if (right) {
        account.entered();
      } else {
        account.refused(now);
      }
    }
    if (!right) {
      guessing.failed("signIn", caller.address());
    }
    tried.fire(new SignInTried(account == null ? 0 : account.id(), right));
    return right && account != null
        ? Outcome.done(account.id())
        : Outcome.refused(Reason.at("", "security.signIn.wrong"));
  }

  /** Whether this is the account's password: asked again before weighty deeds. */
  public boolean confirm(long accountId, String password) {
    Account account = em.find(Account.class, accountId);
    return account != null && Passwords.matches(password, account.passwordHash());
  }

  /** Sets a new password for an account whose owner has proven who they are. */
  public void changePassword(long accountId, String password) {
    Account account = em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    if (account == null) {
      throw DeedFailed.notFound("account", accountId);
    }
    account.changePassword(Passwords.hash(password));
  }

  /** The caller's own password, with the one that held until now. */
  @Audited("security.changePassword")
  public Outcome<Long> changeOwn(String old, String fresh) {
    List<Reason> faults = new ArrayList<>(PasswordRule.faults("fresh", fresh));
    if (guessing.tooMany("signIn", caller.address())) {
      faults.add(Reason.at("old", "security.signIn.slowDown"));
    } else if (!confirm(caller.accountId(), old)) {
      guessing.failed("signIn", caller.address());
      faults.add(Reason.at("old", "security.password.old"));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    changePassword(caller.accountId(), fresh);
    return Outcome.done(caller.accountId());
  }

  /** A bearer token for machines, valid for 12 hours; kept as a hash only. */
  public Outcome<String> token(String name, String password) {
    return enter(name, password).map(this::issue);
  }

  private String issue(long accountId) {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    em.createNativeQuery(
            "insert into access_token (token_hash, account_id, expires_at) values (?1, ?2, ?3)")
        .setParameter(1, hash(token))
        .setParameter(2, accountId)
        .setParameter(3, java.sql.Timestamp.from(clock.instant().plus(TOKEN_LIFE)))
        .executeUpdate();
    return token;
  }

  /** The account a token stands for, while it lives. */
  public OptionalLong accountOf(String token) {
    List<?> found =
        em.createNativeQuery(
                "select account_id from access_token where token_hash = ?1 and expires_at > ?2")
            .setParameter(1, hash(token))
            .setParameter(2, java.sql.Timestamp.from(clock.instant()))
            .getResultList();
    return found.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(((Number) found.getFirst()).longValue());
  }

  private @Nullable Account find(String name) {
    OptionalLong id = accounts.find(name);
    return id.isEmpty()
        ? null
        : em.find(Account.class, id.getAsLong(), LockModeType.PESSIMISTIC_WRITE);
  }

  private static String hash(String token) {
    return FileStore.sha256(token.getBytes(StandardCharsets.UTF_8));
  }
}

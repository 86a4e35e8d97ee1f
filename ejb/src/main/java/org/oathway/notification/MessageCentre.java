package org.oathway.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.security.Accounts;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/**
 * Tells people, in the transaction of the deed: a notice in the message centre, and a mail where
 * the person gave an address. Readers see their own notices only.
 */
@Stateless
@PermitAll
public class MessageCentre {

  @PersistenceContext private EntityManager em;
  @Inject private Accounts accounts;
  @Inject private MailOutbox outbox;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Tells a person.
   *
   * @param key the letter, such as {@code internship.letter.accepted}
   * @param link the page it speaks of; may be empty
   */
  public void tell(long personId, String key, String link, Object... args) {
    accounts
        .ofPerson(personId)
        .ifPresent(
            account -> {
              tellAccount(account, key, link, args);
              outbox.copy(personId, key, texts(args));
            });
  }

  public void tellAccount(long accountId, String key, String link, Object... args) {
    em.persist(new Message(accountId, key, texts(args), link, clock.instant()));
  }

  /** Tells everybody who holds a role, in a district where one is given (0 for all). */
  public void tellRole(Role role, long districtId, String key, String link, Object... args) {
    accounts.holding(role, districtId).forEach(account -> tellAccount(account, key, link, args));
  }

  /** Tells the heads of an office. */
  public void tellHeads(long officeId, String key, String link, Object... args) {
    accounts.headsOf(officeId).forEach(account -> tellAccount(account, key, link, args));
  }

  /** The caller's notices, newest first. */
  public Page<MessageRow> mine(PageRequest page) {
    List<MessageRow> rows =
        em.createQuery(
                "select new org.oathway.notification.MessageRow(m.id, m.key, m.args, m.link, m.at,"
                    + " m.readAt) from Message m where m.accountId = :me"
                    + " order by m.at desc, m.id desc",
                MessageRow.class)
            .setParameter("me", caller.accountId())
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        em.createQuery("select count(m) from Message m where m.accountId = :me", Long.class)
            .setParameter("me", caller.accountId())
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** Remembers the first look at the caller's notices. */
  public void read(List<Long> ids) {
    if (!ids.isEmpty()) {
      int fresh =
          em.createQuery(
                  "update Message m set m.readAt = :now where m.accountId = :me and m.readAt is null"
                      + " and m.id in :ids")
              .setParameter("now", clock.instant())
              .setParameter("me", caller.accountId())
              .setParameter("ids", ids)
              .executeUpdate();
      caller.hasRead(fresh);
    }
  }

  private static List<String> texts(Object... args) {
    return Stream.of(args).map(String::valueOf).toList();
  }
}

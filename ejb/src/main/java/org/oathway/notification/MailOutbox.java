package org.oathway.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.oathway.person.Persons;
import org.oathway.platform.MessagePort;
import org.oathway.platform.Settings;

/**
 * Mail on its way out. A mail is a row before it is a mail: it is written with the deed, taken by
 * the postman, and tried again with growing pauses until the mail server has it; after ten failures
 * it stays as dead. In demo mode nothing leaves the house and the screen shows what would have been
 * said.
 */
@Stateless
@LocalBean
@Local(MessagePort.class)
@PermitAll
public class MailOutbox implements MessagePort {

  private static final Logger LOG = Logger.getLogger(MailOutbox.class.getName());
  private static final int BATCH = 20;
  private static final int TRIES = 10;

  @PersistenceContext private EntityManager em;
  @Inject private Persons persons;
  @Inject private Settings settings;
  @Inject private Postman postman;

  @Override
  public String send(String address, String subject, String body) {
    if (settings.demo()) {
      return body;
    }
    write(address, subject, body);
    return "";
  }

  /** A copy of a notice, for a person who gave an address. */
  public void copy(long personId, String key, List<String> args) {
    if (!settings.demo() && !settings.mailHost().isEmpty()) {
      String address = persons.card(personId).email();
      if (!address.isEmpty()) {
        write(address, Letters.text(key + ".subject", args), Letters.text(key + ".body", args));
      }
    }
  }

  private void write(String address, String subject, String body) {
    em.createNativeQuery(
            "insert into mail (id, address, subject, body, tries, due_at, state)"
                + " values (nextval('entity_id'), ?1, ?2, ?3, 0, ?4, 'WAITING')")
        .setParameter(1, address)
        .setParameter(2, subject)
        .setParameter(3, body)
        .setParameter(4, Timestamp.from(Instant.now()))
        .executeUpdate();
  }

  /** Hands some due mails to the mail server; several nodes may do so side by side. */
  public void deliver() {
    if (settings.mailHost().isEmpty()) {
      return;
    }
    List<?> due =
        em.createNativeQuery(
                "select id, address, subject, body, tries from mail where state = 'WAITING'"
                    + " and due_at <= ?1 order by due_at limit ?2 for update skip locked")
            .setParameter(1, Timestamp.from(Instant.now()))
            .setParameter(2, BATCH)
            .getResultList();
    for (Object row : due) {
      Object[] mail = (Object[]) row;
      long id = ((Number) mail[0]).longValue();
      int tries = ((Number) mail[4]).intValue() + 1;
      try {
        postman.carry((String) mail[1], (String) mail[2], (String) mail[3], "oathway-" + id);
        note(id, tries, "SENT");
      } catch (jakarta.mail.MessagingException e) {
        LOG.log(Level.WARNING, "mail {0} failed at try {1}: {2}", new Object[] {id, tries, e});
        note(id, tries, tries >= TRIES ? "DEAD" : "WAITING");
      }
    }
  }

  private void note(long id, int tries, String state) {
    Duration pause = Duration.ofSeconds(15L << Math.min(tries, 10));
    em.createNativeQuery("update mail set state = ?2, tries = ?3, due_at = ?4 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, state)
        .setParameter(3, tries)
        .setParameter(4, Timestamp.from(Instant.now().plus(pause)))
        .executeUpdate();
  }
}

package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/** The supervisor's side of the log: read, confirm for good, or return with a comment. */
@Stateless
@RolesAllowed(Roles.SUPERVISOR)
public class LogDesk {

  static final int COMMENT = 4;
  private static final int LONGEST = 1000;

  @PersistenceContext private EntityManager em;
  @Inject private Cases cases;
  @Inject private LogQueries queries;
  @Inject private MessageCentre messages;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What waits for the caller, oldest first. */
  public Page<LogRow> waiting(PageRequest page) {
    return queries.waiting(caller.personId(), page);
  }

  /** The whole log of an intern the caller guides. */
  public Page<LogRow> of(long internshipId, PageRequest page) {
    return queries.of(cases.guidedByMe(internshipId).id(), page);
  }

  /** Confirms entries, at most twenty at once, all or none. */
  @Audited("internship.confirmLogs")
  public Outcome<Integer> confirm(List<Long> ids, String comment) {
    var distinct = new LinkedHashSet<>(ids);
    if (distinct.isEmpty() || distinct.size() > LogRules.BULK) {
      return Outcome.refused(
          Reason.at("", "internship.confirm.bulk", LogRules.BULK, distinct.size()).under("实习日志要求"));
    }
    if (LogRules.length(comment) > LONGEST) {
      return Outcome.refused(
          Reason.at("comment", "internship.tooLong", LONGEST, LogRules.length(comment)));
    }
    Map<Long, Internship> guided = new HashMap<>();
    for (Long id : distinct) {
      InternLog log = log(id);
      guided.computeIfAbsent(log.internshipId(), cases::guidedByMe);
      log.confirm(caller.accountId(), comment.strip(), clock.instant());
    }
    return Outcome.done(distinct.size());
  }

  /** Returns an entry; the comment says what to mend. */
  @Audited("internship.returnLog")
  public Outcome<Long> giveBack(long logId, String comment) {
    InternLog log = log(logId);
    Internship one = cases.guidedByMe(log.internshipId());
    int length = LogRules.length(comment);
    if (length < COMMENT || length > LONGEST) {
      return Outcome.refused(Reason.at("comment", "internship.comment", COMMENT, LONGEST, length));
    }
    log.giveBack(caller.accountId(), comment.strip(), clock.instant());
    messages.tell(
        one.personId(),
        "internship.letter.logReturned",
        "/internship/log?id=" + logId,
        log.day(),
        comment.strip());
    return Outcome.done(logId);
  }

  private InternLog log(long id) {
    InternLog log = em.find(InternLog.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (log == null) {
      throw DeedFailed.notFound("log", id);
    }
    return log;
  }
}

package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.security.Roles;

/** The intern's side of the log: drafts that keep themselves, entries handed in, one or many. */
@Stateless
@RolesAllowed(Roles.INTERN)
public class InternLogs {

  @PersistenceContext private EntityManager em;
  @Inject private Cases cases;
  @Inject private LogQueries queries;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** The log, newest first. */
  public Page<LogRow> mine(PageRequest page) {
    return queries.of(cases.mineToRead(), page);
  }

  /** The draft that was kept, and what lies beside the form: what was returned, then the newest. */
  public LogAtHand atHand(int most) {
    List<LogRow> rows = queries.atHand(cases.mineToRead(), most + 1);
    return new LogAtHand(
        rows.stream()
            .filter(row -> row.state() == LogState.DRAFT)
            .map(LogRow::entry)
            .findFirst()
            .orElse(null),
        rows.stream().filter(row -> row.state() != LogState.DRAFT).limit(most).toList());
  }

  /** The newest entry of an earlier day, to copy from. */
  public Optional<LogEntry> template() {
    return queries.lastBefore(cases.mineToRead(), LocalDate.now(clock)).map(LogRow::entry);
  }

  /** An entry that was returned, to write it anew. */
  public LogRow returned(long logId) {
    LogRow row = queries.row(logId).orElseThrow(() -> DeedFailed.notFound("log", logId));
    if (row.internshipId() != cases.mineToRead() || row.state() != LogState.RETURNED) {
      throw DeedFailed.notFound("log", logId);
    }
    return row;
  }

  /** Keeps what is being written, whatever is still missing in it. */
  public void keep(LogEntry entry) {
    Internship mine = logging();
    InternLog draft = queries.draft(mine.id()).orElseGet(() -> new InternLog(mine.id()));
    boolean sane = entry.hours().signum() >= 0 && entry.hours().compareTo(LogRules.DAY) <= 0;
    draft.write(
        sane
            ? entry
            : new LogEntry(
                entry.day(),
                BigDecimal.ZERO,
                entry.kind(),
                entry.matter(),
                entry.ofSupervisor(),
                entry.content(),
                entry.ownWork(),
                entry.learning()),
        clock.instant());
    em.persist(draft);
  }

  /** Hands in one entry; the draft becomes it. */
  @Audited("internship.log")
  public Outcome<Long> write(LogEntry entry) {
    Internship mine = logging();
    InternLog log = queries.draft(mine.id()).orElseGet(() -> new InternLog(mine.id()));
    return handIn(mine, log, entry);
  }

  /** Hands in an entry that was returned, as it now reads. */
  @Audited("internship.rewrite")
  public Outcome<Long> rewrite(long logId, LogEntry entry) {
    Internship mine = logging();
    InternLog log = em.find(InternLog.class, logId, LockModeType.PESSIMISTIC_WRITE);
    if (log == null || log.internshipId() != mine.id()) {
      throw DeedFailed.notFound("log", logId);
    }
    return handIn(mine, log, entry);
  }

  private Outcome<Long> handIn(Internship mine, InternLog log, LogEntry entry) {
    LocalDate today = LocalDate.now(clock);
    Rules rules = rulebook.at(today);
    BigDecimal others = queries.hoursOn(mine.id(), entry.day(), log.id());
    List<Reason> faults =
        new ArrayList<>(LogRules.faults(entry, mine.term(), today, others, rules));
    if (repeats(mine, List.of(entry), log.id())) {
      faults.add(Reason.at("content", "internship.log.twice"));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    log.write(entry, clock.instant());
    log.submit(LogRules.late(entry.day(), today, rules));
    em.persist(log);
    return Outcome.done(log.id());
  }

  /** Hands in several entries, all or none; each fault says which entry it belongs to. */
  @Audited("internship.logs")
  public Outcome<List<Long>> writeAll(List<LogEntry> entries) {
    if (entries.isEmpty() || entries.size() > LogRules.BATCH) {
      return Outcome.refused(Reason.at("", "internship.log.batch", LogRules.BATCH, entries.size()));
    }
    Internship mine = logging();
    LocalDate today = LocalDate.now(clock);
    Rules rules = rulebook.at(today);
    Map<LocalDate, BigDecimal> hours = new HashMap<>();
    List<Reason> faults = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      LogEntry entry = entries.get(at);
      BigDecimal before =
          hours.computeIfAbsent(entry.day(), day -> queries.hoursOn(mine.id(), day, 0));
      String place = "[" + at + "].";
      LogRules.faults(entry, mine.term(), today, before, rules)
          .forEach(
              fault ->
                  faults.add(
                      new Reason(
                          place + fault.field(), fault.key(), fault.args(), fault.article())));
      hours.put(entry.day(), before.add(entry.hours()));
    }
    if (repeats(mine, entries, 0)) {
      faults.add(Reason.at("content", "internship.log.twice"));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    List<InternLog> written = new ArrayList<>();
    for (LogEntry entry : entries) {
      InternLog log = new InternLog(mine.id());
      log.write(entry, clock.instant());
      log.submit(LogRules.late(entry.day(), today, rules));
      em.persist(log);
      written.add(log);
    }
    return Outcome.done(written.stream().map(InternLog::id).toList());
  }

  /** Whether the same words are handed in twice for one day. */
  private boolean repeats(Internship mine, List<LogEntry> entries, long except) {
    Set<String> marks = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    for (LogEntry entry : entries) {
      days.add(entry.day());
      if (!marks.add(entry.day() + InternLog.mark(entry.content()))) {
        return true;
      }
    }
    return em
        .createQuery(
            "select l.onDay, l.contentSha from InternLog l where l.internshipId = :id"
                + " and l.state <> :draft and l.onDay in :days and l.id <> :except",
            Object[].class)
        .setParameter("id", mine.id())
        .setParameter("draft", LogState.DRAFT)
        .setParameter("days", days)
        .setParameter("except", except)
        .getResultList()
        .stream()
        .anyMatch(row -> marks.contains(row[0] + (String) row[1]));
  }

  private Internship logging() {
    Internship mine = cases.mineOrFail();
    if (!State.LOGGING.contains(mine.state())) {
      throw DeedFailed.stale();
    }
    return mine;
  }
}

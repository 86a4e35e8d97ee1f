package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;

/** Reads the log and what is counted from it. */
@Dependent
class LogQueries {

  private static final String LINE =
      "select new org.oathway.internship.LogRow(l.id, l.internshipId, %s, l.onDay, l.hours,"
          + " l.kind, l.matter, l.ofSupervisor, l.content, l.ownWork, l.learning, l.state, l.late,"
          + " l.comment, l.writtenAt) from InternLog l";
  private static final String CASE = " join Internship i on i.id = l.internshipId";
  private static final String ROW =
      LINE.formatted("p.name") + CASE + " join Person p on p.id = i.personId where ";
  private static final String NAMELESS = LINE.formatted("''") + " where ";

  @PersistenceContext private EntityManager em;

  List<LogFact> confirmed(long internshipId) {
    return em.createQuery(
            "select new org.oathway.internship.LogFact(l.onDay, l.kind, l.matter, l.ofSupervisor)"
                + " from InternLog l where l.internshipId = :id and l.state = :confirmed",
            LogFact.class)
        .setParameter("id", internshipId)
        .setParameter("confirmed", LogState.CONFIRMED)
        .getResultList();
  }

  /** For how many entries in a row, up to the newest, the log was in time. */
  int onTime(long internshipId) {
    List<Boolean> late =
        em.createQuery(
                "select l.late from InternLog l where l.internshipId = :id and l.state <> :draft"
                    + " order by l.onDay desc, l.id desc",
                Boolean.class)
            .setParameter("id", internshipId)
            .setParameter("draft", LogState.DRAFT)
            .getResultList();
    return (int) late.stream().takeWhile(one -> !one).count();
  }

  /**
   * The central training.
   *
   * @param hours what was attended
   * @param score the best test; -1 when none was taken
   */
  record Training(int hours, int score) {}

  Training training(long internshipId) {
    Object[] row =
        em.createQuery(
                "select sum(t.hours), max(t.score) from TrainingLine t where t.internshipId = :id",
                Object[].class)
            .setParameter("id", internshipId)
            .getSingleResult();
    return new Training(
        row[0] == null ? 0 : ((Number) row[0]).intValue(),
        row[1] == null ? -1 : ((Number) row[1]).intValue());
  }

  /** Hours the entries of a day claim, one entry left out. */
  BigDecimal hoursOn(long internshipId, LocalDate day, long except) {
    BigDecimal sum =
        em.createQuery(
                "select sum(l.hours) from InternLog l where l.internshipId = :id and l.onDay = :day"
                    + " and l.state <> :draft and l.id <> :except",
                BigDecimal.class)
            .setParameter("id", internshipId)
            .setParameter("day", day)
            .setParameter("draft", LogState.DRAFT)
            .setParameter("except", except)
            .getSingleResult();
    return sum == null ? BigDecimal.ZERO : sum;
  }

  /**
   * The log of one internship, newest first, without the draft; its rows bear no name, since all
   * are of one person.
   */
  Page<LogRow> of(long internshipId, PageRequest page) {
    String which = "l.internshipId = :bound and l.state <> :state";
    return page(
        em.createQuery(NAMELESS + which + " order by l.onDay desc, l.id desc", LogRow.class),
        em.createQuery("select count(l) from InternLog l where " + which, Long.class),
        internshipId,
        LogState.DRAFT,
        page);
  }

  /**
   * What an intern looks at while writing: the draft if there is one, what was returned, then the
   * newest entries.
   */
  List<LogRow> atHand(long internshipId, int most) {
    return em.createQuery(
            NAMELESS
                + "l.internshipId = :id order by case l.state when :draft then 0"
                + " when :returned then 1 else 2 end, l.onDay desc, l.id desc",
            LogRow.class)
        .setParameter("id", internshipId)
        .setParameter("draft", LogState.DRAFT)
        .setParameter("returned", LogState.RETURNED)
        .setMaxResults(most)
        .getResultList();
  }

  /** What waits for a supervisor, oldest first. */
  Page<LogRow> waiting(long supervisorId, PageRequest page) {
    String which = "i.supervisorId = :bound and l.state = :state";
    return page(
        em.createQuery(ROW + which + " order by l.onDay, l.id", LogRow.class),
        em.createQuery("select count(l) from InternLog l" + CASE + " where " + which, Long.class),
        supervisorId,
        LogState.SUBMITTED,
        page);
  }

  private static Page<LogRow> page(
      TypedQuery<LogRow> rows,
      TypedQuery<Long> count,
      long bound,
      LogState state,
      PageRequest page) {
    for (var query : List.of(rows, count)) {
      query.setParameter("bound", bound).setParameter("state", state);
    }
    return new Page<>(
        rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(),
        count.getSingleResult());
  }

  Optional<LogRow> row(long logId) {
    return em
        .createQuery(ROW + "l.id = :id", LogRow.class)
        .setParameter("id", logId)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The newest entry before a day, to begin the next one from. */
  Optional<LogRow> lastBefore(long internshipId, LocalDate day) {
    return em
        .createQuery(
            ROW
                + "l.internshipId = :id and l.state <> :draft and l.onDay < :day"
                + " order by l.onDay desc, l.id desc",
            LogRow.class)
        .setParameter("id", internshipId)
        .setParameter("draft", LogState.DRAFT)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<InternLog> draft(long internshipId) {
    return em
        .createQuery(
            "select l from InternLog l where l.internshipId = :id and l.state = :draft",
            InternLog.class)
        .setParameter("id", internshipId)
        .setParameter("draft", LogState.DRAFT)
        .getResultList()
        .stream()
        .findFirst();
  }
}

/**
 * What came of the exam: the marking centre's scores, the pass line, each candidate's result and
 * the pass certificate (考试合格证明).
 *
 * <p>What always holds: a sheet of scores is taken whole or not at all, and only with exactly one
 * row for every ticket; the line is set by the municipal bureau after marking, each line that was
 * ever set is kept with its figures; nobody sees a result before all are published together; a
 * published score is never replaced. A candidate sees the own result only.
 *
 * <p>The rules are in {@code org.oathway.exams.scoring}. It uses seating for the tickets,
 * registration for the states, the dossier for the pass, document, notification and notice.
 */
@NullMarked
package org.oathway.result;

import org.jspecify.annotations.NullMarked;

package org.oathway.result;

import static org.oathway.exams.registration.RegistrationState.ABSENT;
import static org.oathway.exams.registration.RegistrationState.ATTENDED;
import static org.oathway.exams.registration.RegistrationState.DISCIPLINED;
import static org.oathway.exams.registration.RegistrationState.FAILED;
import static org.oathway.exams.registration.RegistrationState.PASSED;
import static org.oathway.exams.registration.RegistrationState.SCORED;
import static org.oathway.exams.registration.RegistrationState.SEATED;
import static org.oathway.exams.registration.RegistrationState.TICKET_READY;

import java.util.List;
import java.util.stream.Stream;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.scoring.Grade;

/** The steps a registration takes when its result is published. */
final class Steps {

  private Steps() {}

  /**
   * From where it stands to its end; empty for one that was cancelled after the draw.
   *
   * @param now the state it stands in
   */
  static List<RegistrationState> to(Grade grade, RegistrationState now) {
    if (now != SEATED && now != TICKET_READY) {
      return List.of();
    }
    Stream<RegistrationState> first = now == SEATED ? Stream.of(TICKET_READY) : Stream.empty();
    return Stream.concat(first, after(grade).stream()).toList();
  }

  private static List<RegistrationState> after(Grade grade) {
    return switch (grade) {
      case PASSED -> List.of(ATTENDED, SCORED, PASSED);
      case FAILED -> List.of(ATTENDED, SCORED, FAILED);
      case ABSENT -> List.of(ABSENT);
      case VOID -> List.of(DISCIPLINED);
    };
  }
}

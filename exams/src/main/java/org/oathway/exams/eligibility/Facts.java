package org.oathway.exams.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of themselves, and what the register knows, when eligibility is asked.
 *
 * @param education the education held or expected
 * @param lawMajor whether its major is law
 * @param standing how far the study has come
 * @param graduationDate the day of graduation, past or expected; null when not told
 * @param hukouCounty six-digit code of the county of household registration; empty when not told
 * @param residenceCounty six-digit code of the county of residence; empty when not told
 * @param prcNational whether of the nationality of the People's Republic of China
 * @param supportsConstitution declared; includes the right to vote and to stand for election
 * @param goodConduct declared
 * @param healthy declared
 * @param declaredBars what the person declares under article 8 and the notice
 * @param exemption the claim to need no exam
 * @param bans bans known to the register under this person's number
 */
public record Facts(
    Education education,
    boolean lawMajor,
    Standing standing,
    @Nullable LocalDate graduationDate,
    String hukouCounty,
    String residenceCounty,
    boolean prcNational,
    boolean supportsConstitution,
    boolean goodConduct,
    boolean healthy,
    Set<Bar> declaredBars,
    Exemption exemption,
    List<Ban> bans) {

  public Facts {
    declaredBars = Set.copyOf(declaredBars);
    bans = List.copyOf(bans);
  }
}

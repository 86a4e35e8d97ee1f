package org.oathway.exams.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oathway.exams.Reason;

class EligibilityTest {

  private static final RuleSet RULES = RuleSet.chongqing2020();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final String RELAXED = "500229";
  private static final String URBAN = "500103";

  @ParameterizedTest(name = "{0}, law {1}, in relaxed county {2}, certificate {3}: {4}")
  @CsvSource({
    "BACHELOR_OR_ABOVE, true,  true,  true,  ELIGIBLE",
    "BACHELOR_OR_ABOVE, true,  false, true,  ELIGIBLE",
    "BACHELOR_OR_ABOVE, false, true,  true,  ELIGIBLE_RELAXED",
    "BACHELOR_OR_ABOVE, false, false, true,  NOT_ELIGIBLE",
    "DIPLOMA,           true,  true,  true,  ELIGIBLE_RELAXED",
    "DIPLOMA,           true,  false, true,  NOT_ELIGIBLE",
    "DIPLOMA,           false, true,  true,  NOT_ELIGIBLE",
    "DIPLOMA,           false, false, true,  NOT_ELIGIBLE",
    "BELOW_DIPLOMA,     true,  true,  true,  NOT_ELIGIBLE",
    "BACHELOR_OR_ABOVE, true,  true,  false, ELIGIBLE_CONDITIONALLY",
    "BACHELOR_OR_ABOVE, true,  false, false, ELIGIBLE_CONDITIONALLY",
    "BACHELOR_OR_ABOVE, false, true,  false, NOT_ELIGIBLE",
    "DIPLOMA,           true,  true,  false, NOT_ELIGIBLE"
  })
  void theEducationTableDecides(
      Education education, boolean law, boolean relaxed, boolean inHand, Conclusion expected) {
    Facts facts =
        facts(
            education,
            law,
            inHand ? Standing.GRADUATED : Standing.EXPECTED,
            inHand ? LocalDate.of(2020, 6, 30) : LocalDate.of(2027, 6, 30),
            URBAN,
            relaxed ? RELAXED : URBAN);
    assertEquals(expected, Eligibility.judge(facts, RULES, DAY).conclusion());
  }

  @Test
  void relaxationFollowsTheBasisOfTheRuleSet() {
    Facts byHukou = diploma(RELAXED, URBAN);
    Facts byResidence = diploma(URBAN, RELAXED);
    assertTrue(mayRegister(byHukou, RelaxedBasis.HUKOU));
    assertFalse(mayRegister(byHukou, RelaxedBasis.RESIDENCE));
    assertTrue(mayRegister(byResidence, RelaxedBasis.RESIDENCE));
    assertFalse(mayRegister(byResidence, RelaxedBasis.HUKOU));
    assertTrue(mayRegister(byHukou, RelaxedBasis.EITHER));
    assertTrue(mayRegister(byResidence, RelaxedBasis.EITHER));
  }

  @Test
  void anExpectedGraduateOwesTheDiplomaByThe31stOfJulyOfTheGraduationYear() {
    Verdict verdict = Eligibility.judge(student(LocalDate.of(2027, 6, 30)), RULES, DAY);
    assertEquals(LocalDate.of(2027, 7, 31), verdict.diplomaDue().orElseThrow());
  }

  @Test
  void graduatingOnTheLastDayOfNextYearIsInTimeAndADayLaterIsNot() {
    assertTrue(Eligibility.judge(student(LocalDate.of(2027, 12, 31)), RULES, DAY).mayRegister());
    assertFalse(Eligibility.judge(student(LocalDate.of(2028, 1, 1)), RULES, DAY).mayRegister());
  }

  @Test
  void aStudentWithoutAGraduationDateIsAskedForIt() {
    Facts facts = facts(Education.BACHELOR_OR_ABOVE, true, Standing.EXPECTED, null, URBAN, URBAN);
    assertEquals(
        List.of("eligibility.education.nodate"),
        keys(Eligibility.judge(facts, RULES, DAY).reasons()));
  }

  @Test
  void whoeverFinishedThisYearWithoutTheCertificateMayRegister() {
    Facts facts =
        facts(
            Education.BACHELOR_OR_ABOVE,
            true,
            Standing.AWAITING_CERTIFICATE,
            LocalDate.of(2026, 1, 15),
            URBAN,
            URBAN);
    Verdict verdict = Eligibility.judge(facts, RULES, DAY);
    assertEquals(Conclusion.ELIGIBLE_CONDITIONALLY, verdict.conclusion());
    assertEquals(LocalDate.of(2026, 7, 31), verdict.diplomaDue().orElseThrow());
  }

  @Test
  void theQualificationOfArticleSevenExemptsFromTheExamButNotFromTheOtherConditions() {
    Facts holder = exempt(Set.of());
    assertEquals(Conclusion.EXEMPT, Eligibility.judge(holder, RULES, DAY).conclusion());
    Facts barred = exempt(Set.of(Bar.DISMISSED_FROM_OFFICE));
    assertEquals(Conclusion.NOT_ELIGIBLE, Eligibility.judge(barred, RULES, DAY).conclusion());
  }

  @Test
  void otherDeclaredMattersAreLookedAtAndDoNotRefuse() {
    Facts facts = lawyerTrained(EnumSet.of(Bar.PRACTISING_ELSEWHERE), List.of());
    Verdict verdict = Eligibility.judge(facts, RULES, DAY);
    assertTrue(verdict.mayRegister());
    assertTrue(verdict.needsManualReview());
  }

  @Test
  void aBanHoldsThroughItsLastDay() {
    Facts facts = lawyerTrained(Set.of(), List.of(new Ban(DAY, "决定〔2024〕1号")));
    assertFalse(Eligibility.judge(facts, RULES, DAY).mayRegister());
    assertTrue(Eligibility.judge(facts, RULES, DAY.plusDays(1)).mayRegister());
  }

  @Test
  void aLifelongBanNeverEnds() {
    Facts facts = lawyerTrained(Set.of(), List.of(new Ban(null, "决定〔2024〕2号")));
    Verdict verdict = Eligibility.judge(facts, RULES, LocalDate.of(2090, 1, 1));
    assertEquals(List.of("eligibility.bans.life"), keys(verdict.reasons()));
  }

  @Test
  void aRefusedPersonLearnsEverythingThatIsMissingAtOnce() {
    Facts facts =
        new Facts(
            Education.DIPLOMA,
            false,
            Standing.GRADUATED,
            LocalDate.of(2010, 6, 30),
            "",
            "",
            false,
            false,
            false,
            false,
            EnumSet.allOf(Bar.class),
            Exemption.NONE,
            List.of(new Ban(null, "x")));
    List<Reason> reasons = Eligibility.judge(facts, RULES, DAY).reasons();
    assertEquals(7, reasons.size());
    assertTrue(reasons.stream().noneMatch(r -> r.article().isEmpty()));
  }

  @Test
  void everyVerdictListsEveryRuleAndRefusesOnlyWithAReason() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      Facts facts = any(random);
      Verdict verdict = Eligibility.judge(facts, RULES, DAY);
      String about = "seed " + seed + ": " + facts;
      assertEquals(8, verdict.findings().size(), about);
      assertEquals(
          verdict.conclusion() == Conclusion.NOT_ELIGIBLE, !verdict.reasons().isEmpty(), about);
      assertEquals(
          verdict.conclusion() == Conclusion.ELIGIBLE_CONDITIONALLY,
          verdict.diplomaDue().isPresent(),
          about);
      assertEquals(verdict, Eligibility.judge(facts, RULES, DAY), about);
      assertEquals(RULES.version(), verdict.ruleSetVersion(), about);
    }
  }

  private static Facts any(Random random) {
    EnumSet<Bar> bars = EnumSet.noneOf(Bar.class);
    if (random.nextInt(4) == 0) {
      bars.add(pick(random, Bar.values()));
    }
    return new Facts(
        pick(random, Education.values()),
        random.nextBoolean(),
        pick(random, Standing.values()),
        random.nextInt(5) == 0 ? null : DAY.plusDays(random.nextInt(1500) - 400),
        pick(random, RELAXED, URBAN, ""),
        pick(random, RELAXED, URBAN, ""),
        random.nextInt(10) > 0,
        random.nextInt(10) > 0,
        random.nextInt(10) > 0,
        random.nextInt(10) > 0,
        bars,
        pick(random, Exemption.values()),
        random.nextInt(5) == 0
            ? List.of(new Ban(DAY.plusDays(random.nextInt(3) - 1), "n"))
            : List.of());
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  private static boolean mayRegister(Facts facts, RelaxedBasis basis) {
    RuleSet rules = new RuleSet("t", RULES.relaxedCounties(), basis, true, RULES.diplomaDeadline());
    return Eligibility.judge(facts, rules, DAY).mayRegister();
  }

  private static List<String> keys(List<Reason> reasons) {
    return reasons.stream().map(Reason::key).toList();
  }

  private static Facts diploma(String hukou, String residence) {
    return facts(
        Education.DIPLOMA, true, Standing.GRADUATED, LocalDate.of(2015, 6, 30), hukou, residence);
  }

  private static Facts student(LocalDate graduation) {
    return facts(Education.BACHELOR_OR_ABOVE, true, Standing.EXPECTED, graduation, URBAN, URBAN);
  }

  private static Facts facts(
      Education education,
      boolean law,
      Standing standing,
      LocalDate graduation,
      String hukou,
      String residence) {
    return new Facts(
        education,
        law,
        standing,
        graduation,
        hukou,
        residence,
        true,
        true,
        true,
        true,
        Set.of(),
        Exemption.NONE,
        List.of());
  }

  private static Facts exempt(Set<Bar> bars) {
    return with(Education.BELOW_DIPLOMA, Exemption.LEGAL_QUALIFICATION, bars, List.of());
  }

  private static Facts lawyerTrained(Set<Bar> bars, List<Ban> bans) {
    return with(Education.BACHELOR_OR_ABOVE, Exemption.NONE, bars, bans);
  }

  private static Facts with(
      Education education, Exemption exemption, Set<Bar> bars, List<Ban> bans) {
    return new Facts(
        education,
        true,
        Standing.GRADUATED,
        LocalDate.of(2015, 6, 30),
        URBAN,
        URBAN,
        true,
        true,
        true,
        true,
        bars,
        exemption,
        bans);
  }
}

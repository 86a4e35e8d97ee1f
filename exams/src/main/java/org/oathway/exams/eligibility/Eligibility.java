package org.oathway.exams.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Finding.Fact;

/**
 * Judges who may sit the exam (articles 6, 7 and 8 of Order 138 and the notice). Every rule is
 * always asked, so that a refused person learns all that is missing at once.
 */
public final class Eligibility {

  static final String ARTICLE_6 = "司法部令第138号 第六条";
  static final String ARTICLE_7 = "司法部令第138号 第七条";
  static final String ARTICLE_8 = "司法部令第138号 第八条";
  static final String NOTICE = "重庆市执业核准考试报名公告（2020）";
  static final String BANS = "参照司法部令第141号";

  /** One rule of the book: facts, rules and a day in, a finding out. */
  private interface Rule {
    Finding ask(Facts facts, RuleSet rules, LocalDate onDate);
  }

  private static final List<Rule> RULES =
      List.of(
          (f, r, d) -> nationality(f),
          (f, r, d) -> declared("constitution", f.supportsConstitution(), ARTICLE_6),
          (f, r, d) -> declared("conduct", f.goodConduct(), ARTICLE_6),
          (f, r, d) -> declared("health", f.healthy(), ARTICLE_6),
          Eligibility::education,
          (f, r, d) -> statutoryBars(f),
          (f, r, d) -> otherBars(f),
          (f, r, d) -> bans(f, d));

  private Eligibility() {}

  /** Judges these facts by these rules, for this day. */
  public static Verdict judge(Facts facts, RuleSet rules, LocalDate onDate) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : RULES) {
      findings.add(rule.ask(facts, rules, onDate));
    }
    Conclusion conclusion = conclude(facts, rules, findings);
    return new Verdict(
        conclusion, findings, due(conclusion, facts, rules, onDate), rules.version(), onDate);
  }

  private static Conclusion conclude(Facts facts, RuleSet rules, List<Finding> findings) {
    if (findings.stream().anyMatch(f -> f.state() == Finding.State.UNMET)) {
      return Conclusion.NOT_ELIGIBLE;
    }
    if (facts.exemption() != Exemption.NONE) {
      return Conclusion.EXEMPT;
    }
    return EducationTable.ask(facts, rules.relaxedBasis().ties(facts, rules)).conclusion();
  }

  private static @Nullable LocalDate due(
      Conclusion conclusion, Facts facts, RuleSet rules, LocalDate onDate) {
    LocalDate graduation = facts.graduationDate();
    return conclusion == Conclusion.ELIGIBLE_CONDITIONALLY && graduation != null
        ? rules.diplomaDue(graduation, onDate)
        : null;
  }

  private static Finding nationality(Facts facts) {
    List<Fact> used = List.of(Fact.of("prcNational", facts.prcNational()));
    return facts.prcNational()
        ? Finding.met("nationality", "eligibility.nationality.met", NOTICE, used)
        : Finding.unmet("nationality", "eligibility.nationality.unmet", NOTICE, used);
  }

  private static Finding declared(String rule, boolean yes, String article) {
    List<Fact> used = List.of(Fact.of(rule, yes));
    String key = "eligibility." + rule;
    return yes
        ? Finding.met(rule, key + ".met", article, used)
        : Finding.unmet(rule, key + ".unmet", article, used);
  }

  /** Article 6 and the notice; whoever is exempt by article 7 is not asked for it. */
  private static Finding education(Facts facts, RuleSet rules, LocalDate onDate) {
    boolean relaxed = rules.relaxedBasis().ties(facts, rules);
    List<Fact> used =
        List.of(
            Fact.of("education", facts.education()),
            Fact.of("lawMajor", facts.lawMajor()),
            Fact.of("standing", facts.standing()),
            Fact.of("hukouCounty", facts.hukouCounty()),
            Fact.of("residenceCounty", facts.residenceCounty()),
            Fact.of("relaxedCounty", relaxed));
    if (facts.exemption() != Exemption.NONE) {
      Fact claim = Fact.of("exemption", facts.exemption());
      return Finding.met("education", "eligibility.education.exempt", ARTICLE_7, List.of(claim));
    }
    EducationTable.Answer answer = EducationTable.ask(facts, relaxed);
    return switch (answer.conclusion()) {
      case NOT_ELIGIBLE -> Finding.unmet("education", answer.key(), ARTICLE_6, used);
      case ELIGIBLE_CONDITIONALLY -> expected(facts, rules, onDate, used);
      default -> {
        String article = answer.conclusion() == Conclusion.ELIGIBLE ? ARTICLE_6 : NOTICE;
        yield Finding.met("education", answer.key(), article, used);
      }
    };
  }

  private static Finding expected(Facts facts, RuleSet rules, LocalDate onDate, List<Fact> used) {
    LocalDate graduation = facts.graduationDate();
    if (graduation == null) {
      return Finding.unmet("education", "eligibility.education.nodate", NOTICE, used);
    }
    List<Fact> withDate = new ArrayList<>(used);
    withDate.add(Fact.of("graduationDate", graduation));
    int years = graduation.getYear() - onDate.getYear();
    if (facts.standing() == Standing.AWAITING_CERTIFICATE) {
      if (years != 0 || graduation.isAfter(onDate)) {
        return Finding.unmet("education", "eligibility.education.notawaiting", NOTICE, withDate);
      }
    } else if (graduation.isBefore(onDate)) {
      return Finding.unmet("education", "eligibility.education.past", NOTICE, withDate);
    } else if (years > (rules.nextYearGraduates() ? 1 : 0)) {
      return Finding.unmet("education", "eligibility.education.toolate", NOTICE, withDate);
    }
    Reason reason =
        Reason.of("eligibility.education.expected", NOTICE, rules.diplomaDue(graduation, onDate));
    return new Finding(
        "education", Finding.State.MET, withDate, reason, "eligibility.education.expected.heal");
  }

  private static Finding statutoryBars(Facts facts) {
    List<Fact> used = barsOf(facts, true);
    return used.isEmpty()
        ? Finding.met("bars", "eligibility.bars.met", ARTICLE_8, used)
        : Finding.unmet("bars", "eligibility.bars.unmet", ARTICLE_8, used);
  }

  private static Finding otherBars(Facts facts) {
    List<Fact> used = barsOf(facts, false);
    return used.isEmpty()
        ? Finding.met("declared", "eligibility.declared.met", NOTICE, used)
        : Finding.check("declared", "eligibility.declared.check", NOTICE, used);
  }

  private static List<Fact> barsOf(Facts facts, boolean statutory) {
    return facts.declaredBars().stream()
        .filter(bar -> bar.statutory() == statutory)
        .sorted()
        .map(bar -> Fact.of("bar", bar))
        .toList();
  }

  private static Finding bans(Facts facts, LocalDate onDate) {
    List<Ban> holding = facts.bans().stream().filter(b -> b.holdsOn(onDate)).toList();
    List<Fact> used = holding.stream().map(b -> Fact.of("ban", b.decision())).toList();
    if (holding.isEmpty()) {
      return Finding.met("bans", "eligibility.bans.met", BANS, used);
    }
    boolean forLife = holding.stream().anyMatch(b -> b.until() == null);
    return Finding.unmet(
        "bans", forLife ? "eligibility.bans.life" : "eligibility.bans.unmet", BANS, used);
  }
}

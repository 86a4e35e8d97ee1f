package org.oathway.internship;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.oathway.exams.Reason;
import org.oathway.platform.Rules;

/**
 * What a panel's scores come to. Four dimensions of 25 marks; each member's marks weigh the same; a
 * pass is 60 in total and 60 % in each dimension. Members more than 20 marks apart owe a word.
 *
 * @param politics average of 政治素质
 * @param ethics average of 道德品行
 * @param skill average of 执业素养
 * @param performance average of 实习表现
 * @param total their sum
 * @param spread between the highest and the lowest total of a member
 * @param faults what speaks against a pass; empty when it is one
 */
public record PanelVerdict(
    BigDecimal politics,
    BigDecimal ethics,
    BigDecimal skill,
    BigDecimal performance,
    BigDecimal total,
    int spread,
    List<Reason> faults) {

  /** The marks one dimension can have. */
  public static final int MOST = 25;

  static final int WIDE = 20;
  private static final String ARTICLE = "实习考核评分办法";

  /** What one member gave. */
  public record Scores(int politics, int ethics, int skill, int performance) {
    public int total() {
      return politics + ethics + skill + performance;
    }

    /** What is wrong with the marks themselves. */
    List<Reason> faults() {
      List<Reason> faults = new ArrayList<>();
      check(faults, "politics", politics);
      check(faults, "ethics", ethics);
      check(faults, "skill", skill);
      check(faults, "performance", performance);
      return faults;
    }

    private static void check(List<Reason> faults, String field, int marks) {
      if (marks < 0 || marks > MOST) {
        faults.add(Reason.at(field, "internship.panel.marks", MOST));
      }
    }
  }

  public PanelVerdict {
    faults = List.copyOf(faults);
  }

  static PanelVerdict of(List<Scores> all, Rules rules) {
    BigDecimal politics = average(all, Scores::politics);
    BigDecimal ethics = average(all, Scores::ethics);
    BigDecimal skill = average(all, Scores::skill);
    BigDecimal performance = average(all, Scores::performance);
    BigDecimal total = average(all, Scores::total);
    int pass = rules.number("intern.score_total_pass");
    BigDecimal least = BigDecimal.valueOf((long) MOST * rules.number("intern.score_each_pct"), 2);
    List<Reason> faults = new ArrayList<>();
    if (total.compareTo(BigDecimal.valueOf(pass)) < 0) {
      faults.add(Reason.of("internship.verdict.total", ARTICLE, total, pass));
    }
    weak(faults, "politics", politics, least);
    weak(faults, "ethics", ethics, least);
    weak(faults, "skill", skill, least);
    weak(faults, "performance", performance, least);
    int spread =
        all.stream().mapToInt(Scores::total).max().orElse(0)
            - all.stream().mapToInt(Scores::total).min().orElse(0);
    return new PanelVerdict(politics, ethics, skill, performance, total, spread, faults);
  }

  public boolean isPass() {
    return faults.isEmpty();
  }

  public boolean isWide() {
    return spread > WIDE;
  }

  private static void weak(
      List<Reason> faults, String dimension, BigDecimal marks, BigDecimal least) {
    if (marks.compareTo(least) < 0) {
      faults.add(
          Reason.of(
              "internship.verdict." + dimension,
              ARTICLE,
              marks,
              least.stripTrailingZeros().toPlainString()));
    }
  }

  private static BigDecimal average(List<Scores> all, ToIntFunction<Scores> what) {
    int sum = all.stream().mapToInt(what).sum();
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(Math.max(1, all.size())), 2, RoundingMode.HALF_UP);
  }
}

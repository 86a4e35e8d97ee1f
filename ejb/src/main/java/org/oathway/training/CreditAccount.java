package org.oathway.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** A person's hours in a cycle: what is asked, what is there, what is missing. */
public record CreditAccount(Cycle cycle, Requirement required, List<CreditLine> lines) {

  public CreditAccount {
    lines = List.copyOf(lines);
  }

  public BigDecimal total() {
    return Hours.of(sum(line -> true));
  }

  public BigDecimal ethics() {
    return Hours.of(sum(line -> line.category() == Category.ETHICS));
  }

  public BigDecimal politics() {
    return Hours.of(sum(line -> line.category() == Category.POLITICS));
  }

  public BigDecimal live() {
    return Hours.of(sum(line -> line.delivery() == Delivery.LIVE));
  }

  /** What is missing, in the order total, ethics, politics, live; what is fulfilled is left out. */
  public List<Gap> gaps() {
    return List.of(
            gap("total", required.total(), line -> true),
            gap("ethics", required.ethics(), line -> line.category() == Category.ETHICS),
            gap("politics", required.politics(), line -> line.category() == Category.POLITICS),
            gap("live", required.live(), line -> line.delivery() == Delivery.LIVE))
        .stream()
        .filter(gap -> gap.tenths() > 0)
        .toList();
  }

  public boolean fulfilled() {
    return gaps().isEmpty();
  }

  /** Hours of one kind that are missing. */
  public record Gap(String what, int tenths) {
    public BigDecimal hours() {
      return Hours.of(tenths);
    }
  }

  private Gap gap(String what, int asked, Predicate<CreditLine> which) {
    return new Gap(what, asked - sum(which));
  }

  private int sum(Predicate<CreditLine> which) {
    return lines.stream().filter(which).mapToInt(CreditLine::tenths).sum();
  }
}

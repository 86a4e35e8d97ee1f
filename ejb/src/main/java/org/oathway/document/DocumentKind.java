package org.oathway.document;

/**
 * The papers of the house. The prefix opens the number of a paper and never changes; the issuer is
 * who signs unless the paper names another (the bureau of a district).
 */
public enum DocumentKind {
  /** 准考证. */
  ADMISSION_TICKET("ZKZ", "准考证", Issuers.BUREAU),
  /** 成绩通知单. */
  SCORE_NOTICE("CJD", "成绩通知单", Issuers.BUREAU),
  /** 考试合格证明. */
  PASS_CERTIFICATE("HGZ", "考试合格证明", Issuers.BUREAU),
  /** 实习证. */
  INTERN_CARD("SXZ", "实习证", Issuers.ASSOCIATION),
  /** 实习考核合格证明. */
  INTERNSHIP_CERTIFICATE("SKZ", "实习考核合格证明", Issuers.ASSOCIATION),
  /** 执业核准页. */
  LICENCE_SHEET("ZYZ", "执业核准页", Issuers.BUREAU),
  /** 宣誓书. */
  OATH_SHEET("XSS", "宣誓书", Issuers.ASSOCIATION),
  /** 学时证明. */
  TRAINING_CERTIFICATE("XSZ", "学时证明", Issuers.ASSOCIATION);

  private final String prefix;
  private final String title;
  private final String issuer;

  DocumentKind(String prefix, String title, String issuer) {
    this.prefix = prefix;
    this.title = title;
    this.issuer = issuer;
  }

  /** Opens the number of such a paper. */
  public String prefix() {
    return prefix;
  }

  /** Its Chinese name, as it is printed. */
  public String title() {
    return title;
  }

  public String issuer() {
    return issuer;
  }

  /** The number of the n-th such paper of a year. */
  public String number(int year, long n) {
    return "%s-%d-%06d".formatted(prefix, year, n);
  }
}

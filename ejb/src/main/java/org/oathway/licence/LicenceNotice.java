package org.oathway.licence;

/** The public announcement of an approval; announcements are written in Chinese. */
final class LicenceNotice {

  private LicenceNotice() {}

  static String title(String name) {
    return "关于准予" + name + "基层法律服务工作者执业的公告";
  }

  static String body(String name, String office, String licenceNo) {
    return "经审查，准予%s在%s执业，执业证号 %s。已报市司法局备案。".formatted(name, office, licenceNo);
  }
}

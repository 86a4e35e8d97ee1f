package org.oathway.oath;

/** The public announcement of a ceremony; announcements are written in Chinese. */
final class CeremonyNotice {

  static final String TITLE = "关于举行新执业人员集中宣誓的通知";

  private CeremonyNotice() {}

  static String body(CeremonyRequest ceremony) {
    return "定于 %s 在%s举行基层法律服务工作者集中执业宣誓。\n\n领誓人 %s，监誓人 %s。收到邀请的人员请在网上确认。"
        .formatted(
            String.valueOf(ceremony.starts()).replace('T', ' '),
            ceremony.place().strip(),
            ceremony.leader().strip(),
            ceremony.supervisor().strip());
  }
}

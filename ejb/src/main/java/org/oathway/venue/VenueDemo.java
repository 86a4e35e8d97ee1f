package org.oathway.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** Three invented sites for each invented session. */
@ApplicationScoped
class VenueDemo implements DemoChapter {

  @Inject Sessions sessions;
  @Inject SiteBook book;

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void write(DemoPen pen) {
    for (SessionCard session : sessions.published()) {
      add(session, "主城考点（示例工程学院）", "沙坪坝区示例大道 1 号", 500106, 6);
      add(session, "万州考点（示例职业学院）", "万州区示例路 88 号", 500101, 4);
      add(session, "黔江考点（示例中学）", "黔江区示例街 12 号", 500114, 3);
    }
  }

  private void add(SessionCard session, String name, String address, long district, int rooms) {
    book.add(new SiteRequest(session.id(), name, address, district, rooms, 6, 5, 30));
  }
}

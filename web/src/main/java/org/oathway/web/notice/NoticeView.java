package org.oathway.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.AnnouncementRow;
import org.oathway.notice.Announcements;
import org.oathway.platform.Outcome;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.web.shared.Messages;

/** Announcements: the list, one of them, and publishing. */
@Named
@RequestScoped
public class NoticeView {

  private static final int SIZE = 15;
  private static final int LATEST = 6;

  private @Inject Announcements announcements;
  private @Inject Messages messages;
  private int from;
  private long id;
  private Page<AnnouncementRow> page = new Page<>(List.of(), 0);
  private @Nullable AnnouncementRow row;
  private @Nullable List<AnnouncementRow> latest;
  private AnnouncementKind kind = AnnouncementKind.EXAM;
  private String title = "";
  private String body = "";

  public void list() {
    page = announcements.list(PageRequest.of(from, SIZE));
  }

  public void show() {
    row = announcements.row(id);
  }

  /** Publishes what was typed. */
  public @Nullable String publish() {
    return switch (announcements.publish(kind, title, body)) {
      case Outcome.Done<Long> done -> {
        messages.done("notice.published");
        yield "/notice/show?faces-redirect=true&id=" + done.value();
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  /** The newest ones, read once a request. */
  public List<AnnouncementRow> getLatest() {
    List<AnnouncementRow> known = latest;
    if (known == null) {
      known = announcements.latest(LATEST);
      latest = known;
    }
    return known;
  }

  public AnnouncementKind[] getKinds() {
    return AnnouncementKind.values();
  }

  public List<AnnouncementRow> getRows() {
    return page.rows();
  }

  public @Nullable AnnouncementRow getRow() {
    return row;
  }

  public boolean isMore() {
    return from + SIZE < page.total();
  }

  public int getOlder() {
    return from + SIZE;
  }

  public int getNewer() {
    return Math.max(0, from - SIZE);
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = Math.max(0, from);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public AnnouncementKind getKind() {
    return kind;
  }

  public void setKind(AnnouncementKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}

package org.oathway.web.internship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oathway.internship.InternLogs;
import org.oathway.internship.LogRow;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;

/** All entries of the own log, newest first. */
@Named
@RequestScoped
public class EntriesView {

  private static final int SHOWN = 10;

  private @Inject InternLogs logs;

  private int from;
  private Page<LogRow> page = new Page<>(List.of(), 0);

  public void load() {
    page = logs.mine(PageRequest.of(from, SHOWN));
  }

  public Page<LogRow> getPage() {
    return page;
  }

  /** First row of the page before; -1 when there is none. */
  public int getBefore() {
    return from == 0 ? -1 : Math.max(0, from - SHOWN);
  }

  /** First row of the page after; -1 when there is none. */
  public int getAfter() {
    return from + SHOWN < page.total() ? from + SHOWN : -1;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = from;
  }
}

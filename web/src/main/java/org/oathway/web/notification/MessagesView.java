package org.oathway.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oathway.notification.MessageCentre;
import org.oathway.notification.MessageRow;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.web.shared.Msg;

/** The reader's notices, newest first; showing them is reading them. */
@Named
@RequestScoped
public class MessagesView {

  private static final int SIZE = 20;

  private @Inject MessageCentre centre;
  private @Inject Msg msg;
  private int from;
  private Page<MessageRow> page = new Page<>(List.of(), 0);

  public void load() {
    page = centre.mine(PageRequest.of(from, SIZE));
    centre.read(page.rows().stream().filter(MessageRow::fresh).map(MessageRow::id).toList());
  }

  public String subject(MessageRow row) {
    return msg.of(row.key() + ".subject", row.args().toArray());
  }

  public String body(MessageRow row) {
    return msg.of(row.key() + ".body", row.args().toArray());
  }

  public List<MessageRow> getRows() {
    return page.rows();
  }

  public long getTotal() {
    return page.total();
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = Math.max(0, from);
  }

  public int getOlder() {
    return from + SIZE;
  }

  public int getNewer() {
    return Math.max(0, from - SIZE);
  }
}

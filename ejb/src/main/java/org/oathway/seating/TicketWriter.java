package org.oathway.seating;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.oathway.platform.Jobs;

/**
 * Issues a handful of tickets at once; when that fails, each by itself, so that one bad record
 * keeps nobody else from a ticket.
 */
@Dependent
@Named("ticketWriter")
public class TicketWriter extends AbstractItemWriter {

  private static final Logger LOG = Logger.getLogger(TicketWriter.class.getName());

  @Inject private TicketPress press;
  @Inject private Jobs jobs;
  @Inject @BatchProperty private String plan = "";
  @Inject @BatchProperty private String job = "";

  @Override
  public void writeItems(List<Object> items) {
    List<Long> ids = items.stream().map(Long.class::cast).toList();
    try {
      press.issueApart(Long.parseLong(plan), ids);
      jobs.advance(Long.parseLong(job), ids.size());
    } catch (RuntimeException together) {
      LOG.log(Level.WARNING, "tickets one by one after a failure", together);
      ids.forEach(this::alone);
    }
  }

  private void alone(long id) {
    try {
      press.issueApart(Long.parseLong(plan), List.of(id));
      jobs.advance(Long.parseLong(job), 1);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "no ticket for registration " + id, failed);
      jobs.failedOne(Long.parseLong(job), "registration " + id);
    }
  }
}

package org.oathway.seating;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.JobRow;
import org.oathway.platform.Jobs;

/** Reads the registrations that lack a ticket, in order; the checkpoint is the last one read. */
@Dependent
@Named("ticketReader")
public class TicketReader extends AbstractItemReader {

  private static final int AHEAD = 50;

  @Inject private TicketWork work;
  @Inject private Jobs jobs;
  @Inject @BatchProperty private String plan = "";
  @Inject @BatchProperty private String job = "";
  private final Deque<Long> ahead = new ArrayDeque<>();
  private long last;

  @Override
  public void open(@Nullable Serializable checkpoint) {
    last = checkpoint instanceof Long id ? id : 0;
  }

  @Override
  public @Nullable Object readItem() {
    if (ahead.isEmpty() && jobs.row(Long.parseLong(job)).filter(JobRow::running).isPresent()) {
      ahead.addAll(work.next(Long.parseLong(plan), last, AHEAD));
    }
    Long next = ahead.poll();
    last = next == null ? last : next;
    return next;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}

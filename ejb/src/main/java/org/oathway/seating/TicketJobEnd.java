package org.oathway.seating;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oathway.platform.JobRow;
import org.oathway.platform.Jobs;

/** Closes the report of the work on tickets. */
@Dependent
@Named("ticketJobEnd")
public class TicketJobEnd extends AbstractJobListener {

  @Inject private JobContext context;
  @Inject private Jobs jobs;

  @Override
  public void afterJob() {
    long job = Long.parseLong(context.getProperties().getProperty("job"));
    boolean well = context.getBatchStatus() != BatchStatus.FAILED;
    jobs.row(job)
        .filter(JobRow::running)
        .ifPresent(row -> jobs.end(job, well && row.failed() == 0));
  }
}

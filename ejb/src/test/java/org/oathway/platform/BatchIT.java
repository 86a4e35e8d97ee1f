package org.oathway.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.oathway.testbed.InContainer;

class BatchIT extends InContainer {

  @PersistenceContext private EntityManager em;

  @Test
  void theRepositoryOfJobsIsInOurDatabase() throws Exception {
    JobOperator jobs = BatchRuntime.getJobOperator();
    long execution = jobs.start("nothing", new Properties());
    for (int i = 0;
        i < 200 && jobs.getJobExecution(execution).getBatchStatus() != BatchStatus.COMPLETED;
        i++) {
      Thread.sleep(50);
    }
    assertEquals(BatchStatus.COMPLETED, jobs.getJobExecution(execution).getBatchStatus());
    Object kept =
        em.createNativeQuery("select batchstatus from executioninstancedata where jobexecid = ?1")
            .setParameter(1, execution)
            .getSingleResult();
    assertEquals("COMPLETED", kept);
  }

  /** A job that has nothing to do. */
  public static final class Nothing extends AbstractBatchlet {
    @Override
    public String process() {
      return "done";
    }
  }
}

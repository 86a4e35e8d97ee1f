package org.oathway.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes the invented world of demo mode, once, all or nothing. */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "DemoClock"})
@PermitAll
public class DemoWorld {

  private static final Logger LOG = Logger.getLogger(DemoWorld.class.getName());
  private static final long SEED = 20200706;

  @PersistenceContext private EntityManager em;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject @Any private Instance<DemoChapter> chapters;

  @PostConstruct
  void writeOnce() {
    if (!settings.demo() || written()) {
      return;
    }
    DemoPen pen = new DemoPen(LocalDate.now(clock), new Random(SEED));
    List<DemoChapter> inOrder =
        chapters.stream().sorted(Comparator.comparingInt(DemoChapter::order)).toList();
    for (DemoChapter chapter : inOrder) {
      long start = System.nanoTime();
      chapter.write(pen);
      em.flush();
      em.clear();
      long ms = (System.nanoTime() - start) / 1_000_000;
      LOG.log(Level.INFO, "demo chapter {0} in {1} ms", new Object[] {chapter.order(), ms});
    }
    em.createNativeQuery("update demo_clock set world_written = true").executeUpdate();
  }

  private boolean written() {
    return (Boolean) em.createNativeQuery("select world_written from demo_clock").getSingleResult();
  }
}

package org.oathway.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.oathway.testbed.InContainer;

class PlatformIT extends InContainer {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Rulebook rulebook;

  @Test
  void theDatabaseIsPostgresOfTheSupportedLine() {
    String version = (String) em.createNativeQuery("show server_version").getSingleResult();
    assertTrue(version.startsWith("18."), version);
  }

  @Test
  void everyEntityCanBeReadFromTheMigratedSchema() {
    assertFalse(em.getMetamodel().getEntities().isEmpty());
    for (EntityType<?> entity : em.getMetamodel().getEntities()) {
      assertNotNull(
          em.createQuery("select e from " + entity.getName() + " e")
              .setMaxResults(1)
              .getResultList());
    }
  }

  @Test
  void theClockIsThatOfChongqing() {
    assertEquals("Asia/Shanghai", clock.getZone().getId());
  }
}

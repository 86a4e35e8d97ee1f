package org.oathway.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Calls the postman every ten seconds. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@AccessTimeout(0)
@PermitAll
public class MailTimer {

  @Inject private MailOutbox outbox;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void call() {
    outbox.deliver();
  }
}

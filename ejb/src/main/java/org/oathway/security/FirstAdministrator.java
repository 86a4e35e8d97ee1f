package org.oathway.security;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import org.oathway.platform.Secrets;
import org.oathway.platform.Settings;

/**
 * Opens the account {@code admin} in a house that has no administrator yet, so that a real
 * installation can be entered. Its password is the secret {@code first-administrator}: drawn into
 * the data folder for the owner's eyes, or given from outside. Demo mode has an administrator of
 * its own.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class FirstAdministrator {

  private static final String LOGIN = "admin";

  @Inject private Accounts accounts;
  @Inject private Secrets secrets;
  @Inject private Settings settings;

  @PostConstruct
  void openOnce() {
    if (settings.demo()
        || !accounts.holding(Role.ADMIN, 0).isEmpty()
        || accounts.find(LOGIN).isPresent()) {
      return;
    }
    NewAccount first =
        new NewAccount("系统管理员", 0, secrets.firstAdministrator(), Map.of("LOGIN", LOGIN));
    accounts.grant(accounts.open(first), Grant.of(Role.ADMIN));
  }
}

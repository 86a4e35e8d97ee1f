package org.oathway.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One running Oathway: opened on a data folder, ready when {@link #start} returns, gone when
 * closed. The tests use it as the operator's command does.
 *
 * <p>What was opened is closed in the opposite order: Payara first, so that nobody is cut off in
 * the middle of a transaction, then the database, then the lock on the folder.
 */
public final class Product implements AutoCloseable {
  private final Distribution distribution;
  private final RunOptions options;
  private final Progress progress;
  private final boolean withApplication;
  private final Deque<Runnable> stops = new ArrayDeque<>();
  private boolean closed;

  public Product(Distribution distribution, RunOptions options, Progress progress) {
    this(distribution, options, progress, true);
  }

  /** Without the application it is a bed for tests that bring their own. */
  Product(
      Distribution distribution, RunOptions options, Progress progress, boolean withApplication) {
    this.distribution = distribution;
    this.options = options;
    this.progress = progress;
    this.withApplication = withApplication;
  }

  public Running start() {
    try {
      DataFolder data = DataFolder.open(options.data());
      opened(data::close);
      Domain domain = new Domain(distribution, data);
      Payara payara = new Payara(distribution, domain, data);
      payara.stopLeftOver();
      Ports.demandFree(options.host(), options.port());
      Database database = openDatabase(data);
      progress.phase("Starting Payara Server");
      boolean deployed = domain.prepare();
      long logged = ServerLog.size(log());
      synchronized (this) {
        opened(payara::close);
        payara.start(options.host(), options.port(), environment(database));
      }
      bringUp(payara, domain, deployed, logged);
      return new Running(options.url(), options.port(), database, payara);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private synchronized void opened(Runnable stop) {
    if (closed) {
      throw new Trouble("The start was stopped.");
    }
    stops.push(stop);
  }

  private synchronized Database openDatabase(DataFolder data) {
    Optional<Database> named = Database.named(withApplication ? System.getenv() : Map.of());
    if (named.isPresent()) {
      return named.get();
    }
    Postgres postgres = new Postgres(distribution, data);
    if (!withApplication) {
      postgres.forget();
    }
    progress.phase(postgres.exists() ? "Starting the database" : "Making the database");
    opened(postgres::close);
    return postgres.start();
  }

  private void bringUp(Payara payara, Domain domain, boolean deployed, long logged) {
    Readiness readiness = new Readiness(payara, options.host(), options.port());
    try {
      readiness.awaitServer();
      if (withApplication) {
        if (!deployed) {
          progress.phase("Deploying the application");
          payara.admin().deploy(distribution.ear(), "oathway");
        }
        progress.phase("Waiting for the application to be ready");
        readiness.awaitApplication();
        domain.markDeployed();
      }
    } catch (Trouble e) {
      domain.markBroken();
      String severe = ServerLog.reasonSince(log(), logged);
      throw new Trouble("%s (%s); the log is %s.".formatted(e.getMessage(), severe, log()), e);
    }
  }

  private Path log() {
    return options.data().resolve("logs/server.log");
  }

  private Map<String, String> environment(Database database) {
    Map<String, String> environment = new HashMap<>();
    environment.put("OATHWAY_DATA_DIR", options.data().toString());
    environment.put("OATHWAY_DEMO", Boolean.toString(options.demo()));
    environment.put(
        "OATHWAY_PUBLIC_URL", System.getenv().getOrDefault("OATHWAY_PUBLIC_URL", options.url()));
    environment.put("OATHWAY_DB_URL", database.url());
    environment.put("OATHWAY_DB_USER", database.user());
    environment.put("OATHWAY_DB_PASSWORD", database.password());
    return environment;
  }

  /** Whether there is anything to stop. */
  synchronized boolean open() {
    return !stops.isEmpty();
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!stops.isEmpty()) {
      stops.pop().run();
    }
  }
}

package org.oathway.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.oathway.platform.FileStore;

/**
 * The rule of the chain, purely: the hash of a link is the SHA-256 over the hash before it and
 * every field of the event, each with its length, so that no two different events read alike.
 */
public final class AuditChain {

  /** What the first link hangs on. */
  public static final String ROOT = "0".repeat(64);

  private AuditChain() {}

  /** The hash of a link, as lower-case hex. */
  public static String link(String before, AuditEvent e) {
    StringBuilder text = new StringBuilder(before);
    for (Object field :
        new Object[] {
          e.id(),
          Instant.ofEpochMilli(e.at().toEpochMilli()),
          e.accountId(),
          e.actor(),
          e.roles(),
          e.deed(),
          e.object(),
          e.outcome(),
          e.detail(),
          e.address(),
          e.requestId()
        }) {
      String value = String.valueOf(field);
      text.append('\n').append(value.length()).append(':').append(value);
    }
    return FileStore.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}

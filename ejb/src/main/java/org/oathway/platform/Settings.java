package org.oathway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of an installation, in one list (docs/settings.md says the same for operators).
 * Each is read by MicroProfile Config: {@code oathway.mail.host} may be given as a system property
 * of that name or as the environment variable {@code OATHWAY_MAIL_HOST}. What the office decides
 * (windows, lines, numbers of the rulebook) is never a setting; it is dated data.
 */
@ApplicationScoped
public class Settings {

  private final Config config = ConfigProvider.getConfig();

  /** Folder of files, secrets and logs; must be writable. */
  public Path dataDir() {
    return Path.of(text("oathway.data.dir", "data")).toAbsolutePath().normalize();
  }

  /** Demo mode: an invented world, a movable clock, codes on the screen, stamps that say DEMO. */
  public boolean demo() {
    return Boolean.parseBoolean(text("oathway.demo", "false"));
  }

  /** Address under which the public reaches this installation, without a slash at the end. */
  public String publicUrl() {
    return text("oathway.public.url", "http://localhost:8080");
  }

  /** Cipher of personal columns: {@code AES} (AES-256-GCM) or {@code SM4} (SM4-GCM). */
  public String columnCipher() {
    return text("oathway.column.cipher", "AES");
  }

  /** Mail server; empty means that no mail leaves the house. */
  public String mailHost() {
    return text("oathway.mail.host", "");
  }

  public int mailPort() {
    return Integer.parseInt(text("oathway.mail.port", "25"));
  }

  public String mailFrom() {
    return text("oathway.mail.from", "noreply@oathway.invalid");
  }

  public String mailUser() {
    return text("oathway.mail.user", "");
  }

  public String mailPassword() {
    return text("oathway.mail.password", "");
  }

  public boolean mailTls() {
    return Boolean.parseBoolean(text("oathway.mail.tls", "false"));
  }

  /** A secret given from outside, as Base64; empty when it is to live in the data folder. */
  public String secret(String name) {
    return text("oathway.secret." + name, "");
  }

  private String text(String key, String otherwise) {
    return config.getOptionalValue(key, String.class).orElse(otherwise);
  }
}

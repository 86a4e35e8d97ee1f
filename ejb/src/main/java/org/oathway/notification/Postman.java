package org.oathway.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.oathway.platform.Settings;

/** Carries one mail to the mail server of the settings. */
@ApplicationScoped
class Postman {

  private static final String TIMEOUT_MS = "10000";

  @Inject Settings settings;

  /**
   * Carries a mail.
   *
   * @param id becomes the Message-ID, so that a mail carried twice is known as one
   */
  void carry(String address, String subject, String body, String id) throws MessagingException {
    Session session = session();
    MimeMessage mail =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@oathway>");
          }
        };
    mail.setFrom(new InternetAddress(settings.mailFrom()));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
    mail.setSubject(subject, StandardCharsets.UTF_8.name());
    mail.setText(body, StandardCharsets.UTF_8.name());
    Transport.send(mail);
  }

  private Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.mailHost());
    properties.setProperty("mail.smtp.port", String.valueOf(settings.mailPort()));
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.mailTls()));
    if (settings.mailUser().isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.setProperty("mail.smtp.auth", "true");
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(settings.mailUser(), settings.mailPassword());
          }
        });
  }
}

package org.practiceportal.web.notification;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.web.database.Deadline;

/**
 * The SMTP server of the settings {@code portal.smtp.*}. {@code portal.smtp.tls} is {@code required} (STARTTLS, the
 * certificate is checked), {@code implicit} (TLS from the first byte) or, for a server on the same machine,
 * {@code none}; there is no silent way back to plain text.
 */
@ApplicationScoped
class MailServer {

    /** For each answer of the server. */
    private static final String SECONDS_30 = "30000";

    @Inject
    @ConfigProperty(name = "portal.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "portal.smtp.port")
    String port;

    @Inject
    @ConfigProperty(name = "portal.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.smtp.tls")
    String tls;

    @Inject
    @ConfigProperty(name = "portal.smtp.from")
    String from;

    /** For a mail from the first byte to the last. */
    @Inject
    @ConfigProperty(name = "portal.smtp.timeout")
    Duration whole;

    boolean isConfigured() {
        return host.isPresent();
    }

    /**
     * Hands a mail over; it returns when the server has taken it.
     *
     * @throws MessagingException if it was not taken, or not in time as a whole
     */
    void take(String recipient, String subject, String body, Instant now) throws MessagingException {
        try {
            Deadline.within(whole, () -> {
                send(recipient, subject, body, now);
                return null;
            });
        } catch (TimeoutException e) {
            throw new MessagingException("not taken in time", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof MessagingException refused) {
                throw refused;
            }
            throw new IllegalStateException("not sent", e.getCause());
        }
    }

    private void send(String recipient, String subject, String body, Instant now) throws MessagingException {
        var message = new MimeMessage(session());
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(subject, "UTF-8");
        message.setText(body, "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(now));
        Transport.send(message);
    }

    private Session session() {
        var settings = new Properties();
        settings.put("mail.transport.protocol", "smtp");
        settings.put("mail.smtp.host", host.orElseThrow());
        settings.put("mail.smtp.port", port);
        settings.put("mail.smtp.connectiontimeout", SECONDS_30);
        settings.put("mail.smtp.timeout", SECONDS_30);
        settings.put("mail.smtp.writetimeout", SECONDS_30);
        settings.put("mail.smtp.starttls.enable", String.valueOf(tls.equals("required")));
        settings.put("mail.smtp.starttls.required", String.valueOf(tls.equals("required")));
        settings.put("mail.smtp.ssl.enable", String.valueOf(tls.equals("implicit")));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password.orElse(""));
            }
        });
    }
}

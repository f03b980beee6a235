package org.practiceportal.web.harness;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mail server of the walks, within this process: whatever the portal sends arrives here. */
public final class Mailbox {

    private static final List<String> TELLING = List.of("therap", "terap", "Lindqvist", "Herrera", "Lindenhof",
            "agreement", "acuerdo", "session", "sesión");

    private static GreenMail server;

    private Mailbox() {}

    /** Takes mail from now on, and forgets what came before. */
    static synchronized void empty() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(Integer.getInteger("walk.smtp.port"), "127.0.0.1",
                    ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    /** All mail so far, waiting until there are at least {@code count} messages. */
    public static List<MimeMessage> mail(int count) {
        if (!server.waitForIncomingEmail(Duration.ofSeconds(60).toMillis(), count)) {
            throw new AssertionError("Fewer than " + count + " mails: " + server.getReceivedMessages().length);
        }
        return List.of(server.getReceivedMessages());
    }

    /** The newest mail to this address, waiting until there is one. */
    public static MimeMessage to(String address) {
        for (int count = 1;; count++) {
            for (var mail : mail(count).reversed()) {
                if (recipient(mail).equals(address)) {
                    return mail;
                }
            }
            count = Math.max(count, server.getReceivedMessages().length);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Headers and words as a person would read them, without the recipient's own address. */
    public static String raw(MimeMessage mail) {
        try {
            var all = new StringBuilder(mail.getSubject()).append('\n').append(mail.getContent());
            mail.getAllHeaderLines().asIterator()
                    .forEachRemaining(line -> all.append('\n').append(line.startsWith("To:") ? "" : line));
            return all.toString();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The mail tells nobody what it is about, nor from whom; neither does it have any of these other words. */
    public static MimeMessage requireNeutral(MimeMessage mail, String... others) {
        var all = raw(mail).toLowerCase(Locale.ROOT);
        Stream.concat(TELLING.stream(), Stream.of(others)).map(word -> word.toLowerCase(Locale.ROOT)).forEach(word -> {
            if (all.contains(word)) {
                throw new AssertionError("The mail says " + word + ":\n" + all);
            }
        });
        return mail;
    }

    /** The address in the mail. */
    public static String link(MimeMessage mail) {
        var found = Pattern.compile("https?://\\S+").matcher(raw(mail));
        if (!found.find()) {
            throw new AssertionError("No link in\n" + raw(mail));
        }
        return found.group();
    }
}

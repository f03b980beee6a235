package org.practiceportal.web.harness;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;

/** The mail server of the walks, within this process: whatever the portal sends arrives here. */
public final class Mailbox {

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
}

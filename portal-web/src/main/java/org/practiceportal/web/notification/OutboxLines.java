package org.practiceportal.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** How the mails are doing, for the owner. */
@ApplicationScoped
public class OutboxLines {

    /** A server that is busy asks for some minutes. */
    private static final Duration USUAL = Duration.ofMinutes(15);
    /** It is tried again for ever, but that alone helps no more. */
    private static final Duration HOPEFUL = Duration.ofDays(1);

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    public List<SystemLine> all() {
        var now = clock.instant();
        var day = now.minus(HOPEFUL);
        return lines(outbox.waitingSince(day), outbox.waitingFromBefore(day), server.isConfigured(), now);
    }

    static List<SystemLine> lines(WaitingMails today, WaitingMails before, boolean server, Instant now) {
        return server
                ? List.of(waiting(today, now), refused(before))
                : List.of(withoutServer(today.count() + before.count()));
    }

    private static SystemLine withoutServer(long waiting) {
        return SystemLine.open(say("outbox.system"), say("outbox.system.noServer", waiting),
                say("outbox.system.noServer.help"));
    }

    private static SystemLine waiting(WaitingMails mails, Instant now) {
        var subject = say("outbox.system");
        if (mails.count() == 0) {
            return SystemLine.well(subject, say("outbox.system.none"));
        }
        var state = say("outbox.system.waiting", mails.count(), mails.oldest());
        return mails.oldest().plus(USUAL).isAfter(now)
                ? SystemLine.well(subject, state)
                : SystemLine.trouble(subject, state, say("outbox.system.waiting.help"));
    }

    private static SystemLine refused(WaitingMails mails) {
        var subject = say("outbox.refused");
        return mails.count() == 0
                ? SystemLine.well(subject, say("outbox.refused.none"))
                : SystemLine.trouble(subject, say("outbox.refused.some", mails.count(), mails.oldest()),
                        say("outbox.refused.help"));
    }

    private static Text say(String key, Object... arguments) {
        return Text.of(Words.BUNDLE, key, arguments);
    }
}

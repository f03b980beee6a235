package org.practiceportal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** Where a person is signed in, and how they end that elsewhere. */
@Named
@RequestScoped
public class SessionsView {

    @Inject
    CurrentUser user;

    @Inject
    Sessions sessions;

    @Inject
    OwnAccount ownAccount;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "session")
    String chosen;

    private List<Line> lines;

    /**
     * A browser in which the person is signed in.
     *
     * @param own whether it is this one
     */
    public record Line(String id, String device, Instant since, Instant lastUsed, boolean own) {}

    public List<Line> getLines() {
        if (lines == null) {
            var own = OwnSession.token(request);
            lines = sessions.of(user.person()).stream().map(session -> new Line(session.id(),
                    session.device().isEmpty()
                            ? words.say(Text.of(Accounts.BUNDLE, "sessions.unknown"))
                            : session.device(),
                    session.createdAt(), session.lastUsedAt(), own.filter(session::isOf).isPresent())).toList();
        }
        return lines;
    }

    /** Whether there are others than this one. */
    public boolean isElsewhere() {
        return getLines().size() > 1;
    }

    public void end() {
        ownAccount.endSession(user.person(), chosen);
        said("sessions.ended");
    }

    public void endOthers() {
        ownAccount.endOtherSessions(user.person(), OwnSession.token(request).orElseThrow(NotFound::new));
        said("sessions.othersEnded");
    }

    private void said(String key) {
        // Read anew.
        lines = null;
        Messages.create(words.say(Text.of(Accounts.BUNDLE, key))).add();
    }
}

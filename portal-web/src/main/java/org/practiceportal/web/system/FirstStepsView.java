package org.practiceportal.web.system;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.FirstStep;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.Words;

/** On the start page: what to do before the first client comes. */
@Named
@RequestScoped
public class FirstStepsView {

    @Inject
    CurrentUser user;

    @Inject
    FirstSteps firstSteps;

    @Inject
    OwnCertificate certificate;

    @Inject
    Practice practice;

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private List<FirstStep> steps;

    @PostConstruct
    void open() {
        steps = firstSteps.of(user.person(), isByHttps());
    }

    /** As the portal saw by calling at its own address, or as this very page was asked for. */
    private boolean isByHttps() {
        return certificate.last().isValid(clock.instant()) || isAskedByHttps(practice.address(), request);
    }

    static boolean isAskedByHttps(URI address, HttpServletRequest request) {
        return "https".equalsIgnoreCase(address.getScheme()) && request.isSecure()
                && address.getAuthority().equalsIgnoreCase(request.getHeader("Host"));
    }

    public void putAway() {
        firstSteps.putAway(user.person());
        Faces.redirect(Faces.getRequestContextPath() + PortalPage.TODAY.path());
    }

    public List<Line> getLines() {
        return steps.stream().map(step -> new Line(words.say(step.title()), words.say(step.detail()), step.path(),
                step.done() ? "done" : "open",
                words.say(Text.of(Words.BUNDLE, step.done() ? "first.done" : "first.open"))))
                .toList();
    }

    /** Whether there is a list to show. */
    public boolean isShown() {
        return !steps.isEmpty();
    }

    public long getDone() {
        return steps.stream().filter(FirstStep::done).count();
    }

    public int getSize() {
        return steps.size();
    }

    /** A step as the page shows it. */
    public record Line(String title, String detail, String path, String mark, String state) {}
}

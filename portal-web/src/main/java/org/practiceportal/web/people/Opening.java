package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.Person;
import org.practiceportal.api.Practice;
import org.practiceportal.api.SamplePractice;
import org.practiceportal.web.shell.Modules;

/** Says at the start where the portal is and how to get in, on the console of whoever started it. */
@ApplicationScoped
class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class.getName());

    @Inject
    FirstRun firstRun;

    @Inject
    SamplePeople samplePeople;

    @Inject
    Modules modules;

    @Inject
    Practice practice;

    @Inject
    @ConfigProperty(name = "portal.sample")
    boolean sample;

    void start(@Observes Startup started) {
        LOG.info(() -> "Modules: " + modules.all().stream().map(module -> module.id())
                .collect(Collectors.joining(", ")));
        if (!firstRun.isNeeded()) {
            say("opening.ready", practice.address());
        } else if (sample) {
            var people = samplePeople.add();
            modules.all().forEach(module -> module.addSample(people));
            say("opening.sample", practice.address(), names(people), SamplePeople.PASSPHRASE);
        } else {
            say("opening.firstRun", practice.address(), firstRun.code());
        }
    }

    private static String names(SamplePractice people) {
        var all = new java.util.ArrayList<Person>();
        all.add(people.owner());
        all.addAll(people.therapists());
        people.therapists().forEach(therapist -> all.addAll(people.clients().get(therapist.id())));
        return all.stream().map(person -> String.format(Locale.ROOT, "  %-28s %s", person.email(), person.name()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static void say(String key, Object... arguments) {
        var words = Bundles.in(Locale.ENGLISH, Accounts.BUNDLE, Thread.currentThread().getContextClassLoader());
        LOG.info(System.lineSeparator()
                + new MessageFormat(words.getString(key), Locale.ENGLISH).format(arguments));
    }
}

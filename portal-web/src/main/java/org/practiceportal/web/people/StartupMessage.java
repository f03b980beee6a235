package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Practice;
import org.practiceportal.web.database.OneAtATime;
import org.practiceportal.web.shell.Modules;

/** Says at the start where the portal is and how to get in, on the console of whoever started it. */
@ApplicationScoped
class StartupMessage {

    private static final Logger LOG = Logger.getLogger(StartupMessage.class.getName());
    /** What is said here is shown on the console alone, and stands in no log file. */
    private static final Logger CONSOLE = Logger.getLogger("org.practiceportal.console");

    @Inject
    FirstRun firstRun;

    @Inject
    SampleStart sampleStart;

    @Inject
    Modules modules;

    @Inject
    Practice practice;

    /** The files in the plugins folder, as the launcher has found them. */
    @Inject
    @ConfigProperty(name = "portal.plugins", defaultValue = " ")
    Set<String> pluginJars;

    @Inject
    @ConfigProperty(name = "portal.sample")
    boolean sample;

    void start(@Observes Startup started) {
        modules.requireNamesBeginWithId(pluginJars);
        LOG.info(() -> "Modules: " + modules.all().stream().map(module -> module.id())
                .collect(Collectors.joining(", ")));
        modules.all().forEach(PortalModule::begin);
        OneAtATime.run(this::open);
    }

    private void open() {
        if (!firstRun.isNeeded()) {
            say("opening.ready", practice.address());
        } else if (sample) {
            var people = sampleStart.add();
            say("opening.sample", practice.address(), SamplePeople.PASSPHRASE, people.owner().email(),
                    addresses(people.therapists().stream()), addresses(people.therapists().stream()
                            .flatMap(therapist -> people.clients().get(therapist.id()).stream())));
        } else {
            say("opening.firstRun", practice.address(), firstRun.code());
        }
    }

    private static String addresses(Stream<Person> people) {
        return people.map(Person::email).collect(Collectors.joining(", "));
    }

    private static void say(String key, Object... arguments) {
        var words = Bundles.in(Locale.ENGLISH, Accounts.BUNDLE, Thread.currentThread().getContextClassLoader());
        CONSOLE.info(new MessageFormat(words.getString(key), Locale.ENGLISH).format(arguments));
    }
}

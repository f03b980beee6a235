package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.practiceportal.api.SamplePractice;
import org.practiceportal.web.shell.Modules;

/** Fills an empty database with made-up people and all that the modules make up for them, or with nothing. */
@ApplicationScoped
class SampleStart {

    @Inject
    SamplePeople people;

    @Inject
    Modules modules;

    @Transactional
    SamplePractice add() {
        var added = people.add();
        modules.all().forEach(module -> module.addSample(added));
        return added;
    }
}

package org.practiceportal.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.practiceportal.api.PortalModule;

/** The plugins that were found among the application's libraries, ordered by their ids. None is fine too. */
@ApplicationScoped
public class Modules {

    @Inject
    @Any
    Instance<PortalModule> found;

    public List<PortalModule> all() {
        return found.stream().sorted(Comparator.comparing(PortalModule::id)).toList();
    }
}

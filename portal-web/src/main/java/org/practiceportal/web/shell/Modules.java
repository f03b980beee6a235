package org.practiceportal.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.practiceportal.api.PortalModule;

/** The plugins that were found among the application's libraries, ordered by their ids. None is fine too. */
@ApplicationScoped
public class Modules {

    @Inject
    @Any
    Instance<PortalModule> found;

    @Inject
    BeanNames beanNames;

    /**
     * The beans of all modules share one room with the portal's; what comes from the plugins folder keeps to names that cannot
     * be another's.
     *
     * @param pluginJars file names
     * @throws IllegalStateException naming the jar and the bean that does not
     */
    public void requireNamesBeginWithId(Set<String> pluginJars) {
        for (var module : found.handles()) {
            var type = module.getBean().getBeanClass();
            var id = module.get().id();
            beanNames.ofTheJarOf(type).forEach((name, bean) -> {
                if (pluginJars.contains(BeanNames.jar(type)) && !name.startsWith(id)) {
                    throw new IllegalStateException(
                            "The plugin %s has a bean named %s (%s). The names of its beans begin with"
                                    .formatted(BeanNames.jar(type), name, bean) + " its id, " + id
                                    + ", so that no other plugin can have the same.");
                }
            });
        }
    }

    public List<PortalModule> all() {
        return found.stream().sorted(Comparator.comparing(PortalModule::id)).toList();
    }
}

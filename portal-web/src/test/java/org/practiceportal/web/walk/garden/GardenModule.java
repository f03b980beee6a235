package org.practiceportal.web.walk.garden;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.practiceportal.api.FilePage;
import org.practiceportal.api.NavigationEntry;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/** Shows everybody a plan of the garden. */
@ApplicationScoped
public class GardenModule implements PortalModule {

    @Override
    public String id() {
        return "garden";
    }

    @Override
    public List<NavigationEntry> navigation(Person person) {
        return List.of(new NavigationEntry(Text.of("garden.words", "menu"), "/garden/plan.xhtml"));
    }

    @Override
    public List<FilePage> filePages() {
        return List.of(FilePage.forRole(Role.THERAPIST, "/garden/plan.xhtml", 1000));
    }
}

package org.practiceportal.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.Words;

/** Tells the owner on the start page when something about the portal needs doing. It asks nobody: that was done a moment ago. */
@ApplicationScoped
public class SystemModule implements PortalModule {

    @Inject
    Heartbeat heartbeat;

    @Override
    public String id() {
        return "system";
    }

    @Override
    public List<DashboardTask> tasks(Person person) {
        var troubles = heartbeat.troubles();
        return person.is(Role.OWNER) && troubles > 0
                ? List.of(new DashboardTask(Text.of(Words.BUNDLE, "system.task", troubles),
                        Text.of(Words.BUNDLE, "system.task.detail"), PortalPage.SYSTEM.path()))
                : List.of();
    }
}

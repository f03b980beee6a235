package org.practiceportal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NavigationEntry;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;

/** The menu of whoever has signed in: the modules' entries, then the owner's. */
@Named
@RequestScoped
public class Menu {

    @Inject
    CurrentUser user;

    @Inject
    Modules modules;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private List<Entry> entries;

    public List<Entry> getEntries() {
        if (entries == null) {
            entries = user.ifSignedIn().map(person -> {
                var all = new ArrayList<NavigationEntry>();
                all.add(new NavigationEntry(Text.of(Words.BUNDLE, "menu.today"), PortalPage.TODAY.path()));
                modules.all().forEach(module -> all.addAll(module.navigation(person)));
                if (person.is(Role.OWNER)) {
                    all.add(new NavigationEntry(Text.of(Words.BUNDLE, "menu.people"), PortalPage.PEOPLE.path()));
                    all.add(new NavigationEntry(Text.of(Words.BUNDLE, "menu.practice"), PortalPage.PRACTICE.path()));
                    all.add(new NavigationEntry(Text.of(Words.BUNDLE, "menu.outbox"), PortalPage.OUTBOX.path()));
                    all.add(new NavigationEntry(Text.of(Words.BUNDLE, "menu.audit"), PortalPage.AUDIT.path()));
                    all.add(new NavigationEntry(Text.of(Words.BUNDLE, "menu.backups"), PortalPage.BACKUPS.path()));
                    all.add(new NavigationEntry(Text.of(Words.BUNDLE, "menu.system"), PortalPage.SYSTEM.path()));
                }
                return all.stream().map(this::entry).toList();
            }).orElse(List.of());
        }
        return entries;
    }

    /** The modules' entries at the foot of each page. */
    public List<Entry> getForEverybody() {
        return modules.all().stream().flatMap(module -> module.visitorNavigation().stream()).map(this::entry).toList();
    }

    private Entry entry(NavigationEntry from) {
        return new Entry(words.say(from.label()), from.path(),
                request.getServletPath().equals(from.path()) ? "page" : "false");
    }

    /** An entry as the page shows it; {@code current} as {@code aria-current} says it. */
    public record Entry(String label, String path, String current) {}
}

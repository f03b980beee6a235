package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.cdi.Param;

/** What the address of the list of clients asks for, and of each page that goes on with those whom it finds. */
@RequestScoped
class ListAddress {

    @Inject
    @Param(name = "q")
    String named;

    @Inject
    @Param(name = "show")
    String show;

    @Inject
    @Param(name = "c")
    List<String> ticked;

    ChosenClients chosen() {
        return ChosenClients.of(named, show, ticked);
    }
}

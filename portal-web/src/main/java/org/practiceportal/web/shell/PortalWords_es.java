package org.practiceportal.web.shell;

import java.util.Locale;
import org.practiceportal.api.JoinedBundle;

/** What the portal itself says in Spanish. */
public final class PortalWords_es extends JoinedBundle {

    public PortalWords_es() {
        super(Locale.of("es"), Words.BUNDLES);
    }
}

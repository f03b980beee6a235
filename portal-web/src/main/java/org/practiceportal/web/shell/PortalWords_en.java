package org.practiceportal.web.shell;

import java.util.Locale;
import org.practiceportal.api.JoinedBundle;

/** What the portal itself says in English. */
public final class PortalWords_en extends JoinedBundle {

    public PortalWords_en() {
        super(Locale.ENGLISH, Words.BUNDLES);
    }
}

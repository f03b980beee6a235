package org.practiceportal.agreements;

import java.util.Locale;
import org.practiceportal.api.JoinedBundle;

/** What the plugin says in Spanish. */
public final class AgreementsWords_es extends JoinedBundle {

    public AgreementsWords_es() {
        super(Locale.of("es"), Typed.BUNDLES);
    }
}

package org.practiceportal.agreements;

import java.util.Locale;
import org.practiceportal.api.JoinedBundle;

/** What the plugin says in English. */
public final class AgreementsWords_en extends JoinedBundle {

    public AgreementsWords_en() {
        super(Locale.ENGLISH, Typed.BUNDLES);
    }
}

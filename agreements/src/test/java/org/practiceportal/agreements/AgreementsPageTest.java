package org.practiceportal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementsPageTest {

    @ParameterizedTest
    @EnumSource
    void everyAddressLeadsToAPage(AgreementsPage page) {
        assertNotNull(AgreementsPage.class.getResource("/META-INF/resources" + page.at()), page.at());
    }

    @Test
    void anAddressTellsWhatThePageAsksFor() {
        assertEquals("/agreements/reading/section.xhtml?i=12&s=outside", AgreementsPage.SECTION.at(12, "outside"));
        assertEquals("/agreements/reading/section.xhtml?i=12", AgreementsPage.SECTION.at(12));
        assertEquals("/agreements/policy/edit.xhtml?language=en&topic=a%26b%3D%2Fc",
                AgreementsPage.EDIT.at("en", "a&b=/c"));
    }
}

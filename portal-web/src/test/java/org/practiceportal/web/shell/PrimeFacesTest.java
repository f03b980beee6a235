package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What portal.js counts on in the scripts of PrimeFaces, and no manual promises; written for version 15.0. */
class PrimeFacesTest {

    @ParameterizedTest
    @CsvSource({"core.js, if(PrimeFaces.settings.errorPages&&", "core.js, trigger(\"pfAjaxSend\"",
            "core.js, trigger(\"pfAjaxSuccess\"", "core.js, trigger(\"pfAjaxError\"", "core.js, getWidgetById:",
            "texteditor/texteditor.js, getEditorValue:", "texteditor/texteditor.js, this.input=",
            "texteditor/texteditor.js, callBehavior(\"change\"", "signature/signature.js, this.inputJson=",
            "signature/signature.js, draw:function(", "signature/signature.js, clear:function("})
    void isStillThere(String script, String inside) throws IOException {
        try (var in = getClass().getResourceAsStream("/META-INF/resources/primefaces/" + script)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains(inside), inside + " is no longer in " + script);
        }
    }
}

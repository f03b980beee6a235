package org.practiceportal.web.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.practiceportal.api.Notification;

/** Where the portal's own pages are, within the application. */
public enum PortalPage {

    TODAY(Notification.TODAY),

    SIGN_IN("/signin.xhtml"),

    /** Where a code is typed, or comes along in the address. */
    START("/start.xhtml"),

    WELCOME("/welcome.xhtml"),

    FIRST_RUN("/first-run.xhtml"),

    ACCOUNT("/account.xhtml"),

    RECORD("/records/copy.xhtml"),

    /** All records of the practice. */
    PRACTICE_COPY("/records/practice.xhtml"),

    /** How long a therapist's clients' content stays, and that of one of them. */
    RETENTION("/retention/list.xhtml"),

    RETENTION_OF_CLIENT("/retention/client.xhtml"),

    /** By which rule, for the owner. */
    RETENTION_RULE("/retention/rule.xhtml"),

    ERASED("/retention/erased.xhtml"),

    ERASURE_REQUEST("/retention/request.xhtml"),

    PEOPLE("/people/list.xhtml"),

    PRACTICE("/practice/edit.xhtml"),

    OUTBOX("/notification/outbox.xhtml"),

    AUDIT("/audit/list.xhtml"),

    BACKUPS("/backup/list.xhtml"),

    SYSTEM("/system/state.xhtml"),

    TEST_MAIL("/system/test-mail.xhtml");

    private final String path;

    PortalPage(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** The address with one thing that the page asks for. */
    public String with(String name, String value) {
        return path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

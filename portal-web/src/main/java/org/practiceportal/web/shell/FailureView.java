package org.practiceportal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What the error pages say of themselves, also when somebody is led to them by a page that saves by itself. */
@Named
@RequestScoped
public class FailureView {

    static final String NUMBER = "failure";

    @Inject
    @Param(name = NUMBER)
    String handedOn;

    public void missing() {
        answer(404);
    }

    public void refused() {
        answer(403);
    }

    public void tooLarge() {
        answer(413);
    }

    public void broken() {
        answer(500);
    }

    /** The page may also stand for another failure, whose status is set already. */
    private static void answer(int status) {
        if (Faces.getRequestAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            Faces.setResponseStatus(status);
        }
    }

    /** Under which the log tells more, or an empty string. */
    public String getNumber() {
        var kept = Faces.<String>getRequestAttribute(NUMBER);
        var number = kept == null ? handedOn : kept;
        return number != null && number.matches("[0-9a-f]{8}") ? number : "";
    }
}

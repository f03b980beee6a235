package org.practiceportal.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Exceptions;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Refused;
import org.practiceportal.web.database.DatabaseWatch;

/**
 * What becomes of an exception that a page meets: a refusal is said on the page with everything typed still there, what
 * is not theirs is answered as missing, and anything else gets a number in the log and a calm page without details.
 */
class Failures extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var context = (jakarta.faces.event.ExceptionQueuedEventContext) queued.next().getSource();
            queued.remove();
            answer(FacesContext.getCurrentInstance(), context.getException(), context.getPhaseId());
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        var refused = find(thrown, Refused.class);
        if (refused != null && phase != PhaseId.RENDER_RESPONSE) {
            var said = CDI.current().select(Words.class).get().say(refused.why());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
            faces.renderResponse();
        } else if (find(thrown, NotFound.class) != null || isUnknownPage(thrown, phase)) {
            send(faces, 404, "");
        } else if (isNoForm(thrown, phase)) {
            // An error of this request would be told by a page that tries to read the form as well.
            lead(faces, 404, "");
        } else if (isDatabaseLost(faces, thrown)) {
            breakOff(faces);
        } else {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "Failure " + number + " at " + faces.getExternalContext().getRequestServletPath(),
                    thrown);
            send(faces, 500, number);
        }
    }

    private static boolean isDatabaseLost(FacesContext faces, Throwable thrown) {
        return !faces.getExternalContext().isResponseCommitted()
                && faces.getExternalContext().getRequestMap().get(DatabaseFilter.BEGUN) instanceof Long begun
                && CDI.current().select(DatabaseWatch.class).get().isReasonOf(thrown, begun);
    }

    private static void breakOff(FacesContext faces) {
        try {
            var external = faces.getExternalContext();
            DatabaseFilter.answerLost(CDI.current().select(DatabaseWatch.class).get(),
                    (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static boolean isUnknownPage(Throwable thrown, PhaseId phase) {
        return phase == PhaseId.RESTORE_VIEW && find(thrown, FileNotFoundException.class) != null;
    }

    /** Sent in another way than any page sends its form, so that the server cannot take it apart. */
    private static boolean isNoForm(Throwable thrown, PhaseId phase) {
        return (phase == PhaseId.RESTORE_VIEW || phase == PhaseId.APPLY_REQUEST_VALUES)
                && find(thrown, ServletException.class) != null;
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return Exceptions.is(thrown, type) ? type.cast(Exceptions.unwrap(thrown)) : null;
    }

    private static void send(FacesContext faces, int status, String number) {
        var external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest() && !external.isResponseCommitted()) {
            lead(faces, status, number);
            return;
        }
        try {
            external.getRequestMap().put(FailureView.NUMBER, number);
            external.responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void lead(FacesContext faces, int status, String number) {
        var external = faces.getExternalContext();
        try {
            external.responseReset();
            external.redirect(external.getRequestContextPath() + "/error/" + status + ".xhtml?" + FailureView.NUMBER
                    + "=" + number);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}

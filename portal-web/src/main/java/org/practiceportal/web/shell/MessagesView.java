package org.practiceportal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** What went wrong or well, as a page says it at its top. */
@Named
@RequestScoped
public class MessagesView {

    public List<FacesMessage> getAll() {
        return Faces.getContext().getMessageList();
    }

    /** Whether something of what was sent was refused. */
    public boolean isRefused() {
        var worst = Faces.getContext().getMaximumSeverity();
        return worst != null && worst.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    /** Whether there is something to say, and nothing was refused. */
    public boolean isTold() {
        return !getAll().isEmpty() && !isRefused();
    }

    /** How it looks then: good, unless there is something to be careful about. */
    public String getKind() {
        return Faces.getContext().getMaximumSeverity() == FacesMessage.SEVERITY_INFO ? "done" : "info";
    }

    /** What {@code open} of a folded part says: it is open if it shall be anyway, or after something in it was refused. */
    public String open(boolean anyway) {
        return anyway || isRefused() ? "open" : null;
    }
}

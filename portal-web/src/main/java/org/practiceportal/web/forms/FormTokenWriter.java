package org.practiceportal.web.forms;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts the token into each form. Every form that Faces writes, whoever made it, asks for its state to be written. */
public class FormTokenWriter extends ViewHandlerWrapper {

    public FormTokenWriter(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        var external = faces.getExternalContext();
        var out = faces.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", FormToken.FIELD, null);
        out.writeAttribute("value", FormToken.of((HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse()), null);
        // A browser that fills a page again as it was left would take an older one.
        out.writeAttribute("autocomplete", "off", null);
        out.endElement("input");
        super.writeState(faces);
    }
}

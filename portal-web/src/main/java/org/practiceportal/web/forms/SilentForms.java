package org.practiceportal.web.forms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes a form from a browser that does not say where it comes from only with its token. It reads the form, so it stands
 * behind whatever limits how much is read; the page that says so is reached by the same request.
 */
public class SilentForms extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                && FormOrigin.of(request) == FormOrigin.SILENT && !FormToken.isIn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}

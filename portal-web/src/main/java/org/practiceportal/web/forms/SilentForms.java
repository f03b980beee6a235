package org.practiceportal.web.forms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes a form from a browser that does not say where it comes from only with its token. It reads the form, so it stands
 * behind whatever limits how much is read.
 */
public class SilentForms extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** The page that says so is reached by the same request. */
    private static final String REFUSED = SilentForms.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && request.getAttribute(REFUSED) == null
                && FormOrigin.of(request) == FormOrigin.SILENT && !FormToken.isIn(request)) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Says so on a page of its own; a page that saves by itself understands the number alone. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(REFUSED, true);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher("/error/403.xhtml").forward(request, response);
    }
}

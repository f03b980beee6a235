package org.practiceportal.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands on what was typed as pages can hold it, and a request that begins no session. */
public class CleanForms extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var clean = new CleanRequest(new WithoutSession(request));
        chain.doFilter(request.getMethod().equals("POST") ? new PageNonce(clean) : clean, response);
    }
}

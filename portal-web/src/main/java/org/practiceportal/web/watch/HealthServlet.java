package org.practiceportal.web.watch;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.practiceportal.web.database.DatabaseWatch;
import org.practiceportal.web.shell.Closing;

/**
 * Tells supervisors and load balancers, without signing in, whether the portal lives and whether it can serve, in the form of
 * MicroProfile Health, and nothing else: not why, and nothing about whom it serves.
 */
@WebServlet(urlPatterns = {HealthServlet.LIVE, HealthServlet.READY}, asyncSupported = true)
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final String LIVE = "/health/live";
    static final String READY = "/health/ready";

    @Inject
    private transient DatabaseWatch database;

    @Inject
    private transient Closing closing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Whoever can be answered lives.
        var up = request.getServletPath().equals(LIVE) || database.isThere() && !closing.isLeaving();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }
}

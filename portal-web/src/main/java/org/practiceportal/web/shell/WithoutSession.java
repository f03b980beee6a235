package org.practiceportal.web.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/**
 * A request that leaves no session on this instance, since the next one may come to another. Faces asks for one as soon as
 * a page has a nonce for its scripts: it gets one for as long as the page is made.
 */
class WithoutSession extends HttpServletRequestWrapper {

    private HttpSession passing;

    WithoutSession(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        var real = super.getSession(false);
        if (real != null) {
            return real;
        }
        if (create && passing == null) {
            passing = new Passing(getServletContext());
        }
        return passing;
    }

    private static final class Passing implements HttpSession {

        private final ServletContext context;
        private final Map<String, Object> attributes = new HashMap<>();

        Passing(ServletContext context) {
            this.context = context;
        }

        @Override
        public long getCreationTime() {
            return 0;
        }

        @Override
        public String getId() {
            return "";
        }

        @Override
        public long getLastAccessedTime() {
            return 0;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public void setMaxInactiveInterval(int seconds) {
            // It ends with the page.
        }

        @Override
        public int getMaxInactiveInterval() {
            return 1;
        }

        @Override
        public Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(attributes.keySet());
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public void invalidate() {
            attributes.clear();
        }

        @Override
        public boolean isNew() {
            return true;
        }
    }
}

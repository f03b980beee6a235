package org.practiceportal.web.address;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** In front of everything else: settles who asks and by which way, and to whom the cookies of the answer belong. */
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private transient TrustedProxies trusted;
    private transient PortalAddress address;

    @Override
    public void init() {
        trusted = TrustedProxies.configured();
        address = PortalAddress.configured();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(ForwardedRequest.of(request, trusted), new OwnCookies(response, address));
    }
}

package org.practiceportal.web.shell;

import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpProbe;

/**
 * Stops requests that were sent ahead along a connection which has been closed before their turn came. The server would work
 * on each of them, though nobody can be answered any more: whoever was told that there is no place would keep it as busy as
 * if there were one.
 */
final class ClosedConnections extends HttpProbe.Adapter {

    @Override
    @SuppressWarnings("rawtypes")
    public void onHeaderParseEvent(Connection connection, HttpHeader request, int size) {
        if (!connection.isOpen()) {
            // The one thing that the server stops for; it is in no log.
            throw new IllegalStateException("Nobody waits for it any more.");
        }
    }
}

package org.practiceportal.web.shell;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.practiceportal.api.NotFound;

/** A download that is missing, or somebody else's, is answered like a page that is. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {

    @Override
    public Response toResponse(NotFound missing) {
        return Response.status(404).build();
    }
}

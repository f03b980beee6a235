package org.practiceportal.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.web.shell.Words;

/** Hands out a copy that was asked for, to whoever asked, under a name that tells nothing. */
@Path("records")
@RequestScoped
public class RecordDownload {

    @Inject
    CurrentUser user;

    @Inject
    Records records;

    @Inject
    Words words;

    @GET
    @Path("{id}.zip")
    @Produces("application/zip")
    public Response copy(@PathParam("id") String id) {
        var made = records.ready(user.person(), id);
        var day = LocalDate.ofInstant(made.at(), words.getZone());
        var inWords = new RecordWords(words);
        StreamingOutput zip = to -> RecordZip.write(made, inWords, to);
        return Response.ok(zip).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"copy-" + day + ".zip\"").build();
    }
}

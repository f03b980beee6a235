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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;
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
    PracticeCopies practiceCopies;

    @Inject
    Clock clock;

    @Inject
    Words words;

    @GET
    @Path("{id}.zip")
    @Produces("application/zip")
    public Response copy(@PathParam("id") String id) {
        var made = records.ready(user.person(), id);
        var inWords = new RecordWords(words);
        return file(made.at(), "copy", to -> RecordZip.write(made, inWords, to));
    }

    @GET
    @Path("practice/{id}.zip")
    @Produces("application/zip")
    public Response practice(@PathParam("id") String id) {
        practiceCopies.requireReady(user.as(Role.OWNER), id);
        var zip = new PracticeZip(practiceCopies, new RecordWords(words));
        var now = clock.instant();
        return file(now, "records", to -> zip.write(now, to));
    }

    private Response file(Instant at, String name, StreamingOutput zip) {
        var day = LocalDate.ofInstant(at, words.getZone());
        return Response.ok(zip).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "-" + day + ".zip\"").build();
    }
}

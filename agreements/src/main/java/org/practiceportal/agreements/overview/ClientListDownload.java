package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Bundles;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** A therapist's clients as a list for spreadsheets: all that the search and the filter of the address find. */
@Path("agreements/overview")
@RequestScoped
public class ClientListDownload {

    private static final List<String> COLUMNS = List.of("clients.name", "client.email", "clients.where",
            "client.invitedOn", "clients.signed");

    @Inject
    CurrentUser user;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    @GET
    @Path("clients.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response list(@QueryParam("q") String named, @QueryParam("show") String show) {
        var therapist = user.as(Role.THERAPIST);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, therapist.zone());
        var words = Bundles.in(therapist.language(), Typed.BUNDLE, ClientListDownload.class.getClassLoader());
        var rows = new ArrayList<List<String>>();
        String at = null;
        do {
            var page = standings.page(therapist, named == null ? "" : named, Filter.of(show), today,
                    PageRequest.of(at));
            page.rows().forEach(line -> rows.add(row(line, line.stage(now), therapist, words)));
            at = page.next();
        } while (at != null);
        var list = ClientList.forSpreadsheets(COLUMNS.stream().map(words::getString).toList(), rows);
        return Response.ok(list.getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"list-" + today + ".csv\"").build();
    }

    private static List<String> row(Standing line, Stage stage, Person therapist, ResourceBundle words) {
        var where = new MessageFormat(words.getString("stage." + stage), therapist.language())
                .format(new Object[]{line.getSectionsRead(), line.getSections()});
        return List.of(line.getName(), line.getEmail(), where, day(line.getInvitedAt(), therapist),
                day(line.getSignedAt(), therapist));
    }

    private static String day(Instant at, Person therapist) {
        return at == null ? "" : LocalDate.ofInstant(at, therapist.zone()).toString();
    }
}

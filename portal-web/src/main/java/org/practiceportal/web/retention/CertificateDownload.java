package org.practiceportal.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.SavedPage;
import org.practiceportal.web.shell.Words;

/** Says on a page that the practice can keep what was erased, by which rule and by whom, and what is kept; it names no client. */
@Path("retention")
@RequestScoped
public class CertificateDownload {

    private static final int SHORT = 8;

    @Inject
    CurrentUser user;

    @Inject
    Tombstones tombstones;

    @Inject
    People people;

    @Inject
    Practice practice;

    @Inject
    Words words;

    /** @throws NotFound for whoever it is not for */
    @GET
    @Path("certificate-{id}.html")
    @Produces("text/html;charset=UTF-8")
    public Response certificate(@PathParam("id") String id) {
        var tombstone = tombstones.of(user.person(), id);
        return Response.ok(page(tombstone)).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"certificate-" + id.substring(0, SHORT) + ".html\"").build();
    }

    private byte[] page(Tombstone tombstone) {
        var page = new SavedPage(words.getLanguage(), say("certificate.title")).say("p", practice.name())
                .say("p", say("certificate.lead", words.at(tombstone.getErasedAt())));
        page.in("dl", () -> facts(page, tombstone));
        page.say("h2", say("certificate.gone"));
        page.in("ul", () -> tombstones.gone(tombstone).forEach(gone -> page.say("li",
                words.of(gone.module(), "erased." + gone.kind()).orElse(gone.kind()) + ": " + gone.number())));
        page.say("h2", say("certificate.kept"));
        page.in("ul", () -> page.say("li", say("certificate.kept.tombstone")).say("li", say("certificate.kept.trail"))
                .say("li", say("certificate.kept.digests")).say("li", say("certificate.kept.shared"))
                .say("li", say("certificate.kept.backups")));
        return page.say("p", say("certificate.proof")).bytes();
    }

    private void facts(SavedPage page, Tombstone tombstone) {
        page.tell(say("certificate.number"), tombstone.getId()).tell(say("certificate.relation"),
                tombstone.getRelation());
        page.tell(say("certificate.ended"), words.day(tombstone.getEndedOn()));
        page.tell(say("certificate.reason"), say("erasure.reason." + tombstone.getReason()));
        if (tombstone.getAskedAt() != null) {
            page.tell(say("certificate.asked"), words.at(tombstone.getAskedAt()));
        }
        page.tell(say("certificate.rule"), tombstone.getYears() > 0
                ? say("retention.rule.years", tombstone.getYears(), tombstone.getMinorYears())
                : say("retention.rule.none"));
        page.tell(say("certificate.by"), people.find(tombstone.erasedBy()).orElseThrow().name());
    }

    private String say(String key, Object... arguments) {
        return words.say(Text.of(Words.BUNDLE, key, arguments));
    }
}

package org.practiceportal.agreements.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.practiceportal.agreements.acknowledgement.Papers;
import org.practiceportal.agreements.document.archive.AgreementDocuments;
import org.practiceportal.agreements.document.archive.Letterheads;
import org.practiceportal.agreements.document.archive.Revisions;
import org.practiceportal.agreements.document.archive.SealedCopies;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.draft.DraftLanguage;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** Hands out the PDF files, each only to those it belongs to, under names that tell nothing. */
@Path("agreements")
@RequestScoped
@Produces("application/pdf")
public class AgreementFiles {

    @Inject
    CurrentUser user;

    @Inject
    Drafting drafting;

    @Inject
    Policies policies;

    @Inject
    PolicySets policySets;

    @Inject
    Invitations invitations;

    @Inject
    SealedCopies copies;

    @Inject
    Revisions revisions;

    @Inject
    Papers papers;

    @Inject
    AgreementDocuments agreementDocuments;

    @Inject
    Letterheads letterheads;

    @Inject
    Sealer sealer;

    @Inject
    People people;

    /** The sealed copy of an agreement or an amendment, with all that was added to it, for the client and the therapist. */
    @GET
    @Path("copy/{id}.pdf")
    public Response copy(@PathParam("id") String id) {
        var copy = revisions.file(copies.signed(user.person(), id)).orElseThrow(NotFound::new);
        return file(copy.bytes(), "document-" + id.substring(0, 8));
    }

    /** What the therapist is writing, as it would be printed now. */
    @GET
    @Path("draft-{language}.pdf")
    public Response draft(@PathParam("language") String language, @QueryParam("set") String set) {
        var therapist = user.as(Role.THERAPIST);
        var policy = new OwnPolicy(policySets.of(therapist.id(), set), DraftLanguage.of(language));
        return draft(drafting.draft(policy).toText(), therapist.id());
    }

    /** A published version, for its therapist. */
    @GET
    @Path("version/{id}.pdf")
    public Response version(@PathParam("id") String id) {
        var therapist = user.as(Role.THERAPIST);
        var version = policies.version(id).filter(found -> found.therapist().equals(therapist.id()))
                .orElseThrow(NotFound::new);
        return draft(version.text(), therapist.id());
    }

    /** What a client is reading, to see whether their device opens such a file before they consent to it. */
    @GET
    @Path("sample/{id}.pdf")
    public Response sample(@PathParam("id") String id) {
        var invitation = invitations.ofClient(user.as(Role.CLIENT), id);
        return draft(invitation.version().text(), invitation.therapist());
    }

    /** What a client is invited to, to be signed by hand; for them and their therapist. */
    @GET
    @Path("print/{id}.pdf")
    public Response print(@PathParam("id") String id) {
        var invitation = invitations.ofEither(user.person(), id);
        return file(sealer.forHand(agreementDocuments.form(invitation)), "paper-" + invitation.id().substring(0, 8));
    }

    /** The scan of a signed paper, for the same two. A browser only ever saves it. */
    @GET
    @Path("scan/{id}")
    @Produces("*/*")
    public Response scan(@PathParam("id") String id) {
        var paper = papers.of(copies.acknowledgement(user.person(), id)).orElseThrow(NotFound::new);
        return Response.ok(papers.scan(paper), paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"scan-" + id.substring(0, 8) + "."
                        + paper.mediaType().replaceFirst(".*/", "") + "\"")
                .build();
    }

    private Response draft(AgreementText text, PersonId therapist) {
        var name = people.find(therapist).orElseThrow().name();
        return file(sealer.draft(text, letterheads.of(therapist), name), "draft");
    }

    private static Response file(byte[] pdf, String name) {
        return Response.ok(pdf).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }
}

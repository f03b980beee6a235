package org.practiceportal.agreements.policy.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.practiceportal.agreements.policy.draft.DraftLanguage;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;

/** Hands a therapist their own draft as a {@link PolicyFile}. */
@Path("agreements/policy")
@RequestScoped
public class PolicyFileDownload {

    @Inject
    CurrentUser user;

    @Inject
    Drafting drafting;

    @Inject
    PolicySets policySets;

    @GET
    @Path("draft-{language}.json")
    @Produces("application/json")
    public Response draft(@PathParam("language") String language, @QueryParam("set") String set) {
        var therapist = user.as(Role.THERAPIST);
        var draft = drafting.draft(new OwnPolicy(policySets.of(therapist.id(), set), DraftLanguage.of(language)));
        return Response.ok(PolicyFile.write(draft).getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"draft-" + draft.language() + ".json\"")
                .build();
    }
}

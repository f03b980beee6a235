package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Role;

/** A published version, as its therapist reads it again. */
@Named
@RequestScoped
public class VersionView {

    @Inject
    CurrentUser user;

    @Inject
    Policies policies;

    @Inject
    PolicySets policySets;

    @Inject
    @Param(name = "v")
    String id;

    private PolicyVersion version;
    private AgreementText text;
    private OwnPolicy policy;

    @PostConstruct
    void open() {
        var therapist = user.as(Role.THERAPIST);
        version = Optional.ofNullable(id).flatMap(policies::version)
                .filter(found -> found.therapist().equals(therapist.id())).orElseThrow(NotFound::new);
        text = version.text();
        policy = policySets.policy(version);
    }

    public PolicyVersion getVersion() {
        return version;
    }

    /** What the addresses of pages about its draft ask for. */
    public String getQuery() {
        return OpenSet.query(policy);
    }

    public AgreementText getText() {
        return text;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(version.language());
    }
}

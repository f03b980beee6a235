package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.InvitationStates;
import org.practiceportal.agreements.acknowledgement.Papers;
import org.practiceportal.agreements.amendment.Amendments;
import org.practiceportal.api.Person;
import org.practiceportal.api.RecordFile;

/** Whatever a client signed, as files: sealed copies with all that was added to them, and scans of paper. */
@ApplicationScoped
public class SignedFiles {

    @Inject
    InvitationStates invitationStates;

    @Inject
    Amendments amendments;

    @Inject
    Revisions revisions;

    @Inject
    Papers papers;

    /** The newest first. @param reader the client, for all therapists; or a therapist, for what is between the two */
    public List<RecordFile> of(Person client, Person reader) {
        var states = client.id().equals(reader.id())
                ? invitationStates.of(client.id())
                : invitationStates.between(reader.id(), client.id());
        var files = new ArrayList<RecordFile>();
        for (var state : states) {
            if (state.isSigned()) {
                add(files, state.signed(), client);
            }
        }
        return files;
    }

    private void add(List<RecordFile> files, Acknowledgement signed, Person client) {
        sealed("agreement", SignedDocument.of(signed), signed.signedAt(), client).ifPresent(files::add);
        for (var amendment : amendments.signed(signed)) {
            sealed("addition", SignedDocument.of(amendment), amendment.getSignedAt(), client).ifPresent(files::add);
        }
        papers.of(signed).ifPresent(paper -> files.add(
                new RecordFile(
                        name("scan", signed.signedAt(), signed.id(), client, paper.mediaType().replaceFirst(".*/", "")),
                        () -> papers.scan(paper))));
    }

    private Optional<RecordFile> sealed(String what, SignedDocument document, Instant at, Person client) {
        return revisions.isSealed(document)
                ? Optional.of(new RecordFile(name(what, at, document.id(), client, "pdf"),
                        () -> revisions.file(document).orElseThrow().bytes()))
                : Optional.empty();
    }

    private static String name(String what, Instant at, String id, Person client, String ending) {
        return String.format(Locale.ROOT, "%s-%s-%s.%s", what, LocalDate.ofInstant(at, client.zone()),
                id.substring(0, 8),
                ending);
    }
}

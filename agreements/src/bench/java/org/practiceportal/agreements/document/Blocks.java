package org.practiceportal.agreements.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.document.text.AgreementDocument;
import org.practiceportal.agreements.document.text.AgreementDocument.Party;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/**
 * The words of a document as a row of blocks, for the engines that ours is measured against. They get the same words in
 * the same sizes, but neither tags, bookmarks, archive claims nor a seal.
 */
final class Blocks {

    /** How a block looks; the sizes are those of the sealed copy. */
    enum Kind {
        TITLE(23, 29, true), SECTION(15, 20, true), PART(9.5f, 13, true), LEAD(11, 16.5f, false), BODY(10.5f, 15.5f,
                false), ITEM(10.5f, 15.5f, false), SMALL(8.5f, 12, false), RULE(0, 8, false),
        /** The practice's logo, a drawn signature, and the code for checking: no words, but the same ink. */
        LOGO(44, 50, false), SIGNATURE(62, 66, false), CODE(88, 94, false);

        final float size;
        final float leading;
        final boolean bold;

        Kind(float size, float leading, boolean bold) {
            this.size = size;
            this.leading = leading;
            this.bold = bold;
        }
    }

    record Block(Kind kind, String text) {}

    private final List<Block> blocks = new ArrayList<>();
    private final AgreementDocument document;
    private final Words words;

    private Blocks(AgreementDocument document) {
        this.document = document;
        words = new Words(document.text().language());
    }

    static List<Block> of(AgreementDocument document) {
        var blocks = new Blocks(document);
        blocks.write();
        return List.copyOf(blocks.blocks);
    }

    private void write() {
        var text = document.text();
        if (document.practice().logo() != null) {
            add(Kind.LOGO, "");
        }
        add(Kind.PART, document.practice().name());
        add(Kind.TITLE, text.title());
        fact(words.get("therapist"), document.therapist());
        document.parties().forEach(party -> fact(words.get("client"), party.name()));
        fact(words.get("version"), String.valueOf(document.version()));
        fact(words.get("digest"), document.digest());
        fact(words.get("document"), document.id());
        text.opening().forEach(line -> add(Kind.BODY, line));
        var number = 0;
        for (var section : text.sections()) {
            section(words.get("section", ++number, section.title()), section);
        }
        text.closing().forEach(line -> add(Kind.BODY, line));
        document.parties().forEach(this::signs);
        add(Kind.SECTION, words.get("events"));
        document.events().forEach(event -> fact(words.shortInstant(event.at(), document.zone()),
                event.who() + "  " + event.what()));
        add(Kind.SECTION, words.get("verify"));
        add(Kind.BODY, words.get("verifyHow"));
        add(Kind.CODE, document.verifyAt() + "#" + document.id());
        add(Kind.BODY, document.verifyAt().toString());
        add(Kind.SMALL, words.get("sealNote"));
    }

    private void section(String heading, Section section) {
        add(Kind.SECTION, heading);
        add(Kind.LEAD, section.summary());
        part("why", Kind.BODY, section.why());
        part("will", Kind.ITEM, section.will());
        part("ask", Kind.ITEM, section.ask());
        part("ownWords", Kind.BODY, section.ownWords().blocks().stream()
                .map(block -> String.join("", block.runs().stream().map(run -> run.text()).toList())).toList());
        document.parties().forEach(party -> answered(section, party));
    }

    private void answered(Section section, Party party) {
        var answer = party.answerTo(section);
        if (!section.clientChoices().isEmpty()) {
            add(Kind.PART, words.get("choice"));
        }
        for (var choice : section.clientChoices()) {
            add(Kind.BODY, choice.question());
            choice.options().forEach(option -> add(Kind.ITEM, option.text()));
        }
        answer.map(given -> given.words()).filter(said -> !said.isBlank())
                .ifPresent(said -> part("wishes", Kind.BODY, said.lines().toList()));
        Optional.of(answer.map(given -> words.get("read", words.instant(given.readAt(), document.zone())))
                .orElseGet(() -> words.get("notRead"))).ifPresent(line -> add(Kind.SMALL, line));
    }

    private void signs(Party party) {
        add(Kind.SECTION, words.get("consent"));
        party.consent().ifPresent(consent -> add(Kind.BODY, consent.words()));
        add(Kind.SECTION, words.get("signatures"));
        for (var signature : List.of(document.therapistSignature(), party.signature())) {
            if (signature instanceof Signature.Drawn) {
                add(Kind.SIGNATURE, "");
            } else {
                add(Kind.LEAD, signature.name());
            }
            add(Kind.RULE, "");
            add(Kind.SMALL, signature.name() + " · " + words.instant(signature.at(), document.zone()));
        }
    }

    private void part(String heading, Kind kind, List<String> lines) {
        if (!lines.isEmpty()) {
            add(Kind.PART, words.get(heading));
            lines.forEach(line -> add(kind, line));
        }
    }

    private void fact(String name, String value) {
        add(Kind.SMALL, name + "  " + value);
        add(Kind.RULE, "");
    }

    private void add(Kind kind, String text) {
        blocks.add(new Block(kind, text));
    }
}

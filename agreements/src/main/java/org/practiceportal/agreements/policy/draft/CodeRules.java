package org.practiceportal.agreements.policy.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.practiceportal.agreements.catalogue.Licence;

/** The rules in {@code code-rules.txt}: what a code of ethics asks for that a draft may lack. */
final class CodeRules {

    private static final Pattern RULE = Pattern.compile("(\\w+) (\\S+) (lacks|against) (\\S+)");

    static final List<CodeRule> ALL = read();

    private CodeRules() {}

    static Stream<Hint> in(PolicyDraft draft, Licence licence) {
        return ALL.stream().filter(rule -> rule.licence() == licence).flatMap(rule -> rule.in(draft));
    }

    private static List<CodeRule> read() {
        try (var in = CodeRules.class.getResourceAsStream("code-rules.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(CodeRules::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodeRule rule(String line) {
        var rule = RULE.matcher(line);
        if (!rule.matches()) {
            throw new IllegalArgumentException("Not a rule: " + line);
        }
        var against = rule.group(3).equals("against") ? Decision.of(rule.group(4)) : null;
        return new CodeRule(Licence.valueOf(rule.group(1)), rule.group(2),
                against == null ? rule.group(4) : against.topic(), against);
    }

    /**
     * @param topic   that the rule is about
     * @param against what the draft should not say; {@code null} if it should have the topic
     */
    record CodeRule(Licence licence, String number, String topic, Decision against) {

        Stream<Hint> in(PolicyDraft draft) {
            return against == null ? lacking(draft) : saying(draft);
        }

        private Stream<Hint> lacking(PolicyDraft draft) {
            return draft.leftOut().stream().filter(left -> left.key().equals(topic)).map(left -> Hint
                    .of(List.of(new Hint.Spot("", "", left.title())), "code", licence.body(), number, left.title()));
        }

        private Stream<Hint> saying(PolicyDraft draft) {
            return against.holdsIn(draft)
                    ? Stream.of(Hint.of(List.of(against.spot(draft.catalogue())),
                            "code." + topic + "." + against.part(), licence.body(), number))
                    : Stream.empty();
        }
    }
}

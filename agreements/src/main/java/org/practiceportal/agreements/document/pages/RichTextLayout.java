package org.practiceportal.agreements.document.pages;

import java.util.List;
import org.practiceportal.agreements.document.paper.Paper;
import org.practiceportal.agreements.document.paper.Span;
import org.practiceportal.agreements.document.paper.Style;
import org.practiceportal.agreements.policy.text.Block;

/**
 * Puts formatted words on paper. Neighbouring items of one kind become one list. Where a link leads stands among its words
 * already.
 */
final class RichTextLayout {

    private RichTextLayout() {}

    static void put(List<Block> blocks, Paper paper) {
        for (int i = 0; i < blocks.size(); i = endOfKind(blocks, i)) {
            var group = blocks.subList(i, endOfKind(blocks, i));
            switch (group.getFirst().kind()) {
                case PARAGRAPH -> group.forEach(b -> paper.paragraph(spans(b), Style.BODY));
                case BULLET -> paper.list("Disc", () -> group.forEach(b -> paper.item("•", spans(b), Style.ITEM)));
                case NUMBER -> paper.list("Decimal",
                        () -> group.forEach(b -> paper.item(b.number() + ".", spans(b), Style.ITEM)));
            }
        }
    }

    private static int endOfKind(List<Block> blocks, int start) {
        var kind = blocks.get(start).kind();
        var end = start + 1;
        while (end < blocks.size() && blocks.get(end).kind() == kind) {
            end++;
        }
        return end;
    }

    private static List<Span> spans(Block block) {
        return block.runs().stream().map(run -> Span.of(run.text(), run.bold(), run.italic(), run.link())).toList();
    }
}

package org.practiceportal.agreements.policy.text;

import java.util.List;
import java.util.Objects;

/** Writes blocks as HTML that is well-formed XML too. The same blocks give the same letters. */
final class RichTextHtml {

    private final StringBuilder html = new StringBuilder();

    private RichTextHtml() {}

    static String write(List<Block> blocks) {
        var writer = new RichTextHtml();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (i == 0 || !continues(blocks.get(i - 1), block)) {
                writer.html.append(listStart(block));
            }
            writer.block(block);
            if (i == blocks.size() - 1 || !continues(block, blocks.get(i + 1))) {
                writer.html.append(listEnd(block));
            }
        }
        return writer.html.toString();
    }

    /** Whether both are items of the same list. */
    private static boolean continues(Block before, Block block) {
        return before.kind() == block.kind() && block.kind() != BlockKind.PARAGRAPH
                && (block.kind() == BlockKind.BULLET || block.number() == before.number() + 1);
    }

    private static String listStart(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH -> "";
            case BULLET -> "<ul>";
            case NUMBER -> block.number() == 1 ? "<ol>" : "<ol start=\"" + block.number() + "\">";
        };
    }

    private static String listEnd(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH -> "";
            case BULLET -> "</ul>";
            case NUMBER -> "</ol>";
        };
    }

    private void block(Block block) {
        var tag = block.kind() == BlockKind.PARAGRAPH ? "p" : "li";
        html.append('<').append(tag).append('>');
        String link = null;
        for (var run : block.runs()) {
            if (!Objects.equals(link, run.link())) {
                if (link != null) {
                    html.append("</a>");
                }
                link = run.link();
                if (link != null) {
                    html.append("<a href=\"").append(escaped(link)).append("\" rel=\"noopener noreferrer\">");
                }
            }
            run(run);
        }
        if (link != null) {
            html.append("</a>");
        }
        html.append("</").append(tag).append('>');
    }

    private void run(Run run) {
        if (run.bold()) {
            html.append("<strong>");
        }
        if (run.italic()) {
            html.append("<em>");
        }
        html.append(escaped(run.text()));
        if (run.italic()) {
            html.append("</em>");
        }
        if (run.bold()) {
            html.append("</strong>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&#34;");
    }
}

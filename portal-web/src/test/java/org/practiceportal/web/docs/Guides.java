package org.practiceportal.web.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.practiceportal.web.walls.ModuleFiles;

/** The pages of the documentation: those beside the README, and all in {@code docs}. */
public final class Guides {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern TARGET = Pattern.compile("]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    private final Path root;

    public Guides(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Whether a page shows a picture of this name. */
    public boolean show(String picture) {
        return pages().stream().flatMap(page -> links(page).stream())
                .anyMatch(link -> link.file().endsWith(Path.of("screenshots", picture)));
    }

    List<Path> pages() {
        return Stream.concat(files(root, 1).stream(), inDocs().stream()).filter(Guides::isPage).toList();
    }

    /** Everything in {@code docs}, pages and what they show. */
    List<Path> inDocs() {
        return files(root.resolve("docs"), Integer.MAX_VALUE);
    }

    /** What leads to a file or a heading that is not there. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        for (var page : pages()) {
            links(page).stream().filter(link -> !link.isWhole())
                    .forEach(link -> broken.add(root.relativize(page) + " to " + link.target()));
        }
        return broken;
    }

    /** What a reader of the README has seen after so many clicks; pictures are seen without one. */
    Set<Path> seen(int clicks) {
        var seen = new TreeSet<Path>(Set.of(root.resolve("README.md")));
        for (int click = 0; click < clicks; click++) {
            Set.copyOf(seen).stream().filter(Guides::isPage).flatMap(page -> links(page).stream())
                    .forEach(link -> seen.add(link.file()));
        }
        Set.copyOf(seen).stream().filter(Guides::isPage).flatMap(page -> links(page).stream())
                .filter(link -> !isPage(link.file())).forEach(link -> seen.add(link.file()));
        return seen;
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md");
    }

    private static List<Link> links(Path page) {
        return TARGET.matcher(CODE.matcher(ModuleFiles.text(page)).replaceAll("")).results()
                .map(found -> found.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches()).map(target -> Link.from(page, target)).toList();
    }

    private static List<Path> files(Path folder, int depth) {
        try (var all = Files.find(folder, depth, (file, about) -> about.isRegularFile())) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A link to a file of the project; {@code heading} is empty if it leads to the whole. */
    private record Link(String target, Path file, String heading) {

        static Link from(Path page, String target) {
            var parts = target.split("#", 2);
            var file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
            return new Link(target, file, parts.length == 1 ? "" : parts[1]);
        }

        boolean isWhole() {
            return Files.exists(file) && (heading.isEmpty() || headings().contains(heading));
        }

        /** As addresses name them: small letters, a hyphen for each space, nothing but letters and digits else. */
        private Set<String> headings() {
            var names = new HashSet<String>();
            HEADING.matcher(ModuleFiles.text(file)).results()
                    .map(found -> found.group(1).strip().toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                    .forEach(names::add);
            return names;
        }
    }
}

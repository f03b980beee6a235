package org.practiceportal.agreements.document.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.practiceportal.agreements.document.check.Tokens.Name;
import org.practiceportal.agreements.document.check.Tokens.Reference;

/**
 * What a later revision may change: it may sign, and it may bring what others need to check signatures in many years. Nothing
 * that anybody sees on a page is among it. Whatever is not named here is refused.
 */
final class PermittedChanges {

    private static final Name SIGNATURE = new Name("Sig");
    private static final Name WIDGET = new Name("Widget");
    private static final Set<String> OF_CATALOGUE = Set.of("DSS", "AcroForm", "Extensions");
    /** DR has fonts for fields that show text; ours show nothing. */
    private static final Set<String> OF_FORM = Set.of("Fields", "SigFlags", "DR");
    private static final Set<String> OF_FIELD = Set.of("V", "AP", "F", "M");
    private static final Set<String> OF_EVIDENCE = Set.of("Certs", "CRLs", "OCSPs", "VRI");
    private static final Set<String> OF_INFO = Set.of("ModDate", "Producer");

    private final ObjectTable before;
    private final AppliedUpdate appliedUpdate;
    private final boolean signs;

    private PermittedChanges(ObjectTable before, AppliedUpdate appliedUpdate, boolean signs) {
        this.before = before;
        this.appliedUpdate = appliedUpdate;
        this.signs = signs;
    }

    /**
     * The file with all of the updates between a revision and some place.
     *
     * @param signs whether a signature covers them; otherwise they may bring nothing but what helps to check others
     * @throws Malformed if one of them does something else as well
     */
    static ObjectTable followed(ObjectTable before, int end, boolean signs) throws Malformed {
        var revision = before;
        while (revision.end() < end) {
            var appliedUpdate = AppliedUpdate.read(revision, end);
            require(revision, appliedUpdate, signs);
            revision = appliedUpdate.after();
        }
        return revision;
    }

    /** @throws Malformed if an update does something else as well */
    static void require(ObjectTable before, AppliedUpdate appliedUpdate, boolean signs) throws Malformed {
        new PermittedChanges(before, appliedUpdate, signs).require();
    }

    private void require() throws Malformed {
        for (var written : appliedUpdate.objects().entrySet()) {
            var number = written.getKey();
            if (before.has(number)) {
                must(!appliedUpdate.isStream(number) && may(number, before.object(number), written.getValue()));
            } else {
                must(number >= before.size());
            }
        }
    }

    private boolean may(int number, Object old, Object now) throws Malformed {
        if (old.equals(now)) {
            return true;
        }
        if (old instanceof List<?> items) {
            return signs && extended(items, now);
        }
        if (!(old instanceof Map<?, ?>)) {
            return false;
        }
        var was = ObjectTable.dictionary(old);
        var is = ObjectTable.dictionary(now);
        var me = new Reference(number);
        if (me.equals(before.trailer().get("Root"))) {
            return catalogue(was, is);
        }
        if (me.equals(before.trailer().get("Info"))) {
            return OF_INFO.containsAll(differing(was, is));
        }
        if (me.equals(before.catalogue().get("DSS"))) {
            return OF_EVIDENCE.containsAll(differing(was, is));
        }
        if (!signs) {
            return false;
        }
        if (me.equals(before.catalogue().get("AcroForm"))) {
            return form(was, is);
        }
        if (new Name("Page").equals(was.get("Type"))) {
            return Set.of("Annots").containsAll(differing(was, is)) && extended(was.get("Annots"), is.get("Annots"));
        }
        return isHiddenField(was) && !was.containsKey("V") && OF_FIELD.containsAll(differing(was, is))
                && isNew(is.get("V"));
    }

    private boolean catalogue(Map<String, Object> was, Map<String, Object> is) throws Malformed {
        var differing = differing(was, is);
        var checks = !differing.contains("DSS") || isNew(is.get("DSS"));
        var form = !differing.contains("AcroForm") || signs && was.get("AcroForm") instanceof Map<?, ?>
                && form(ObjectTable.dictionary(was.get("AcroForm")), ObjectTable.dictionary(is.get("AcroForm")));
        return OF_CATALOGUE.containsAll(differing) && checks && form;
    }

    private boolean form(Map<String, Object> was, Map<String, Object> is) throws Malformed {
        return OF_FORM.containsAll(differing(was, is)) && extended(was.get("Fields"), is.get("Fields"));
    }

    /** The same items, and after them fields for signatures that nobody sees. */
    private boolean extended(Object was, Object is) throws Malformed {
        if (Objects.equals(was, is)) {
            return true;
        }
        if (!(is instanceof List<?> now) || was != null && !(was instanceof List<?>)) {
            return false;
        }
        var old = was instanceof List<?> items ? items : List.of();
        if (now.size() < old.size() || !now.subList(0, old.size()).equals(old)) {
            return false;
        }
        for (var added : now.subList(old.size(), now.size())) {
            if (!isNew(added) || !isHiddenField(appliedUpdate.objects().get(((Reference) added).number()))) {
                return false;
            }
        }
        return true;
    }

    /** Outside of every sheet, so that it shows nothing whatever it looks like. */
    private static boolean isHiddenField(Object value) throws Malformed {
        if (!(value instanceof Map<?, ?> field) || !SIGNATURE.equals(field.get("FT"))
                || !WIDGET.equals(field.get("Subtype")) || !(field.get("Rect") instanceof List<?> box)
                || box.size() != 4) {
            return false;
        }
        var outside = box.stream().allMatch(n -> n instanceof Tokens.Spelled s
                && s.spelling().matches("-\\d{1,4}(\\.\\d{1,4})?|0"));
        return outside && !field.containsKey("Kids") && !field.containsKey("A") && !field.containsKey("AA");
    }

    private boolean isNew(Object value) {
        return value instanceof Reference elsewhere && !before.has(elsewhere.number())
                && appliedUpdate.objects().containsKey(elsewhere.number());
    }

    private static Set<String> differing(Map<String, Object> was, Map<String, Object> is) {
        var keys = new HashSet<String>(was.keySet());
        keys.addAll(is.keySet());
        keys.removeIf(key -> Objects.equals(was.get(key), is.get(key)));
        return keys;
    }

    private static void must(boolean permitted) throws Malformed {
        if (!permitted) {
            throw new Malformed("changes what it may not");
        }
    }
}

package org.practiceportal.web.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that no compiler looks at: those that pages ask for, and those of classes and constants within text. */
class NamesInTextTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.practiceportal");
    private static final Map<String, Set<String>> BEANS = HOUSE.stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .collect(toMap(NamesInTextTest::bean, type -> properties(Stream.of(type))));
    /** Of the house, and of what Java hands out in it. */
    private static final Set<String> ALL = Stream
            .concat(properties(HOUSE.stream()).stream(), Stream.of(String.class, Locale.class)
                    .flatMap(type -> Stream.of(type.getMethods()).map(Method::getName)))
            .collect(toSet());
    private static final Map<String, Set<String>> HANDED_OUT = handedOut();
    /** What others than the house answer. */
    private static final Set<String> OF_OTHERS = Set.of("request", "cookie", "component", "cc", "facesContext", "view");
    private static final Pattern ASKED = Pattern.compile("(\\.?)(\\w+|\\)|])(?=\\.([a-zA-Z]\\w*))");
    private static final Pattern TYPE = Pattern
            .compile("\"[^\"]*?\\b(org\\.practiceportal(?:\\.[a-z]+)+\\.[A-Z]\\w*(?:\\.\\w+)*)");

    private static String bean(JavaClass type) {
        var name = type.getAnnotationOfType(Named.class).value();
        return name.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : name;
    }

    /** By names of which only types of the house are handed out. */
    private static Map<String, Set<String>> handedOut() {
        var types = HOUSE.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .collect(groupingBy(NamesInTextTest::property, mapping(JavaMethod::getRawReturnType, toSet())));
        types.values().removeIf(handed -> !handed.stream()
                .allMatch(type -> type.getPackageName().startsWith("org.practiceportal")));
        return types.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> properties(entry.getValue().stream())));
    }

    private static Set<String> properties(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getAllMethods().stream())
                .flatMap(method -> Stream.of(method.getName(), property(method))).collect(toSet());
    }

    private static String property(JavaMethod method) {
        return Introspector.decapitalize(method.getName().replaceFirst("^(get|is)(?=[A-Z])", ""));
    }

    /**
     * Of a bean, what it has; of what something hands out by a name, what the types have that anything of this name
     * hands out; of all else, what anything in the house has.
     */
    private static boolean isThere(boolean handedOut, String owner, String property) {
        return OF_OTHERS.contains(owner)
                || (handedOut ? HANDED_OUT : BEANS).getOrDefault(owner, ALL).contains(property);
    }

    private static List<String> unknown(String page) {
        return Expressions.in(page).flatMap(asked -> ASKED.matcher(asked).results())
                .filter(found -> !isThere(!found.group(1).isEmpty(), found.group(2), found.group(3)))
                .map(found -> found.group(2) + "." + found.group(3)).distinct().toList();
    }

    @Test
    void whatAPageAsksForIsThere() {
        assertTrue(BEANS.size() > 40, BEANS.keySet().toString());
        assertEquals(List.of(), Sources.ending(".xhtml").stream()
                .flatMap(page -> unknown(Sources.text(page)).stream().map(name -> page.getFileName() + " " + name))
                .toList());
    }

    /** Queries name constants so, and whoever loads words their bundle. */
    @Test
    void aClassThatTextNamesIsThere() {
        var named = Sources.ending(".java").stream().flatMap(source -> TYPE.matcher(Sources.text(source)).results())
                .map(found -> found.group(1)).collect(toSet());
        assertTrue(named.size() > 5, named.toString());
        assertEquals(List.of(), named.stream().filter(name -> !isName(name)).toList());
    }

    private static boolean isName(String name) {
        return Stream.iterate(name, text -> text.contains("."), text -> text.substring(0, text.lastIndexOf('.')))
                .anyMatch(type -> HOUSE.stream().map(JavaClass::getFullName)
                        .anyMatch(full -> full.replace('$', '.').replaceFirst("_en$", "").equals(type))
                        && constants(type).containsAll(rest(name, type)));
    }

    private static List<String> rest(String name, String type) {
        return name.equals(type) ? List.of() : List.of(name.substring(type.length() + 1));
    }

    private static Set<String> constants(String type) {
        return HOUSE.stream().filter(found -> found.getFullName().replace('$', '.').equals(type))
                .flatMap(found -> found.getFields().stream()).map(JavaField::getName).collect(toSet());
    }

    @Test
    void theRulesAreSeenToFail() {
        assertEquals(List.of("signInView.nothing", "it.noSuchProperty", "concern.wish"),
                unknown("<p>#{signInView.nothing} #{signInView.email} #{of:format1(it.noSuchProperty, 'a.quoted')}"
                        + " #{each.concern.words} #{each.concern.wish}</p>"));
        assertTrue(!isName("org.practiceportal.api.Role.JANITOR") && isName("org.practiceportal.api.Role.OWNER"));
    }
}

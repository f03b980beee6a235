package org.practiceportal.web.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules, for a house whose modules are packages below {@code base}. */
final class Walls {

    /** From left to right; a room may know the rooms to its left. */
    private static final List<String> CORRIDOR = List.of("catalogue", "policy", "invitation", "acknowledgement",
            "amendment", "document");
    /** Rooms beside the corridor: what they may know. Nobody in the corridor knows them. */
    private static final Map<String, List<String>> BESIDE = Map.of("conversation",
            List.of("catalogue", "policy", "invitation", "acknowledgement"), "fit",
            List.of("catalogue", "policy", "invitation", "acknowledgement"), "places",
            List.of("catalogue", "policy", "invitation", "acknowledgement", "amendment", "conversation"), "afterwards",
            List.of("catalogue", "policy", "invitation", "acknowledgement", "amendment", "conversation"));

    /** Inner rooms, from left to right as well. */
    private static final Map<String, List<String>> INNER = Map.of("policy",
            List.of("text", "draft", "template", "version", "editing", "sharing"), "document",
            List.of("shaping", "paper", "text", "pages", "proof", "check", "seal", "archive"));

    private final String base;

    Walls(String base) {
        this.base = base;
    }

    /** All rules by their names. */
    Map<String, ArchRule> all() {
        var all = new TreeMap<String, ArchRule>();
        all.put("apiNeedsTheJdkAndPersistenceAlone", apiNeedsTheJdkAndPersistenceAlone());
        all.put("databaseKnowsNobody", databaseKnowsNobody());
        all.put("pluginNeverNamesTheDatabase", pluginNeverNamesTheDatabase());
        all.put("shellNeverNamesThePlugin", shellNeverNamesThePlugin());
        all.put("pluginNeverNamesTheShell", pluginNeverNamesTheShell());
        all.put("onlyTheDocumentRoomKnowsOpenPdf", onlyTheDocumentRoomKnowsOpenPdf());
        all.put("onlyTheShaperRunsWebAssembly", onlyTheShaperRunsWebAssembly());
        all.put("onlyTheDocumentRoomKnowsBouncyCastle", onlyTheDocumentRoomKnowsBouncyCastle());
        all.put("facesStaysInTheViews", facesStaysInTheViews());
        all.put("nobodyAsksTheWallClock", nobodyAsksTheWallClock());
        all.put("nothingIsReadFromSerializedObjects", nothingIsReadFromSerializedObjects());
        all.put("namesSayWhatThingsAre", namesSayWhatThingsAre());
        all.put("noNameMeansTwoThings", noNameMeansTwoThings());
        all.put("nobodyWritesToTheStandardStreams", nobodyWritesToTheStandardStreams());
        for (int i = 0; i < CORRIDOR.size(); i++) {
            all.put("doorsOpenOneWay." + CORRIDOR.get(i), opensOnlyTo(CORRIDOR.get(i), CORRIDOR.subList(0, i)));
        }
        BESIDE.forEach((room, known) -> all.put("doorsOpenOneWay." + room, opensOnlyTo(room, known)));
        INNER.forEach((room, inner) -> all.put("innerDoorsOpenOneWay." + room, innerDoorsOpenOneWay(room, inner)));
        all.put("noPackagesKnowEachOther", noPackagesKnowEachOther());
        return all;
    }

    ArchRule apiNeedsTheJdkAndPersistenceAlone() {
        return classes().that(in("api")).should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "jakarta.persistence..", below("api")));
    }

    ArchRule databaseKnowsNobody() {
        return noClasses().that(in("database")).should().dependOnClassesThat(
                resideInAnyPackage(below("api"), below("web"), below("agreements"), below("launcher")));
    }

    /** Its persistence unit does, as text. */
    ArchRule pluginNeverNamesTheDatabase() {
        return noClasses().that(in("agreements")).should().dependOnClassesThat(in("database"));
    }

    ArchRule shellNeverNamesThePlugin() {
        return noClasses().that(in("web")).should().dependOnClassesThat(in("agreements"));
    }

    ArchRule pluginNeverNamesTheShell() {
        return noClasses().that(in("agreements")).should().dependOnClassesThat(in("web"));
    }

    ArchRule onlyTheDocumentRoomKnowsOpenPdf() {
        return noClasses().that(not(in("agreements.document"))).should().dependOnClassesThat()
                .resideInAnyPackage("org.openpdf..", "com.lowagie..");
    }

    ArchRule onlyTheShaperRunsWebAssembly() {
        return noClasses().that(not(in("agreements.document.shaping"))).should().dependOnClassesThat()
                .resideInAnyPackage("run.endive..");
    }

    /** Besides the hash of passphrases, which Java does not have. */
    ArchRule onlyTheDocumentRoomKnowsBouncyCastle() {
        return noClasses().that(not(in("agreements.document"))).and().doNotHaveSimpleName("Passphrases").should()
                .dependOnClassesThat().resideInAnyPackage("org.bouncycastle..");
    }

    ArchRule facesStaysInTheViews() {
        return noClasses().that().haveSimpleNameNotEndingWith("View").and().doNotHaveSimpleName("Failures").and()
                .doNotHaveSimpleName("FailuresFactory").and().haveNameNotMatching(".*\\.SourcePages.*").and()
                .doNotHaveSimpleName("FormTokenWriter").should(useFaces());
    }

    /** The defaults of other libraries' annotations are not this class's doing. */
    private static ArchCondition<JavaClass> useFaces() {
        return new ArchCondition<>("use Faces") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getPackageName().startsWith("jakarta.faces"))
                        .filter(use -> !use.getDescription().contains("has annotation member"))
                        .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
            }
        };
    }

    ArchRule nobodyAsksTheWallClock() {
        return noClasses().that().doNotHaveSimpleName("WallClock").should().callCodeUnitWhere(asksTheWallClock());
    }

    private static DescribedPredicate<JavaCall<?>> asksTheWallClock() {
        return describe("asks the machine for the time", call -> {
            var owner = call.getTargetOwner().getFullName();
            var name = call.getTarget().getName();
            var parameters = call.getTarget().getRawParameterTypes();
            return owner.startsWith("java.time.") && name.equals("now")
                    && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                    || owner.equals("java.time.Clock") && name.startsWith("system")
                    || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                    || owner.equals("java.util.Date") && name.equals("<init>") && parameters.isEmpty();
        });
    }

    ArchRule nothingIsReadFromSerializedObjects() {
        return noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream");
    }

    ArchRule namesSayWhatThingsAre() {
        return noClasses().should()
                .haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager").orShould()
                .haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util").orShould()
                .haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Dto").orShould()
                .haveSimpleNameEndingWith("Service");
    }

    ArchRule noNameMeansTwoThings() {
        return classes().that().areTopLevelClasses().and().doNotHaveSimpleName("package-info")
                .should(haveANameOfTheirOwn());
    }

    private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
        return new ArchCondition<>("have a name of their own") {
            private Map<String, List<JavaClass>> named;

            @Override
            public void init(Collection<JavaClass> all) {
                named = all.stream().collect(Collectors.groupingBy(JavaClass::getSimpleName));
            }

            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                var name = owner.getSimpleName();
                var alone = named.get(name).size() == 1;
                events.add(new SimpleConditionEvent(owner, alone, named.get(name) + " have one name"));
            }
        };
    }

    ArchRule nobodyWritesToTheStandardStreams() {
        return noClasses().that().doNotHaveSimpleName("Verifier").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
    }

    private ArchRule opensOnlyTo(String room, List<String> known) {
        var closed = new ArrayList<>(List.of("overview", "reading"));
        closed.addAll(CORRIDOR);
        closed.addAll(BESIDE.keySet());
        closed.removeAll(known);
        closed.remove(room);
        var packages = closed.stream().map(other -> below("agreements." + other)).toArray(String[]::new);
        return noClasses().that(in("agreements." + room)).should().dependOnClassesThat(resideInAnyPackage(packages));
    }

    private ArchRule innerDoorsOpenOneWay(String room, List<String> inner) {
        var door = base + ".agreements." + room;
        return noClasses().that(in("agreements." + room)).should(knowALaterRoom(door, inner));
    }

    private static ArchCondition<JavaClass> knowALaterRoom(String door, List<String> inner) {
        return new ArchCondition<>("know an inner room that comes after their own") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> place(user, door, inner) < place(use.getTargetClass(), door, inner))
                        .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
            }
        };
    }

    /** The room itself stands behind all of them: it is their door. */
    private static int place(JavaClass type, String door, List<String> inner) {
        var room = type.getPackageName();
        return room.equals(door)
                ? inner.size()
                : room.startsWith(door + ".")
                        ? inner.indexOf(room.substring(door.length() + 1))
                        : -1;
    }

    ArchRule noPackagesKnowEachOther() {
        return slices().matching(base + ".(**)").should().beFreeOfCycles();
    }

    private DescribedPredicate<JavaClass> in(String module) {
        return resideInAnyPackage(below(module));
    }

    private String below(String module) {
        return base + "." + module + "..";
    }
}

package de.ombud;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packagesOf = OmbudAnwendung.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final int GROESSTES_PAKET = 35;

    private static final int LAENGSTE_DATEI = 400;

    /** The way to another engine is a change of imports in one room. */
    @ArchTest
    static final ArchRule ONLY_THE_PROCESS_KNOWS_CAMUNDA = noClasses()
            .that()
            .resideOutsideOfPackage("de.ombud.prozess..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "spinjar..");

    /** What knows the engine and no matter: set-up, gate, border, forms, and what every step stands on. */
    private static final Set<String> UNTERBAU =
            Set.of("grundlage", "formular", "modellsprache", "modellpruefung", "modellstand", "maschine", "sicherheit");

    /** One room for each matter, and rooms that look at the tasks and instances of all. The README names them, too. */
    private static final Set<String> SACHEN = Set.of(
            "abgabe",
            "anfrage",
            "anliegen",
            "aufgaben",
            "aufsicht",
            "ausschluss",
            "befangenheit",
            "datenpanne",
            "drohung",
            "eskalation",
            "fall",
            "frist",
            "jahresbericht",
            "leitstand",
            "morgenpost",
            "notlage",
            "oberflaeche",
            "rechtsbehelf",
            "rueckruf",
            "rueckzug",
            "schreibhilfe",
            "tasklist",
            "uebergabe",
            "untaetigkeit",
            "uebersetzung",
            "verbesserung",
            "vermittlung",
            "versand",
            "sichtung",
            "stoerung",
            "vertretung",
            "waechter",
            "wartestand",
            "weg",
            "zweiterblick");

    @ArchTest
    static final ArchRule THE_FLOOR_OF_THE_PROCESS_KNOWS_NO_MATTER = noClasses()
            .that(JavaClass.Predicates.resideInAnyPackage(pakete(UNTERBAU)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(pakete(SACHEN));

    /** Where somebody has stopped a model, whoever wanted something of it is told so. */
    @ArchTest
    static final ArchRule NOBODY_STARTS_A_PROCESS_PAST_THE_SENTENCE_FOR_A_STOPPED_ONE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("de.ombud.prozess.grundlage.Fallprozesse")
            .should()
            .callMethodWhere(target(nameMatching("execute"))
                    .and(targetOwner(assignableTo("org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder"))));

    /** By its key alone the engine takes the newest model, and a running case would go on with one that it did not begin with. */
    @ArchTest
    static final ArchRule NOBODY_STARTS_A_PROCESS_BY_ITS_KEY = noClasses()
            .should()
            .callMethodWhere(target(
                    nameMatching("(start|create)ProcessInstanceByKey|evaluateDecision(Table)?ByKey(AndVersion)?")));

    @ArchTest
    static final ArchRule NO_ARROW_POINTS_UP =
            slices().matching("de.ombud.(**)").should().beFreeOfCycles();

    /** A room that is not named here, or one that is gone: whoever parts the process anew says so. */
    @ArchTest
    static void theRoomsThatMayKnowTheEngineAreNamed(JavaClasses klassen) throws IOException {
        Set<String> genannte = new TreeSet<>(UNTERBAU);
        genannte.addAll(SACHEN);
        assertThat(klassen.stream()
                        .map(JavaClass::getPackageName)
                        .filter(paket -> paket.startsWith("de.ombud.prozess."))
                        .map(paket -> paket.split("\\.")[3])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(genannte);

        String zeile = Files.readAllLines(Path.of("README.md")).stream()
                .filter(z -> z.startsWith("| `src/main/java/de/ombud/prozess/` |"))
                .findFirst()
                .orElseThrow();
        assertThat(Pattern.compile("`([a-z]+)`").matcher(zeile).results().map(treffer -> treffer.group(1)))
                .containsExactlyInAnyOrderElementsOf(genannte);
    }

    /** What is larger is about more than one thing. */
    @ArchTest
    static void noPackageIsLargerThanOneCanKnow(JavaClasses klassen) throws IOException {
        Path wurzel = Path.of("src/main/java/de/ombud");
        try (Stream<Path> dateien = Files.walk(wurzel)) {
            Map<String, Integer> groesse = dateien.filter(
                            datei -> datei.toString().endsWith(".java"))
                    .map(datei ->
                            wurzel.relativize(datei.getParent()).toString().replace('\\', '/'))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(datei -> 1)));
            assertThat(groesse)
                    .allSatisfy((paket, zahl) -> assertThat(zahl).as(paket).isLessThanOrEqualTo(GROESSTES_PAKET));
        }
    }

    /** What is longer is more than one thing. */
    @ArchTest
    static void noFileIsLongerThanOneReadsAtOnce(JavaClasses klassen) throws IOException {
        Map<Path, Integer> laenge = new TreeMap<>();
        try (Stream<Path> dateien = Files.walk(Path.of("src/main/java"))) {
            for (Path datei :
                    dateien.filter(d -> d.toString().endsWith(".java")).toList()) {
                laenge.put(datei, Files.readAllLines(datei).size());
            }
        }
        assertThat(laenge)
                .isNotEmpty()
                .allSatisfy((datei, zeilen) ->
                        assertThat(zeilen).as(datei.toString()).isLessThanOrEqualTo(LAENGSTE_DATEI));
    }

    @ArchTest
    static final ArchRule THE_CASE_KNOWS_NO_OTHER_FEATURE = noClasses()
            .that()
            .resideInAPackage("de.ombud.vorgang..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("de.ombud..")
                    .and(not(JavaClass.Predicates.resideInAnyPackage("de.ombud.vorgang..", "de.ombud.system.."))));

    /** What a case is, is read by everybody; the steps and what they announce stand above it. */
    @ArchTest
    static final ArchRule THE_VALUES_OF_A_CASE_KNOW_NO_STEP = noClasses()
            .that()
            .resideInAPackage("de.ombud.vorgang")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.ombud.vorgang.fall..", "de.ombud.vorgang.ereignis..");

    /** Such names say what a class is made of, never what it is for. */
    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS_FOR =
            noClasses().should().haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?)(\\$.*)?");

    @ArchTest
    static final ArchRule DEPENDENCIES_COME_THROUGH_THE_CONSTRUCTOR = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext");

    @ArchTest
    static final ArchRule SETTERS_INJECT_NOTHING = methods()
            .should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    /** Whoever asks the machine for the time cannot be tested and does not follow the demo clock. */
    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(nowWithoutClock())
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callMethod(java.util.Calendar.class, "getInstance");

    /** A clock is made where the application decides which one counts, and nowhere else. */
    @ArchTest
    static final ArchRule ONLY_TWO_PLACES_MAKE_A_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("de.ombud.system.EchteUhr")
            .and()
            .doNotHaveFullyQualifiedName("de.ombud.system.lokal.LokaleUhr")
            .should()
            .callMethodWhere(target(nameMatching("system.*")).and(targetOwner(assignableTo(Clock.class))));

    @ArchTest
    static final ArchRule LOGS_GO_THROUGH_SLF4J = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.apache.log4j..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(name("printStackTrace")).and(targetOwner(assignableTo(Throwable.class))));

    /** Waiting by the clock makes a slow test today and a flaky one tomorrow. */
    @ArchTest
    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callMethodWhere(target(name("sleep"))
                    .and(targetOwner(
                            assignableTo(Thread.class).or(assignableTo(java.util.concurrent.TimeUnit.class)))));

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_CALLED_API_OR_PAGES_AND_STAY_INSIDE_THEIR_ROOM = classes()
            .that()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .haveNameMatching(".*(Api|[Ss]eiten?|[Aa]uskunft)")
            .andShould()
            .notBePublic()
            .andShould()
            .resideOutsideOfPackage("de.ombud.vorgang..");

    @ArchTest
    static final ArchRule ENTITIES_LEAVE_NO_ROOM_AS_JSON = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should()
            .notHaveRawReturnType(
                    DescribedPredicate.describe("an entity", art -> art.isAnnotatedWith("jakarta.persistence.Entity")));

    @ArchTest
    static final ArchRule OPTIONAL_IS_FOR_RESULTS = methods().should(new ArchCondition<>("take no Optional") {
        @Override
        public void check(com.tngtech.archunit.core.domain.JavaMethod methode, ConditionEvents ereignisse) {
            boolean nimmtOptional =
                    methode.getRawParameterTypes().stream().anyMatch(art -> art.isEquivalentTo(Optional.class));
            if (nimmtOptional && !methode.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                ereignisse.add(SimpleConditionEvent.violated(methode, methode.getFullName() + " takes an Optional"));
            }
        }
    });

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses klassen) {
        classes().should(resideInADescribedPackage(klassen)).check(klassen);
    }

    private static String[] pakete(Set<String> raeume) {
        return raeume.stream().map(raum -> "de.ombud.prozess." + raum + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return DescribedPredicate.describe(
                "asks java.time for now without a Clock",
                aufruf -> aufruf.getTargetOwner().getPackageName().equals("java.time")
                        && aufruf.getName().equals("now")
                        && aufruf.getTarget().getRawParameterTypes().stream()
                                .noneMatch(art -> art.isAssignableTo(Clock.class)));
    }

    /** Javac leaves no class file of a package-info without annotations, so its source is asked for. */
    private static ArchCondition<JavaClass> resideInADescribedPackage(JavaClasses klassen) {
        return new ArchCondition<>("reside in a package with a package-info.java") {
            @Override
            public void check(JavaClass klasse, ConditionEvents ereignisse) {
                var datei = java.nio.file.Path.of(
                        "src/main/java", klasse.getPackageName().replace('.', '/'), "package-info.java");
                if (!java.nio.file.Files.exists(datei)) {
                    ereignisse.add(SimpleConditionEvent.violated(
                            klasse,
                            klasse.getPackageName() + " has no package-info.java (" + klasse.getSimpleName() + ")"));
                }
            }
        };
    }
}

package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.frist.Uhr;
import de.ombud.prozess.Baustein;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.system.Gruppe;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.junit.jupiter.api.Test;

/** The page that tells analysts what a model may name, compared with the program in both directions. */
class ModellbausteineTests {

    private static final Path SEITE = Path.of("src/docs/handbuch/modellbausteine.md");

    /** The first cell of a row, and the second: {@code | `name` | words |} */
    private static final Pattern ZEILE = Pattern.compile("(?m)^\\| `([^`]+)` \\|([^|]*)\\|");

    /** A bean's method and the last cell of its row. */
    private static final Pattern ORT = Pattern.compile("(?m)^\\| `\\$\\{(\\w+\\.\\w+)\\(.*\\| ([^|]+) \\|$");

    private static final Pattern AUFRUF = Pattern.compile("\\$\\{(\\w+\\.\\w+)\\(([^)]*)\\)}");

    private static final Map<Class<?>, String> ARTEN = Map.ofEntries(
            Map.entry(Boolean.class, "Ja/Nein"),
            Map.entry(boolean.class, "Ja/Nein"),
            Map.entry(Integer.class, "Zahl"),
            Map.entry(int.class, "Zahl"),
            Map.entry(Long.class, "Zahl"),
            Map.entry(String.class, "Text"),
            Map.entry(Date.class, "Zeitpunkt"),
            Map.entry(List.class, "Liste"),
            Map.entry(Object.class, "Antwort"),
            Map.entry(void.class, ""));

    @Test
    void groups() {
        assertThat(zeilen("Gruppen"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Gruppe.values())
                        .map(gruppe -> new Zeile(gruppe.id(), gruppe.bezeichnung()))
                        .toList());
    }

    @Test
    void clocks() {
        assertThat(zeilen("Uhren"))
                .extracting(Zeile::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Uhr.values()).map(Uhr::name).toList());
    }

    @Test
    void letters() {
        assertThat(zeilen("Schreiben"))
                .extracting(Zeile::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Schreiben.values()).map(Schreiben::name).toList());
    }

    @Test
    void variablesWithTheirKind() {
        assertThat(zeilen("Variablen"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                ModelContractTests.VERTRAEGE.values().stream(),
                                Stream.of(WegVariablen.class, Aufgabenmerkmal.class, Variable.class))
                        .flatMap(ModellbausteineTests::variablen)
                        .map(variable -> new Zeile(variable.name(), ARTEN.get(variable.typ())))
                        .collect(Collectors.toSet()));
    }

    private static Stream<Variable<?>> variablen(Class<?> ort) {
        return Arrays.stream(ort.getDeclaredFields())
                .filter(feld -> feld.getType() == Variable.class && Modifier.isPublic(feld.getModifiers()))
                .map(ModellbausteineTests::wert);
    }

    private static Variable<?> wert(Field feld) {
        try {
            return (Variable<?>) feld.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void beansWithTheirMethodsAndWhatTheyTake() {
        Set<Zeile> inJava = ModelContractTests.beans().entrySet().stream()
                .filter(bean -> !TaskListener.class.isAssignableFrom(bean.getValue()))
                .flatMap(bean -> Arrays.stream(bean.getValue().getDeclaredMethods())
                        .filter(methode -> Modifier.isPublic(methode.getModifiers()) && !methode.isSynthetic())
                        .map(methode -> new Zeile(
                                bean.getKey() + "." + methode.getName() + angaben(methode),
                                ARTEN.get(methode.getReturnType()))))
                .collect(Collectors.toSet());
        List<Zeile> aufDerSeite = zeilen("Beans und ihre Methoden").stream()
                .map(zeile -> {
                    var aufruf = AUFRUF.matcher(zeile.name());
                    assertThat(aufruf.matches()).as(zeile.name()).isTrue();
                    List<String> angaben = Stream.of(aufruf.group(2).split(",\\s*"))
                            .filter(angabe -> !angabe.isEmpty())
                            .map(angabe -> angabe.startsWith("'") ? "Text" : angabe)
                            .toList();
                    return new Zeile(aufruf.group(1) + angaben, zeile.art());
                })
                .toList();
        assertThat(aufDerSeite).containsExactlyInAnyOrderElementsOf(inJava);
    }

    /** Where an analyst may put it, as the gate decides. */
    @Test
    void whereEachOfThemStands() {
        Map<String, String> imProgramm = ModelContractTests.beans().entrySet().stream()
                .filter(bean -> !TaskListener.class.isAssignableFrom(bean.getValue()))
                .flatMap(bean -> Arrays.stream(bean.getValue().getDeclaredMethods())
                        .filter(methode -> Modifier.isPublic(methode.getModifiers()) && !methode.isSynthetic())
                        .map(methode -> Map.entry(bean.getKey() + "." + methode.getName(), ort(methode))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, String> aufDerSeite = ORT.matcher(abschnitt("Beans und ihre Methoden"))
                .results()
                .collect(Collectors.toMap(zeile -> zeile.group(1), zeile -> zeile.group(2)));
        assertThat(aufDerSeite).containsExactlyInAnyOrderEntriesOf(imProgramm);
    }

    private static String ort(Method methode) {
        Baustein baustein = methode.getAnnotation(Baustein.class);
        if (baustein != null) {
            return List.of(baustein.verlangt()).contains("wegNr") ? "in jedem Weg" : "in jedem Fall";
        }
        return methode.getReturnType() == void.class ? "an seiner Stelle" : "in seinem Ablauf";
    }

    private static List<String> angaben(Method methode) {
        return Stream.of(methode.getParameterTypes())
                .map(typ -> VariableScope.class.isAssignableFrom(typ) ? "execution" : ARTEN.get(typ))
                .toList();
    }

    @Test
    void listenersThatEndATask() {
        assertThat(zeilen("Was eine Aufgabe beendet"))
                .extracting(Zeile::name)
                .containsExactlyInAnyOrderElementsOf(ModelContractTests.beans().entrySet().stream()
                        .filter(bean -> TaskListener.class.isAssignableFrom(bean.getValue()))
                        .map(bean -> "${" + bean.getKey() + "}")
                        .toList());
    }

    private record Zeile(String name, String art) {}

    private static List<Zeile> zeilen(String abschnitt) {
        List<Zeile> zeilen = ZEILE.matcher(abschnitt(abschnitt))
                .results()
                .map(treffer -> new Zeile(treffer.group(1), treffer.group(2).strip()))
                .toList();
        assertThat(zeilen).as(abschnitt).isNotEmpty();
        return zeilen;
    }

    private static String abschnitt(String name) {
        try {
            String seite = Files.readString(SEITE);
            String kopf = "\n## " + name + "\n";
            assertThat(seite).contains(kopf);
            String ab = seite.substring(seite.indexOf(kopf) + kopf.length());
            int ende = ab.indexOf("\n## ");
            return ende < 0 ? ab : ab.substring(0, ende);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

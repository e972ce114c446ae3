package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.modellsprache.Ausdruck;
import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellsatz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.w3c.dom.Element;

/** Which variables a process has: what the program gives it, what its own models know there, and what it is handed. */
final class Modellvariablen {

    /** Processes of the program that are about no case. */
    static final Set<String> OHNE_FALL =
            Set.of("verbesserung", "themenbeobachtung", "morgenpost", "waechter", "vertretung", "jahresbericht");

    private static final Set<String> VON_DER_MASCHINE =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private final Map<String, Class<?>> arten = new HashMap<>();
    private final Map<String, Set<String>> unsere = new HashMap<>();

    Modellvariablen(Modellsatz paket) {
        klassen().forEach(this::merke);
        paket.alle("process").forEach(prozess -> {
            String id = prozess.getValue().getAttribute("id");
            Set<String> namen = unsere.computeIfAbsent(id, neu -> new HashSet<>());
            if (!OHNE_FALL.contains(id)) {
                namen.add(Variable.AKTENZEICHEN.name());
            }
        });
        Stelle.alle(paket).forEach(stelle -> unsere.get(stelle.prozess()).addAll(gelesene(stelle)));
        geschriebene(paket)
                .forEach((prozess, namen) ->
                        unsere.computeIfAbsent(prozess, neu -> new HashSet<>()).addAll(namen));
    }

    /** By process. */
    Map<String, Set<String>> in(Modellsatz satz) {
        Map<String, Set<String>> alle = geschriebene(satz);
        satz.alle("process").forEach(prozess -> {
            Set<String> hier = alle.computeIfAbsent(prozess.getValue().getAttribute("id"), neu -> new HashSet<>());
            hier.addAll(unsere.getOrDefault(prozess.getValue().getAttribute("id"), Set.of()));
            hier.addAll(VON_DER_MASCHINE);
        });
        return alle;
    }

    /** Whether the program or its model of this process means something by this name. */
    boolean kenntDasProgramm(String prozess, String name) {
        return unsere.getOrDefault(prozess, Set.of()).contains(name);
    }

    /** Object where it is not known. */
    Class<?> art(String variable) {
        return arten.getOrDefault(variable, Object.class);
    }

    static Set<String> gelesene(Stelle stelle) {
        boolean name = stelle.art().equals("collection")
                || stelle.art().startsWith("in ") && stelle.art().endsWith(" source");
        if (name && NAME.matcher(stelle.text()).matches()) {
            return Set.of(stelle.text());
        }
        return stelle.art().endsWith("delegateExpression")
                ? Set.of()
                : Ausdruck.lies(stelle.text()).variablen();
    }

    private static Map<String, Set<String>> geschriebene(Modellsatz satz) {
        Map<String, Set<String>> alle = new HashMap<>();
        Set<String> wege = wege(satz);
        Stelle.alle(satz).forEach(stelle -> {
            switch (stelle.art()) {
                case "resultVariable", "elementVariable", "errorCodeVariable" ->
                    merke(alle, stelle.prozess(), stelle.text());
                default -> {
                    if (stelle.art().startsWith("out ") && stelle.art().endsWith(" target")) {
                        merke(alle, stelle.prozess(), stelle.text());
                    } else if (stelle.art().startsWith("in ") && stelle.art().endsWith(" target")) {
                        gerufene(stelle.traeger(), wege).forEach(ziel -> merke(alle, ziel, stelle.text()));
                    }
                }
            }
        });
        return alle;
    }

    private static Stream<String> gerufene(Element aufruf, Set<String> wege) {
        String ziel = aufruf.getAttribute("calledElement");
        return Ausdruckssprache.enthaeltAusdruck(ziel) ? wege.stream() : Stream.of(ziel);
    }

    /** Processes that the table of special ways names. */
    static Set<String> wege(Modellsatz satz) {
        Set<String> namen = new HashSet<>();
        satz.tabellen()
                .values()
                .forEach(tabelle -> Modellsatz.elemente(tabelle.getElementsByTagNameNS("*", "outputEntry"))
                        .forEach(zelle ->
                                namen.add(zelle.getTextContent().strip().replace("\"", ""))));
        return namen;
    }

    private static void merke(Map<String, Set<String>> alle, String prozess, String name) {
        alle.computeIfAbsent(prozess, neu -> new HashSet<>()).add(name);
    }

    private void merke(Class<?> prozess) {
        Set<String> schluessel = new HashSet<>();
        Set<String> namen = new HashSet<>();
        ReflectionUtils.doWithLocalFields(prozess, feld -> {
            ReflectionUtils.makeAccessible(feld);
            if (feld.getName().startsWith("KEY")) {
                schluessel.add((String) feld.get(null));
            } else if (feld.getType() == Variable.class) {
                Variable<?> variable = (Variable<?>) feld.get(null);
                namen.add(variable.name());
                arten.put(variable.name(), variable.typ());
            }
        });
        schluessel.forEach(
                key -> unsere.computeIfAbsent(key, neu -> new HashSet<>()).addAll(namen));
    }

    /** The types that hold what the program knows of its models. */
    private static Stream<Class<?>> klassen() {
        var leser = new CachingMetadataReaderFactory();
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:de/ombud/prozess/*/*Prozess.class"))
                    .map(datei -> {
                        try {
                            return ClassUtils.resolveClassName(
                                    leser.getMetadataReader(datei)
                                            .getClassMetadata()
                                            .getClassName(),
                                    null);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

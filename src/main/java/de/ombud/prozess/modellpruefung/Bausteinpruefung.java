package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.Baustein;
import de.ombud.prozess.modellsprache.Ausdruck;
import de.ombud.prozess.modellsprache.Ausdruck.Aufruf;
import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellbeans;
import de.ombud.prozess.modellsprache.Modellsatz;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which beans stand where. A {@link Baustein} stands in every process that has what it needs; what only answers a question is asked where the
 * program's own model of the process asks it; all else (a release, a close, a letter) stands at the very places of the program's own models.
 */
final class Bausteinpruefung implements Satzpruefung {

    private record Ort(String prozess, String id, String element, String art) {}

    private record Satz(Ort ort, String text) {}

    private record Frage(String prozess, String art) {}

    private final Modellbeans beans;
    private final Modellvariablen variablen;
    private final Set<Satz> unsere = new HashSet<>();
    private final Map<String, Set<Ort>> orte = new HashMap<>();
    private final Map<String, Set<Frage>> fragen = new HashMap<>();
    private final Map<String, Set<String>> worte = new HashMap<>();
    private final Map<String, Set<String>> namen = new HashMap<>();

    Bausteinpruefung(Paket paket, Modellbeans beans, Modellvariablen variablen) {
        this.beans = beans;
        this.variablen = variablen;
        Stelle.alle(paket.satz())
                .filter(Bausteinpruefung::istAusdruck)
                .forEach(stelle -> unsere.add(new Satz(ort(stelle), stelle.text())));
        Stelle.alle(paket.satz())
                .forEach(stelle -> genannte(stelle).forEach(name -> {
                    orte.computeIfAbsent(name, neu -> new HashSet<>()).add(ort(stelle));
                    fragen.computeIfAbsent(name, neu -> new HashSet<>())
                            .add(new Frage(stelle.prozess(), stelle.frage()));
                    namen.computeIfAbsent(name, neu -> new TreeSet<>())
                            .add(stelle.traeger().getAttribute("name").replaceAll("\\s+", " "));
                }));
        Stelle.alle(paket.satz())
                .flatMap(stelle -> Ausdruck.lies(stelle.text()).aufrufe().stream())
                .forEach(aufruf -> worte.computeIfAbsent(aufruf.verb(), neu -> new HashSet<>())
                        .addAll(aufruf.angaben()));
    }

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        Map<String, Set<String>> bekannte = variablen.in(satz);
        List<Modellbefund> befunde = new ArrayList<>();
        Stelle.alle(satz)
                .filter(Bausteinpruefung::istAusdruck)
                .filter(stelle -> !unsere.contains(new Satz(ort(stelle), stelle.text())))
                .forEach(stelle -> {
                    if (istHorcher(stelle)) {
                        genannte(stelle).forEach(bean -> horcher(stelle, bean).ifPresent(befunde::add));
                    } else {
                        Ausdruck.lies(stelle.text()).aufrufe().stream()
                                .filter(aufruf -> beans.kennt(aufruf.bean(), aufruf.methode()))
                                .flatMap(aufruf -> Stream.of(
                                                einwand(stelle, aufruf, bekannte.get(stelle.prozess())),
                                                einwandGegenWorte(stelle, aufruf))
                                        .flatMap(Optional::stream))
                                .map(stelle::befund)
                                .forEach(befunde::add);
                    }
                });
        return befunde;
    }

    private Optional<Modellbefund> horcher(Stelle stelle, String bean) {
        return !beans.kennt(bean) || hatUnserModell(stelle, bean)
                ? Optional.empty()
                : Optional.of(stelle.befund("„${" + bean + "}“ gehört zu " + woanders(bean)
                        + " und wirkt nur dort. Bitte hier entfernen; was eigene Felder einer neuen Aufgabe"
                        + " sagen, hebt das Programm von selbst auf."));
    }

    private Optional<String> einwand(Stelle stelle, Aufruf aufruf, Set<String> bekannte) {
        Method methode = beans.methode(aufruf.bean(), aufruf.methode()).orElseThrow();
        if (hatUnserModell(stelle, aufruf.verb())) {
            return Optional.empty();
        }
        Baustein baustein = methode.getAnnotation(Baustein.class);
        if (baustein != null) {
            return Stream.of(baustein.verlangt())
                    .filter(variable -> !bekannte.contains(variable))
                    .findFirst()
                    .map(variable -> "„" + aufruf.verb() + "“ braucht die Variable „" + variable
                            + "“; dieser Ablauf bekommt sie nicht. Bitte sie beim Aufruf übergeben oder den Baustein"
                            + " entfernen.");
        }
        if (methode.getReturnType() == void.class) {
            return Optional.of("„" + aufruf.verb() + "“ tut nur dort etwas, wo das Programm es vorsieht ("
                    + woanders(aufruf.verb()) + "). Bitte hier entfernen.");
        }
        return fragen.getOrDefault(aufruf.verb(), Set.of()).contains(new Frage(stelle.prozess(), stelle.frage()))
                ? Optional.empty()
                : Optional.of("„" + aufruf.verb() + "“ weiß nur in seinem eigenen Ablauf eine Antwort, an Stellen wie "
                        + woanders(aufruf.verb()) + ". Bitte hier entfernen.");
    }

    private Optional<String> einwandGegenWorte(Stelle stelle, Aufruf aufruf) {
        if (aufruf.wechselnde()
                && !beans.methode(aufruf.bean(), aufruf.methode())
                        .map(methode -> methode.getAnnotation(Baustein.class))
                        .filter(Baustein::jedesWort)
                        .isPresent()) {
            return Optional.of("„" + aufruf.verb() + "“ nimmt neben „execution“ nur feste Wörter in Hochkommas.");
        }
        Optional<Baustein> baustein =
                beans.methode(aufruf.bean(), aufruf.methode()).map(methode -> methode.getAnnotation(Baustein.class));
        if (baustein.filter(Baustein::jedesWort).isPresent()) {
            return Optional.empty();
        }
        Set<String> bekannte = baustein.stream()
                .flatMap(eines -> Stream.of(eines.worte()))
                .flatMap(liste -> Stream.of(liste.getEnumConstants()))
                .map(Enum::name)
                .collect(Collectors.toSet());
        String art = baustein.stream()
                .flatMap(eines -> Stream.of(eines.worte()))
                .map(Class::getSimpleName)
                .findFirst()
                .orElse("Angabe");
        if (bekannte.isEmpty()) {
            bekannte = worte.getOrDefault(aufruf.verb(), Set.of());
        }
        Set<String> erlaubt = bekannte;
        return aufruf.angaben().stream()
                .filter(wort -> !erlaubt.contains(wort))
                .findFirst()
                .map(wort -> "Die " + art + " „" + wort + "“ gibt es nicht. Bitte eine von diesen nehmen: "
                        + erlaubt.stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    private static boolean istAusdruck(Stelle stelle) {
        return Ausdruckssprache.enthaeltAusdruck(stelle.text());
    }

    private static boolean istHorcher(Stelle stelle) {
        return stelle.art().endsWith("delegateExpression");
    }

    private static Set<String> genannte(Stelle stelle) {
        Ausdruck ausdruck = Ausdruck.lies(stelle.text());
        return istHorcher(stelle)
                ? ausdruck.variablen()
                : ausdruck.aufrufe().stream().map(Aufruf::verb).collect(Collectors.toSet());
    }

    private boolean hatUnserModell(Stelle stelle, String name) {
        return orte.getOrDefault(name, Set.of()).contains(ort(stelle));
    }

    private static Ort ort(Stelle stelle) {
        return new Ort(stelle.prozess(), stelle.id(), stelle.traeger().getLocalName(), stelle.art());
    }

    /** Where it stands in the models of the program, as people call the steps. */
    private String woanders(String name) {
        return namen.getOrDefault(name, Set.of()).stream()
                .filter(schritt -> !schritt.isEmpty())
                .map(schritt -> "„" + schritt + "“")
                .reduce((einer, weiterer) -> einer + ", " + weiterer)
                .orElse("einem anderen Schritt");
    }
}

package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellsatz;
import de.ombud.system.Gruppe;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;
import org.w3c.dom.Element;

/**
 * What no model says otherwise than the program's own do: whose task it is (a task opens the case to whoever has it), about which case a
 * step is, what stands in the variables by which the program and protected decisions go on, and that a clock leaves time between two beats.
 */
final class Grenzen implements Satzpruefung {

    /** Groups that work on no case: whoever changes models or administers sees none. */
    static final Set<String> OHNE_FAELLE = Gruppe.ids(List.of(Gruppe.PROZESSANALYSE, Gruppe.ADMINISTRATION));

    private static final String VORGANG = "#{execution.processBusinessKey}";
    private static final Duration WENIGSTENS = Duration.ofMinutes(1);

    /** A word of the program, such as the name of a letter; variables are not written so. */
    private static final Pattern FEST = Pattern.compile("[A-Z][A-Z_]+");

    private static final Pattern AUSDRUCK = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([A-Za-z_]\\w*)(?![\\w(.'])");
    private static final Pattern WIEDERHOLUNG = Pattern.compile("R\\d*/(?:[^P]*/)?(P.*)");
    private static final Pattern TAGE = Pattern.compile("P(?=.*[1-9])(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?");
    private static final Pattern CRON = Pattern.compile("\\d{1,2}\\s+\\S+\\s+\\S+\\s+\\S+\\s+\\S+\\s+\\S+(\\s+\\S+)?");

    /** A value that a model writes into a variable. */
    private record Zuweisung(String prozess, String element, String art, String ziel, String wert) {}

    private final Set<Zuweisung> unsere;
    private final Set<String> bekannte = new HashSet<>();
    private final Set<String> eigene;
    private final Set<String> gerufene;
    private final Map<String, String> bearbeiter;
    private final Set<String> gruppenausdruecke;
    private final Set<String> abbrueche;

    Grenzen(Paket paket) {
        Modellsatz satz = paket.satz();
        abbrueche = elternVon(satz, "terminateEventDefinition");
        unsere = zuweisungen(satz).map(Map.Entry::getValue).collect(Collectors.toUnmodifiableSet());
        unsere.forEach(zuweisung -> bekannte.add(zuweisung.ziel()));
        satz.alle("*").forEach(element -> bekannte.addAll(namen(element.getValue())));
        eigene = satz.alle("process")
                .map(prozess -> prozess.getValue().getAttribute("id"))
                .collect(Collectors.toUnmodifiableSet());
        gerufene = satz.alle("callActivity")
                .map(aufruf -> aufruf.getValue().getAttribute("calledElement"))
                .collect(Collectors.toUnmodifiableSet());
        bearbeiter = aufgaben(satz)
                .collect(Collectors.toMap(
                        aufgabe -> kennung(aufgabe.getValue()),
                        aufgabe -> Modellsatz.camunda(aufgabe.getValue(), "assignee"),
                        (erste, weitere) -> erste));
        gruppenausdruecke = aufgaben(satz)
                .map(aufgabe -> Modellsatz.camunda(aufgabe.getValue(), "candidateGroups"))
                .filter(Ausdruckssprache::enthaeltAusdruck)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        satz.alle("process")
                .filter(prozess -> !"true".equals(prozess.getValue().getAttribute("isExecutable")))
                .forEach(prozess -> melde(
                        befunde,
                        prozess,
                        "Dieser Ablauf ist nicht ausführbar, also fände ihn kein Fall. Bitte das Häkchen"
                                + " „Executable“ setzen."));
        aufgaben(satz).forEach(aufgabe -> bearbeitung(aufgabe, befunde));
        satz.alle("callActivity").forEach(aufruf -> aufruf(aufruf, befunde));
        satz.alle("terminateEventDefinition").forEach(ende -> abbruch(ende, befunde));
        zuweisungen(satz).forEach(zuweisung -> zuweisung(zuweisung.getKey(), zuweisung.getValue(), befunde));
        satz.alle("timeCycle").forEach(takt -> takt(takt, befunde));
        return befunde;
    }

    private void bearbeitung(Map.Entry<String, Element> aufgabe, List<Modellbefund> befunde) {
        String person = Modellsatz.camunda(aufgabe.getValue(), "assignee");
        if (!person.isEmpty() && !person.equals(bearbeiter.get(kennung(aufgabe.getValue())))) {
            melde(
                    befunde,
                    aufgabe,
                    "Eine einzelne Person („Assignee“) legt hier nur das Programm fest. Bitte nur eine Gruppe"
                            + " (Candidate groups) eintragen.");
        }
        String gruppen = Modellsatz.camunda(aufgabe.getValue(), "candidateGroups");
        if (Ausdruckssprache.enthaeltAusdruck(gruppen)) {
            if (!gruppenausdruecke.contains(gruppen)) {
                melde(
                        befunde,
                        aufgabe,
                        "Als Gruppe ist „" + gruppen
                                + "“ nicht möglich. Bitte einen Namen oder „${gruppe}“ eintragen.");
            }
        }
        Modellsatz.gruppen(aufgabe.getValue()).stream()
                .filter(OHNE_FAELLE::contains)
                .forEach(gruppe -> melde(
                        befunde,
                        aufgabe,
                        "Die Gruppe „" + gruppe + "“ bearbeitet keine Fälle und sieht keine. Bitte eine andere"
                                + " eintragen."));
    }

    private void aufruf(Map.Entry<String, Element> aufruf, List<Modellbefund> befunde) {
        String ziel = aufruf.getValue().getAttribute("calledElement");
        boolean fremd = Ausdruckssprache.enthaeltAusdruck(ziel) || eigene.contains(ziel);
        if (fremd && !gerufene.contains(ziel)) {
            melde(
                    befunde,
                    aufruf,
                    "Den Ablauf „" + ziel
                            + "“ ruft kein anderer; er beginnt von selbst. Bitte einen anderen eintragen.");
        }
        eingaben(aufruf.getValue())
                .map(in -> in.getAttribute("businessKey"))
                .filter(schluessel -> !schluessel.isEmpty() && !schluessel.equals(VORGANG))
                .forEach(schluessel -> melde(
                        befunde,
                        aufruf,
                        "Ein Aufruf bleibt bei seinem Fall. Bitte als Business key „" + VORGANG + "“ eintragen."));
    }

    /** Everything else of the case would end with it, clocks and unread letters as well. */
    private void abbruch(Map.Entry<String, Element> ende, List<Modellbefund> befunde) {
        Element ereignis = (Element) ende.getValue().getParentNode();
        if (eigene.contains(Modellsatz.prozess(ereignis)) && !abbrueche.contains(kennung(ereignis))) {
            melde(
                    befunde,
                    Map.entry(ende.getKey(), ereignis),
                    "Dieses Ende bräche alles ab, was in dem Ablauf noch offen ist. Bitte ein gewöhnliches Endereignis"
                            + " nehmen.");
        }
    }

    /** What the program knows is written where its own models write it, and passed on under its own name. */
    private void zuweisung(String datei, Zuweisung zuweisung, List<Modellbefund> befunde) {
        if (bekannte.contains(zuweisung.ziel()) && !unsere.contains(zuweisung) && !wieBeiUns(zuweisung)) {
            befunde.add(new Modellbefund(
                    datei,
                    zuweisung.element(),
                    "„" + zuweisung.ziel()
                            + "“ setzt nur das Programm; Schritte und Verzweigungen verlassen sich darauf."
                            + " Bitte einen eigenen Namen nehmen."));
        }
    }

    /** Handed to a called process under its own name, as ours hand it elsewhere, or as a fixed word where ours do: which letter it is. */
    private boolean wieBeiUns(Zuweisung zuweisung) {
        String wert = zuweisung.wert();
        return zuweisung.art().equals("in")
                && (wert.equals(zuweisung.ziel())
                        || wert.equals("${" + zuweisung.ziel() + "}")
                        || unsere.stream()
                                .filter(unsere -> unsere.art().equals("in")
                                        && unsere.ziel().equals(zuweisung.ziel()))
                                .anyMatch(unsere -> unsere.wert().equals(wert)
                                        || FEST.matcher(unsere.wert()).matches()
                                                && FEST.matcher(wert).matches()));
    }

    private static void takt(Map.Entry<String, Element> takt, List<Modellbefund> befunde) {
        String text = takt.getValue().getTextContent().strip();
        if (!Ausdruckssprache.enthaeltAusdruck(text) && !laesstZeit(text)) {
            Element ereignis = (Element) takt.getValue().getParentNode().getParentNode();
            melde(
                    befunde,
                    Map.entry(takt.getKey(), ereignis),
                    "Die Uhr „" + text + "“ schlägt zu oft oder ist nicht lesbar. Zwischen zwei Schlägen liegt"
                            + " mindestens eine Minute, zum Beispiel „R/PT1H“ oder „0 0 6 * * ?“.");
        }
    }

    private static boolean laesstZeit(String text) {
        Matcher wiederholung = WIEDERHOLUNG.matcher(text);
        if (!wiederholung.matches()) {
            return CRON.matcher(text).matches() && CronExpression.isValidExpression(text);
        }
        String dauer = wiederholung.group(1);
        if (TAGE.matcher(dauer).matches()) {
            return true;
        }
        try {
            return Duration.parse(dauer).compareTo(WENIGSTENS) >= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Set<String> elternVon(Modellsatz satz, String art) {
        return satz.alle(art)
                .map(element -> kennung((Element) element.getValue().getParentNode()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Two models may call a step alike. */
    private static String kennung(Element element) {
        return Modellsatz.prozess(element) + "/" + element.getAttribute("id");
    }

    private static Stream<Map.Entry<String, Element>> aufgaben(Modellsatz satz) {
        return satz.alle("userTask");
    }

    private static Stream<Map.Entry<String, Zuweisung>> zuweisungen(Modellsatz satz) {
        return satz.alle("*")
                .flatMap(element -> zuweisungen(element.getValue()).map(eine -> Map.entry(element.getKey(), eine)));
    }

    private static Stream<Zuweisung> zuweisungen(Element element) {
        String prozess = Modellsatz.prozess(element);
        String id = element.getAttribute("id");
        List<Zuweisung> alle = new ArrayList<>();
        String ergebnis = Modellsatz.camunda(element, "resultVariable");
        if (!ergebnis.isEmpty()) {
            alle.add(new Zuweisung(
                    prozess,
                    id,
                    "ergebnis",
                    ergebnis,
                    Modellsatz.camunda(element, "expression") + Modellsatz.camunda(element, "decisionRef")));
        }
        String einzeln = Modellsatz.camunda(element, "elementVariable");
        if (!einzeln.isEmpty()) {
            alle.add(new Zuweisung(
                    prozess,
                    ((Element) element.getParentNode()).getAttribute("id"),
                    "einzeln",
                    einzeln,
                    Modellsatz.camunda(element, "collection")));
        }
        uebergaben(element)
                .filter(uebergabe -> !uebergabe.getAttribute("target").isEmpty())
                .map(uebergabe -> new Zuweisung(
                        prozess,
                        id,
                        uebergabe.getLocalName(),
                        uebergabe.getAttribute("target"),
                        uebergabe.getAttribute("source") + uebergabe.getAttribute("sourceExpression")))
                .forEach(alle::add);
        return alle.stream();
    }

    private static Stream<Element> eingaben(Element aufruf) {
        return uebergaben(aufruf).filter(uebergabe -> uebergabe.getLocalName().equals("in"));
    }

    private static Stream<Element> uebergaben(Element element) {
        return Modellsatz.kind(element, "extensionElements").stream()
                .flatMap(Modellsatz::kinder)
                .filter(kind -> Set.of("in", "out").contains(kind.getLocalName()));
    }

    /** Names in the expressions that an element carries itself. */
    private static Set<String> namen(Element element) {
        List<String> texte = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            texte.add(element.getAttributes().item(i).getNodeValue());
        }
        if (Modellsatz.kinder(element).findAny().isEmpty()) {
            texte.add(element.getTextContent());
        }
        return texte.stream()
                .flatMap(text -> AUSDRUCK.matcher(text).results())
                .flatMap(ausdruck -> NAME.matcher(ausdruck.group(1).replaceAll("'[^']*'", "''"))
                        .results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    private static void melde(List<Modellbefund> befunde, Map.Entry<String, Element> stelle, String message) {
        befunde.add(new Modellbefund(stelle.getKey(), stelle.getValue().getAttribute("id"), message));
    }
}

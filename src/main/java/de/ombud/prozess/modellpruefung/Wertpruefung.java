package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Ausdruck;
import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellbeans;
import de.ombud.prozess.modellsprache.Modellsatz;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;
import org.springframework.util.ClassUtils;

/** Variables are read where somebody sets them, and where a day, a yes or a number is asked, one is said: otherwise the case stops there. */
final class Wertpruefung implements Satzpruefung {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<AstBinary.Operator> UND_ODER = Set.of(AstBinary.AND, AstBinary.OR);
    private static final int GROESSTE_ZAHL = 20;

    private final Modellbeans beans;
    private final Modellvariablen variablen;

    /** What our own models say is right, such as a list over which a call goes. */
    private final Set<List<String>> unsere = new HashSet<>();

    Wertpruefung(Paket paket, Modellbeans beans, Modellvariablen variablen) {
        this.beans = beans;
        this.variablen = variablen;
        Stelle.alle(paket.satz()).forEach(stelle -> unsere.add(angaben(stelle)));
    }

    private static List<String> angaben(Stelle stelle) {
        return List.of(
                stelle.prozess(), stelle.id(), stelle.art(), stelle.text().strip());
    }

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        Map<String, Set<String>> bekannte = variablen.in(satz);
        List<Modellbefund> befunde = new ArrayList<>();
        Stelle.alle(satz).filter(stelle -> !unsere.contains(angaben(stelle))).forEach(stelle -> {
            Set<String> hier = bekannte.get(stelle.prozess());
            gefragte(stelle, satz)
                    .filter(name -> !hier.contains(name))
                    .map(name -> "Die Variable „" + name + "“ setzt in diesem Ablauf niemand, also bliebe der Fall hier"
                            + " stehen. Bitte den Namen prüfen oder sie beim Aufruf übergeben.")
                    .map(stelle::befund)
                    .forEach(befunde::add);
            einwandGegenWert(stelle).map(stelle::befund).ifPresent(befunde::add);
        });
        return befunde;
    }

    /** What is handed back is read in the called process, where it may be missing. */
    private static Stream<String> gefragte(Stelle stelle, Modellsatz satz) {
        if (stelle.art().startsWith("out ")) {
            return Stream.of();
        }
        return stelle.art().equals("decisionRef")
                ? eingaben(satz, stelle.text())
                : Modellvariablen.gelesene(stelle).stream();
    }

    /** What a table asks for has to be known where it is asked. */
    private static Stream<String> eingaben(Modellsatz satz, String tabelle) {
        return satz.tabellen().values().stream()
                .flatMap(datei -> Modellsatz.elemente(datei.getElementsByTagNameNS("*", "decision")))
                .filter(entscheidung -> entscheidung.getAttribute("id").equals(tabelle))
                .flatMap(entscheidung ->
                        Modellsatz.elemente(entscheidung.getElementsByTagNameNS("*", "inputExpression")))
                .map(eingabe -> eingabe.getTextContent().strip())
                .filter(name -> NAME.matcher(name).matches());
    }

    private Optional<String> einwandGegenWert(Stelle stelle) {
        String text = stelle.text().strip();
        return switch (stelle.art()) {
            case "dueDate", "followUpDate", "timeDate", "timeDuration" ->
                text.isEmpty() || istZeit(text)
                        ? Optional.empty()
                        : Optional.of("„" + text + "“ ist kein Zeitpunkt. Bitte eine Uhr wie"
                                + " ${uhr.bisAntwort(execution)}, einen Tag wie 2027-01-31 oder eine Dauer wie P3D"
                                + " eintragen.");
            case "timeCycle" ->
                !Ausdruckssprache.enthaeltAusdruck(text) || passt(art(text), String.class)
                        ? Optional.empty()
                        : Optional.of("„" + text + "“ ist keine Wiederholung. Bitte zum Beispiel R/PT1H eintragen.");
            case "conditionExpression", "condition", "completionCondition" ->
                passt(art(text), Boolean.class)
                        ? unvergleichbares(Ausdruck.lies(text).wurzel())
                        : Optional.of("„" + text + "“ ist weder ja noch nein. Bitte eine Bedingung wie ${freigegeben}"
                                + " oder ${ablehnungen >= 2} eintragen.");
            case "priority" ->
                passt(art(text), Number.class) || text.matches("\\d{1,3}")
                        ? Optional.empty()
                        : Optional.of("„" + text + "“ ist keine Zahl. Bitte als Priorität 0 bis 100 eintragen.");
            case "loopCardinality" ->
                text.matches("\\d{1,2}") && Integer.parseInt(text) <= GROESSTE_ZAHL
                        ? Optional.empty()
                        : Optional.of("„" + text + "“ ist hier nicht möglich: Ein Schritt wiederholt sich höchstens "
                                + GROESSTE_ZAHL + " Mal. Bitte eine feste Zahl eintragen.");
            case "collection" ->
                Optional.of("Über die Liste „" + text
                        + "“ geht dieser Schritt bei uns nicht. Bitte eine feste Zahl (Loop cardinality) eintragen.");
            default -> Optional.empty();
        };
    }

    private boolean istZeit(String text) {
        return Ausdruckssprache.enthaeltAusdruck(text)
                ? passt(art(text), Date.class)
                : Stream.<Function<String, ?>>of(
                                Duration::parse,
                                Period::parse,
                                LocalDate::parse,
                                LocalDateTime::parse,
                                OffsetDateTime::parse)
                        .anyMatch(lesart -> lesbar(lesart, text));
    }

    private static boolean lesbar(Function<String, ?> lesart, String text) {
        try {
            lesart.apply(text);
            return !text.contains("-P") && !text.contains("P-");
        } catch (java.time.format.DateTimeParseException e) {
            return false;
        }
    }

    /** Object where it can be anything. */
    private Class<?> art(String text) {
        Node wurzel = Ausdruck.lies(text).wurzel();
        if (wurzel == null) {
            return Ausdruckssprache.enthaeltAusdruck(text) ? Object.class : String.class;
        }
        return art(wurzel);
    }

    private Class<?> art(Node knoten) {
        if (knoten instanceof AstNested) {
            return art(knoten.getChild(0));
        }
        if (knoten instanceof AstBinary || knoten instanceof AstUnary) {
            return Boolean.class;
        }
        if (knoten instanceof AstLiteral fest) {
            Object wert = fest.eval(null, null);
            return wert == null ? Object.class : wert instanceof Number ? Number.class : wert.getClass();
        }
        if (knoten instanceof AstDot) {
            return String.class;
        }
        if (knoten instanceof AstMethod && knoten.getChild(0) instanceof AstDot) {
            Ausdruck.Aufruf aufruf = Ausdruck.aufruf(knoten);
            return beans.methode(aufruf.bean(), aufruf.methode())
                    .<Class<?>>map(methode -> ClassUtils.resolvePrimitiveIfNecessary(methode.getReturnType()))
                    .orElse(Object.class);
        }
        return knoten instanceof AstIdentifier name ? variablen.art(name.getName()) : Object.class;
    }

    private static boolean passt(Class<?> art, Class<?> verlangt) {
        return art == Object.class || verlangt.isAssignableFrom(art);
    }

    /** A number and a word are no pair, nor are a yes and a number. */
    private Optional<String> unvergleichbares(Node knoten) {
        if (knoten == null) {
            return Optional.empty();
        }
        if (knoten instanceof AstBinary vergleich && !UND_ODER.contains(vergleich.getOperator())) {
            Class<?> links = art(vergleich.getChild(0));
            Class<?> rechts = art(vergleich.getChild(1));
            return gleicheArt(links, rechts)
                    ? Optional.empty()
                    : Optional.of("Hier wird " + nenne(links) + " mit " + nenne(rechts)
                            + " verglichen. Bitte Gleiches mit Gleichem vergleichen.");
        }
        return Stream.iterate(0, i -> i < knoten.getCardinality(), i -> i + 1)
                .map(knoten::getChild)
                .filter(teil -> !(teil instanceof AstMethod))
                .flatMap(teil -> unvergleichbares(teil).stream())
                .findFirst();
    }

    private static boolean gleicheArt(Class<?> links, Class<?> rechts) {
        return links == Object.class
                || rechts == Object.class
                || links.isAssignableFrom(rechts)
                || rechts.isAssignableFrom(links);
    }

    private static String nenne(Class<?> art) {
        if (Number.class.isAssignableFrom(art)) {
            return "eine Zahl";
        }
        if (art == Boolean.class) {
            return "ein Ja oder Nein";
        }
        return Date.class.isAssignableFrom(art) ? "ein Zeitpunkt" : "ein Text";
    }
}

package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How long the engine keeps what a case went through: not shorter than the house has decided. */
final class Aufbewahrung implements Satzpruefung {

    private final int mindestensTage;

    Aufbewahrung(int mindestensTage) {
        this.mindestensTage = mindestensTage;
    }

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        Stream<Map.Entry<String, Element>> tabellen = satz.tabellen().entrySet().stream()
                .flatMap(tabelle -> elemente(tabelle.getValue(), "decision")
                        .map(entscheidung -> Map.entry(tabelle.getKey(), entscheidung)));
        return Stream.concat(satz.alle("process"), tabellen)
                .filter(teil -> !reicht(zeit(teil.getValue())))
                .map(teil -> new Modellbefund(
                        teil.getKey(),
                        teil.getValue().getAttribute("id"),
                        "Die Aufbewahrung (History time to live) fehlt oder ist zu kurz. Bitte mindestens P"
                                + mindestensTage + "D eintragen."))
                .toList();
    }

    /** DMN has a name space of its own for it. */
    private static String zeit(Element teil) {
        return IntStream.range(0, teil.getAttributes().getLength())
                .mapToObj(teil.getAttributes()::item)
                .filter(angabe -> "historyTimeToLive".equals(angabe.getLocalName()))
                .map(angabe -> angabe.getNodeValue().strip())
                .findFirst()
                .orElse("");
    }

    private boolean reicht(String zeit) {
        return tage(zeit).orElse(-1) >= mindestensTage;
    }

    /** The engine takes days with and without the letters. */
    private static OptionalInt tage(String zeit) {
        try {
            if (zeit.matches("\\d{1,6}")) {
                return OptionalInt.of(Integer.parseInt(zeit));
            }
            Period dauer = Period.parse(zeit);
            return OptionalInt.of((int) Math.min(dauer.toTotalMonths() * 30 + dauer.getDays(), Integer.MAX_VALUE));
        } catch (DateTimeException | ArithmeticException keine) {
            return OptionalInt.empty();
        }
    }

    private static Stream<Element> elemente(Document dokument, String name) {
        return Modellsatz.elemente(dokument.getElementsByTagNameNS("*", name));
    }
}

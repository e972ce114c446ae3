package de.ombud.erkennung;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rules find in texts of which we know what they carry. */
record Messung(List<Ergebnis> ergebnisse) {

    record Ergebnis(Texte.Beispiel beispiel, java.util.Set<Zeichen> gefunden) {}

    /** @param richtig found and there; {@code falsch} found but not there; {@code verpasst} there but not found */
    record Zahlen(long richtig, long falsch, long verpasst) {

        /** Nothing found is no proof of precision. */
        double genauigkeit() {
            return richtig == 0 ? 0 : (double) richtig / (richtig + falsch);
        }

        double trefferquote() {
            return richtig == 0 ? 0 : (double) richtig / (richtig + verpasst);
        }
    }

    static Messung an(List<Texte.Beispiel> beispiele, Zeichenerkennung erkennung) {
        return new Messung(beispiele.stream()
                .map(b -> new Ergebnis(
                        b,
                        erkennung.suche(b.text()).stream().map(Hinweis::zeichen).collect(Collectors.toSet())))
                .toList());
    }

    /** What went wrong with one sign: what a person reads to make the rules better. */
    String fehler(Zeichen zeichen) {
        return ergebnisse.stream()
                .filter(e ->
                        e.gefunden.contains(zeichen) != e.beispiel.zeichen().contains(zeichen))
                .map(e -> (e.gefunden.contains(zeichen) ? "falsch   " : "verpasst ") + zeichen + " " + e.beispiel.id()
                        + " " + e.beispiel.text().replace('\n', '¶') + System.lineSeparator())
                .collect(Collectors.joining());
    }

    Zahlen zu(Zeichen zeichen) {
        return zahlen(zeichen::equals);
    }

    Zahlen insgesamt() {
        return zahlen(z -> true);
    }

    String tabelle(String titel) {
        return tabelle(titel, List.of(Zeichen.values())) + zeile("insgesamt", insgesamt());
    }

    String tabelle(String titel, List<Zeichen> zeichen) {
        StringBuilder zeilen = new StringBuilder(String.format(
                "%n%-28s richtig  falsch  verpasst  Genauigkeit  Trefferquote%n",
                titel + " (" + ergebnisse.size() + ")"));
        zeichen.forEach(z -> zeilen.append(zeile(z.name(), zu(z))));
        return zeilen.toString();
    }

    private static String zeile(String name, Zahlen z) {
        return String.format(
                "%-28s %7d %7d %9d %12.3f %13.3f%n",
                name, z.richtig, z.falsch, z.verpasst, z.genauigkeit(), z.trefferquote());
    }

    private Zahlen zahlen(Predicate<Zeichen> welche) {
        long richtig = 0;
        long falsch = 0;
        long verpasst = 0;
        for (Ergebnis e : ergebnisse) {
            richtig += e.gefunden.stream()
                    .filter(welche)
                    .filter(e.beispiel.zeichen()::contains)
                    .count();
            falsch += e.gefunden.stream()
                    .filter(welche)
                    .filter(z -> !e.beispiel.zeichen().contains(z))
                    .count();
            verpasst += e.beispiel.zeichen().stream()
                    .filter(welche)
                    .filter(z -> !e.gefunden.contains(z))
                    .count();
        }
        return new Zahlen(richtig, falsch, verpasst);
    }
}

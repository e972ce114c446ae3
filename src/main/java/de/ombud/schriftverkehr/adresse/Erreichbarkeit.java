package de.ombud.schriftverkehr.adresse;

import de.ombud.system.Mailadresse;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the person themselves can be reached, as far as it is recorded and usable. */
public record Erreichbarkeit(String name, Optional<Mailadresse> mail, List<String> anschrift, String telefon) {

    public static Erreichbarkeit der(Akte akte) {
        Kunde kunde = akte.kunde();
        if (kunde == null) {
            return new Erreichbarkeit("", Optional.empty(), List.of(), "");
        }
        // a lone first or last name makes no polite salutation
        String name = vorhanden(kunde.vorname()) && vorhanden(kunde.nachname())
                ? zeile(kunde.vorname()) + " " + zeile(kunde.nachname())
                : "";
        return new Erreichbarkeit(
                name,
                Mailadresse.von(kunde.email()).filter(a -> !gehoertDritten(a, akte.einreicher())),
                anschrift(kunde),
                vorhanden(kunde.telefon()) ? zeile(kunde.telefon()) : "");
    }

    public Optional<List<String>> ziel(Versandweg weg) {
        return switch (weg) {
            case EMAIL -> mail.map(a -> List.of(a.wert()));
            case BRIEF -> anschrift.isEmpty() ? Optional.empty() : Optional.of(anschrift);
            case TELEFON ->
                telefon.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Stream.of(name, telefon)
                                .filter(Erreichbarkeit::vorhanden)
                                .toList());
            case KEINER -> Optional.empty();
        };
    }

    private static boolean gehoertDritten(Mailadresse adresse, Einreicher einreicher) {
        return einreicher != null
                && einreicher.art() != Einreicherart.SELBST
                && einreicher.art() != Einreicherart.ANONYM
                && Mailadresse.von(einreicher.email())
                        .filter(adresse::istDieselbeWie)
                        .isPresent();
    }

    /** Only complete: a letter without a surname or with half an address would be opened by somebody else. */
    private static List<String> anschrift(Kunde kunde) {
        Anschrift a = kunde.anschrift();
        if (a == null || !vorhanden(kunde.nachname()) || zeilen(a).isEmpty()) {
            return List.of();
        }
        String name = Stream.of(kunde.vorname(), kunde.nachname())
                .filter(Erreichbarkeit::vorhanden)
                .map(Erreichbarkeit::zeile)
                .collect(Collectors.joining(" "));
        return Stream.concat(Stream.of(name), zeilen(a).stream()).toList();
    }

    /** @return empty where half of it is missing */
    public static List<String> zeilen(Anschrift a) {
        return a == null || !Stream.of(a.strasse(), a.plz(), a.ort()).allMatch(Erreichbarkeit::vorhanden)
                ? List.of()
                : List.of(zeile(a.strasse()), zeile(a.plz()) + " " + zeile(a.ort()));
    }

    public static boolean vorhanden(String text) {
        return text != null && !text.isBlank();
    }

    /** One line: what was pasted with line breaks must not add lines to an address. */
    public static String zeile(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}

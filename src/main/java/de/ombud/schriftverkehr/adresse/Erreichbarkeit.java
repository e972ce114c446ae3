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
        return new Erreichbarkeit(
                name(kunde),
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

    /**
     * As the person is spoken to. A lone surname is no polite salutation, and some people have one name only; a lone first name stays
     * away, because the office is not on such terms with anybody.
     */
    private static String name(Kunde kunde) {
        if (!istName(kunde.nachname())) {
            return "";
        }
        String anfang = istName(kunde.vorname()) ? zeile(kunde.vorname()) : "Frau oder Herr";
        return anfang + " " + zeile(kunde.nachname());
    }

    /** Forms that insist on a first name are given a hyphen or dots. */
    private static boolean istName(String text) {
        return vorhanden(text) && text.codePoints().anyMatch(Character::isLetter);
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
                .filter(Erreichbarkeit::istName)
                .map(Erreichbarkeit::zeile)
                .collect(Collectors.joining(" "));
        return Stream.concat(Stream.of(name), zeilen(a).stream()).toList();
    }

    /** @return empty where half of it is missing */
    public static List<String> zeilen(Anschrift a) {
        return a == null || !Stream.of(a.strasse(), a.plz(), a.ort()).allMatch(Erreichbarkeit::vorhanden)
                ? List.of()
                : a.zeilen();
    }

    public static boolean vorhanden(String text) {
        return text != null && !text.isBlank();
    }

    /** One line: what was pasted with line breaks must not add lines to an address. */
    public static String zeile(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}

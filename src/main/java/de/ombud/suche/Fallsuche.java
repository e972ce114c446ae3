package de.ombud.suche;

import de.ombud.frist.Ortszeit;
import de.ombud.suche.Fundstelle.Ort;
import de.ombud.suche.Suchregister.Kandidat;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds cases for somebody. What is shown of a hit is taken from the case as that person may see it, and from nothing else. */
@Component
class Fallsuche {

    static final long VON_VORN = Long.MAX_VALUE;

    private static final int HOECHSTENS_VERSUCHT = 8;
    private static final int HOECHSTENS_GEMEINT = 3;
    private static final Pattern NAMENSANFANG = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'-]{4,}");

    private final Suchregister register;
    private final Akten akten;
    private final SucheEinstellungen einstellungen;

    private record Stelle(int fall, Ort ort, int nr) {}

    Fallsuche(Suchregister register, Akten akten, SucheEinstellungen einstellungen) {
        this.register = register;
        this.akten = akten;
        this.einstellungen = einstellungen;
    }

    /** @param vor {@link Suchergebnis#weiter} of the page before, or {@link #VON_VORN} */
    Suchergebnis finde(Suchworte worte, long vor, Betrachter wer) {
        if (worte.istLeer()) {
            return new Suchergebnis(List.of(), null);
        }
        Optional<String> aktenzeichen = worte.aktenzeichen();
        if (aktenzeichen.isPresent()) {
            List<Akte> eine =
                    lies(new Aktenzeichen(aktenzeichen.get()), wer).stream().toList();
            return new Suchergebnis(treffer(eine, worte), null);
        }
        String anfrage = register.anfrage(worte);
        if (anfrage.isEmpty()) {
            return new Suchergebnis(List.of(), null);
        }
        List<Kandidat> kandidaten = register.kandidaten(anfrage, wer, vor, einstellungen.seite() + 1);
        List<Kandidat> seite = kandidaten.stream().limit(einstellungen.seite()).toList();
        List<Akte> sichtbare = seite.stream()
                .flatMap(k -> lies(k.aktenzeichen(), wer).stream())
                .filter(akte -> darfGefundenWerden(akte, worte))
                .toList();
        if (kandidaten.isEmpty() && vor == VON_VORN) {
            return new Suchergebnis(List.of(), null, gemeint(worte, wer));
        }
        Long weiter =
                kandidaten.size() > seite.size() ? seite.get(seite.size() - 1).id() : null;
        return new Suchergebnis(treffer(sichtbare, worte), weiter);
    }

    /** The same words with one name as it is spelt in cases that this person may see, where they may have mistyped it. */
    private List<String> gemeint(Suchworte worte, Betrachter wer) {
        return IntStream.range(0, worte.worte().size())
                .boxed()
                .filter(stelle -> NAME.matcher(worte.worte().get(stelle)).matches())
                .flatMap(stelle -> register.aehnlicheNamen(worte.worte().get(stelle)).stream()
                        .map(name -> worte.mit(stelle, gross(name))))
                .limit(HOECHSTENS_VERSUCHT)
                .filter(andere -> findetEtwas(andere, wer))
                .limit(HOECHSTENS_GEMEINT)
                .map(andere -> String.join(" ", andere.worte()))
                .toList();
    }

    /** As names are written; the database gives them in small letters, and its own capitals depend on its locale. */
    private static String gross(String name) {
        return NAMENSANFANG.matcher(name).replaceAll(anfang -> anfang.group().toUpperCase(Locale.GERMANY));
    }

    private boolean findetEtwas(Suchworte worte, Betrachter wer) {
        return register.kandidaten(register.anfrage(worte), wer, VON_VORN, 3).stream()
                .anyMatch(k -> lies(k.aktenzeichen(), wer).isPresent());
    }

    /** Who does not learn whose case it is does not learn it by looking for a name either. */
    private static boolean darfGefundenWerden(Akte akte, Suchworte worte) {
        return akte.vollstaendig()
                || !akte.istVertraulich()
                || worte.worte().stream().anyMatch(akte.aktenzeichen().wert()::equalsIgnoreCase);
    }

    private Optional<Akte> lies(Aktenzeichen az, Betrachter wer) {
        try {
            return Optional.of(akten.lies(az, wer));
        } catch (NichtGefunden e) {
            return Optional.empty();
        }
    }

    private List<Treffer> treffer(List<Akte> faelle, Suchworte worte) {
        List<Stelle> stellen = new ArrayList<>();
        List<String> texte = new ArrayList<>();
        for (int fall = 0; fall < faelle.size(); fall++) {
            for (Map.Entry<String, Stelle> text : texte(faelle.get(fall), fall).entrySet()) {
                texte.add(text.getKey());
                stellen.add(text.getValue());
            }
        }
        Map<Integer, List<Fundstelle>> gefunden = register.ausschnitte(worte, texte).stream()
                .collect(Collectors.groupingBy(
                        a -> stellen.get(a.nr()).fall(),
                        Collectors.mapping(
                                a -> new Fundstelle(
                                        stellen.get(a.nr()).ort(),
                                        stellen.get(a.nr()).nr(),
                                        Fundstelle.teile(a.text())),
                                Collectors.toList())));
        return Stream.iterate(0, fall -> fall < faelle.size(), fall -> fall + 1)
                .map(fall -> treffer(faelle.get(fall), gefunden.getOrDefault(fall, List.of())))
                .toList();
    }

    /** What the person may read of the case; a text that stands in it twice counts for the Anliegen. */
    private static Map<String, Stelle> texte(Akte akte, int fall) {
        Map<String, Stelle> texte = new LinkedHashMap<>();
        akte.anliegen().forEach(a -> merke(texte, a.beschreibung(), new Stelle(fall, Ort.ANLIEGEN, a.nr())));
        merke(texte, akte.text(), new Stelle(fall, Ort.TEXT, 0));
        akte.nachtraege().forEach(n -> merke(texte, n.text(), new Stelle(fall, Ort.NACHTRAG, n.nr())));
        return texte;
    }

    private static void merke(Map<String, Stelle> texte, String text, Stelle stelle) {
        if (text != null && !text.isBlank()) {
            texte.putIfAbsent(text, stelle);
        }
    }

    private static Treffer treffer(Akte akte, List<Fundstelle> fundstellen) {
        return new Treffer(
                akte.aktenzeichen().wert(),
                akte.eingang().atZone(Ortszeit.BERLIN).toOffsetDateTime(),
                akte.status(),
                akte.anliegen().stream().map(Akte.Anliegen::bereich).distinct().toList(),
                akte.betreff(),
                name(akte.kunde()),
                fundstellen);
    }

    private static String name(Kunde kunde) {
        if (kunde == null) {
            return null;
        }
        String name = Stream.of(kunde.vorname(), kunde.nachname())
                .filter(Objects::nonNull)
                .filter(teil -> !teil.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}

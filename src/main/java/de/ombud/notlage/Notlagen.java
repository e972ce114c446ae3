package de.ombud.notlage;

import de.ombud.erkennung.Fundstelle;
import de.ombud.erkennung.Zeichen;
import de.ombud.erkennung.Zeichenerkennung;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens on the way of an emergency. Throws {@link Eingabefehler} for what can be mended in the form. */
@Component
@Transactional
public class Notlagen {

    /** Step of the way: an attempt to avert it. */
    static final String VERSUCH = "NOTLAGE_";

    /** Step of the way: what the leadership did before the event. */
    static final String TERMIN_GESICHERT = "TERMIN_GESICHERT";

    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern(
                    "d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY)
            .withZone(Ortszeit.BERLIN);

    /** Clocks of browsers are not exact. */
    private static final Duration SPIELRAUM = Duration.ofMinutes(5);

    private final Notlageregel regel;
    private final Zeichenerkennung erkennung;
    private final Wege wege;
    private final Akten akten;
    private final Clock uhr;

    Notlagen(Notlageregel regel, Zeichenerkennung erkennung, Wege wege, Akten akten, Clock uhr) {
        this.regel = regel;
        this.erkennung = erkennung;
        this.wege = wege;
        this.akten = akten;
        this.uhr = uhr;
    }

    /** What seems to be missing, from the words that made it an emergency and the topic; a person mends it in the task. */
    @Transactional(readOnly = true)
    public Notlageart art(Aktenzeichen az, int nr) {
        Akte akte = akten.lies(az);
        Weg weg = wege.lies(az, nr);
        Optional<Akte.Anliegen> anliegen = anliegen(akte, weg);
        Stream<String> texte = Stream.of(
                        weg.anlass(), anliegen.map(Akte.Anliegen::beschreibung).orElse(""), akte.text(), akte.betreff())
                .filter(Objects::nonNull);
        return regel.art(anliegen.map(Akte.Anliegen::thema).orElse(""), zeichen(texte));
    }

    private static Optional<Akte.Anliegen> anliegen(Akte akte, Weg weg) {
        return weg.anliegen() != null
                ? akte.anliegen(weg.anliegen())
                : akte.anliegen().stream()
                        .filter(Akte.Anliegen::notlage)
                        .findFirst()
                        .or(() -> akte.anliegen().stream().findFirst());
    }

    /** Only the words that a rule of the list found: what else is in the text may be about anything. */
    private String zeichen(Stream<String> texte) {
        return erkennung.suche(texte.toList()).stream()
                .filter(hinweis -> hinweis.zeichen() == Zeichen.NOTLAGE)
                .flatMap(hinweis -> hinweis.fundstellen().stream())
                .map(Fundstelle::worte)
                .flatMap(List::stream)
                .map(wort -> wort.toLowerCase(Locale.GERMANY))
                .collect(Collectors.joining(" "));
    }

    /** Whether a step of the way was an attempt to reach the person. @param schritt its code */
    public static boolean istVersuch(String schritt) {
        return schritt.startsWith(VERSUCH);
    }

    /** Ids of the groups that have the task before them. */
    @Transactional(readOnly = true)
    public Set<String> zustaendige(Aktenzeichen az, Notlageart art) {
        return regel.zustaendige(art, akten.lies(az).adressat());
    }

    /** Somebody tried to avert it. @param wer user name */
    public Notlageergebnis berichten(Aktenzeichen az, int nr, Notlagebericht bericht, String wer) {
        if (bericht.kontaktAm().isAfter(uhr.instant().plus(SPIELRAUM))) {
            throw new Eingabefehler("kontaktAm", "Der Zeitpunkt liegt in der Zukunft.");
        }
        if (bericht.kontaktAm().isBefore(akten.lies(az).eingang())) {
            throw new Eingabefehler("kontaktAm", "Der Zeitpunkt liegt vor dem Eingang.");
        }
        String wann = ZEITPUNKT.format(bericht.kontaktAm());
        String text = bericht.vermerk().isEmpty() ? wann : wann + "\n" + bericht.vermerk();
        wege.vermerken(az, nr, VERSUCH + bericht.ergebnis(), bericht.angaben(), text, wer);
        return bericht.ergebnis();
    }

    /** The leadership secured the date of the event. @param wer user name */
    public void terminSichern(Aktenzeichen az, int nr, String massnahme, String wer) {
        wege.vermerken(az, nr, TERMIN_GESICHERT, List.of(), massnahme, wer);
    }
}

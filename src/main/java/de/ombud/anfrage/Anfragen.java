package de.ombud.anfrage;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Fallsperre;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens on the way of a request. Throws {@link Eingabefehler} for what can be mended in the form. */
@Component
@Transactional
public class Anfragen {

    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern(
                    "d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY)
            .withZone(Ortszeit.BERLIN);

    /** Clocks of browsers are not exact. */
    private static final Duration SPIELRAUM = Duration.ofMinutes(5);

    private final Wege wege;
    private final Akten akten;
    private final Bearbeitung bearbeitung;
    private final Fallsperre sperre;
    private final MessageSource texte;
    private final Clock uhr;

    Anfragen(Wege wege, Akten akten, Bearbeitung bearbeitung, Fallsperre sperre, MessageSource texte, Clock uhr) {
        this.wege = wege;
        this.akten = akten;
        this.bearbeitung = bearbeitung;
        this.sperre = sperre;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** The competent office says what it did. @param wer user name */
    public void erledigen(Aktenzeichen az, int nr, Anfrageantwort antwort, String wer) {
        if (antwort.am().isAfter(uhr.instant().plus(SPIELRAUM))) {
            throw new Eingabefehler("erledigtAm", "Der Zeitpunkt liegt in der Zukunft.");
        }
        String text = Stream.of(ZEITPUNKT.format(antwort.am()), antwort.grund(), antwort.vermerk())
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining("\n\n"));
        wege.vermerken(az, nr, "ANFRAGE_ERLEDIGT", List.of(antwort.erledigung().name()), text, wer);
    }

    /** Nobody works on the matter of the request any more; repeating it changes nothing. */
    public void abgeben(Aktenzeichen az, int nr) {
        // before anything is read: two requests of one case may end at the same moment
        sperre.nehmen(az);
        Weg weg = wege.lies(az, nr);
        String wohin = texte.getMessage("anfrage.wohin." + weg.art(), null, Locale.GERMANY);
        String wer = weg.schritte().stream()
                .reduce((frueherer, spaeterer) -> spaeterer)
                .map(Weg.Schritt::wer)
                .orElse(weg.eroeffnetVon());
        Umfang.von(weg, akten.lies(az)).forEach(anliegen -> bearbeitung.abgeben(az, anliegen, wohin, wer));
    }
}

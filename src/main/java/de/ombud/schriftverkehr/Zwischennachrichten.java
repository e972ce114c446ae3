package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.vorlage.Zwischenstaende;
import de.ombud.schriftverkehr.vorlage.Zwischenstand;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Konflikt;
import de.ombud.system.Zeichenregel;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reason and new date of the interim notices of a case, written before the notice itself ({@code Schreiben.ZWISCHENNACHRICHT}, bezug =
 * round). A round ends when its Sendung is written ({@link Postausgang#erstellen}); until then it stays the next one.
 */
@Component
@Transactional
public class Zwischennachrichten {

    private static final int LAENGSTER_GRUND = 2000;

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Zwischenstaende staende;
    private final Akten akten;
    private final Versandbuch buch;
    private final Schriftverkehrsregeln regeln;

    Zwischennachrichten(Zwischenstaende staende, Versandbuch buch, Schriftverkehrsregeln regeln, Akten akten) {
        this.akten = akten;
        this.staende = staende;
        this.buch = buch;
        this.regeln = regeln;
    }

    /**
     * Writes (or rewrites) reason and new date of a round.
     *
     * @param grund in words for the person, at most 2,000 characters
     * @param neuerTermin legal day (Europe/Berlin) after today, not before the one that the person knows, not further ahead than {@code ombud.schriftverkehr.neuer-termin-hoechstens}
     * @param wer user name
     * @throws Eingabefehler fields {@code verzoegerungsgrund} and {@code neuerTermin}
     * @throws Konflikt where the notice of this round is already written
     */
    public void verfassen(Aktenzeichen az, int runde, String grund, LocalDate neuerTermin, String wer) {
        List<Feldfehler> fehler = new ArrayList<>();
        grundFehler(grund).ifPresent(f -> fehler.add(new Feldfehler("verzoegerungsgrund", f)));
        terminFehler(neuerTermin, bisher(az, runde), buch.heute())
                .ifPresent(f -> fehler.add(new Feldfehler("neuerTermin", f)));
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler);
        }
        if (buch.finde(az, Schreiben.ZWISCHENNACHRICHT, runde).isPresent()) {
            throw new Konflikt("Die Zwischennachricht dieser Runde ist bereits erstellt.");
        }
        staende.schreiben(az, runde, new Zwischenstand(grund.strip(), neuerTermin), wer);
    }

    /** Notes that nobody wrote anything in time; changes nothing where somebody did. {@link Postausgang#erstellen} does so by itself. */
    public void neutral(Aktenzeichen az, int runde) {
        staende.neutral(az, runde);
    }

    /** How many interim notices were written so far, whatever became of them. */
    public int anzahl(Aktenzeichen az) {
        return staende.letzteRunde(az);
    }

    /** The round that a task started now writes for; counts from 1 and goes on counting when the clocks start anew. */
    public int naechsteRunde(Aktenzeichen az) {
        return staende.letzteRunde(az) + 1;
    }

    /** The legal day of the last one; empty before the first. The clock of the next one looks at it: what went out is not caught up again. */
    public Optional<LocalDate> zuletztAm(Aktenzeichen az) {
        return staende.zuletztAm(az);
    }

    /** The legal day of the acknowledgement; today where it is still to come. It says what the first notice would, where it comes so late. */
    public LocalDate bestaetigtAm(Aktenzeichen az) {
        return staende.bestaetigtAm(az).orElseGet(buch::heute);
    }

    private static Optional<String> grundFehler(String grund) {
        if (grund == null || grund.isBlank()) {
            return Optional.of("Bitte den Grund der Verzögerung angeben.");
        }
        if (grund.strip().length() > LAENGSTER_GRUND) {
            return Optional.of("Der Grund darf höchstens 2.000 Zeichen haben.");
        }
        return Zeichenregel.erlaubt(grund)
                ? Optional.empty()
                : Optional.of("Der Grund enthält Zeichen, die sich nicht darstellen lassen.");
    }

    /** What the person was told last, else by when the answer is due. */
    private LocalDate bisher(Aktenzeichen az, int runde) {
        return staende.zugesagt(az, runde)
                .orElseGet(() -> akten.lies(az).fristen().antwort());
    }

    private Optional<String> terminFehler(LocalDate termin, LocalDate bisher, LocalDate heute) {
        if (termin == null) {
            return Optional.of("Bitte einen neuen Termin angeben.");
        }
        if (!termin.isAfter(heute)) {
            return Optional.of("Der neue Termin muss in der Zukunft liegen.");
        }
        if (termin.isBefore(bisher)) {
            return Optional.of(
                    "Der neue Termin darf nicht vor dem bisherigen liegen (%s).".formatted(TAG.format(bisher)));
        }
        return termin.isAfter(heute.plus(regeln.neuerTerminHoechstens()))
                ? Optional.of("Der neue Termin liegt zu weit in der Zukunft.")
                : Optional.empty();
    }
}

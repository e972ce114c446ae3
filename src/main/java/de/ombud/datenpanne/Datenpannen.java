package de.ombud.datenpanne;

import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Land;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens on the way of a data breach. Throws {@link Eingabefehler} for what can be mended in the form. */
@Component
@Transactional
public class Datenpannen {

    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern(
                    "d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY)
            .withZone(Ortszeit.BERLIN);

    /** A way that is opened while the case is recorded belongs to what was received. */
    private static final Duration BEIM_ERFASSEN = Duration.ofMinutes(1);

    /** Clocks of browsers are not exact. */
    private static final Duration SPIELRAUM = Duration.ofMinutes(5);

    private final Wege wege;
    private final Akten akten;
    private final Fristenrechner rechner;
    private final Meldestellen stellen;
    private final Clock uhr;

    Datenpannen(Wege wege, Akten akten, Fristenrechner rechner, Meldestellen stellen, Clock uhr) {
        this.stellen = stellen;
        this.wege = wege;
        this.akten = akten;
        this.rechner = rechner;
        this.uhr = uhr;
    }

    /**
     * Since when the house knows, as long as nobody says otherwise: since the receipt where the message itself told of the breach,
     * otherwise since somebody noticed it.
     */
    @Transactional(readOnly = true)
    public Instant bekanntSeit(Aktenzeichen az, int nr) {
        Akte akte = akten.lies(az);
        Weg weg = wege.lies(az, nr);
        boolean beimErfassen = !weg.eroeffnetAm().isAfter(akte.erfasstAm().plus(BEIM_ERFASSEN));
        return beimErfassen ? akte.eingang() : weg.eroeffnetAm();
    }

    /** When the period for the report is over. */
    public Instant meldenBis(Instant bekanntSeit, Land land) {
        return rechner.ablauf(Uhr.DATENPANNE, bekanntSeit, land);
    }

    /** @param wer user name */
    public void bewerten(Aktenzeichen az, int nr, Pannenbewertung bewertung, String wer) {
        Instant seit = bewertung.bekanntSeit() == null ? bekanntSeit(az, nr) : bewertung.bekanntSeit();
        nichtInDerZukunft("bekanntSeit", seit);
        wege.vermerken(
                az,
                nr,
                "DATENPANNE_BEWERTET",
                bewertung.angaben(),
                absaetze("Bekannt seit " + ZEITPUNKT.format(seit), bewertung.sachverhalt(), bewertung.begruendung()),
                wer);
    }

    /** @param frist when the 72 hours are over */
    public void melden(Aktenzeichen az, int nr, Pannenmeldung meldung, Instant frist, String wer) {
        nichtInDerZukunft("gemeldetAm", meldung.gemeldetAm());
        if (meldung.aufsichtAm() != null) {
            nichtInDerZukunft("aufsichtGemeldetAm", meldung.aufsichtAm());
        }
        meldung.begruendetVerspaetung(frist);
        wege.vermerken(
                az,
                nr,
                "DATENPANNE_GEMELDET",
                List.of(meldung.gemeldetAm().isAfter(frist) ? "VERSPAETET" : "RECHTZEITIG"),
                absaetze(
                        "Gemeldet am %s, %s: %s"
                                .formatted(
                                        ZEITPUNKT.format(meldung.gemeldetAm()),
                                        meldung.meldezeichen(),
                                        stellen.datenschutzaufsicht()),
                        stellen.rechtsaufsicht() + " (§ 83a SGB X): "
                                + (meldung.aufsichtAm() == null
                                        ? "noch nicht gemeldet"
                                        : "gemeldet am " + ZEITPUNKT.format(meldung.aufsichtAm())),
                        meldung.verspaetungsgrund()),
                wer);
    }

    /** @param wer user name */
    public void benachrichtigen(Aktenzeichen az, int nr, Benachrichtigung benachrichtigung, String wer) {
        nichtInDerZukunft("benachrichtigtAm", benachrichtigung.am());
        wege.vermerken(
                az,
                nr,
                "PERSON_BENACHRICHTIGT",
                List.of(benachrichtigung.durch().name()),
                absaetze(ZEITPUNKT.format(benachrichtigung.am()), benachrichtigung.vermerk()),
                wer);
    }

    private void nichtInDerZukunft(String feld, Instant zeitpunkt) {
        if (zeitpunkt.isAfter(uhr.instant().plus(SPIELRAUM))) {
            throw new Eingabefehler(feld, "Der Zeitpunkt liegt in der Zukunft.");
        }
    }

    private static String absaetze(String... teile) {
        return Stream.of(teile).filter(teil -> !teil.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}

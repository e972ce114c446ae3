package de.ombud.anfrage;

import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Fallsperre;
import de.ombud.weg.Hinweise;
import de.ombud.weg.Weg;
import de.ombud.weg.WegEroeffnet;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Zustaendigkeitsregel;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens on the way of a request. Throws {@link Eingabefehler} for what can be mended in the form. */
@Component
@Transactional
public class Anfragen {

    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern(
                    "d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY)
            .withZone(Ortszeit.BERLIN);

    /** Code of how the way of a request ends that is none. */
    static final String KEINE_ANFRAGE = "KEINE_ANFRAGE";

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** Clocks of browsers are not exact. */
    private static final Duration SPIELRAUM = Duration.ofMinutes(5);

    private final Wege wege;
    private final Akten akten;
    private final Bearbeitung bearbeitung;
    private final Fallsperre sperre;
    private final Hinweise hinweise;
    private final Fristenrechner fristen;
    private final Dienststellen dienststellen;
    private final Zustaendigkeitsregel zustaendigkeit;
    private final MessageSource texte;
    private final Clock uhr;

    Anfragen(
            Wege wege,
            Akten akten,
            Bearbeitung bearbeitung,
            Fallsperre sperre,
            Hinweise hinweise,
            Fristenrechner fristen,
            Dienststellen dienststellen,
            @Lazy Zustaendigkeitsregel zustaendigkeit,
            MessageSource texte,
            Clock uhr) {
        this.wege = wege;
        this.akten = akten;
        this.bearbeitung = bearbeitung;
        this.sperre = sperre;
        this.hinweise = hinweise;
        this.fristen = fristen;
        this.dienststellen = dienststellen;
        this.zustaendigkeit = zustaendigkeit;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** The competent office says what it did. @param wer user name */
    public void erledigen(Aktenzeichen az, int nr, Anfrageantwort antwort, String wer) {
        if (antwort.am().isAfter(uhr.instant().plus(SPIELRAUM))) {
            throw new Eingabefehler("erledigtAm", "Der Zeitpunkt liegt in der Zukunft.");
        }
        if (antwort.erledigung() == Erledigung.VERLAENGERT) {
            verlaengern(az, wege.lies(az, nr), antwort);
        }
        String text = Stream.of(ZEITPUNKT.format(antwort.am()), antwort.grund(), antwort.vermerk())
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining("\n\n"));
        String bis = antwort.bis() == null ? "" : "Neue Frist: " + TAG.format(antwort.bis());
        wege.vermerken(
                az, nr, "ANFRAGE_ERLEDIGT", List.of(antwort.erledigung().name()), (text + "\n\n" + bis).strip(), wer);
    }

    /** Once, by two months at most, and only with a notice within the first month; Art. 12 (3) DSGVO. */
    private void verlaengern(Aktenzeichen az, Weg weg, Anfrageantwort antwort) {
        if (weg.art() != Wegart.DATENAUSKUNFT) {
            throw new Eingabefehler(
                    "erledigung", "Nur die Frist einer Auskunft über eigene Daten lässt sich verlängern.");
        }
        if (weg.termin() != null) {
            throw new Eingabefehler("erledigung", "Die Frist ist schon verlängert; ein zweites Mal geht es nicht.");
        }
        Akte akte = akten.lies(az);
        LocalDate eingang = Ortszeit.tag(hinweise.gesagtAm(akte, weg.nr()));
        LocalDate monat = fristen.bis(Uhr.AUSKUNFT, eingang, dienststellen.ort(akte.dienststelle()));
        if (Ortszeit.tag(antwort.am()).isAfter(monat)) {
            throw new Eingabefehler(
                    "erledigtAm", "Die Person muss die Verlängerung bis %s erfahren.".formatted(TAG.format(monat)));
        }
        LocalDate hoechstens = eingang.plusMonths(3);
        if (!antwort.bis().isAfter(monat) || antwort.bis().isAfter(hoechstens)) {
            throw new Eingabefehler(
                    "verlaengertBis",
                    "Bitte einen Tag nach dem %s und spätestens den %s angeben."
                            .formatted(TAG.format(monat), TAG.format(hoechstens)));
        }
        wege.verlegen(az, weg.nr(), antwort.bis());
    }

    /** Whether it is the person who asks for their own data. @param wer user name */
    public void identitaetPruefen(Aktenzeichen az, int nr, Identitaetspruefung pruefung, String wer) {
        LocalDate heute = Ortszeit.tag(uhr.instant());
        if (pruefung.am().isAfter(heute)) {
            throw new Eingabefehler("geprueftAm", "Der Tag liegt in der Zukunft.");
        }
        if (pruefung.nachweisBis() != null && pruefung.nachweisBis().isBefore(heute)) {
            throw new Eingabefehler("nachweisBis", "Der Tag ist schon vorbei.");
        }
        Akte akte = akten.lies(az);
        boolean fuerAndere = akte.einreicher() != null && akte.einreicher().art() != Einreicherart.SELBST;
        if (fuerAndere
                && pruefung.ergebnis() == Identitaetspruefung.Ergebnis.GEPRUEFT
                && !akte.vertretung(heute).erlaubtAuskunft()) {
            throw new Eingabefehler(
                    "identitaet",
                    "Für die Person fragt jemand ohne gültige Vollmacht. Bitte zuerst die Vollmacht aufnehmen oder"
                            + " nachfragen.");
        }
        List<String> angaben =
                pruefung.weise() == null ? List.of() : List.of(pruefung.weise().name());
        String text = Stream.of(TAG.format(pruefung.am()), pruefung.worte())
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining("\n\n"));
        wege.vermerken(az, nr, "IDENTITAET_" + pruefung.ergebnis(), angaben, text, wer);
    }

    /** It is none: from here on the matter is one like any other. Repeating it changes nothing. */
    public void zurueckgeben(Aktenzeichen az, int nr) {
        sperre.nehmen(az);
        Weg weg = wege.lies(az, nr);
        String wer = zuletzt(weg);
        wege.beenden(az, nr, KEINE_ANFRAGE);
        if (weg.art() != Wegart.PRESSE) {
            return;
        }
        Akte akte = akten.lies(az);
        if (weg.anliegen() == null && akte.reaktionsart() == Reaktionsart.PRESSEANFRAGE) {
            bearbeitung.reaktionsartFestlegen(az, Reaktionsart.KUNDENREAKTION, "Keine Anfrage der Presse", wer);
        }
        Optional.ofNullable(weg.anliegen())
                .flatMap(akte::anliegen)
                .filter(Anfragen::istOffen)
                .ifPresent(a -> bearbeitung.verlegen(
                        az,
                        a.nr(),
                        a.bereich(),
                        zustaendigkeit.gruppe(a.bereich(), a.thema(), a.art(), akte.adressat(), akte.reaktionsart()),
                        "Keine Anfrage der Presse",
                        wer));
    }

    /** What a journalist asks inside another case lies before the press office, which reads only that. */
    @EventListener
    void bei(WegEroeffnet ereignis) {
        if (ereignis.art() != Wegart.PRESSE) {
            return;
        }
        Weg weg = wege.lies(ereignis.aktenzeichen(), ereignis.nr());
        Optional.ofNullable(weg.anliegen())
                .flatMap(akten.lies(ereignis.aktenzeichen())::anliegen)
                .filter(Anfragen::istOffen)
                .ifPresent(a -> bearbeitung.verlegen(
                        ereignis.aktenzeichen(),
                        a.nr(),
                        a.bereich(),
                        Gruppe.PRESSESTELLE.id(),
                        "Danach fragt die Presse",
                        weg.eroeffnetVon()));
    }

    private static boolean istOffen(Akte.Anliegen anliegen) {
        return anliegen.status() != AnliegenStatus.BEWERTET && anliegen.status() != AnliegenStatus.ABGEGEBEN;
    }

    private static String zuletzt(Weg weg) {
        return weg.schritte().stream()
                .reduce((frueherer, spaeterer) -> spaeterer)
                .map(Weg.Schritt::wer)
                .orElse(weg.eroeffnetVon());
    }

    /** Nobody works on the matter of the request any more; repeating it changes nothing. */
    public void abgeben(Aktenzeichen az, int nr) {
        // before anything is read: two requests of one case may end at the same moment
        sperre.nehmen(az);
        Weg weg = wege.lies(az, nr);
        String wohin = texte.getMessage("anfrage.wohin." + weg.art(), null, Locale.GERMANY);
        String wer = zuletzt(weg);
        Umfang.von(weg, akten.lies(az)).forEach(anliegen -> bearbeitung.abgeben(az, anliegen, wohin, wer));
    }
}

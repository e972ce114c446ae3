package de.ombud.abgabe;

import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Briefinhalt;
import de.ombud.schriftverkehr.Dienstpost;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Schreibvorgaben;
import de.ombud.schriftverkehr.Stelle;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Matters of a case that go to another office. Asks nobody whether they may: the caller does. */
@Component
@Transactional
public class Abgaben {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    /** Steps of the way; the office that was named is the text of the first. */
    private static final String STELLE = "ZUSTAENDIGE_STELLE";

    private static final String VERMERK = "ABGABEVERMERK";
    private static final String DOCH_ZUSTAENDIG = "DOCH_ZUSTAENDIG";

    private final Wege wege;
    private final Akten akten;
    private final Bearbeitung bearbeitung;
    private final Dienstpost dienstpost;
    private final Schreibvorgaben schreibvorgaben;
    private final MessageSource texte;

    Abgaben(
            Wege wege,
            Akten akten,
            Bearbeitung bearbeitung,
            Dienstpost dienstpost,
            Schreibvorgaben schreibvorgaben,
            MessageSource texte) {
        this.wege = wege;
        this.akten = akten;
        this.bearbeitung = bearbeitung;
        this.dienstpost = dienstpost;
        this.schreibvorgaben = schreibvorgaben;
        this.texte = texte;
    }

    /**
     * Another office is competent.
     *
     * @return whether the matter is passed on; otherwise the person is only told who is competent
     * @throws Eingabefehler field {@code stelleEmail}, where it is passed on and the office cannot be reached
     */
    public boolean entscheiden(Aktenzeichen az, int nr, Abgabeentscheidung entscheidung, String wer) {
        Weitergabe weitergabe = entscheidung.weitergabe();
        Stelle stelle = entscheidung.stelle();
        if (weitergabe.geschieht() && !stelle.istErreichbar()) {
            throw new Eingabefehler(
                    "stelleEmail", "Bitte eine gültige E-Mail-Adresse oder die Anschrift der Stelle angeben.");
        }
        wege.vermerken(az, nr, STELLE, List.of(weitergabe.angabe()), stelle.name(), wer);
        if (!entscheidung.vermerk().isBlank()) {
            wege.vermerken(az, nr, VERMERK, List.of(), entscheidung.vermerk(), wer);
        }
        if (weitergabe.geschieht()) {
            dienstpost.beauftragen(az, Schreiben.ABGABESCHREIBEN, nr, stelle, anDieStelle(az, nr, weitergabe));
        }
        schreibvorgaben.festlegen(
                az,
                Schreiben.ABGABENACHRICHT,
                nr,
                Briefinhalt.aus(Map.of("stelle", zeilen(stelle), "weitergabe", weitergabe.name())));
        return weitergabe.geschieht();
    }

    /** We are competent after all; the matter stays where it was. */
    public void behalten(Aktenzeichen az, int nr, String grund, String wer) {
        wege.vermerken(az, nr, DOCH_ZUSTAENDIG, List.of(), grund, wer);
    }

    /** From here on it is no matter of ours. */
    public void abgeben(Aktenzeichen az, int nr) {
        Weg weg = wege.lies(az, nr);
        Weg.Schritt benannt = weg.schritte().stream()
                .filter(s -> s.art().equals(STELLE))
                .reduce((erste, letzte) -> letzte)
                .orElseThrow(() -> new IllegalStateException("Für " + az + " ist keine Stelle benannt."));
        bearbeitung.abgeben(az, weg.anliegen(), benannt.text(), benannt.wer());
    }

    private Briefinhalt anDieStelle(Aktenzeichen az, int nr, Weitergabe weitergabe) {
        Akte akte = akten.lies(az);
        return new Briefinhalt(
                Map.of(
                        "eingegangenAm", TAG.format(akte.eingang().atZone(Ortszeit.BERLIN)),
                        "grundlage", texte.getMessage("abgabe.grundlage." + weitergabe, null, Locale.GERMANY),
                        "person", person(akte.kunde())),
                wortlaut(akte, wege.lies(az, nr).anliegen()));
    }

    /** What the person wrote about the matter; the text of the whole contact where it was not recorded by itself. */
    private static String wortlaut(Akte akte, Integer anliegen) {
        return Optional.ofNullable(anliegen)
                .flatMap(akte::anliegen)
                .map(Akte.Anliegen::beschreibung)
                .filter(text -> !text.isBlank())
                .orElseGet(() -> Stream.concat(
                                Stream.of(vorhanden(akte.text())),
                                akte.anliegen().stream().map(Akte.Anliegen::beschreibung))
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\n\n")));
    }

    private String person(Kunde kunde) {
        if (kunde == null) {
            return texte.getMessage("akte.anonym", null, Locale.GERMANY);
        }
        Anschrift anschrift = kunde.anschrift();
        return Stream.of(
                        vorhanden(kunde.vorname()) + " " + vorhanden(kunde.nachname()),
                        anschrift == null ? "" : String.join("\n", anschrift.zeilen()),
                        vorhanden(kunde.email()),
                        vorhanden(kunde.telefon()))
                .map(String::strip)
                .filter(zeile -> !zeile.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String vorhanden(String text) {
        return text == null ? "" : text.strip();
    }

    private static String zeilen(Stelle stelle) {
        return Stream.concat(Stream.of(stelle.name()), stelle.anschrift().stream())
                .collect(Collectors.joining("\n"));
    }
}

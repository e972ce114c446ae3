package de.ombud.abgabe;

import de.ombud.anlage.Anlage;
import de.ombud.anlage.Anlagen;
import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Briefinhalt;
import de.ombud.schriftverkehr.Dienstpost;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Schreibvorgaben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Stelle;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import java.time.LocalDate;
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

    /** What mail servers of offices take, with what encoding adds. */
    private static final long HOECHSTENS_PER_MAIL = 15_000_000;

    /** Steps of the way; the office that was named is the text of the first. */
    private static final String STELLE = "ZUSTAENDIGE_STELLE";

    private static final String VERMERK = "ABGABEVERMERK";
    private static final String DOCH_ZUSTAENDIG = "DOCH_ZUSTAENDIG";

    private final Wege wege;
    private final Akten akten;
    private final Bearbeitung bearbeitung;
    private final Dienstpost dienstpost;
    private final Schreibvorgaben schreibvorgaben;
    private final Sendungen sendungen;
    private final Anlagen anlagen;
    private final MessageSource texte;

    Abgaben(
            Wege wege,
            Akten akten,
            Bearbeitung bearbeitung,
            Dienstpost dienstpost,
            Schreibvorgaben schreibvorgaben,
            Sendungen sendungen,
            Anlagen anlagen,
            MessageSource texte) {
        this.wege = wege;
        this.akten = akten;
        this.bearbeitung = bearbeitung;
        this.dienstpost = dienstpost;
        this.schreibvorgaben = schreibvorgaben;
        this.sendungen = sendungen;
        this.anlagen = anlagen;
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
        if (weitergabe.geschieht() && !stelle.email().isBlank() && zuGross(dateien(az, nr))) {
            throw new Eingabefehler(
                    "stelleEmail",
                    "Die Dateien der Person sind zusammen zu groß für eine E-Mail. Bitte ohne E-Mail-Adresse als Brief"
                            + " abgeben und sie beilegen.");
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

    /** Whether the person knows is said by the letter that went to them, not by the decision that it should. */
    public void benachrichtigungVermerken(Aktenzeichen az, int nr) {
        Weg weg = wege.lies(az, nr);
        Optional<LocalDate> am = sendungen.zu(az).stream()
                .filter(s -> s.schreiben() == Schreiben.ABGABENACHRICHT && s.bezug() == nr)
                .filter(s -> s.zustand() == Versandzustand.VERSANDT)
                .map(Versandstand::versandtAm)
                .findFirst();
        wege.vermerken(
                az,
                nr,
                am.isPresent() ? "PERSON_INFORMIERT" : "PERSON_NICHT_INFORMIERT",
                List.of(),
                am.map(tag -> TAG.format(tag)).orElse(""),
                weg.schritte().get(0).wer());
    }

    private Briefinhalt anDieStelle(Aktenzeichen az, int nr, Weitergabe weitergabe) {
        Akte akte = akten.lies(az);
        String mitteilung = schreibvorgaben.erreichtDiePerson(az, Schreiben.ABGABENACHRICHT) ? "JA" : "NEIN";
        return new Briefinhalt(
                Map.of(
                        "eingegangenAm", TAG.format(akte.eingang().atZone(Ortszeit.BERLIN)),
                        "grundlage", texte.getMessage("abgabe.grundlage." + weitergabe, null, Locale.GERMANY),
                        "person", person(akte.kunde()),
                        "mitteilung", mitteilung,
                        "dateien", dateien(az, nr).stream().map(Anlage::name).collect(Collectors.joining("\n"))),
                wortlaut(akte, wege.lies(az, nr).anliegen()));
    }

    private List<Anlage> dateien(Aktenzeichen az, int nr) {
        boolean einziges = akten.lies(az).anliegen().size() == 1;
        return anlagen.vonDerPerson(az, einziges ? null : wege.lies(az, nr).anliegen());
    }

    private static boolean zuGross(List<Anlage> dateien) {
        return dateien.stream().mapToLong(Anlage::groesse).sum() > HOECHSTENS_PER_MAIL;
    }

    /**
     * The person's own words: all of them where the whole contact goes, else what was recorded of the one matter, because the rest is about
     * something that stays here.
     */
    private static String wortlaut(Akte akte, Integer anliegen) {
        boolean einziges = akte.anliegen().size() == 1;
        Optional<Akte.Anliegen> eines =
                einziges ? Optional.empty() : Optional.ofNullable(anliegen).flatMap(akte::anliegen);
        Stream<String> worte = eines.map(a -> Stream.of(
                        vorhanden(a.beschreibung()).isEmpty() ? vorhanden(akte.text()) : a.beschreibung(),
                        vorhanden(a.wortlaut())))
                .orElseGet(() -> Stream.concat(
                        Stream.of(vorhanden(akte.text())),
                        akte.anliegen().stream().map(Akte.Anliegen::beschreibung)));
        Stream<String> nachtraege = akte.nachtraege().stream()
                .filter(n ->
                        eines.isEmpty() || n.weitergabe().contains(eines.get().nr()))
                .map(Akte.Nachtrag::text);
        return Stream.concat(worte, nachtraege)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private String person(Kunde kunde) {
        if (kunde == null) {
            return texte.getMessage("akte.anonym", null, Locale.GERMANY);
        }
        return Stream.of(
                        vorhanden(kunde.vorname()) + " " + vorhanden(kunde.nachname()),
                        anschrift(kunde),
                        vorhanden(kunde.email()),
                        vorhanden(kunde.telefon()))
                .map(String::strip)
                .filter(zeile -> !zeile.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Where it is protected the other office learns that, and asks us. */
    private String anschrift(Kunde kunde) {
        if (kunde.hatAdressschutz()) {
            return texte.getMessage("abgabe.adressschutz." + kunde.adressschutz(), null, Locale.GERMANY);
        }
        Anschrift anschrift = kunde.anschrift();
        return anschrift == null ? "" : String.join("\n", anschrift.zeilen());
    }

    private static String vorhanden(String text) {
        return text == null ? "" : text.strip();
    }

    private static String zeilen(Stelle stelle) {
        return Stream.concat(Stream.of(stelle.name()), stelle.anschrift().stream())
                .collect(Collectors.joining("\n"));
    }
}

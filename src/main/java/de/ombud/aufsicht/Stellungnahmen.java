package de.ombud.aufsicht;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for statements, takes them in, weighs and releases them; every word stays with the way. {@code nr} is the way's. */
@Component
@Transactional
public class Stellungnahmen {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Wege wege;
    private final Akten akten;
    private final Fallfreigabe freigabe;
    private final Themenkatalog themen;
    private final Benutzerverzeichnis verzeichnis;
    private final Clock uhr;

    Stellungnahmen(
            Wege wege,
            Akten akten,
            Fallfreigabe freigabe,
            Themenkatalog themen,
            @Lazy Benutzerverzeichnis verzeichnis,
            Clock uhr) {
        this.wege = wege;
        this.akten = akten;
        this.freigabe = freigabe;
        this.themen = themen;
        this.verzeichnis = verzeichnis;
        this.uhr = uhr;
    }

    /** Whom the complaint is about is excluded from here on; somebody else must be left to answer. */
    public void anfordern(Aktenzeichen az, int nr, Anforderung anforderung, String wer) {
        if (!anforderung.betroffene().isEmpty()) {
            schliesseAus(az, anforderung.betroffene(), wer);
        }
        Set<String> ausgeschlossene = akten.ausgeschlossene(az);
        if (ausgeschlossene.containsAll(
                verzeichnis.mitglieder(anforderung.stelle().gruppe()))) {
            throw new Eingabefehler(
                    "stelle", "In dieser Gruppe ist niemand, der Stellung nehmen darf. Bitte eine andere wählen.");
        }
        vermerke(
                az,
                nr,
                Schritt.STELLUNGNAHME_ANGEFORDERT,
                List.of(anforderung.stelle().name()),
                anforderung.frage(),
                wer);
    }

    private void schliesseAus(Aktenzeichen az, String betroffene, String wer) {
        if (verzeichnis.finde(betroffene).isEmpty()) {
            throw new Eingabefehler("betroffene", "Diesen Benutzer gibt es nicht.");
        }
        if (betroffene.equals(wer)) {
            throw new Eingabefehler(
                    "betroffene",
                    "Wer selbst betroffen ist, bearbeitet die Beschwerde nicht; bitte die Aufgabe abgeben.");
        }
        freigabe.ausschliessen(az, betroffene, "Über diese Person wird Beschwerde geführt", wer);
    }

    public void abgeben(Aktenzeichen az, int nr, String stellungnahme, String wer) {
        vermerke(az, nr, Schritt.STELLUNGNAHME_ABGEGEBEN, List.of(), stellungnahme, wer);
    }

    /** @param ausreichend false asks again */
    public void wuerdigen(Aktenzeichen az, int nr, boolean ausreichend, String wuerdigung, String wer) {
        Schritt schritt = ausreichend ? Schritt.AUFSICHTSBESCHWERDE_GEWUERDIGT : Schritt.STELLUNGNAHME_NACHGEFRAGT;
        vermerke(az, nr, schritt, List.of(), wuerdigung, wer);
    }

    /** Housing costs and other municipal benefits are decided under the municipality's supervision (§§ 6, 44b SGB II): it is heard, once. */
    @Transactional(readOnly = true)
    public boolean istTraegerZuBeteiligen(Aktenzeichen az, int nr) {
        Weg weg = wege.lies(az, nr);
        boolean gehoert =
                weg.schritte().stream().anyMatch(s -> s.art().equals(Schritt.STELLUNGNAHME_DES_TRAEGERS.name()));
        return !gehoert
                && akten.lies(az).anliegen().stream()
                        .filter(a -> weg.anliegen() == null || weg.anliegen() == a.nr())
                        .anyMatch(a -> themen.finde(a.thema())
                                .filter(Thema::istKommunal)
                                .isPresent());
    }

    public void traegerHoeren(
            Aktenzeichen az, int nr, String traeger, LocalDate eingegangenAm, String stellungnahme, String wer) {
        String text = "%s, eingegangen am %s: %s".formatted(traeger, TAG.format(eingegangenAm), stellungnahme);
        vermerke(az, nr, Schritt.STELLUNGNAHME_DES_TRAEGERS, List.of(), text, wer);
    }

    /** @throws NichtErlaubt where the person gave one of the statements: nobody releases their own words */
    public void freigeben(Aktenzeichen az, int nr, String wer) {
        boolean eigene = wege.lies(az, nr).schritte().stream()
                .anyMatch(s -> s.art().equals(Schritt.STELLUNGNAHME_ABGEGEBEN.name())
                        && s.wer().equals(wer));
        if (eigene) {
            throw new NichtErlaubt("Vier-Augen-Prinzip: Wer Stellung genommen hat, gibt sie nicht frei.");
        }
        vermerke(az, nr, Schritt.STELLUNGNAHME_FREIGEGEBEN, List.of(), "", wer);
    }

    public void zurueckgeben(Aktenzeichen az, int nr, String hinweis, String wer) {
        vermerke(az, nr, Schritt.STELLUNGNAHME_ZURUECKGEGEBEN, List.of(), hinweis, wer);
    }

    public void versandt(Aktenzeichen az, int nr, LocalDate am, Versandweg auf, String vermerk, String wer) {
        LocalDate geschrieben = wege.lies(az, nr).schritte().stream()
                .filter(s -> s.art().equals(Schritt.STELLUNGNAHME_ABGEGEBEN.name()))
                .map(s -> Ortszeit.tag(s.am()))
                .max(Comparator.naturalOrder())
                .orElse(am);
        if (am.isAfter(Ortszeit.tag(uhr.instant()))) {
            throw new Eingabefehler("versandtAm", "Der Tag des Versands kann nicht in der Zukunft liegen.");
        }
        if (am.isBefore(geschrieben)) {
            throw new Eingabefehler(
                    "versandtAm",
                    "Der Tag des Versands kann nicht vor dem Tag liegen, an dem die Stellungnahme entstand.");
        }
        String text = "Versandt am %s. %s".formatted(TAG.format(am), vermerk).strip();
        vermerke(az, nr, Schritt.STELLUNGNAHME_VERSANDT, List.of(auf.name()), text, wer);
    }

    private void vermerke(Aktenzeichen az, int nr, Schritt schritt, List<String> angaben, String text, String wer) {
        wege.vermerken(az, nr, schritt.name(), angaben, text, wer);
    }
}

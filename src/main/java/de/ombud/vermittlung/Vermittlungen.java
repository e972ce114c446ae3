package de.ombud.vermittlung;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.vertretung.Vertretungen;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.KundenreaktionZurueckgezogen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallsperre;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.WegEroeffnet;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a mediation. Every verb throws {@link de.ombud.system.NichtGefunden} for an unknown one, {@link Konflikt} where its state
 * does not allow the step, and {@link de.ombud.system.NichtErlaubt} where the step belongs to somebody else.
 */
@Component
@Transactional
public class Vermittlungen {

    private static final String OMBUDSSTELLE = Gruppe.OMBUDSSTELLE.id();

    private final Vermittlungsbestand bestand;
    private final Akten akten;
    private final Fallsperre sperre;
    private final Einwilligungswortlaut wortlaut;
    private final Wege wege;
    private final Benutzerverzeichnis benutzer;
    private final Vertretungen vertretungen;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Vermittlungen(
            Vermittlungsbestand bestand,
            Akten akten,
            Fallsperre sperre,
            Einwilligungswortlaut wortlaut,
            Wege wege,
            Benutzerverzeichnis benutzer,
            Vertretungen vertretungen,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.bestand = bestand;
        this.akten = akten;
        this.sperre = sperre;
        this.wortlaut = wortlaut;
        this.wege = wege;
        this.benutzer = benutzer;
        this.vertretungen = vertretungen;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    /** One at a time: a mediation is about the whole of what lies between the two sides. */
    @EventListener
    void bei(WegEroeffnet ereignis) {
        if (ereignis.art() != Wegart.VERMITTLUNG) {
            return;
        }
        if (bestand.juengstes(ereignis.aktenzeichen())
                .filter(v -> v.ergebnis() == null)
                .isPresent()) {
            throw new Konflikt("Zu dieser Kundenreaktion läuft schon eine Vermittlung.");
        }
        bestand.saveAndFlush(new Vermittlungsverfahren(ereignis.aktenzeichen(), ereignis.nr(), jetzt()));
    }

    @EventListener
    void bei(KundenreaktionZurueckgezogen ereignis) {
        bestand.findeJuengstesGesperrt(ereignis.aktenzeichen().wert()).ifPresent(v -> v.mitDemFallEnden(jetzt()));
    }

    /** An emergency that comes to light is met beside the mediation, today. */
    public void eignungFeststellen(Aktenzeichen az, int wegNr, Eignungspruefung pruefung, String wer) {
        if (pruefung.notlage()) {
            wege.eroeffnen(az, new NeuerWeg(Wegart.NOTLAGE, null, pruefung.termin(), ""), wer);
        }
        gesperrt(az, wegNr).eignungFeststellen(pruefung, jetzt());
    }

    public void unbefangenErklaeren(Aktenzeichen az, int wegNr, String wer) {
        gesperrt(az, wegNr).unbefangenErklaeren(wer, jetzt());
    }

    public void befangenErklaeren(Aktenzeichen az, int wegNr, String grund, String wer) {
        gesperrt(az, wegNr).befangenErklaeren(grund, wer, jetzt());
    }

    /** Whether anybody of the Ombudsstelle may still lead it: neither biased nor excluded from the case. */
    @Transactional(readOnly = true)
    public boolean hatNeutrale(Aktenzeichen az, int wegNr) {
        return benutzer.mitglieder(OMBUDSSTELLE).stream().anyMatch(wer -> istNeutral(az, wegNr, wer));
    }

    private boolean istNeutral(Aktenzeichen az, int wegNr, String wer) {
        return !akten.ausgeschlossene(az).contains(wer) && !istBefangen(az, wegNr, wer);
    }

    /**
     * Leadership names somebody who mediates for the Ombudsstelle; they still say themselves that they are impartial.
     *
     * @throws Eingabefehler at {@code neutralePerson} for somebody who is not neutral, or could take no step in it
     */
    public void neutralePersonBenennen(Aktenzeichen az, int wegNr, String person, String grund, String wer) {
        boolean inDerOmbudsstelle = benutzer.mitglieder(OMBUDSSTELLE).contains(person);
        if (!inDerOmbudsstelle) {
            throw new Eingabefehler(
                    "neutralePerson",
                    "Diese Person gehört nicht zur Ombudsstelle. Bitte die Verwaltung bitten, sie dort aufzunehmen.");
        }
        if (!istNeutral(az, wegNr, person)) {
            throw new Eingabefehler("neutralePerson", "Diese Person ist in diesem Fall nicht neutral.");
        }
        vermerke(az, wegNr, Schritt.NEUTRALE_PERSON_BENANNT, person + ": " + grund, wer);
    }

    public void absagen(Aktenzeichen az, int wegNr, String grund, String wer) {
        gesperrt(az, wegNr).absagen(jetzt());
        vermerke(az, wegNr, Schritt.VERMITTLUNG_ABGESAGT, grund, wer);
    }

    /** Each is called {@code weg.schritt.<name>}. */
    private enum Schritt {
        NEUTRALE_PERSON_BENANNT,
        VERMITTLUNG_ABGESAGT
    }

    private void vermerke(Aktenzeichen az, int wegNr, Schritt schritt, String text, String wer) {
        wege.vermerken(az, wegNr, schritt.name(), List.of(), text, wer);
    }

    public void einwilligungErfassen(Aktenzeichen az, int wegNr, NeueEinwilligung neu, String wer) {
        gefuehrt(az, wegNr, wer).einwilligungErfassen(neu, wortlaut.geltendeFassung(), wer, jetzt());
    }

    /** For the newest mediation of the case, before or beside its task. */
    void einwilligungErfassen(Aktenzeichen az, NeueEinwilligung neu, String wer) {
        mitVertretung(juengstesGesperrt(az), wer).einwilligungErfassen(neu, wortlaut.geltendeFassung(), wer, jetzt());
    }

    /** @return whether both sides consented; otherwise the mediation is over */
    public boolean einwilligungenAbschliessen(Aktenzeichen az, int wegNr, String wer) {
        return gefuehrt(az, wegNr, wer).einwilligungenAbschliessen(wer, jetzt());
    }

    /** @param mitKunde day of the talk, null where there was none; likewise the other */
    public void einzelgespraecheFuehren(
            Aktenzeichen az, int wegNr, LocalDate mitKunde, LocalDate mitJobcenter, String wer) {
        nichtInDerZukunft("gespraechKunde", mitKunde);
        nichtInDerZukunft("gespraechJobcenter", mitJobcenter);
        gefuehrt(az, wegNr, wer).einzelgespraecheFuehren(mitKunde, mitJobcenter, wer, jetzt());
    }

    public void ohneEinigung(Aktenzeichen az, int wegNr, LocalDate tag, String wer) {
        nichtInDerZukunft("gespraechAm", tag);
        gefuehrt(az, wegNr, wer).ohneEinigung(tag, wer, jetzt());
    }

    /** @param umfang EINIGUNG or TEILEINIGUNG */
    public void vereinbaren(
            Aktenzeichen az,
            int wegNr,
            LocalDate tag,
            Vermittlungsergebnis umfang,
            Vereinbarungstext vereinbarung,
            String wer) {
        nichtInDerZukunft("gespraechAm", tag);
        nichtVergangen(vereinbarung.bis());
        gefuehrt(az, wegNr, wer).vereinbaren(tag, umfang, vereinbarung, wer, jetzt());
    }

    public void vereinbarungUeberarbeiten(Aktenzeichen az, int wegNr, Vereinbarungstext vereinbarung, String wer) {
        nichtVergangen(vereinbarung.bis());
        gefuehrt(az, wegNr, wer).vereinbarungUeberarbeiten(vereinbarung, wer, jetzt());
    }

    /** @return EINIGUNG or TEILEINIGUNG */
    public Vermittlungsergebnis freigeben(Aktenzeichen az, int wegNr, String wer) {
        Vermittlungsverfahren verfahren = gesperrt(az, wegNr);
        verfahren.freigeben(wer, jetzt());
        ereignisse.publishEvent(new VereinbarungFreigegeben(az, wegNr));
        return verfahren.ergebnis();
    }

    public void vereinbarungZurueckgeben(Aktenzeichen az, int wegNr, String hinweis) {
        gesperrt(az, wegNr).vereinbarungZurueckgeben(hinweis);
    }

    /** A side leaves the newest mediation of the case: it ends, and the case goes on as any other. */
    public void widerrufen(Aktenzeichen az, Seite seite, String grund, String wer) {
        Vermittlungsverfahren verfahren = juengstesGesperrt(az);
        verfahren.widerrufen(seite, grund, wortlaut.geltendeFassung(), wer, jetzt());
        ereignisse.publishEvent(new VermittlungAbgebrochen(az, verfahren.wegNr()));
    }

    /** From here on the receiver reads the notes, and the giver no longer does. */
    public void uebergeben(Aktenzeichen az, String an, String grund, String wer) {
        Vermittlungsverfahren verfahren = juengstesGesperrt(az);
        verfahren.nurDieOmbudsperson(wer);
        if (benutzer.finde(an).filter(person -> person.istIn(OMBUDSSTELLE)).isEmpty()) {
            throw new Eingabefehler("an", "Diese Person gehört nicht zur Ombudsstelle.");
        }
        // §§ 16, 17 SGB X
        if (akten.lies(az).ausgeschlossene().contains(an)) {
            throw new Eingabefehler("an", "Diese Person ist von der Kundenreaktion ausgeschlossen.");
        }
        verfahren.uebergeben(an, grund, wer, jetzt());
        ereignisse.publishEvent(new VermittlungUebergeben(az, verfahren.wegNr(), an));
    }

    /** @param vermerk what was found; may be empty where the agreement is kept */
    public void nachschauen(Aktenzeichen az, int wegNr, Nachschauwert wert, String vermerk, String wer) {
        gesperrt(az, wegNr).nachschauen(wert, vermerk, wer, jetzt());
    }

    /** Who leads it; empty as long as nobody declared to be impartial. */
    @Transactional(readOnly = true)
    public Optional<String> ombudsperson(Aktenzeichen az, int wegNr) {
        return bestand.alle(az.wert()).stream()
                .filter(v -> v.wegNr() == wegNr)
                .findFirst()
                .map(Vermittlungsverfahren::ombudsperson);
    }

    /** Whether this person said that they are not impartial here. */
    @Transactional(readOnly = true)
    public boolean istBefangen(Aktenzeichen az, int wegNr, String wer) {
        return bestand.alle(az.wert()).stream().anyMatch(v -> v.wegNr() == wegNr && v.istBefangen(wer));
    }

    /** When its agreement was released; the follow-up counts from there. */
    @Transactional(readOnly = true)
    public Instant freigegebenAm(Aktenzeichen az, int wegNr) {
        return bestand.alle(az.wert()).stream()
                .filter(v -> v.wegNr() == wegNr)
                .map(Vermittlungsverfahren::freigegebenAm)
                .findFirst()
                .orElseThrow(Vermittlungsbestand::keine);
    }

    /** Of two steps at the same moment the second one finds what the first one left; the case first, as everywhere. */
    private Vermittlungsverfahren gesperrt(Aktenzeichen az, int wegNr) {
        sperre.nehmen(az);
        return bestand.zurBearbeitung(az, wegNr);
    }

    /** The same for a step that is the Ombudsperson's, or today that of whoever covers for them. */
    private Vermittlungsverfahren gefuehrt(Aktenzeichen az, int wegNr, String wer) {
        return mitVertretung(gesperrt(az, wegNr), wer);
    }

    private Vermittlungsverfahren mitVertretung(Vermittlungsverfahren verfahren, String wer) {
        String ombudsperson = verfahren.ombudsperson();
        if (ombudsperson != null && !ombudsperson.equals(wer) && vertretungen.vertritt(wer, ombudsperson)) {
            verfahren.vertreten(wer, jetzt());
        }
        return verfahren;
    }

    private Vermittlungsverfahren juengstesGesperrt(Aktenzeichen az) {
        sperre.nehmen(az);
        return bestand.juengstesZurBearbeitung(az);
    }

    private void nichtInDerZukunft(String feld, LocalDate tag) {
        if (tag != null && tag.isAfter(heute())) {
            throw new Eingabefehler(feld, "Der Tag des Gesprächs kann nicht in der Zukunft liegen.");
        }
    }

    private void nichtVergangen(LocalDate bis) {
        if (bis.isBefore(heute())) {
            throw new Eingabefehler("bis", "Der Tag liegt in der Vergangenheit.");
        }
    }

    private LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }

    private Instant jetzt() {
        return uhr.instant();
    }
}

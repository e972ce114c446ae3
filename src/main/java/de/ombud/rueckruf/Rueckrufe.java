package de.ombud.rueckruf;

import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Uhr;
import de.ombud.system.Bekanntmachung;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The promised calls and their verbs. A promise holds 48 hours by the clock (Servicecenter protocol of 26 March 2013: "garantiert
 * innerhalb von 48 Stunden"; the table says so and can be changed). Throws {@link Eingabefehler} for what can be mended in the form and
 * {@link Konflikt} for what the state does not allow.
 */
@Component
@Transactional
public class Rueckrufe {

    /** A complaint that comes from a ticket has one. */
    private static final int BESCHWERTES_ANLIEGEN = 1;

    private final Bekanntmachung bekanntmachung;
    private final Zusagen zusagen;
    private final Rueckrufverzeichnis verzeichnis;
    private final Beschwerdeaufnahme beschwerden;
    private final Rueckrufwege rueckrufwege;
    private final Akten akten;
    private final Dienststellen dienststellen;
    private final Fristenrechner fristenrechner;
    private final RueckrufEinstellungen einstellungen;
    private final Clock uhr;

    Rueckrufe(
            Bekanntmachung bekanntmachung,
            Zusagen zusagen,
            Rueckrufverzeichnis verzeichnis,
            Beschwerdeaufnahme beschwerden,
            Rueckrufwege rueckrufwege,
            Akten akten,
            Dienststellen dienststellen,
            @Lazy Fristenrechner fristenrechner,
            RueckrufEinstellungen einstellungen,
            Clock uhr) {
        this.bekanntmachung = bekanntmachung;
        this.zusagen = zusagen;
        this.verzeichnis = verzeichnis;
        this.beschwerden = beschwerden;
        this.rueckrufwege = rueckrufwege;
        this.akten = akten;
        this.dienststellen = dienststellen;
        this.fristenrechner = fristenrechner;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    /** Whole, for the house's own steps; people are asked for by the way in. */
    @Transactional(readOnly = true)
    public Rueckruf lies(Rueckrufnummer nummer) {
        return verzeichnis.lies(nummer);
    }

    /** Tickets about this case or from which it came, oldest first. */
    @Transactional(readOnly = true)
    public List<Rueckruf> zu(Aktenzeichen fall) {
        return verzeichnis.zu(fall);
    }

    /** Stores the promise and announces {@link RueckrufZugesagt}. */
    public Rueckrufnummer zusagen(NeuerRueckruf neu, String wer) {
        pruefeZusage(neu.zugesagtAm());
        Instant faelligAm =
                fristenrechner.ablauf(Uhr.RUECKRUF, neu.zugesagtAm(), dienststellen.ort(neu.dienststelle()));
        Rueckrufnummer nummer = verzeichnis.naechsteNummer();
        speichere(Zusage.gegeben(nummer, neu, faelligAm, wer, uhr.instant()));
        return nummer;
    }

    /**
     * The case complains of a call that never came, so the call is due today: an open ticket for this person is taken over, otherwise a
     * new one is opened that is late from the start.
     *
     * @param gruppe id of the group that should have called
     * @throws Konflikt where nobody knows a number to call
     */
    Rueckrufnummer nachholen(Aktenzeichen fall, String gruppe) {
        Akte akte = akten.lies(fall);
        if (!istErreichbar(akte)) {
            throw new Konflikt("Ohne Telefonnummer kann niemand zurückrufen. Bitte zuerst die Nummer ergänzen.");
        }
        Rueckrufnummer nummer =
                verzeichnis.offener(fall, akte.kunde().telefon()).orElseGet(() -> nachzuholen(akte, gruppe));
        Zusage zusage = zusagen.zurBearbeitung(nummer);
        zusage.nachholen(fall, uhr.instant());
        speichere(zusage);
        return nummer;
    }

    private Rueckrufnummer nachzuholen(Akte akte, String gruppe) {
        Rueckrufnummer nummer = verzeichnis.naechsteNummer();
        speichere(Zusage.nachzuholen(nummer, ausFall(akte, gruppe), akte.erfasstVon(), uhr.instant()));
        return nummer;
    }

    /** At once, because lists and questions are asked by SQL. */
    private void speichere(Zusage zusage) {
        zusagen.saveAndFlush(zusage);
        bekanntmachung.von(zusage);
    }

    /** Whether anybody knows a number under which the person of this case can be called. */
    static boolean istErreichbar(Akte akte) {
        return akte.kunde() != null && akte.kunde().telefon() != null;
    }

    /** An attempt. @return how the call stands now */
    public Rueckrufstand versuchen(Rueckrufnummer nummer, NeuerVersuch versuch, String wer) {
        Instant jetzt = uhr.instant();
        Zusage zusage = zusagen.zurBearbeitung(nummer);
        Rueckruf bisher = zusage.ansicht();
        zusage.versuchen(
                versuch, einstellungen.hoechsteVersuche(), jetzt.plus(einstellungen.laengsterAufschub()), wer, jetzt);
        speichere(zusage);
        rueckrufwege.vermerken(bisher, versuch, wer);
        if (!zusage.istOffen()) {
            rueckrufwege.beenden(bisher, zusage.ansicht().stand());
        }
        if (versuch.beschwerde()) {
            beschweren(nummer, new NeueBeschwerde(versuch.notiz(), false), wer);
        }
        return verzeichnis.lies(nummer).stand();
    }

    /** One step to a complaint, whether the call was missed or not, even after it was made. */
    public Aktenzeichen beschweren(Rueckrufnummer nummer, NeueBeschwerde neu, String wer) {
        Zusage zusage = zusagen.zurBearbeitung(nummer);
        zusage.beschweren();
        speichere(zusage);
        Rueckruf rueckruf = zusage.ansicht();
        Aktenzeichen fall = beschwerden.aufnehmen(rueckruf, neu.text(), wer);
        if (zusage.istOffen() && neu.rueckrufErledigt()) {
            zusage.erledigtSichMitDerBeschwerde(uhr.instant());
            rueckrufwege.beenden(rueckruf, Rueckrufstand.BESCHWERDE);
        } else if (zusage.istOffen()) {
            zusage.versaeumen(uhr.instant());
            speichere(zusage);
            rueckrufwege.eroeffnen(fall, BESCHWERTES_ANLIEGEN, nummer, wer);
        }
        zusage.beschwerdeWurde(fall);
        speichere(zusage);
        return fall;
    }

    /** The time is over. Changes nothing the second time, or where somebody has called. */
    public void versaeumen(Rueckrufnummer nummer) {
        Zusage zusage = zusagen.zurBearbeitung(nummer);
        zusage.versaeumen(uhr.instant());
        speichere(zusage);
    }

    /** Whether the case that is being recorded in this transaction comes from a ticket, so that it needs no second one. */
    boolean wirdGeradeBeschwerde() {
        return verzeichnis.eineWirdBeschwerde();
    }

    private NeuerRueckruf ausFall(Akte akte, String gruppe) {
        return new NeuerRueckruf(
                akte.aktenzeichen(),
                akte.dienststelle(),
                gruppe,
                new Anrufziel(
                        akte.kunde().vorname(),
                        akte.kunde().nachname(),
                        akte.kunde().telefon(),
                        akte.kunde().bgNummer(),
                        ""),
                "",
                uhr.instant());
    }

    private void pruefeZusage(Instant zugesagtAm) {
        Instant jetzt = uhr.instant();
        if (zugesagtAm.isAfter(jetzt)) {
            throw new Eingabefehler("zugesagtAm", "Die Zusage kann nicht in der Zukunft liegen.");
        }
        if (zugesagtAm.isBefore(jetzt.minus(einstellungen.laengsterRueckblick()))) {
            throw new Eingabefehler("zugesagtAm", "Die Zusage liegt zu weit zurück; bitte den Zeitpunkt prüfen.");
        }
    }

    /** Until when the missed call is made up for: today, or the next day on which the office works. */
    public Instant nachholenBis(Rueckrufnummer nummer) {
        Rueckruf rueckruf = verzeichnis.lies(nummer);
        Instant jetzt = uhr.instant();
        return rueckruf.faelligAm().isAfter(jetzt)
                ? rueckruf.faelligAm()
                : fristenrechner.ablauf(Uhr.RUECKRUF_NACHHOLEN, jetzt, dienststellen.ort(rueckruf.dienststelle()));
    }
}

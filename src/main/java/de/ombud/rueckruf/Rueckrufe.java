package de.ombud.rueckruf;

import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Uhr;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
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

    private final Rueckrufverzeichnis verzeichnis;
    private final Beschwerdeaufnahme beschwerden;
    private final Rueckrufwege rueckrufwege;
    private final Akten akten;
    private final Dienststellen dienststellen;
    private final Fristenrechner fristenrechner;
    private final RueckrufEinstellungen einstellungen;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Rueckrufe(
            Rueckrufverzeichnis verzeichnis,
            Beschwerdeaufnahme beschwerden,
            Rueckrufwege rueckrufwege,
            Akten akten,
            Dienststellen dienststellen,
            @Lazy Fristenrechner fristenrechner,
            RueckrufEinstellungen einstellungen,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.verzeichnis = verzeichnis;
        this.beschwerden = beschwerden;
        this.rueckrufwege = rueckrufwege;
        this.akten = akten;
        this.dienststellen = dienststellen;
        this.fristenrechner = fristenrechner;
        this.einstellungen = einstellungen;
        this.ereignisse = ereignisse;
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
        return lege(neu, faelligAm, false, wer);
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
        Rueckrufnummer nummer = verzeichnis
                .offener(fall, akte.kunde().telefon())
                .orElseGet(() -> lege(ausFall(akte, gruppe), uhr.instant(), true, akte.erfasstVon()));
        Rueckruf rueckruf = verzeichnis.sperre(nummer);
        if (rueckruf.aktenzeichen() == null && rueckruf.beschwerde() == null) {
            verzeichnis.ordneZu(nummer, fall);
        }
        versaeumenUndMelden(rueckruf);
        return nummer;
    }

    /** Whether anybody knows a number under which the person of this case can be called. */
    static boolean istErreichbar(Akte akte) {
        return akte.kunde() != null && akte.kunde().telefon() != null;
    }

    /** An attempt. @return how the call stands now */
    public Rueckrufstand versuchen(Rueckrufnummer nummer, NeuerVersuch versuch, String wer) {
        Rueckruf rueckruf = offen(nummer);
        pruefe(versuch, rueckruf);
        verzeichnis.vermerke(nummer, rueckruf.versuche().size() + 1, versuch, wer);
        rueckrufwege.vermerken(rueckruf, versuch, wer);
        if (versuch.ausgang() == Versuchsausgang.SPAETER) {
            verzeichnis.verschiebe(nummer, versuch.erneutAm());
        } else if (versuch.ausgang() == Versuchsausgang.ERREICHT) {
            schliesse(rueckruf, Rueckrufstand.ERREICHT);
        } else if (rueckruf.vergebliche() + 1 >= einstellungen.hoechsteVersuche()) {
            schliesse(rueckruf, Rueckrufstand.NICHT_ERREICHT);
        }
        if (versuch.beschwerde()) {
            beschweren(nummer, new NeueBeschwerde(versuch.notiz(), false), wer);
        }
        return verzeichnis.lies(nummer).stand();
    }

    /** One step to a complaint, whether the call was missed or not, even after it was made. */
    public Aktenzeichen beschweren(Rueckrufnummer nummer, NeueBeschwerde neu, String wer) {
        Rueckruf rueckruf = verzeichnis.sperre(nummer);
        if (rueckruf.beschwerde() != null) {
            throw new Konflikt("Aus diesem Rückruf ist schon eine Beschwerde geworden.");
        }
        verzeichnis.wirdBeschwerde(nummer);
        Aktenzeichen fall = beschwerden.aufnehmen(rueckruf, neu.text(), wer);
        boolean offen = !rueckruf.stand().istErledigt();
        if (offen && neu.rueckrufErledigt()) {
            schliesse(rueckruf, Rueckrufstand.BESCHWERDE);
        } else if (offen) {
            verzeichnis.versaeume(nummer);
            rueckrufwege.eroeffnen(fall, BESCHWERTES_ANLIEGEN, nummer, wer);
        }
        verzeichnis.beschwerdeWurde(nummer, fall);
        return fall;
    }

    private void schliesse(Rueckruf rueckruf, Rueckrufstand stand) {
        verzeichnis.schliesse(rueckruf.nummer(), stand);
        rueckrufwege.beenden(rueckruf, stand);
    }

    /** The time is over. Changes nothing the second time, or where somebody has called. */
    public void versaeumen(Rueckrufnummer nummer) {
        verzeichnis.versaeume(nummer);
    }

    /** Whether the case that is being recorded in this transaction comes from a ticket, so that it needs no second one. */
    boolean wirdGeradeBeschwerde() {
        return verzeichnis.eineWirdBeschwerde();
    }

    private void versaeumenUndMelden(Rueckruf rueckruf) {
        if (rueckruf.stand() == Rueckrufstand.OFFEN) {
            verzeichnis.versaeume(rueckruf.nummer());
            ereignisse.publishEvent(new RueckrufVermerkt(rueckruf.nummer()));
        }
    }

    private Rueckrufnummer lege(NeuerRueckruf neu, Instant faelligAm, boolean versaeumt, String wer) {
        Rueckrufnummer nummer = verzeichnis.naechsteNummer();
        verzeichnis.lege(nummer, neu, faelligAm, versaeumt, wer);
        ereignisse.publishEvent(new RueckrufZugesagt(nummer, neu.gruppe(), neu.aktenzeichen(), versaeumt));
        return nummer;
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

    private Rueckruf offen(Rueckrufnummer nummer) {
        Rueckruf rueckruf = verzeichnis.sperre(nummer);
        if (rueckruf.stand().istErledigt()) {
            throw new Konflikt("Der Rückruf ist schon erledigt.");
        }
        return rueckruf;
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

    private void pruefe(NeuerVersuch versuch, Rueckruf rueckruf) {
        Instant jetzt = uhr.instant();
        if (versuch.am().isAfter(jetzt) || versuch.am().isBefore(rueckruf.zugesagtAm())) {
            throw new Eingabefehler("am", "Der Versuch liegt nach der Zusage und nicht in der Zukunft.");
        }
        if (versuch.ausgang() == Versuchsausgang.ERREICHT && versuch.notiz().isBlank()) {
            throw new Eingabefehler("notiz", "Bitte kurz festhalten, was besprochen wurde.");
        }
        if (versuch.beschwerde() && versuch.ausgang().istVergeblich()) {
            throw new Eingabefehler("beschwerde", "Beschweren kann sich nur, wer erreicht wurde.");
        }
        if (versuch.beschwerde() && rueckruf.beschwerde() != null) {
            throw new Eingabefehler("beschwerde", "Aus diesem Rückruf ist schon eine Beschwerde geworden.");
        }
        pruefeAufschub(versuch, jetzt);
    }

    private void pruefeAufschub(NeuerVersuch versuch, Instant jetzt) {
        boolean spaeter = versuch.ausgang() == Versuchsausgang.SPAETER;
        if (spaeter && versuch.erneutAm() == null) {
            throw new Eingabefehler("erneutAm", "Bitte angeben, bis wann die Person angerufen werden möchte.");
        }
        if (!spaeter && versuch.erneutAm() != null) {
            throw new Eingabefehler("erneutAm", "Ein neuer Zeitpunkt gehört nur zu einem späteren Anruf.");
        }
        if (spaeter
                && (!versuch.erneutAm().isAfter(jetzt)
                        || versuch.erneutAm().isAfter(jetzt.plus(einstellungen.laengsterAufschub())))) {
            throw new Eingabefehler("erneutAm", "Der neue Zeitpunkt liegt in der Vergangenheit oder zu weit voraus.");
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

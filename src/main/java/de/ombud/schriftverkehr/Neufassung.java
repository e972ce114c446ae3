package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.system.Mailadresse;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.ereignis.AntwortwegBerichtigt;
import de.ombud.vorgang.ereignis.EmpfaengerGeaendert;
import de.ombud.vorgang.fall.Akten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes anew what was written and has not gone out when somebody else is to get it: a Vollmacht was revoked, found false or given, or
 * an address was corrected; and sends on what was refused. A letter stays a letter and a call a call, because somebody already has the
 * task for it, unless the person asks for another way; mails look at the case once more when they are sent ({@link Versand}).
 */
@Component
class Neufassung {

    private final Versandbuch buch;
    private final Akten akten;
    private final Adressierung adressierung;
    private final Vorlagen vorlagen;
    private final ApplicationEventPublisher ereignisse;

    Neufassung(
            Versandbuch buch,
            Akten akten,
            Adressierung adressierung,
            Vorlagen vorlagen,
            ApplicationEventPublisher ereignisse) {
        this.buch = buch;
        this.akten = akten;
        this.adressierung = adressierung;
        this.vorlagen = vorlagen;
        this.ereignisse = ereignisse;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(EmpfaengerGeaendert ereignis) {
        Akte akte = akten.lies(ereignis.aktenzeichen());
        buch.ungesendete(akte.aktenzeichen()).stream()
                .map(buch::liesGesperrt)
                .filter(s -> s.zustand() == Versandzustand.ERSTELLT)
                .filter(s -> s.weg() == Versandweg.BRIEF || s.weg() == Versandweg.TELEFON)
                .forEach(s -> fasseNeu(s, akte));
        buch.abgelehnte(akte.aktenzeichen()).stream()
                .map(buch::liesGesperrt)
                .filter(s -> s.zustand() == Versandzustand.ABGELEHNT)
                .forEach(s -> schickeWeiter(s, akte));
    }

    /**
     * Whoever wants to hear from us in another way hears that way what lies there, and whoever wants nothing any more gets no notice.
     * An answer that is finished still reaches them: it was written because they asked for it.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AntwortwegBerichtigt ereignis) {
        Akte akte = akten.lies(ereignis.aktenzeichen());
        buch.ungesendete(akte.aktenzeichen()).stream()
                .map(buch::liesGesperrt)
                .filter(s -> s.zustand() == Versandzustand.ERSTELLT && s.weg() != Versandweg.EMAIL)
                .forEach(s -> folgeDemWunsch(s, akte));
    }

    private void folgeDemWunsch(Sendungszeile sendung, Akte akte) {
        Empfaenger jetzt = adressierung.empfaenger(sendung.schreiben(), sendung.bezug(), akte);
        if (jetzt.weg() == sendung.weg()) {
            return;
        }
        if (jetzt.weg() != Versandweg.KEINER) {
            aufDenWegBringen(sendung, jetzt, akte);
        } else if (sendung.schreiben() != Schreiben.ANTWORT) {
            buch.hinfaellig(sendung.id(), Erledigung.NICHT_GEWUENSCHT.satz(), null);
            ereignisse.publishEvent(new SchreibenGeaendert(akte.aktenzeichen()));
            ereignisse.publishEvent(new AnschriftKorrigiert(akte.aktenzeichen(), sendung.id(), jetzt.weg()));
        }
    }

    /** A mail that was refused goes on by itself as soon as it can go elsewhere; whoever had to decide about it is done. */
    private void schickeWeiter(Sendungszeile sendung, Akte akte) {
        Empfaenger jetzt = adressierung.empfaenger(sendung.schreiben(), sendung.bezug(), akte);
        boolean unbrauchbar = jetzt.weg() == Versandweg.EMAIL
                && Mailadresse.von(jetzt.zielzeilen()).isEmpty();
        if (jetzt.weg() == Versandweg.KEINER || unbrauchbar || sendung.gehtAn(jetzt)) {
            return;
        }
        buch.erneut(sendung.id());
        aufDenWegBringen(sendung, jetzt, akte);
    }

    private void aufDenWegBringen(Sendungszeile sendung, Empfaenger jetzt, Akte akte) {
        buch.neuFassen(sendung.id(), jetzt, vorlagen.entwerfen(sendung.schreiben(), sendung.bezug(), akte, jetzt));
        buch.umstellen(sendung.id(), jetzt.weg());
        ereignisse.publishEvent(new AnschriftKorrigiert(akte.aktenzeichen(), sendung.id(), jetzt.weg()));
    }

    private void fasseNeu(Sendungszeile sendung, Akte akte) {
        Empfaenger jetzt = adressierung.aufDemselbenWeg(sendung.weg(), sendung.schreiben(), sendung.bezug(), akte);
        if (!sendung.gehtAn(jetzt)) {
            buch.neuFassen(sendung.id(), jetzt, vorlagen.entwerfen(sendung.schreiben(), sendung.bezug(), akte, jetzt));
        }
    }
}

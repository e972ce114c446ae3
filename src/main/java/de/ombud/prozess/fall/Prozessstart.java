package de.ombud.prozess.fall;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.weg.Hinweise;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a new case in the transaction that stores it: there is never one without the other. */
@Component
class Prozessstart {

    private final Fallprozesse prozesse;
    private final Erfassung erfassung;
    private final Sichtungen sichtungen;
    private final Hinweise hinweise;

    Prozessstart(Fallprozesse prozesse, Erfassung erfassung, Sichtungen sichtungen, Hinweise hinweise) {
        this.prozesse = prozesse;
        this.erfassung = erfassung;
        this.sichtungen = sichtungen;
        this.hinweise = hinweise;
    }

    @EventListener
    void bei(KundenreaktionEingegangen ereignis) {
        String aktenzeichen = ereignis.aktenzeichen().wert();
        int offeneHinweise = hinweise.offene(ereignis.aktenzeichen()).size();
        ProcessInstance instanz = prozesse.ersterVon(ereignis.aktenzeichen(), KundenreaktionProzess.KEY)
                .setVariable(Variable.AKTENZEICHEN.name(), aktenzeichen)
                .setVariable(KundenreaktionProzess.SOFORT.name(), ereignis.sofortErledigt())
                .setVariable(KundenreaktionProzess.ANTWORT_ERWARTET.name(), ereignis.antwortErwartet())
                .setVariable(KundenreaktionProzess.WEITERE_OFFEN.name(), 0)
                .setVariable(KundenreaktionProzess.WEGE_OFFEN.name(), 0)
                .setVariable(KundenreaktionProzess.NACHTRAEGE_OFFEN.name(), 0)
                .setVariable(KundenreaktionProzess.HINWEISE_OFFEN.name(), offeneHinweise)
                .setVariable(KundenreaktionProzess.SCHREIBEN_OFFEN.name(), 0)
                .execute();
        erfassung.prozessZuordnen(ereignis.aktenzeichen(), instanz.getId());
        if (ereignis.sofortErledigt() && offeneHinweise > 0) {
            // nobody checks a receipt that is settled already
            sichtungen.hinweiseVorlegen(ereignis.aktenzeichen());
        }
    }
}

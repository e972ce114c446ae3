package de.ombud.prozess.fall;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import de.ombud.vorgang.ereignis.KundenreaktionWiedereroeffnet;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.weg.Hinweise;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a case that is new or begins anew, in the transaction that stores it: there is never one without the other. */
@Component
class Prozessstart {

    private final Fallprozesse prozesse;
    private final Erfassung erfassung;
    private final Sichtungen sichtungen;
    private final Fallstand stand;
    private final Hinweise hinweise;
    private final Postausgang postausgang;
    private final Akten akten;

    Prozessstart(
            Fallprozesse prozesse,
            Erfassung erfassung,
            Sichtungen sichtungen,
            Fallstand stand,
            Hinweise hinweise,
            Postausgang postausgang,
            Akten akten) {
        this.postausgang = postausgang;
        this.akten = akten;
        this.prozesse = prozesse;
        this.erfassung = erfassung;
        this.sichtungen = sichtungen;
        this.stand = stand;
        this.hinweise = hinweise;
    }

    @EventListener
    void bei(KundenreaktionEingegangen ereignis) {
        int offeneHinweise = beginne(
                ereignis.aktenzeichen(),
                prozesse.ersterVon(ereignis.aktenzeichen(), KundenreaktionProzess.KEY),
                ereignis.sofortErledigt(),
                ereignis.antwortErwartet());
        if (ereignis.sofortErledigt() && offeneHinweise > 0) {
            // nobody checks a receipt that is settled already
            sichtungen.hinweiseVorlegen(ereignis.aktenzeichen());
        }
    }

    /**
     * From the receipt to the close once more, by the models of today where nothing of it runs any more. What was taken back and still
     * waits for a way begins anew in its own process, which has that way.
     */
    @EventListener
    void bei(KundenreaktionWiedereroeffnet ereignis) {
        if (stand.hatLaufendenFall(ereignis.aktenzeichen())) {
            stand.beginneVonVorn(ereignis.aktenzeichen(), ereignis.antwortErwartet());
            return;
        }
        beginne(
                ereignis.aktenzeichen(),
                prozesse.vonNeuem(ereignis.aktenzeichen(), KundenreaktionProzess.KEY),
                false,
                ereignis.antwortErwartet());
    }

    /** @return how many signs nobody has decided about */
    private int beginne(
            Aktenzeichen fall, ProcessInstantiationBuilder prozess, boolean sofort, boolean antwortErwartet) {
        int offeneHinweise = hinweise.offene(fall).size();
        ProcessInstance instanz = Fallprozesse.starte(prozess.setVariable(Variable.AKTENZEICHEN.name(), fall.wert())
                .setVariable(KundenreaktionProzess.SOFORT.name(), sofort)
                .setVariable(KundenreaktionProzess.ANTWORT_ERWARTET.name(), antwortErwartet)
                .setVariable(KundenreaktionProzess.WEITERE_OFFEN.name(), 0)
                .setVariable(KundenreaktionProzess.WEGE_OFFEN.name(), 0)
                .setVariable(
                        KundenreaktionProzess.NACHTRAEGE_OFFEN.name(),
                        akten.lies(fall).ungelesene().size())
                .setVariable(KundenreaktionProzess.HINWEISE_OFFEN.name(), offeneHinweise)
                .setVariable(KundenreaktionProzess.SCHREIBEN_OFFEN.name(), postausgang.offene(fall)));
        erfassung.prozessZuordnen(fall, instanz.getId());
        return offeneHinweise;
    }
}

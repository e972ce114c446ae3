package de.ombud.prozess.anfrage;

import de.ombud.anfrage.Anfragelage;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.ereignis.AnliegenErgaenzt;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.WegAbgebrochen;
import de.ombud.weg.WegEroeffnet;
import de.ombud.weg.Wege;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the matters of a request out of the hands of the areas, and puts them there where it turns out to be none. */
@Component
class Anfrageverteilung {

    private static final Set<AnliegenStatus> FERTIG = Set.of(AnliegenStatus.BEWERTET, AnliegenStatus.ABGEGEBEN);

    private final RuntimeService prozesse;
    private final TaskService aufgaben;
    private final Anfragelage anfragen;
    private final Wege wege;
    private final Akten akten;
    private final OhneRechtepruefung haus;

    Anfrageverteilung(
            RuntimeService prozesse,
            TaskService aufgaben,
            Anfragelage anfragen,
            Wege wege,
            Akten akten,
            OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.aufgaben = aufgaben;
        this.anfragen = anfragen;
        this.wege = wege;
        this.akten = akten;
        this.haus = haus;
    }

    /** What an area has begun ends, and the ladder of an ordinary contact with it. */
    @EventListener
    void bei(WegEroeffnet ereignis) {
        if (!Anfragelage.istAnfrage(ereignis.art())) {
            return;
        }
        Aktenzeichen fall = ereignis.aktenzeichen();
        haus.tue(() -> {
            anfragen.umfang(fall, ereignis.nr())
                    .forEach(nr -> nachricht(AnliegenProzess.NACHRICHT_ABGEGEBEN, fall)
                            .processInstanceVariableEquals(AnliegenProzess.ANLIEGEN_NR.name(), nr)
                            .correlateAll());
            if (anfragen.istNurAnfrage(fall) && stehtAufDerLeiter(fall)) {
                stelleUhrenNeu(fall);
            }
        });
    }

    /** Somebody put right that it is none. */
    @EventListener
    void bei(WegAbgebrochen ereignis) {
        if (Anfragelage.istAnfrage(
                wege.lies(ereignis.aktenzeichen(), ereignis.nr()).art())) {
            verteileUebrige(ereignis.aktenzeichen());
        }
    }

    /** With a second matter, what was the only one may be no request any more. */
    @EventListener
    void bei(AnliegenErgaenzt ereignis) {
        verteile(ereignis.aktenzeichen(), nr -> nr != ereignis.nr());
    }

    /** Every open matter that no office answers lies before its area, and the clocks of an ordinary contact run. */
    void verteileUebrige(Aktenzeichen fall) {
        if (verteile(fall, nr -> true)) {
            haus.tue(() -> stelleUhrenNeu(fall));
        }
    }

    /** @return false where the case is not distributed yet, or not any more */
    private boolean verteile(Aktenzeichen fall, IntPredicate welche) {
        Akte akte = akten.lies(fall);
        if (akte.status() != KundenreaktionStatus.IN_BEARBEITUNG) {
            return akte.status() == KundenreaktionStatus.ERFASST;
        }
        Set<Integer> umfasste = anfragen.umfasste(fall);
        haus.tue(() -> akte.anliegen().stream()
                .filter(a -> !FERTIG.contains(a.status()) && !umfasste.contains(a.nr()) && welche.test(a.nr()))
                .filter(a -> !wirdBearbeitet(fall, a.nr()))
                .forEach(a -> nachricht(KundenreaktionProzess.NACHRICHT_NEUES_ANLIEGEN, fall)
                        .setVariablesToTriggeredScope(Map.of(KundenreaktionProzess.ANLIEGEN_NR.name(), a.nr()))
                        .correlateAll()));
        return true;
    }

    private boolean wirdBearbeitet(Aktenzeichen fall, int nr) {
        return prozesse.createProcessInstanceQuery()
                        .processDefinitionKey(AnliegenProzess.KEY)
                        .processInstanceBusinessKey(fall.wert())
                        .variableValueEquals(AnliegenProzess.ANLIEGEN_NR.name(), nr)
                        .count()
                > 0;
    }

    private boolean stehtAufDerLeiter(Aktenzeichen fall) {
        return aufgaben.createTaskQuery()
                        .processInstanceBusinessKey(fall.wert())
                        .taskDefinitionKeyIn(
                                EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN,
                                EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN,
                                EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN)
                        .count()
                > 0;
    }

    private void stelleUhrenNeu(Aktenzeichen fall) {
        Gleichzeitigkeit.uebersetzt(() -> nachricht(KundenreaktionProzess.NACHRICHT_EINGANG_KORRIGIERT, fall)
                .correlateAllWithResult());
    }

    private MessageCorrelationBuilder nachricht(String name, Aktenzeichen fall) {
        return prozesse.createMessageCorrelation(name).processInstanceBusinessKey(fall.wert());
    }
}

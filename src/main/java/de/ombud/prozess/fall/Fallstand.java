package de.ombud.prozess.fall;

import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Akten;
import java.util.Arrays;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;

/** How far the process of a case has come, for whoever has something for it. */
@Component
class Fallstand {

    private final RuntimeService runtime;
    private final Akten akten;
    private final OhneRechtepruefung haus;

    Fallstand(RuntimeService runtime, Akten akten, OhneRechtepruefung haus) {
        this.runtime = runtime;
        this.akten = akten;
        this.haus = haus;
    }

    /** Whether the case still has a process that hears of an addition. */
    boolean hatLaufendenFall(Aktenzeichen az) {
        return haus.hole(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KundenreaktionProzess.KEY)
                        .processInstanceBusinessKey(az.wert())
                        .count())
                > 0;
    }

    /** The case is told whether the person wants to hear from us; an answer that somebody is writing for nobody is taken back. */
    void antwortErwartet(Aktenzeichen az) {
        Akte akte = akten.lies(az);
        boolean erwartet = akte.wirdBeantwortet() && !akte.istGanzAbgegeben();
        haus.hole(() -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(KundenreaktionProzess.KEY)
                    .processInstanceBusinessKey(az.wert())
                    .unlimitedList()
                    .forEach(fall -> Gleichzeitigkeit.amLauf(() ->
                            erwarte(fall.getId(), erwartet, akte.status() == KundenreaktionStatus.IN_BEARBEITUNG)));
            return null;
        });
    }

    /** @param ohneAntwort whether all was rated and no answer was due until now, so that the case only waits for what is unread */
    private void erwarte(String fall, boolean antwort, boolean ohneAntwort) {
        runtime.setVariable(fall, KundenreaktionProzess.ANTWORT_ERWARTET.name(), antwort);
        ActivityInstance[] begonnene = schritte(fall, KundenreaktionProzess.GEMEINSAME_ANTWORT);
        if (!antwort && begonnene.length > 0) {
            // first what is taken back: behind the question the case may be over
            ProcessInstanceModificationBuilder umbau = runtime.createProcessInstanceModification(fall);
            Arrays.stream(begonnene).forEach(schritt -> umbau.cancelActivityInstance(schritt.getId()));
            umbau.startBeforeActivity(KundenreaktionProzess.OB_ANTWORT_ERWARTET);
            umbau.execute();
        } else if (antwort && ohneAntwort) {
            antworteDoch(fall);
        }
    }

    /** Whoever wants to hear from us after all is answered, with its clocks, as long as the case is not closed. */
    private void antworteDoch(String fall) {
        ActivityInstance[] wartende = schritte(fall, KundenreaktionProzess.NICHTS_MEHR_OFFEN);
        if (wartende.length > 0) {
            ProcessInstanceModificationBuilder umbau = runtime.createProcessInstanceModification(fall)
                    .startBeforeActivity(KundenreaktionProzess.OB_ANTWORT_ERWARTET)
                    .startBeforeActivity(KundenreaktionProzess.FRISTEN_UEBERWACHEN);
            Arrays.stream(wartende).forEach(schritt -> umbau.cancelActivityInstance(schritt.getId()));
            umbau.execute();
        }
    }

    /** Nothing of it may be left but what the close waits for: that stays as it is, and the close waits for the answer, too. */
    void beginneVonVorn(Aktenzeichen az, boolean antwort) {
        haus.tue(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(KundenreaktionProzess.KEY)
                .processInstanceBusinessKey(az.wert())
                .unlimitedList()
                .forEach(fall -> Gleichzeitigkeit.amLauf(() -> beginneVonVorn(fall.getId(), antwort))));
    }

    /** The new step first: an instance of which nothing is left would be over. */
    private void beginneVonVorn(String fall, boolean antwort) {
        ActivityInstance[] wartende = schritte(fall, KundenreaktionProzess.NICHTS_MEHR_OFFEN);
        if (wartende.length == 0) {
            throw new Konflikt("Die Kundenreaktion ist noch nicht abgeschlossen.");
        }
        runtime.setVariable(fall, KundenreaktionProzess.ANTWORT_ERWARTET.name(), antwort);
        runtime.setVariable(fall, KundenreaktionProzess.WEITERE_OFFEN.name(), 0);
        ProcessInstanceModificationBuilder umbau = runtime.createProcessInstanceModification(fall)
                .startBeforeActivity(KundenreaktionProzess.BIS_ZUR_ANTWORT);
        Arrays.stream(wartende).forEach(schritt -> umbau.cancelActivityInstance(schritt.getId()));
        umbau.execute();
    }

    private ActivityInstance[] schritte(String fall, String element) {
        return Gleichzeitigkeit.stehtNoch(runtime.getActivityInstance(fall)).getActivityInstances(element);
    }

    /** What comes in now the answer says nothing about, and it ends all that is still worked on. */
    boolean antwortGehtHinaus(Aktenzeichen az) {
        return haus.hole(() -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(az.wert())
                        .activityId(KundenreaktionProzess.ANTWORT_VERSENDEN)
                        .count())
                > 0;
    }
}

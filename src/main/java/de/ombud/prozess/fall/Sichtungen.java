package de.ombud.prozess.fall;

import de.ombud.prozess.modell.KundenreaktionProzess;
import de.ombud.prozess.modell.SichtungProzess;
import de.ombud.prozess.modell.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.Fallhinweis;
import de.ombud.weg.Hinweise;
import de.ombud.weg.HinweiseNachgekommen;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays before somebody what came in later and what the process of the case itself asks nobody to read. */
@Component
class Sichtungen {

    private final RuntimeService runtime;
    private final TaskService aufgaben;
    private final Hinweise hinweise;
    private final OhneRechtepruefung haus;

    Sichtungen(RuntimeService runtime, TaskService aufgaben, Hinweise hinweise, OhneRechtepruefung haus) {
        this.runtime = runtime;
        this.aufgaben = aufgaben;
        this.hinweise = hinweise;
        this.haus = haus;
    }

    int offeneHinweise(Aktenzeichen az) {
        return (int) hinweise.zu(az).stream().filter(Fallhinweis::istOffen).count();
    }

    /** Whether the case still has a process that hears of an addition. */
    boolean hatLaufendenFall(Aktenzeichen az) {
        return haus.hole(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KundenreaktionProzess.KEY)
                        .processInstanceBusinessKey(az.wert())
                        .count())
                > 0;
    }

    /** After the close: an instance of its own, so that the duty has somebody. */
    void nachtragVorlegen(Aktenzeichen az, int nr, String sichtende) {
        beginnen(az, nr, sichtende);
    }

    void hinweiseVorlegen(Aktenzeichen az) {
        beginnen(az, SichtungProzess.KEINER, Sichtung.KRM);
    }

    /** Whoever checks the receipt decides about these, too; and one task for all of them is enough. */
    @EventListener
    void bei(HinweiseNachgekommen ereignis) {
        boolean schonGefragt = haus.hole(() -> aufgaben.createTaskQuery()
                        .processInstanceBusinessKey(ereignis.aktenzeichen().wert())
                        .taskDefinitionKeyIn(
                                KundenreaktionProzess.EINGANG_PRUEFEN, SichtungProzess.HINWEISE_ENTSCHEIDEN)
                        .count())
                > 0;
        if (!schonGefragt) {
            hinweiseVorlegen(ereignis.aktenzeichen());
        }
    }

    private void beginnen(Aktenzeichen az, int nachtrag, String sichtende) {
        haus.tue(() -> runtime.startProcessInstanceByKey(
                SichtungProzess.KEY,
                az.wert(),
                Map.of(
                        Variable.AKTENZEICHEN.name(),
                        az.wert(),
                        SichtungProzess.NACHTRAG_NR.name(),
                        nachtrag,
                        SichtungProzess.SICHTENDE.name(),
                        sichtende)));
    }
}

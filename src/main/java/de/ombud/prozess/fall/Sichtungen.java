package de.ombud.prozess.fall;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Hinweise;
import de.ombud.weg.HinweiseNachgekommen;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays before somebody what came in later and what the process of the case itself asks nobody to read. */
@Component
class Sichtungen {

    private final Fallprozesse prozesse;
    private final TaskService aufgaben;
    private final Hinweise hinweise;
    private final Akten akten;
    private final OhneRechtepruefung haus;

    Sichtungen(Fallprozesse prozesse, TaskService aufgaben, Hinweise hinweise, Akten akten, OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.aufgaben = aufgaben;
        this.hinweise = hinweise;
        this.akten = akten;
        this.haus = haus;
    }

    /** After the close: an instance of its own, so that the duty has somebody. */
    void nachtragVorlegen(Aktenzeichen az, int nr, String sichtende) {
        beginnen(az, nr, sichtende);
    }

    void hinweiseVorlegen(Aktenzeichen az) {
        beginnen(az, SichtungProzess.KEINER, Sichtung.KRM);
    }

    @EventListener
    void bei(HinweiseNachgekommen ereignis) {
        hinweiseVorlegenWoNiemandFragt(ereignis.aktenzeichen());
    }

    /**
     * Whoever checks the receipt decides about the signs too, whoever reads an addition about those in it, and one task for all others is
     * enough. Where such a task was ended together with what it belonged to, the signs are laid before somebody anew.
     */
    void hinweiseVorlegenWoNiemandFragt(Aktenzeichen az) {
        Set<Integer> ungelesene =
                akten.lies(az).ungelesene().stream().map(Akte.Nachtrag::nr).collect(Collectors.toSet());
        boolean offen =
                hinweise.offene(az).stream().anyMatch(h -> ungelesene.stream().noneMatch(h::stehtInNachtrag));
        if (offen && !schonGefragt(az)) {
            hinweiseVorlegen(az);
        }
    }

    private boolean schonGefragt(Aktenzeichen az) {
        return haus.hole(() -> aufgaben.createTaskQuery()
                        .processInstanceBusinessKey(az.wert())
                        .taskDefinitionKeyIn(
                                KundenreaktionProzess.EINGANG_PRUEFEN, SichtungProzess.HINWEISE_ENTSCHEIDEN)
                        .count())
                > 0;
    }

    private void beginnen(Aktenzeichen az, int nachtrag, String sichtende) {
        haus.tue(() -> prozesse.starte(
                az,
                SichtungProzess.KEY,
                Map.of(
                        Variable.AKTENZEICHEN.name(),
                        az.wert(),
                        SichtungProzess.NACHTRAG_NR.name(),
                        nachtrag,
                        SichtungProzess.SICHTENDE.name(),
                        sichtende)));
    }
}

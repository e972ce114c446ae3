package de.ombud.prozess.fall;

import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import de.ombud.prozess.grundlage.Merkzettel;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.SchreibenGeaendert;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;
import de.ombud.vorgang.ereignis.KundenreaktionZurueckgezogen;
import de.ombud.vorgang.ereignis.NachtragEingegangen;
import de.ombud.vorgang.ereignis.NachtragGesichtet;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Hinweise;
import de.ombud.weg.HinweiseGeaendert;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the process of a case how much is still to be read, decided and sent, because its answer and its close wait for that. Counted
 * anew from the case at the end of each transaction that changed something: a count that is only raised and lowered would be wrong for
 * ever after one step that was forgotten.
 */
@Component
class Pflichtenabgleich {

    private final RuntimeService runtime;
    private final Akten akten;
    private final Sichtungen sichtungen;
    private final Hinweise hinweise;
    private final Postausgang postausgang;
    private final OhneRechtepruefung haus;

    Pflichtenabgleich(
            RuntimeService runtime,
            Akten akten,
            Sichtungen sichtungen,
            Hinweise hinweise,
            Postausgang postausgang,
            OhneRechtepruefung haus) {
        this.runtime = runtime;
        this.akten = akten;
        this.sichtungen = sichtungen;
        this.hinweise = hinweise;
        this.postausgang = postausgang;
        this.haus = haus;
    }

    /** A withdrawal ends the check of the receipt, and with it the task in which somebody would have decided about signs. */
    @EventListener({
        NachtragEingegangen.class,
        NachtragGesichtet.class,
        HinweiseGeaendert.class,
        SchreibenGeaendert.class,
        KundenreaktionZurueckgezogen.class
    })
    void bei(Fallereignis ereignis) {
        vormerken(ereignis.aktenzeichen());
    }

    private void vormerken(Aktenzeichen az) {
        Merkzettel.notiere(az, this, this::gleicheAb);
    }

    private void gleicheAb(Aktenzeichen az) {
        sichtungen.hinweiseVorlegenWoNiemandFragt(az);
        Map<Variable<Integer>, Integer> stand = Map.of(
                KundenreaktionProzess.NACHTRAEGE_OFFEN,
                akten.lies(az).ungelesene().size(),
                KundenreaktionProzess.HINWEISE_OFFEN,
                hinweise.offene(az).size(),
                KundenreaktionProzess.SCHREIBEN_OFFEN,
                postausgang.offene(az));
        Optional<Map<String, Object>> bekannte =
                haus.hole(() -> lauf(az).map(lauf -> runtime.getVariables(lauf.getId(), namen(stand))));
        // what is new first: the process must not believe for a moment that nothing is left
        stand.entrySet().stream()
                .filter(je -> bekannte.filter(alte ->
                                !je.getValue().equals(alte.get(je.getKey().name())))
                        .isPresent())
                .sorted(Comparator.comparing(
                        Map.Entry<Variable<Integer>, Integer>::getValue, Comparator.reverseOrder()))
                .forEach(je -> melde(az, je.getKey(), je.getValue()));
    }

    private static List<String> namen(Map<Variable<Integer>, Integer> stand) {
        return stand.keySet().stream().map(Variable::name).toList();
    }

    /** Each in a command of its own, because the one before may have closed the case. */
    private void melde(Aktenzeichen az, Variable<Integer> variable, int wert) {
        haus.hole(() -> {
            Optional<ProcessInstance> lauf = lauf(az);
            lauf.ifPresent(l -> Gleichzeitigkeit.amLauf(() -> runtime.setVariable(l.getId(), variable.name(), wert)));
            return lauf;
        });
    }

    private Optional<ProcessInstance> lauf(Aktenzeichen az) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processDefinitionKey(KundenreaktionProzess.KEY)
                .processInstanceBusinessKey(az.wert())
                .singleResult());
    }
}

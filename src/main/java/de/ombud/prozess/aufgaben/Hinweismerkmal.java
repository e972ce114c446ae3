package de.ombud.prozess.aufgaben;

import de.ombud.erkennung.Zeichen;
import de.ombud.prozess.fall.Hinweisdringlichkeit;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.fall.Tagesfrist;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Fallhinweis;
import de.ombud.weg.Hinweise;
import de.ombud.weg.HinweiseGeaendert;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * As long as nobody has decided about a sign of an emergency or a legal remedy, the task that asks for the decision goes before others,
 * is due on the day on which it can be read, and says so on its card; afterwards it is what it was. How urgent which sign is stands in {@code dringlichkeit.dmn}.
 */
@Component
class Hinweismerkmal {

    private static final Map<Zeichen, Variable<Boolean>> MERKMALE = Map.of(
            Zeichen.NOTLAGE, Aufgabenmerkmal.VIELLEICHT_NOTLAGE,
            Zeichen.WIDERSPRUCH, Aufgabenmerkmal.VIELLEICHT_WIDERSPRUCH);

    private static final String PRIORITAET_VORHER = "prioritaetVorher";
    private static final String FAELLIG_VORHER = "faelligVorher";

    private final TaskService aufgaben;
    private final Hinweise hinweise;
    private final Akten akten;
    private final Hinweisdringlichkeit dringlichkeit;
    private final Tagesfrist tagesfrist;
    private final Modellbezug bezug;
    private final OhneRechtepruefung haus;

    Hinweismerkmal(
            TaskService aufgaben,
            Hinweise hinweise,
            Akten akten,
            Hinweisdringlichkeit dringlichkeit,
            Tagesfrist tagesfrist,
            Modellbezug bezug,
            OhneRechtepruefung haus) {
        this.aufgaben = aufgaben;
        this.hinweise = hinweise;
        this.akten = akten;
        this.dringlichkeit = dringlichkeit;
        this.tagesfrist = tagesfrist;
        this.bezug = bezug;
        this.haus = haus;
    }

    /** When the transaction ends: the task that asks is often made in it after the signs were found. */
    @EventListener
    void bei(HinweiseGeaendert ereignis) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean nurGelesen) {
                haus.tue(() -> {
                    Modellbezug.Bereich stand =
                            bezug.betreteFall(ereignis.aktenzeichen().wert());
                    try (stand) {
                        gleicheAb(ereignis.aktenzeichen());
                    }
                });
            }
        });
    }

    private void gleicheAb(Aktenzeichen az) {
        List<Fallhinweis> offene = hinweise.offene(az);
        Akte akte = akten.lies(az);
        aufgaben.createTaskQuery()
                .processInstanceBusinessKey(az.wert())
                .taskDefinitionKeyIn(
                        KundenreaktionProzess.EINGANG_PRUEFEN,
                        SichtungProzess.NACHTRAG_SICHTEN,
                        SichtungProzess.HINWEISE_ENTSCHEIDEN)
                .unlimitedList()
                .forEach(aufgabe -> gleicheAb(aufgabe, akte, offene));
    }

    private void gleicheAb(Task aufgabe, Akte akte, List<Fallhinweis> offene) {
        List<Fallhinweis> gefragte = gefragte(aufgabe, offene);
        MERKMALE.forEach((zeichen, merkmal) -> {
            if (gefragte.stream().anyMatch(h -> h.zeichen() == zeichen)) {
                aufgaben.setVariableLocal(aufgabe.getId(), merkmal.name(), true);
            } else {
                aufgaben.removeVariableLocal(aufgabe.getId(), merkmal.name());
            }
        });
        int prioritaet = Objects.requireNonNullElse(
                (Integer) aufgaben.getVariableLocal(aufgabe.getId(), PRIORITAET_VORHER), aufgabe.getPriority());
        Date faellig = Objects.requireNonNullElse(
                (Date) aufgaben.getVariableLocal(aufgabe.getId(), FAELLIG_VORHER), aufgabe.getDueDate());
        if (gefragte.isEmpty()) {
            aufgaben.removeVariablesLocal(aufgabe.getId(), List.of(PRIORITAET_VORHER, FAELLIG_VORHER));
        } else {
            aufgaben.setVariablesLocal(aufgabe.getId(), Map.of(PRIORITAET_VORHER, prioritaet, FAELLIG_VORHER, faellig));
        }
        for (Fallhinweis hinweis : gefragte) {
            Hinweisdringlichkeit.Wert wert = dringlichkeit.von(hinweis.zeichen());
            prioritaet = Math.max(prioritaet, wert.prioritaet());
            if (wert.uhr() != null) {
                faellig = frueher(faellig, tagesfrist.ab(wert.uhr(), hinweis.gefundenAm(), akte));
            }
        }
        aufgabe.setPriority(prioritaet);
        aufgabe.setDueDate(faellig);
        aufgaben.saveTask(aufgabe);
    }

    private static Date frueher(Date einer, Date anderer) {
        return einer.before(anderer) ? einer : anderer;
    }

    /** Whoever reads an addition decides about the signs in it; the others are asked about all. */
    private List<Fallhinweis> gefragte(Task aufgabe, List<Fallhinweis> offene) {
        if (!aufgabe.getTaskDefinitionKey().equals(SichtungProzess.NACHTRAG_SICHTEN)) {
            return offene;
        }
        int nr = (Integer) aufgaben.getVariable(aufgabe.getId(), SichtungProzess.NACHTRAG_NR.name());
        return offene.stream().filter(h -> h.stehtInNachtrag(nr)).toList();
    }
}

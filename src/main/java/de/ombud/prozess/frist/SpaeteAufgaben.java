package de.ombud.prozess.frist;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Worte;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.vorgang.Fristdaten;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The steps of a case that are late, as far as this person sees them: a letter that nobody posted for two weeks stands at the head of the
 * page like a late answer does. What is due with the acknowledgement or the answer already stands there.
 */
@Component
@Order(6)
class SpaeteAufgaben implements Fristquelle {

    /** The head of a page, no list. */
    private static final int HOECHSTENS = 10;

    private final TaskService aufgaben;
    private final Aufgabensicht sicht;
    private final Worte worte;

    SpaeteAufgaben(TaskService aufgaben, Aufgabensicht sicht, Worte worte) {
        this.aufgaben = aufgaben;
        this.sicht = sicht;
        this.worte = worte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        return sicht
                .mitAugenVon(
                        einsicht.wer(),
                        () -> aufgaben.createTaskQuery()
                                .processInstanceBusinessKey(
                                        einsicht.akte().aktenzeichen().wert())
                                .dueBefore(Date.from(einsicht.jetzt()))
                                .orderByDueDate()
                                .asc()
                                .listPage(0, HOECHSTENS))
                .stream()
                .filter(aufgabe -> !stehtSchonDa(aufgabe, einsicht.akte().fristen()))
                .map(aufgabe -> Aktenfrist.offen(
                                worte.text("akte.frist.aufgabe", aufgabe.getName()),
                                aufgabe.getDueDate().toInstant())
                        .mit(List.of(worte.text("herleitung.aufgabe"))))
                .toList();
    }

    private static boolean stehtSchonDa(Task aufgabe, Fristdaten fristen) {
        var tag = Ortszeit.tag(aufgabe.getDueDate().toInstant());
        return tag.equals(fristen.eingangsbestaetigung()) || tag.equals(fristen.antwort());
    }
}

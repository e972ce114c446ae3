package de.ombud.prozess.formular;

import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einsichtnahme;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.BeanFactory;

/** A task that only an analyst knows gets what the steps of the program see to themselves: how urgent it is, and the case beside it. */
final class Eigenschritt {

    private final BeanFactory beans;

    Eigenschritt(BeanFactory beans) {
        this.beans = beans;
    }

    void richteEin(DelegateTask aufgabe, TaskDefinition definition) {
        if (definition.getPriorityExpression() == null) {
            Aufgabenmerkmal.PRIORITAET.vielleicht(aufgabe).ifPresent(aufgabe::setPriority);
        }
        EigeneFelder.ort(aufgabe).ifPresent(ort -> {
            Akte akte = beans.getBean(Akten.class).lies(ort.aktenzeichen());
            aufgabe.getCandidates().stream()
                    .map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull)
                    .filter(gruppe -> siehtNichts(gruppe, akte))
                    .forEach(gruppe -> beans.getBean(Fallfreigabe.class).gewaehren(ort.aktenzeichen(), gruppe));
        });
    }

    private static boolean siehtNichts(String gruppe, Akte akte) {
        return Einsichtnahme.von(new Betrachter("", Set.of(gruppe)), akte) == Einsichtnahme.KEINE;
    }
}

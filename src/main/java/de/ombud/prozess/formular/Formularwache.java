package de.ombud.prozess.formular;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.eingabe.Bauplan;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.prozess.grundlage.Modellhorcher;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.task.listener.DelegateExpressionTaskListener;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps the words of people out of the engine's variables, for every user task of every model that is ever deployed: a form that an
 * analyst has given another field keeps its answers with the case. Before a step acts on a form, what neither it nor the form knows is
 * refused.
 */
@Component
// after the settings of the engine, so that nothing hears of a completed task before this
@Order(Ordered.LOWEST_PRECEDENCE)
class Formularwache extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beans;
    private final MessageSource texte;
    private final Aufgabenformular aufgabenformular = new Aufgabenformular();
    private final EigeneFelder eigene;
    private final Eigenschritt eigenschritt;

    Formularwache(ListableBeanFactory beans, MessageSource texte) {
        this.beans = beans;
        this.texte = texte;
        this.eigene = new EigeneFelder(beans, texte);
        this.eigenschritt = new Eigenschritt(beans);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl maschine) {
        maschine.setTaskService(new Aufgabenannahme());
        maschine.setFormService(new Formularannahme(this::bisherige));
        maschine.setCustomSessionFactories(
                Modellhorcher.ergaenzt(maschine.getCustomSessionFactories(), new Einreichungen.Fabrik()));
        Modellhorcher.danach(maschine, new Anbringung());
    }

    private Map<String, Object> bisherige(TaskEntity aufgabe) {
        List<TaskListener> horcher =
                aufgabe.getTaskDefinition().getTaskListeners().getOrDefault(TaskListener.EVENTNAME_COMPLETE, List.of());
        List<EigeneFrage> fragen = eigene.fragen(aufgabe, aufgabenformular.von(aufgabe), formulare(horcher));
        return fragen.isEmpty() ? Map.of() : eigene.bisherige(aufgabe, fragen);
    }

    private void pruefe(DelegateTask aufgabe, List<Class<Eingabe>> formulare) {
        Einreichungen einreichungen = Einreichungen.in(Context.getCommandContext());
        Map<String, Object> gesandt = einreichungen.gesandt(aufgabe.getId());
        JsonNode formular = aufgabenformular.von((TaskEntity) aufgabe);
        List<EigeneFrage> fragen = eigene.fragen(aufgabe, formular, formulare);
        List<Feldfehler> fehler = new ArrayList<>(unbekannte(gesandt, formulare, fragen));
        Beschriftung beschriftung = new Beschriftung(formular);
        for (Class<Eingabe> art : formulare) {
            try {
                einreichungen.merke(
                        aufgabe.getId(), beans.getBean(Eingabeleser.class).lies(art, gesandt, beschriftung));
            } catch (Eingabefehler e) {
                fehler.addAll(e.fehler());
            }
        }
        eigene.nimm(aufgabe, fragen, gesandt, fehler);
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler);
        }
    }

    /** What nobody filled in is not lost: an empty field and a box that is not ticked are let through. */
    private List<Feldfehler> unbekannte(
            Map<String, Object> gesandt, List<Class<Eingabe>> formulare, List<EigeneFrage> fragen) {
        String satz = texte.getMessage("fehler.feld.ohneschritt", null, Locale.GERMANY);
        return gesandt.entrySet().stream()
                .filter(feld ->
                        formulare.stream().noneMatch(art -> Bauplan.von(art).kennt(feld.getKey())))
                .filter(feld ->
                        fragen.stream().noneMatch(frage -> frage.schluessel().equals(feld.getKey())))
                .filter(feld -> sagtEtwas(feld.getValue()))
                .map(feld -> new Feldfehler(feld.getKey(), satz))
                .toList();
    }

    private static boolean sagtEtwas(Object wert) {
        return wert != null && !wert.toString().isBlank() && !Boolean.FALSE.equals(wert);
    }

    private List<Class<Eingabe>> formulare(List<TaskListener> horcher) {
        return horcher.stream().flatMap(this::formular).toList();
    }

    private Stream<Class<Eingabe>> formular(TaskListener horcher) {
        return horcher instanceof DelegateExpressionTaskListener ausdruck
                ? Aufgabenende.formularVon(ausdruck.getExpressionText(), beans).stream()
                : Stream.empty();
    }

    private final class Anbringung extends AbstractBpmnParseListener {

        /** A built-in listener goes before those of the model, and the one that was added last before all others. */
        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl schritt) {
            TaskDefinition aufgabe = ((UserTaskActivityBehavior) schritt.getActivityBehavior()).getTaskDefinition();
            List<TaskListener> horcher =
                    List.copyOf(aufgabe.getTaskListeners().getOrDefault(TaskListener.EVENTNAME_COMPLETE, List.of()));
            aufgabe.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_COMPLETE, endende -> pruefe(endende, formulare(horcher)));
            aufgabe.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, entstehende -> {
                if (formulare(horcher).isEmpty()) {
                    eigenschritt.richteEin(entstehende, aufgabe);
                }
            });
        }
    }
}

package de.ombud.prozess;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.maschine.OhneModelltor;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * A process of one task for the group {@code leistung}, with a form of the two fields {@code notiz} and {@code erledigt}; its listener
 * refuses some notes, as ours refuse answers that break a rule.
 */
public final class Probeaufgabe {

    public static final String PROZESS = "probe";

    /** Notes that the listener refuses. */
    public static final String FEHLERHAFT = "fehlerhaft";

    public static final String UNZEIT = "unzeit";

    private static final String FORMULAR = """
        {"id":"probe","type":"default","schemaVersion":8,"components":[
          {"type":"textfield","key":"notiz","id":"Field_1","label":"Notiz"},
          {"type":"group","id":"Group_1","components":[
            {"type":"checkbox","key":"erledigt","id":"Field_2","label":"Erledigt"}]}]}\
        """;

    private final RepositoryService modelle;
    private final RuntimeService prozesse;
    private final TaskService aufgaben;

    public Probeaufgabe(RepositoryService modelle, RuntimeService prozesse, TaskService aufgaben) {
        this.modelle = modelle;
        this.prozesse = prozesse;
        this.aufgaben = aufgaben;
    }

    /** Deploys the model and starts one instance. Returns the id of the task. */
    public String starte() {
        OhneModelltor.rolleAus(
                ProcessEngines.getDefaultProcessEngine(),
                modelle.createDeployment()
                        .name("probe")
                        .addModelInstance("probe.bpmn", modell())
                        .addString("probe.form", FORMULAR));
        String instanz =
                prozesse.startProcessInstanceByKey(PROZESS, "KR-2026-000815").getId();
        return aufgaben.createTaskQuery()
                .processInstanceId(instanz)
                .singleResult()
                .getId();
    }

    private static BpmnModelInstance modell() {
        return Bpmn.createExecutableProcess(PROZESS)
                .camundaHistoryTimeToLiveString("P365D")
                .startEvent("StartEvent_Probe")
                .userTask("UserTask_Probe")
                .name("Probe")
                .camundaCandidateGroups("leistung")
                .camundaFormRef("probe")
                .camundaFormRefBinding("deployment")
                .camundaTaskListenerDelegateExpression(TaskListener.EVENTNAME_COMPLETE, "${probepruefer}")
                .endEvent("EndEvent_Probe")
                .done();
    }

    @ImModell("probepruefer")
    public static final class Pruefer implements Aufgabenende<Pruefer.Formular> {

        record Formular(
                @Feld(laenge = Feld.LANG, mehrzeilig = true) String notiz,
                @Feld boolean erledigt) implements Eingabe {}

        @Override
        public void beende(DelegateTask task, Formular formular) {
            String notiz = formular.notiz();
            if (FEHLERHAFT.equals(notiz)) {
                throw new Eingabefehler("notiz", "Die Notiz ist zu kurz.");
            }
            if (UNZEIT.equals(notiz)) {
                throw new Konflikt("Der Vorgang ist schon abgeschlossen.");
            }
        }
    }

    /** Ends what {@link #starte} began, in this test or an earlier one. */
    public void raeumeAuf() {
        prozesse.createProcessInstanceQuery()
                .processDefinitionKey(PROZESS)
                .list()
                .forEach(instanz -> prozesse.deleteProcessInstance(instanz.getId(), "Test"));
    }
}

package de.ombud.prozess.maschine;

import de.ombud.prozess.grundlage.Modellbezug;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.bpmn.parser.FieldDeclaration;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Reads models as the engine does, but builds none of its ways out of the house: a command of the operating system, a mail, an
 * external worker. Such a step is read and fails when a case reaches it.
 */
final class Modellleser extends BpmnParse {

    Modellleser(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseShellServiceTask(ActivityImpl schritt, Element element, List<FieldDeclaration> felder) {
        schritt.setActivityBehavior(new Abgeschaltet());
    }

    @Override
    protected void parseEmailServiceTask(ActivityImpl schritt, Element element, List<FieldDeclaration> felder) {
        schritt.setActivityBehavior(new Abgeschaltet());
    }

    @Override
    protected void parseExternalServiceTask(ActivityImpl schritt, Element element, Element erweiterungen) {
        schritt.setActivityBehavior(new Abgeschaltet());
    }

    /**
     * Whatever the file says: what a model calls, it calls in its own state of models. The engine's usual choice, the newest, would let a
     * running case go on with models that it did not begin with.
     */
    @Override
    protected void parseBinding(Element element, ActivityImpl schritt, BaseCallableElement gerufenes, String attribut) {
        super.parseBinding(element, schritt, gerufenes, attribut);
        if (Modellbezug.istStand(deployment.getSource())) {
            gerufenes.setBinding(BaseCallableElement.CallableElementBinding.DEPLOYMENT);
        }
    }

    /** The engine would make an object of the class that {@code formHandlerClass} or the check of a form field names. */
    @Override
    public TaskDefinition parseTaskDefinition(
            Element element, String schluessel, ActivityImpl schritt, ProcessDefinitionEntity prozess) {
        verlangeOhneFremdeFormulare(element);
        TaskDefinition aufgabe = super.parseTaskDefinition(element, schluessel, schritt, prozess);
        if (aufgabe.getCamundaFormDefinitionKey() != null && Modellbezug.istStand(deployment.getSource())) {
            aufgabe.getFormDefinition().setCamundaFormDefinitionBinding("deployment");
        }
        return aufgabe;
    }

    @Override
    protected void parseStartFormHandlers(List<Element> elemente, ProcessDefinitionEntity prozess) {
        elemente.forEach(this::verlangeOhneFremdeFormulare);
        super.parseStartFormHandlers(elemente, prozess);
    }

    private void verlangeOhneFremdeFormulare(Element element) {
        Element erweiterungen = element.element("extensionElements");
        boolean erzeugteFelder =
                erweiterungen != null && (erweiterungen.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formData") != null);
        if (element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formHandlerClass") != null || erzeugteFelder) {
            throw new ProcessEngineException(
                    "Formulare mit eigenen Klassen oder eingebauten Feldern sind abgeschaltet.");
        }
    }

    private static final class Abgeschaltet extends TaskActivityBehavior {

        @Override
        public void performExecution(ActivityExecution ausfuehrung) {
            throw new ProcessEngineException("Diese Art von Schritt ist abgeschaltet.");
        }
    }
}

package de.ombud.prozess.maschine;

import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.beans.factory.BeanFactory;

/**
 * Evaluates the expressions of the models, and almost nothing else.
 *
 * <p>The stock engine also evaluates expressions that come with queries: whoever is logged in may send
 * {@code {"orQueries":[{"dueAfterExpression":"${…}"}]}} or store it in a filter, and the code runs in the server. Model expressions
 * always have a variable scope (timer start events an empty one); a query has none, and gets five harmless functions.
 */
final class Ausdruecke extends JuelExpressionManager {

    private static final Pattern IN_ABFRAGEN =
            Pattern.compile("[$#]\\{\\s*(currentUser|currentUserGroups|now|dateTime|tagesende)\\(\\s*\\)\\s*}");

    private static final String NUR_DIESE =
            "In Abfragen sind als Ausdruck nur currentUser(), currentUserGroups(), now(), dateTime() und tagesende()"
                    + " erlaubt.";

    private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)}");

    private static final String INZWISCHEN_BEENDET =
            "Die Aufgabe wurde inzwischen von jemand anderem bearbeitet. Bitte laden Sie sie neu.";

    private final BeanFactory beanFactory;
    private final AusStand stand;

    Ausdruecke(BeanFactory beanFactory, AusStand stand) {
        this.beanFactory = beanFactory;
        this.stand = stand;
        addFunction("tagesende", ReflectUtil.getMethod(Abfragezeit.class, "tagesende"));
    }

    @Override
    public Expression createExpression(String text) {
        return new GepruefterAusdruck(createValueExpression(text), this, text);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new NurVariablen());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ModellBeans(beanFactory));
        resolver.add(new NurModellaufrufe());
        return resolver;
    }

    /** Whether this is the bean that reads the form of a task. */
    private boolean nenntAufgabenende(String text) {
        Matcher bean = BEAN.matcher(text);
        return bean.matches()
                && beanFactory.containsBean(bean.group(1))
                && beanFactory.isTypeMatch(bean.group(1), TaskListener.class);
    }

    private static final class GepruefterAusdruck extends JuelExpression {

        private final transient Ausdruecke ausdruecke;

        GepruefterAusdruck(ValueExpression wert, Ausdruecke ausdruecke, String text) {
            super(wert, ausdruecke, text);
            this.ausdruecke = ausdruecke;
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null && ausdruecke.nenntAufgabenende(expressionText)) {
                // another event has just ended the process, and the task that somebody completes lost its execution
                throw new Konflikt(INZWISCHEN_BEENDET);
            }
            if (scope == null && !IN_ABFRAGEN.matcher(expressionText).matches()) {
                // no engine exception: the query would wrap it and quote the attacker's text in log and answer
                throw new Eingabefehler("", NUR_DIESE);
            }
            Modellbezug.Bereich bereich = ausdruecke.stand.betrete(scope);
            try (bereich) {
                return super.getValue(scope, execution);
            }
        }

        @Override
        public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
            throw new ProcessEngineException("Ausdrücke setzen keine Werte.");
        }
    }
}

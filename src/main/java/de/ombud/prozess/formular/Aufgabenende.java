package de.ombud.prozess.formular;

import de.ombud.eingabe.Bauplan;
import de.ombud.eingabe.Eingabe;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.core.ResolvableType;

/**
 * What happens when a task is ended. The record says which fields its form has and which of them are needed; it arrives read and
 * checked, and no other field is accepted with the task. Most are a method of their matter ({@link Aufgabe}); one that has much to
 * decide is a class.
 *
 * @param <F> the form
 */
public interface Aufgabenende<F extends Eingabe> extends TaskListener {

    Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    void beende(DelegateTask task, F formular);

    default Class<F> formular() {
        return formularVon(ResolvableType.forClass(getClass()));
    }

    @Override
    default void notify(DelegateTask task) {
        Eingabe gelesen = Einreichungen.in(Context.getCommandContext()).gelesen(task.getId(), formular());
        beendeMit(task, formular().cast(gelesen));
    }

    /** What is refused then is named as the form calls it. */
    default void beendeMit(DelegateTask task, F eingabe) {
        try {
            beende(task, eingabe);
        } catch (Eingabefehler e) {
            throw new Eingabefehler(e.fehler().stream().map(this::imFormular).toList());
        }
    }

    /** How the form calls what a room calls so. */
    default String feld(String genannt) {
        return genannt;
    }

    /** A field that the form does not have would be looked for in vain: then the sentence is about the whole. */
    private Feldfehler imFormular(Feldfehler fehler) {
        String feld = feld(fehler.field());
        return new Feldfehler(Bauplan.von(formular()).kennt(feld) ? feld : "", fehler.message());
    }

    /** An end that is told where its task is. */
    static <F extends Eingabe> Aufgabenende<F> mit(Class<F> formular, BiConsumer<DelegateTask, F> ende) {
        return new Aufgabenende<>() {

            @Override
            public Class<F> formular() {
                return formular;
            }

            @Override
            public void beende(DelegateTask task, F gelesen) {
                ende.accept(task, gelesen);
            }
        };
    }

    /** What the ticked boxes stand for. */
    static <E> Set<E> angekreuzte(Map<E, Boolean> kaestchen) {
        return kaestchen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Asked while models are deployed, before anything is made of the beans.
     *
     * @param ausdruck by which a model names what ends its task, as {@code ${terminGesichert}}
     */
    static <F extends Eingabe> Optional<Class<F>> formularVon(String ausdruck, BeanFactory beans) {
        Matcher bean = BEAN.matcher(ausdruck);
        return bean.matches()
                        && beans.containsBean(bean.group(1))
                        && beans.isTypeMatch(bean.group(1), Aufgabenende.class)
                ? Optional.of(formularVon(((ConfigurableBeanFactory) beans)
                        .getMergedBeanDefinition(bean.group(1))
                        .getResolvableType()))
                : Optional.empty();
    }

    /** @param ende type of what ends a task */
    @SuppressWarnings("unchecked")
    static <F extends Eingabe> Class<F> formularVon(ResolvableType ende) {
        return (Class<F>)
                Objects.requireNonNull(ende.as(Aufgabenende.class).getGeneric(0).resolve());
    }
}

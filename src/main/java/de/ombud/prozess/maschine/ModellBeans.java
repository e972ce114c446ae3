package de.ombud.prozess.maschine;

import de.ombud.prozess.ImModell;
import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;

/** Resolves the first name of an expression to a bean marked {@link ImModell}, and to no other bean. */
final class ModellBeans extends ELResolver {

    private final BeanFactory beanFactory;

    ModellBeans(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name) || !istImModell(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return beanFactory.getBean(name);
    }

    private boolean istImModell(String name) {
        return beanFactory.containsBean(name)
                && beanFactory instanceof ListableBeanFactory beans
                && beans.findAnnotationOnBean(name, ImModell.class) != null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base == null && property instanceof String name && istImModell(name)) {
            throw new ProcessEngineException("Die Bean " + name + " ist nicht überschreibbar.");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }
}

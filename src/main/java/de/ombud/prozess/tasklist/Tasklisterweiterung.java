package de.ombud.prozess.tasklist;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Makes Tasklist load {@code plugin-webapp/<kennung>/app}. */
abstract class Tasklisterweiterung extends AbstractTasklistPlugin {

    private final String kennung;
    private final Class<?> ablage;

    /** @param ablage hands out the files; without a root resource of its own a plugin's script is not found */
    Tasklisterweiterung(String kennung, Class<?> ablage) {
        this.kennung = kennung;
        this.ablage = ablage;
    }

    @Override
    public String getId() {
        return kennung;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(ablage);
    }
}

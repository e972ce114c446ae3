package de.ombud.prozess.tasklist;

import jakarta.ws.rs.Path;
import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Makes Tasklist load {@code plugin-webapp/ombud-aufgaben/app}: words on the cards, and handing a task over. Found by name, so public. */
public class Aufgabenhilfen extends AbstractTasklistPlugin {

    private static final String KENNUNG = "ombud-aufgaben";

    @Override
    public String getId() {
        return KENNUNG;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Ablage.class);
    }

    /** Hands out the two files. */
    @Path("plugin/" + KENNUNG)
    public static class Ablage extends AbstractTasklistPluginRootResource {

        public Ablage() {
            super(KENNUNG);
        }
    }
}

package de.ombud.prozess.tasklist;

import jakarta.ws.rs.Path;
import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Makes Tasklist load {@code plugin-webapp/ombud-akte/app}. Found by name in {@code META-INF/services}, so public. */
public class AkteInDerAufgabe extends AbstractTasklistPlugin {

    private static final String KENNUNG = "ombud-akte";

    @Override
    public String getId() {
        return KENNUNG;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Ablage.class);
    }

    /** Hands out the two files; without a root resource of its own a plugin's script is not found. */
    @Path("plugin/" + KENNUNG)
    public static class Ablage extends AbstractTasklistPluginRootResource {

        public Ablage() {
            super(KENNUNG);
        }
    }
}

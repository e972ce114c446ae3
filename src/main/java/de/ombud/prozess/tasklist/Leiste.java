package de.ombud.prozess.tasklist;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Makes Tasklist load {@code plugin-webapp/ombud-leiste/app}: our pages in its bar. Found by name, so public. */
public class Leiste extends Tasklisterweiterung {

    private static final String KENNUNG = "ombud-leiste";

    public Leiste() {
        super(KENNUNG, Ablage.class);
    }

    /** Hands out the two files. */
    @Path("plugin/" + KENNUNG)
    public static class Ablage extends AbstractTasklistPluginRootResource {

        public Ablage() {
            super(KENNUNG);
        }
    }
}

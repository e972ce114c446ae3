package de.ombud.prozess.tasklist;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Makes Tasklist load {@code plugin-webapp/ombud-aufgaben/app}: words on the cards, and handing a task over. Found by name, so public. */
public class Aufgabenhilfen extends Tasklisterweiterung {

    private static final String KENNUNG = "ombud-aufgaben";

    public Aufgabenhilfen() {
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

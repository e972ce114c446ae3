package de.ombud.prozess.tasklist;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Makes Tasklist load {@code plugin-webapp/ombud-aufgaben/app}: words on the cards, numbers at the lists, the next task, and handing a task over. Found by name, so public. */
public class Aufgabenhilfen extends Tasklisterweiterung {

    private static final String KENNUNG = "ombud-aufgaben";

    public Aufgabenhilfen() {
        super(KENNUNG, Ablage.class);
    }

    /** Hands out the script with its modules, and the style. */
    @Path("plugin/" + KENNUNG)
    public static class Ablage extends AbstractTasklistPluginRootResource {

        public Ablage() {
            super(KENNUNG);
        }

        /** Called while the parent is made, so it may know no field. */
        @Override
        protected List<String> getAllowedAssets() {
            return Stream.concat(super.getAllowedAssets().stream(), Stream.of("app/weiter.js", "app/zahlen.js"))
                    .toList();
        }
    }
}

package de.ombud.prozess.tasklist;

import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Makes Tasklist load {@code plugin-webapp/ombud-akte/app}: the case beside the form, and help with writing. Found by name in {@code META-INF/services}, so public. */
public class AkteInDerAufgabe extends Tasklisterweiterung {

    private static final String KENNUNG = "ombud-akte";

    /** What {@code plugin.js} imports. */
    private static final List<String> MODULE = List.of(
            "akte",
            "dialog",
            "eingang",
            "entwurf",
            "fehler",
            "felder",
            "formulare",
            "netz",
            "nurlesend",
            "rueckfrage",
            "schreiben",
            "textbausteine",
            "vorschau");

    public AkteInDerAufgabe() {
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
            List<String> dateien = new ArrayList<>(super.getAllowedAssets());
            MODULE.forEach(modul -> dateien.add("app/" + modul + ".js"));
            return dateien;
        }
    }
}

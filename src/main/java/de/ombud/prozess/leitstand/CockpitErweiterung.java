package de.ombud.prozess.leitstand;

import jakarta.ws.rs.Path;
import java.util.Set;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Makes Cockpit load {@code plugin-webapp/ombud-leitstand/app}. Found by name in {@code META-INF/services}, so public. */
public class CockpitErweiterung extends AbstractCockpitPlugin {

    private static final String KENNUNG = "ombud-leitstand";

    @Override
    public String getId() {
        return KENNUNG;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Ablage.class);
    }

    /** Hands out the two files and nothing else: what they show comes from our own pages, which ask who is looking. */
    @Path("plugin/" + KENNUNG)
    public static class Ablage extends AbstractCockpitPluginRootResource {

        public Ablage() {
            super(KENNUNG);
        }
    }
}

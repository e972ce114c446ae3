/**
 * The one door for what people type: a record says its fields, and whatever comes from a page, a task or as JSON is read into it by the
 * same rules, with all faults at once. Knows no matter and not the engine.
 */
@ApplicationModule(
        displayName = "Eingabe",
        allowedDependencies = {"frist", "system"})
package de.ombud.eingabe;

import org.springframework.modulith.ApplicationModule;

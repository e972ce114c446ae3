/**
 * Who is not there, from when to when, and who covers for them. Knows no task: what this means for the tasks of a person is the
 * process's to do, which hears of every change. The reason of an absence is nobody's business and is stored nowhere.
 */
@ApplicationModule(
        displayName = "Vertretung",
        allowedDependencies = {"frist", "eingabe", "system"})
package de.ombud.vertretung;

import org.springframework.modulith.ApplicationModule;

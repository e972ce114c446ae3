/**
 * The figures of a year: each defined once, with both halves of what it divides, counted over our own cases and those that were taken in,
 * beside the year before. Says where figures contradict each other or what was published. Counts matters and sites, never people.
 */
@ApplicationModule(
        displayName = "Zahlenwerk",
        allowedDependencies = {"einfuhr", "geheimhaltung", "vorgang", "zustaendigkeit", "frist", "eingabe", "system"})
package de.ombud.zahlenwerk;

import org.springframework.modulith.ApplicationModule;

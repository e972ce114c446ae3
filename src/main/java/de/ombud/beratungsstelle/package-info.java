/**
 * The directory of advice centres that hand matters in for people (S-DD: nearly all that reaches the Ombudsstelle comes through one).
 * Entries are kept up by the office and never deleted: one that closed is no longer active.
 */
@ApplicationModule(
        displayName = "Beratungsstellen",
        allowedDependencies = {"eingabe", "system"})
package de.ombud.beratungsstelle;

import org.springframework.modulith.ApplicationModule;

/**
 * Reads what somebody wrote for signs that it is more than an ordinary complaint, and says which words made it think so.
 * It only suggests, keeps nothing and knows no case; what counts as a sign stands in a list that analysts edit.
 */
@ApplicationModule(
        displayName = "Erkennung",
        allowedDependencies = {"eingabe", "system"})
package de.ombud.erkennung;

import org.springframework.modulith.ApplicationModule;

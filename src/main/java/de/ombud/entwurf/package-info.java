/**
 * What somebody began to record, or to write in a task, and has not sent yet: kept on the server, because it holds personal data that
 * must not lie in a browser, for its author only, until the case is recorded, the task is done or the draft has grown too old.
 */
@ApplicationModule(
        displayName = "Entwürfe",
        allowedDependencies = {"eingabe", "system"})
package de.ombud.entwurf;

import org.springframework.modulith.ApplicationModule;

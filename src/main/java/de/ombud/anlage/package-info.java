/**
 * Files that belong to a case: taken in after a look at what they really are, kept in the database, shown and handed out to those
 * who may see that part of the case, removed with a reason. Also the files of a recording that is not sent yet.
 */
@ApplicationModule(
        displayName = "Anlage",
        allowedDependencies = {
            "akte",
            "aktenauszug",
            "entwurf",
            "vorgang",
            "vorgang :: fall",
            "lesezugriff",
            "frist",
            "eingabe",
            "system"
        })
package de.ombud.anlage;

import org.springframework.modulith.ApplicationModule;

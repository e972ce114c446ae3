/**
 * Requests that are no complaint: from the press, for one's own data (Art. 15 DSGVO), under the freedom of information act. The office
 * they belong to answers by itself; here stands only how, and the matter counts as handed over.
 */
@ApplicationModule(
        displayName = "Anfrage",
        allowedDependencies = {"vorgang", "vorgang :: fall", "weg", "frist", "zustaendigkeit", "system"})
package de.ombud.anfrage;

import org.springframework.modulith.ApplicationModule;

/**
 * Text blocks for what colleagues write to people: kept by KRM and the Ombudsstelle, every version kept, with placeholders that are
 * filled from the case for those who may see it. What only the writer knows stays a gap ({@link de.ombud.textbaustein.Luecken}).
 */
@ApplicationModule(
        displayName = "Textbausteine",
        allowedDependencies = {
            "lesezugriff",
            "vorgang",
            "vorgang :: fall",
            "zustaendigkeit",
            "frist",
            "eingabe",
            "system"
        })
package de.ombud.textbaustein;

import org.springframework.modulith.ApplicationModule;

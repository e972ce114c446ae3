/**
 * The Vermittlungsverfahren of the Ombudsstelle: neutral talks between the person and the Jobcenter, with consents that are revocable
 * at any time, an agreement released by four eyes, and notes that only the Ombudsperson of the case reads.
 */
@ApplicationModule(
        displayName = "Vermittlung",
        allowedDependencies = {
            "lesezugriff",
            "vorgang",
            "vorgang :: fall",
            "vorgang :: ereignis",
            "weg",
            "frist",
            "vertretung",
            "eingabe",
            "system"
        })
package de.ombud.vermittlung;

import org.springframework.modulith.ApplicationModule;

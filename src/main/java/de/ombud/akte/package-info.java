/**
 * The case on one page, for people: what was said, what is due, what the areas found, what was written. Knows the case;
 * what other rooms know of it they bring themselves, as {@link Aktenabschnitt}, {@link Fristquelle} and steps by {@link Aktenschritt}.
 * Changes nothing, and each person sees as much as {@link de.ombud.vorgang.fall.Akten} shows them.
 */
@ApplicationModule(
        displayName = "Akte",
        allowedDependencies = {
            "vorgang",
            "vorgang :: fall",
            "zustaendigkeit",
            "frist",
            "lesezugriff",
            "eingabe",
            "system"
        })
package de.ombud.akte;

import org.springframework.modulith.ApplicationModule;

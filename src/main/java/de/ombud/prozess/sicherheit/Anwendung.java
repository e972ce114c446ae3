package de.ombud.prozess.sicherheit;

import java.util.Locale;

/** Camunda's applications. "Welcome" opens for everybody who is logged in. */
enum Anwendung {
    TASKLIST,
    COCKPIT,
    ADMIN;

    /** As Camunda writes it in grants and addresses. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

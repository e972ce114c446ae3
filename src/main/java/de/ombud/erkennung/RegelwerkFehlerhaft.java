package de.ombud.erkennung;

import java.util.List;

/** The list of rules cannot be used. Carries a German sentence for each fault; the application does not start. */
class RegelwerkFehlerhaft extends RuntimeException {

    private final List<String> fehler;

    RegelwerkFehlerhaft(String datei, List<String> fehler) {
        super("Die Regeln der Zeichenerkennung (" + datei + ") sind fehlerhaft:\n  - " + String.join("\n  - ", fehler));
        this.fehler = List.copyOf(fehler);
    }

    List<String> fehler() {
        return fehler;
    }
}

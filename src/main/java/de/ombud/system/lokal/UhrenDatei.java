package de.ombud.system.lokal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;

/** One line with an ISO duration. */
record UhrenDatei(Path datei) implements DemoUhr.Ablage {

    @Override
    public Duration lesen() {
        if (!Files.exists(datei)) {
            return Duration.ZERO;
        }
        try {
            return Duration.parse(Files.readString(datei).strip());
        } catch (IOException | DateTimeException e) {
            throw new StartVerweigert(
                    "Die Datei " + datei + " mit dem Stand der Demo-Uhr ist nicht lesbar.",
                    "Die Datei löschen; die Uhr zeigt dann wieder die echte Zeit.",
                    e);
        }
    }

    @Override
    public void schreiben(Duration versatz) {
        try {
            GanzeDatei.schreiben(
                    datei, new ByteArrayInputStream(versatz.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models as the program brings them along: what an analyst changes is compared with them. */
final class Paket {

    private final Modellsatz satz;

    private Paket(Modellsatz satz) {
        this.satz = satz;
    }

    static Paket lies() {
        Map<String, byte[]> dateien = new LinkedHashMap<>();
        try {
            for (Resource datei : new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.*")) {
                try (InputStream inhalt = datei.getInputStream()) {
                    dateien.put(datei.getFilename(), inhalt.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Paket(Modellsatz.von(dateien));
    }

    Modellsatz satz() {
        return satz;
    }

    /** Names of the messages that the program sends. */
    Set<String> nachrichten() {
        Set<String> namen = new TreeSet<>();
        satz.alle("message").forEach(nachricht -> namen.add(nachricht.getValue().getAttribute("name")));
        return namen;
    }
}

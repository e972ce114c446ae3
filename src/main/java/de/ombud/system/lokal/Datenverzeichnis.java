package de.ombud.system.lokal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds the data directory for one running application. The operating system gives the lock back even after a kill: whoever gets it
 * knows that a database server still alive in there is an orphan and may be stopped.
 */
class Datenverzeichnis implements AutoCloseable {

    private final FileChannel kanal;

    private Datenverzeichnis(FileChannel kanal) {
        this.kanal = kanal;
    }

    static Datenverzeichnis belegen(Path verzeichnis) {
        try {
            Files.createDirectories(verzeichnis);
            FileChannel kanal = FileChannel.open(
                    verzeichnis.resolve("belegt.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (sperren(kanal) == null) {
                kanal.close();
                throw new StartVerweigert(
                        "Das Datenverzeichnis " + verzeichnis + " wird schon von einem laufenden Ombud benutzt.",
                        "Das andere Ombud beenden oder mit ombud.lokal.daten ein anderes Verzeichnis wählen.");
            }
            return new Datenverzeichnis(kanal);
        } catch (IOException e) {
            throw new StartVerweigert(
                    "Das Datenverzeichnis " + verzeichnis + " lässt sich nicht anlegen oder beschreiben.",
                    "Rechte und freien Platz prüfen oder mit ombud.lokal.daten ein anderes Verzeichnis wählen.",
                    e);
        }
    }

    private static FileLock sperren(FileChannel kanal) throws IOException {
        try {
            return kanal.tryLock();
        } catch (OverlappingFileLockException schonInDieserJvm) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        kanal.close();
    }
}

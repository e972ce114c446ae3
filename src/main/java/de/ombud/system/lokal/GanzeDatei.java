package de.ombud.system.lokal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that after a power cut it is there as a whole or not at all. */
final class GanzeDatei {

    static final String UNFERTIG = ".unfertig";

    private GanzeDatei() {}

    static void schreiben(Path ziel, InputStream inhalt) throws IOException {
        Files.createDirectories(ziel.getParent());
        Path unfertig = ziel.resolveSibling(ziel.getFileName() + UNFERTIG);
        try {
            try (FileChannel datei = FileChannel.open(
                    unfertig,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                inhalt.transferTo(Channels.newOutputStream(datei));
                datei.force(true);
            }
            Files.move(unfertig, ziel, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfertig);
        }
    }
}

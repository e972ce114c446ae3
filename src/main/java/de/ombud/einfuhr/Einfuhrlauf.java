package de.ombud.einfuhr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a file in while the person who sent it looks at the page. Whatever ends it in between leaves nothing behind, so it is not gone
 * on with but sent again.
 */
@Component
class Einfuhrlauf {

    private static final Logger LOG = LoggerFactory.getLogger(Einfuhrlauf.class);

    private final Einfuhr einfuhr;
    private final Einfuhrbuch buch;
    private final SimpleAsyncTaskExecutor daneben = new SimpleAsyncTaskExecutor("einfuhr-");

    Einfuhrlauf(Einfuhr einfuhr, Einfuhrbuch buch) {
        this.einfuhr = einfuhr;
        this.buch = buch;
        daneben.setDaemon(true);
    }

    /** @return number of its entry in the book */
    long beginne(MultipartFile datei, String wer) throws IOException {
        Path ablage = Files.createTempFile("einfuhr", ".csv");
        datei.transferTo(ablage);
        long nr = buch.beginne(wer);
        daneben.execute(() -> nimm(nr, ablage));
        return nr;
    }

    private void nimm(long nr, Path ablage) {
        try (InputStream inhalt = Files.newInputStream(ablage)) {
            einfuhr.nimm(nr, inhalt);
        } catch (EinfuhrAbgelehnt e) {
            LOG.info("Import {} refused with {} faults", nr, e.anzahl());
        } catch (IOException | RuntimeException e) {
            // its text may quote a row
            LOG.error("Import {} failed: {}", nr, e.getClass().getName());
        } finally {
            try {
                Files.deleteIfExists(ablage);
            } catch (IOException e) {
                LOG.warn("The copy of import {} could not be deleted", nr);
            }
        }
    }
}

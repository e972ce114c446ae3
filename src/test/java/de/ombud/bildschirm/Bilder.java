package de.ombud.bildschirm;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import de.ombud.Amt;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The pictures of the handbook. They are made by the tests: into {@code target/bilder}, or, with {@code -Dombud.bilder=true} and only
 * the tests of this package, into the handbook itself. Then the clock stands on a fixed day, so that a picture changes only when the
 * page does.
 */
final class Bilder {

    private static final boolean FUERS_HANDBUCH = Boolean.getBoolean("ombud.bilder");
    private static final Path ORDNER =
            FUERS_HANDBUCH ? Path.of("src", "docs", "bilder", "handbuch") : Path.of("target", "bilder");

    private Bilder() {}

    /** Sets the clock for pictures to be made; otherwise the time of the application stays what it is. */
    static void stelleUhr(Amt amt, LocalDate tag, String uhrzeit) {
        if (FUERS_HANDBUCH) {
            amt.stelleUhr(tag, uhrzeit);
        }
    }

    /** What is in the window now. */
    static void mache(Page seite, String name) {
        seite.screenshot(optionen(name));
    }

    /** The whole page, also what is below the window. */
    static void macheGanz(Page seite, String name) {
        seite.screenshot(optionen(name).setFullPage(true));
    }

    private static Page.ScreenshotOptions optionen(String name) {
        return new Page.ScreenshotOptions()
                .setPath(ORDNER.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE);
    }
}

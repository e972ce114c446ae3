package de.ombud.bildschirm;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import de.ombud.Amt;
import de.ombud.Arbeitsplatz;
import de.ombud.GemeinsameAnwendung;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The pictures of the handbook. They are made by the tests: into {@code target/bilder}, or, with {@code -Dombud.bilder=true} and only
 * the tests of this package, into the handbook itself. Then the clock stands on a fixed day, so that a picture changes only when the
 * page does.
 */
final class Bilder {

    private static final boolean FUERS_HANDBUCH = Boolean.getBoolean("ombud.bilder");
    /** A working day in every Land; later than the day of whoever makes the pictures. */
    private static final LocalDate BEGINN = LocalDate.of(2027, 3, 1);

    private static final Path ORDNER =
            FUERS_HANDBUCH ? Path.of("src", "docs", "bilder", "handbuch") : Path.of("target", "bilder");

    private Bilder() {}

    /**
     * For pictures to be made, a Monday morning that no test before has reached; otherwise the clock of the application stays as it is.
     */
    static void beginneDenTag(Amt amt) {
        if (FUERS_HANDBUCH) {
            String jetzt =
                    amt.platz("admin").lies("/api/demo/uhr").path("jetzt").asText();
            LocalDate spaeter = OffsetDateTime.parse(jetzt).toLocalDate().plusDays(1);
            LocalDate frueh = spaeter.isBefore(BEGINN) ? BEGINN : spaeter;
            amt.stelleUhr(frueh.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), "09:00:00");
        }
    }

    /** What the browser's clock has to show, so that „in two days“ is true in a picture. */
    static Optional<Long> uhrzeit() {
        return FUERS_HANDBUCH ? Optional.of(jetzt().toInstant().toEpochMilli()) : Optional.empty();
    }

    private static OffsetDateTime jetzt() {
        Arbeitsplatz admin = new Amt(GemeinsameAnwendung.laufend()).platz("admin");
        return OffsetDateTime.parse(admin.lies("/api/demo/uhr").path("jetzt").asText());
    }

    /** What is in the window now. */
    static void mache(Page seite, String name) {
        seite.screenshot(optionen(name));
    }

    /** The whole page, also what is below the window. */
    static void macheGanz(Page seite, String name) {
        seite.evaluate("scrollTo(0, 0)");
        seite.screenshot(optionen(name).setFullPage(true));
    }

    private static Page.ScreenshotOptions optionen(String name) {
        return new Page.ScreenshotOptions()
                .setPath(ORDNER.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE);
    }
}

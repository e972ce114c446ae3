package de.ombud.bildschirm;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The windows of one test, one for each person. Closed after it; what they showed when it failed is kept in {@code target/bilder}. */
final class Arbeitsplaetze implements BeforeEachCallback, AfterEachCallback {

    private final Map<String, Fenster> fenster = new LinkedHashMap<>();

    /** The window of this person, logged in. */
    Fenster von(String wer) {
        return fenster.computeIfAbsent(wer, Fenster::von);
    }

    /** The window of somebody who is not logged in. */
    Fenster vorDerTuer() {
        return fenster.computeIfAbsent("", niemand -> Fenster.vorDerTuer());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Chromium.setzeVoraus();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            fenster.forEach((wer, offen) -> halteFest(context.getDisplayName() + "-" + wer, offen.alleSeiten()));
        }
        List<Fenster> alle = List.copyOf(fenster.values());
        fenster.clear();
        List<String> fehler =
                alle.stream().flatMap(offen -> offen.schliesse().stream()).toList();
        if (!fehler.isEmpty()) {
            throw new AssertionError("scripts failed: " + fehler);
        }
    }

    private static void halteFest(String name, List<Page> seiten) {
        for (int i = 0; i < seiten.size(); i++) {
            seiten.get(i)
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(
                                    "target", "bilder", "misslungen", name.replace("()", "") + "-" + i + ".png")));
        }
    }
}

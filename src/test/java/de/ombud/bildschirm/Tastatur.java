package de.ombud.bildschirm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody without a mouse. Every step on the way must show where the focus is. */
final class Tastatur {

    /** More stops than any page has. */
    private static final int HOECHSTENS = 150;

    /** What a screen reader would say first, and whether the place can be seen. */
    private static final String WO = """
            () => {
              const e = document.activeElement;
              const beschriftung = e.labels && e.labels.length ? e.labels[0].innerText : e.innerText;
              const stil = getComputedStyle(e);
              const hervorgehoben = stil.outlineStyle !== 'none' || stil.boxShadow !== 'none' || e.type === 'radio';
              return { name: (e.getAttribute('aria-label') || beschriftung || e.title || '').trim().split('\\n')[0], hervorgehoben };
            }""";

    private final Page seite;

    Tastatur(Page seite) {
        this.seite = seite;
    }

    /** Goes forward with the tabulator until the focus stands on this. */
    Tastatur bis(String anfangDesNamens) {
        List<String> vorher = new ArrayList<>();
        for (int i = 0; i < HOECHSTENS; i++) {
            seite.keyboard().press("Tab");
            Ort ort = ort();
            if (ort.name().startsWith(anfangDesNamens)) {
                assertThat(ort.hervorgehoben())
                        .as("focus seen on " + ort.name())
                        .isTrue();
                return this;
            }
            vorher.add(ort.name());
        }
        throw new AssertionError("not reached by keyboard: " + anfangDesNamens + "; on the way: " + vorher);
    }

    Tastatur schreibe(String text) {
        seite.keyboard().type(text);
        return this;
    }

    Tastatur druecke(String taste) {
        seite.keyboard().press(taste);
        return this;
    }

    Ort ort() {
        Map<?, ?> ort = (Map<?, ?>) seite.evaluate(WO);
        return new Ort((String) ort.get("name"), (Boolean) ort.get("hervorgehoben"));
    }

    record Ort(String name, boolean hervorgehoben) {}
}

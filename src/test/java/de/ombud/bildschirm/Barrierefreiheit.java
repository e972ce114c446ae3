package de.ombud.bildschirm;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What axe says about a page (WCAG 2.1 AA and axe's own good practice). In Tasklist and Cockpit only our parts are looked at: the markup
 * around them is Camunda's, where axe finds nameless buttons and pale text that we cannot change.
 */
final class Barrierefreiheit {

    private Barrierefreiheit() {}

    /** The whole page. */
    static void expectNoViolation(Page seite) {
        expectNone(seite, new AxeBuilder(seite));
    }

    /** Only these parts of it, and the frames in them. */
    static void expectNoViolation(Page seite, String... unsere) {
        AxeBuilder axe = new AxeBuilder(seite);
        for (String teil : unsere) {
            assertThat(seite.locator(teil).count()).as(teil).isPositive();
            axe.include(teil);
        }
        expectNone(seite, axe);
    }

    private static void expectNone(Page seite, AxeBuilder axe) {
        // without another page for the frames of strangers, of which there are none: half the time
        AxeResults ergebnis = axe.setLegacyMode(true).analyze();
        List<String> verstoesse = ergebnis.getViolations().stream()
                .map(Barrierefreiheit::inWorten)
                .toList();
        assertThat(verstoesse).as(seite.url()).isEmpty();
    }

    private static String inWorten(Rule regel) {
        return regel.getId() + ": " + regel.getHelp()
                + regel.getNodes().stream()
                        .map(knoten -> "\n    " + knoten.getTarget() + " " + knoten.getHtml())
                        .collect(Collectors.joining());
    }
}

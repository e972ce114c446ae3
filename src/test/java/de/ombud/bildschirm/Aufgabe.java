package de.ombud.bildschirm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** An open task: its form, and the case beside it. */
final class Aufgabe {

    private final Page seite;
    private final Locator titel;

    Aufgabe(Page seite, String name) {
        this.seite = seite;
        this.titel = seite.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(2));
        titel.waitFor();
    }

    Page seite() {
        return seite;
    }

    Aufgabe uebernimm() {
        knopf("Diese Aufgabe übernehmen").click();
        assertThat(knopf("Abschließen")).isVisible();
        return this;
    }

    Aufgabe waehle(String antwort) {
        seite.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(antwort).setExact(true))
                .check();
        return this;
    }

    Aufgabe schreibe(String feld, String text) {
        seite.getByLabel(feld).fill(text);
        return this;
    }

    Locator knopf(String name) {
        return seite.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The case beside the form. */
    FrameLocator akte() {
        return seite.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Akte"))
                .frameLocator("iframe");
    }

    /** Nothing in what we put here shuts anybody out. */
    Aufgabe expectAccessible() {
        assertThat(akte().getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(seite.locator(".fjs-container")).isVisible();
        List<String> unseres = new ArrayList<>(List.of(".fjs-container", ".ombud-akte", ".ombud-leiste"));
        if (seite.locator(".ombud-eingang").count() > 0) {
            unseres.add(".ombud-eingang");
        }
        Barrierefreiheit.expectNoViolation(seite, unseres.toArray(String[]::new));
        return this;
    }

    Aufgabe bild(String name) {
        assertThat(akte().getByRole(AriaRole.HEADING).first()).isVisible();
        Bilder.mache(seite, name);
        return this;
    }

    /** Completes it; afterwards the task is gone, and the screen says so. */
    void schliesseAb() {
        knopf("Abschließen").click();
        assertThat(titel).isHidden();
        assertThat(seite.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("ist abgeschlossen.")))
                .isVisible();
    }
}

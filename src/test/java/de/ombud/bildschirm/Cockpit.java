package de.ombud.bildschirm;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Cockpit, with what we added to it. */
final class Cockpit {

    private static final String ADRESSE = "/camunda/app/cockpit/default/";

    private final Page seite;

    private Cockpit(Page seite) {
        this.seite = seite;
    }

    static Cockpit oeffne(Page seite) {
        seite.navigate(ADRESSE);
        return new Cockpit(seite);
    }

    Page seite() {
        return seite;
    }

    /** The tile on the dashboard. */
    Locator kachel() {
        return seite.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Eskalationen"));
    }

    /** The page behind the entry of the bar. */
    FrameLocator eskalationen() {
        seite.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Eskalationen").setExact(true))
                .first()
                .click();
        return rahmen("Eskalationen");
    }

    /** The closed steps of the instance that is open. */
    FrameLocator verlauf() {
        seite.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Verlauf").setExact(true))
                .click();
        return rahmen("Verlauf");
    }

    private FrameLocator rahmen(String titel) {
        return seite.frameLocator("iframe[title='" + titel + "']");
    }
}

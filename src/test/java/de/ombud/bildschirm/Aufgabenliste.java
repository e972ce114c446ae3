package de.ombud.bildschirm;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Tasklist. It does not look for new tasks by itself: whoever waits for one opens it when the task is there. */
final class Aufgabenliste {

    static final String ADRESSE = "/camunda/app/tasklist/default/";

    private final Page seite;

    private Aufgabenliste(Page seite) {
        this.seite = seite;
    }

    static Aufgabenliste oeffne(Page seite) {
        // from one address of Tasklist to the same nothing would be loaded
        seite.navigate("about:blank");
        seite.navigate(ADRESSE);
        return new Aufgabenliste(seite);
    }

    Page seite() {
        return seite;
    }

    Locator verweis(String name) {
        return seite.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** @param worte what the card says beside the name of the task: Aktenzeichen, Thema */
    Locator karte(String aufgabe, String... worte) {
        Locator karte = seite.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(seite.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setName(aufgabe)
                                        .setExact(true)
                                        .setLevel(4))));
        for (String wort : worte) {
            karte = karte.filter(new Locator.FilterOptions().setHasText(wort));
        }
        return karte;
    }

    Aufgabe waehle(String aufgabe, String... worte) {
        karte(aufgabe, worte).getByRole(AriaRole.HEADING).first().click();
        return new Aufgabe(seite, aufgabe);
    }
}

package de.ombud.bildschirm;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** The page on which a contact is recorded. */
final class Erfassung {

    private static final Pattern ERFASST = Pattern.compile("^Erfasst .*als KR-\\d{4}-\\d+");

    private final Page seite;

    Erfassung(Page seite) {
        this.seite = seite;
    }

    Page seite() {
        return seite;
    }

    void waehle(String feld, String wort) {
        seite.getByLabel(feld).selectOption(new SelectOption().setLabel(wort));
    }

    void schreibe(String feld, String text) {
        seite.getByLabel(feld, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /** The next Anliegen; the first is there already. */
    Locator anliegen(int nr, String thema, String beschreibung) {
        if (nr > 1) {
            seite.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Weiteres Anliegen"))
                    .click();
        }
        Locator anliegen = anliegen(nr);
        anliegen.getByLabel("Thema").fill(thema);
        anliegen.getByLabel("Beschreibung").fill(beschreibung);
        return anliegen;
    }

    Locator anliegen(int nr) {
        return seite.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(nr + " Anliegen"));
    }

    /** Sends it. @return the Aktenzeichen that the page names */
    String erfasse() {
        seite.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Erfassen").setExact(true))
                .click();
        return aktenzeichen();
    }

    String aktenzeichen() {
        return seite.getByText(ERFASST).getByRole(AriaRole.LINK).innerText();
    }
}

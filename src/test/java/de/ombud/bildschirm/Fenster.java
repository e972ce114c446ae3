package de.ombud.bildschirm;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import de.ombud.GemeinsameAnwendung;
import java.util.ArrayList;
import java.util.List;

/** A demo user before a screen of their own. */
final class Fenster {

    private final BrowserContext sitzung;
    private final Page seite;
    private final List<String> fehler = new ArrayList<>();

    private Fenster() {
        sitzung = Chromium.laufend()
                .newContext(new NewContextOptions()
                        .setBaseURL(GemeinsameAnwendung.laufend().adresse().toString())
                        .setLocale("de-DE")
                        .setTimezoneId("Europe/Berlin")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1440, 900));
        sitzung.setDefaultTimeout(Chromium.HOECHSTENS_MILLISEKUNDEN);
        sitzung.onWebError(misslungen -> fehler.add(misslungen.error()));
        Bilder.uhrzeit().ifPresent(jetzt -> sitzung.clock().setSystemTime(jetzt));
        seite = sitzung.newPage();
    }

    /** At the login page. */
    static Fenster vorDerTuer() {
        Fenster fenster = new Fenster();
        fenster.seite.navigate("/login");
        return fenster;
    }

    /** On the start page. */
    static Fenster von(String wer) {
        Fenster fenster = vorDerTuer();
        fenster.meldeAn(wer);
        return fenster;
    }

    void meldeAn(String wer) {
        seite.getByLabel("Benutzername").fill(wer);
        seite.getByLabel("Kennwort").fill(wer + "-demo");
        seite.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
        seite.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abmelden"))
                .waitFor();
    }

    Page seite() {
        return seite;
    }

    Page oeffne(String pfad) {
        seite.navigate(pfad);
        return seite;
    }

    Aufgabenliste aufgaben() {
        return Aufgabenliste.oeffne(seite);
    }

    /** What happens opens a window of its own. */
    Page neuesFenster(Runnable handlung) {
        return sitzung.waitForPage(handlung);
    }

    List<Page> alleSeiten() {
        return sitzung.pages();
    }

    /** @return the scripts that failed meanwhile */
    List<String> schliesse() {
        sitzung.close();
        return fehler;
    }
}

package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.bericht.Berichtsarbeit;
import de.ombud.bericht.Berichtsproben;
import de.ombud.einfuhr.Uebernahme;
import de.ombud.prozess.jahresbericht.JahresberichtProzess;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is written about a year stays in our own tables. */
@OmbudTest
class JahresberichtKanarienTests extends KeineInhalteInDerMaschine {

    private static final int JAHR = 2022;
    private static final String LAUF = "JB-2022";

    @Autowired
    private ApplicationContext anwendung;

    @Autowired
    private Berichtsarbeit arbeit;

    @AfterEach
    void nothingStays() {
        new Berichtsproben(anwendung).raeumeAuf();
    }

    @Test
    @Erledigt({
        JahresberichtProzess.BERICHTSTEIL_SCHREIBEN,
        JahresberichtProzess.BEFUNDE_KLAEREN,
        JahresberichtProzess.BERICHT_FREIGEBEN
    })
    void whatIsWrittenAboutAYearLeavesNothingInTheEngine() {
        Uebernahme uebernahme = new Uebernahme(port);
        uebernahme.jahr(2021);
        uebernahme.jahr(2022);
        arbeit.beginne(JAHR);
        for (Task teil : buero.offene(LAUF, JahresberichtProzess.BERICHTSTEIL_SCHREIBEN)) {
            erledigt(teil, "krm", Map.of("bewertung", kanarien.neu()));
        }
        buero.jobsLaufen(LAUF);
        new Berichtsproben(anwendung).erklaereAlles(JAHR, "krm");
        erledigt(nur(JahresberichtProzess.BEFUNDE_KLAEREN), "krm", Map.of());
        buero.jobsLaufen(LAUF);
        erledigt(
                nur(JahresberichtProzess.BERICHT_FREIGEBEN),
                "gf",
                Map.of("freigabe", "ZURUECKGEBEN", "rahmen", "true"));

        assertThat(new Spurensuche(jdbc, "^(?!act_)").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .anyMatch(fund -> fund.startsWith("berichtsfassung.text"))
                .anyMatch(fund -> fund.startsWith("berichtsrueckgabe.grund"));
    }

    private Task nur(String element) {
        assertThat(buero.offene(LAUF, element)).as(element).hasSize(1);
        return buero.offene(LAUF, element).get(0);
    }
}

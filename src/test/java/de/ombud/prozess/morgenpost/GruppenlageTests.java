package de.ombud.prozess.morgenpost;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.schriftverkehr.Morgenlage;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OmbudTest
class GruppenlageTests {

    private static final Set<String> MITGLIEDER = Set.of("leistung", "leistung2");

    @Autowired
    private Gruppenlage lage;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private Buero buero;

    private Instant jetzt;

    @BeforeEach
    void theOffice() {
        jetzt = buero.uhr().instant();
    }

    @Test
    void oneMoreTaskIsOneMoreInEachCountThatItBelongsTo() {
        Morgenlage vorher = lage();
        Aktenzeichen fall = ueberfaellig(9_100);
        Morgenlage nachher = lage();

        assertThat(nachher.offen()).isEqualTo(vorher.offen() + 1);
        assertThat(nachher.ueberfaellig()).isEqualTo(vorher.ueberfaellig() + 1);
        assertThat(nachher.unverteilt()).isEqualTo(vorher.unverteilt() + 1);
        assertThat(nachher.neu()).isEqualTo(vorher.neu() + 1);
        assertThat(nachher.heute()).isEqualTo(vorher.heute());
        assertThat(nachher.notlagen()).isEqualTo(vorher.notlagen());
        assertThat(nachher.dringende().get(0).vorgang()).isEqualTo(fall.wert());
        assertThat(nachher.dringende().get(0).ueberfaellig()).isTrue();
        assertThat(nachher.dringende().size() + nachher.weitere()).isEqualTo(nachher.heute() + nachher.ueberfaellig());
    }

    @Test
    void aCaseFromWhichAMemberIsExcludedIsCountedButNotNamed() {
        Aktenzeichen fall = ueberfaellig(9_000);
        freigabe.ausschliessen(fall, "leistung2", "Über diese Person wird Beschwerde geführt", "krm");
        assertThat(lage().dringende())
                .extracting(Morgenlage.Dringendes::vorgang)
                .doesNotContain(fall.wert());
        assertThat(lage().weitere()).isPositive();
    }

    @Test
    void aGroupWithoutTasksIsNotAmongThem() {
        ueberfaellig(9_000);
        assertThat(lage.gruppen()).contains("leistung").doesNotContain("camunda-admin");
    }

    private Morgenlage lage() {
        return lage.von("leistung", MITGLIEDER, jetzt.minus(1, ChronoUnit.MINUTES), jetzt, 5);
    }

    /** Longer than all that other tests left behind. */
    private Aktenzeichen ueberfaellig(int tage) {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        Task aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        aufgabe.setDueDate(Date.from(jetzt.minus(tage, ChronoUnit.DAYS)));
        aufgaben.saveTask(aufgabe);
        return fall;
    }
}

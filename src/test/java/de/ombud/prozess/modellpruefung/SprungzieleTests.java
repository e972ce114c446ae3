package de.ombud.prozess.modellpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Something stands still, and somebody wants to set it to another step: what is offered leaves out nothing that the law asks for. */
class SprungzieleTests {

    private final Sprungziele sprungziele = new Sprungziele();

    @Test
    void aMailThatCannotBeSentGoesToThePostInstead() {
        assertThat(ziele("versand", "ServiceTask_EmailSenden"))
                .contains("UserTask_BriefVersenden", "UserTask_AnschriftKlaeren", "UserTask_TelefonischMitteilen")
                .doesNotContain("ServiceTask_EmailSenden");
    }

    @Test
    void theReminderBesideAnOpenTaskIsNoSecondToken() {
        assertThat(ziele("versand", "ServiceTask_EmailSenden")).doesNotContain("ServiceTask_AnLiegendesErinnern");
        assertThat(ziele("versand", "ServiceTask_AnLiegendesErinnern")).isEmpty();
    }

    @Test
    void noAnswerGoesOutPastTheRelease() {
        assertThat(ziele("kundenreaktion", "ServiceTask_AnliegenVerteilen"))
                .doesNotContain(
                        "CallActivity_AntwortVersenden",
                        "ServiceTask_AntwortVermerken",
                        "CallActivity_FristenUeberwachen");
        assertThat(ziele("kundenreaktion", "UserTask_AntwortSchreiben"))
                .as("only where the gateway sends it")
                .doesNotContain("UserTask_AntwortFreigeben");
    }

    @Test
    void whatIsProtectedIsNotLeftBehind() {
        assertThat(ziele("kundenreaktion", "ServiceTask_AntwortVermerken")).doesNotContain("EndEvent_Beantwortet");
        assertThat(ziele("kundenreaktion", "ServiceTask_KundenreaktionAbschliessen"))
                .as("back to the feedback")
                .containsExactly("SubProcess_BisZurAntwort", "ReceiveTask_RueckmeldungAbwarten");
    }

    @Test
    void itIsCalledAsInThePicture() {
        assertThat(sprungziele.name(modell("versand"), "ServiceTask_EmailSenden"))
                .isEqualTo("E-Mail senden");
        assertThat(sprungziele.name(modell("versand"), "Unbekannt")).isEqualTo("Unbekannt");
        assertThat(ziele("versand", "Unbekannt")).isEmpty();
    }

    private List<String> ziele(String ablauf, String schritt) {
        return sprungziele.ab(modell(ablauf), schritt).stream()
                .map(Sprungziele.Ziel::id)
                .toList();
    }

    private static byte[] modell(String ablauf) {
        try {
            return Files.readAllBytes(Path.of("bpmn", ablauf + ".bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

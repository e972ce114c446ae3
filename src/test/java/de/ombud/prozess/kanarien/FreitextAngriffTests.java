package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OmbudTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreitextAngriffTests extends KeineInhalteInDerMaschine {

    /** One for all, because nobody changes it. */
    private Aktenzeichen fall;

    @BeforeEach
    void aCaseInWhichEveryGroupHasATask() {
        if (fall == null) {
            fall = verteilt();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "krm",
                "krm2",
                "leistung",
                "leistung2",
                "markt",
                "selbst",
                "eingang",
                "ombud",
                "teamleitung",
                "bereichsleitung",
                "gf",
                "widerspruch",
                "presse",
                "recht",
                "dsb",
                "analyse",
                "admin"
            })
    void nobodyPutsFreeTextIntoTheEngine(String wer) {
        Task aufgabe = irgendeine(fall, wer);
        SoftAssertions alle = new SoftAssertions();
        for (String weg : WEGE) {
            Angriff.alle(aufgabe.getId(), aufgabe.getProcessInstanceId(), aufgabe.getExecutionId(), kanarien)
                    .forEach(angriff -> expectRefused(alle, wer, weg, angriff));
            if (!wer.equals("admin")) {
                expectRefused(alle, wer, weg, Angriff.liste(kanarien));
            }
        }
        alle.assertThat(buero.offene(fall))
                .as("the task is as it was")
                .filteredOn(offen -> offen.getId().equals(aufgabe.getId()))
                .singleElement()
                .satisfies(offen -> assertThat(offen.getAssignee()).isEqualTo(aufgabe.getAssignee()));
        alle.assertAll();
    }

    @Test
    void aTaskIsTakenUnderNoOtherNameThanOnesOwn() {
        for (String weg : WEGE) {
            Task aufgabe = irgendeine(fall, "markt");
            zugriff("markt", weg)
                    .post(
                            weg + "/task/" + aufgabe.getId() + "/claim",
                            Formulare.json(Map.of("userId", kanarien.neu())));
            assertThat(irgendeine(fall, "markt").getAssignee()).isIn(null, "markt");
        }
    }

    /** A task of one of this person's groups or, for who has none, somebody else's. */
    private Task irgendeine(Aktenzeichen fall, String wer) {
        List<String> gruppen = Zugriff.json(basic(wer).get("/engine-rest/identity/groups?userId=" + wer))
                .path("groups")
                .findValuesAsText("id");
        List<Task> offene = buero.offene(fall);
        return offene.stream()
                .filter(aufgabe -> gruppen.contains(buero.gruppe(aufgabe)))
                .findFirst()
                .orElse(offene.get(0));
    }

    private void expectRefused(SoftAssertions alle, String wer, String weg, Angriff angriff) {
        HttpResponse<String> antwort =
                zugriff(wer, weg).sende(angriff.methode(), weg + angriff.pfad(), angriff.koerper(), angriff.typ());
        alle.assertThat(antwort.statusCode())
                .as(wer + ": " + angriff.methode() + " " + weg + angriff.pfad() + " " + kurz(angriff.koerper()))
                .isIn(403, 404);
    }
}

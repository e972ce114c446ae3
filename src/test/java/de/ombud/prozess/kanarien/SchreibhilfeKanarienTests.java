package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** What somebody types and looks at before it is sent is nobody's business yet, and no machine's. */
@OmbudTest
class SchreibhilfeKanarienTests extends KeineInhalteInDerMaschine {

    @Test
    void whatIsTypedAndLookedAtStaysOutOfTheEngineAndTheLogs() {
        Aktenzeichen fall = buero.bewertet(KundenreaktionFixtures.beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        Task schreiben = eigene(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm");
        String entwuerfe = "/api/aufgaben/" + schreiben.getId() + "/entwuerfe/";
        rest("krm", "PUT", entwuerfe + "antworttext", Map.of("text", kanarien.lang(20_000)));
        expectRefused("krm", "PUT", entwuerfe + kanarien.neu(), Formulare.json(Map.of("text", kanarien.neu())));
        expectRefused("krm", "PUT", entwuerfe + "antworttext", Formulare.json(Map.of("text", kanarien.lang(25_000))));
        expectRefused("krm", "PUT", entwuerfe + "antworttext", "{\"text\":\"" + kanarien.neu());
        Browser krm = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), "krm");
        for (String termin : new String[] {"", kanarien.neu()}) {
            HttpResponse<String> vorschau = krm.sende(
                    "suche",
                    "akte/" + fall + "/vorschau",
                    Map.of("schreiben", "ANTWORT", "worte", kanarien.neu(), "termin", termin));
            assertThat(vorschau.statusCode()).isEqualTo(termin.isEmpty() ? 200 : 400);
            assertThat(vorschau.uri().getQuery()).isNull();
        }
        krm.sende(
                "textbausteine/neu",
                "textbausteine",
                Map.of("titel", kanarien.neu(), "text", "{" + kanarien.neu() + "}"));

        assertThat(new Spurensuche(jdbc, "^(?!textentwurf)").nach(kanarien.kennung()))
                .as("kept as a draft and nowhere else")
                .isEmpty();
    }
}

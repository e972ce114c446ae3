package de.ombud.betreuung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.eingang.Anfrage;
import de.ombud.eingang.Schnittstelle;
import de.ombud.frist.Ortszeit;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the person says later is taken in where the case is read, and not only by programs. */
@OmbudTest
class EreignisseSeiteTests {

    private final Schnittstelle api;
    private final Clock uhr;
    private final JdbcClient jdbc;

    @Autowired
    EreignisseSeiteTests(Schnittstelle api, Clock uhr, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    @Test
    void whoWorksOnAnAnliegenAsksThePerson() {
        String fall = verteilt();
        Browser leistung = api.browser("leistung");
        assertThat(leistung.oeffne("akte/" + fall).body())
                .contains("Die Person etwas fragen")
                .doesNotContain("Nachtrag aufnehmen", "Rückzug aufnehmen");
        var danach = sende(
                leistung,
                fall,
                "rueckfrage",
                Map.of("rueckfrage.frage", "Wie hoch ist die Kaution?", "rueckfrage.bis", inTagen(7)));
        assertThat(danach.body()).contains("Die Frage ist aufgenommen", "wartet auf Rückfrage");
        assertThat(api.browser("krm").oeffne("akte/" + fall).body()).contains("Wie hoch ist die Kaution?");
    }

    @Test
    void aQuestionWithoutADayIsNotAskedAndNothingTypedIsLost() {
        String fall = verteilt();
        for (String tag : new String[] {"", "morgen", inTagen(-1)}) {
            var danach = sende(
                    api.browser("krm"),
                    fall,
                    "rueckfrage",
                    Map.of("rueckfrage.frage", "Wie hoch ist die Kaution?", "rueckfrage.bis", tag));
            assertThat(danach.body())
                    .containsPattern("<textarea[^>]+>Wie hoch ist die Kaution\\?")
                    .containsPattern("id=\"rueckfrage.bis-fehler\">[^<]+<");
        }
        assertThat(api.gib("krm", Schnittstelle.KUNDENREAKTIONEN + "/" + fall).inhalt())
                .doesNotContain("Kaution?");
    }

    @Test
    void krmTakesInWhatIsHandedInLaterAndAnotherAnliegen() {
        String fall = neuerFall();
        Browser krm = api.browser("krm");
        assertThat(sende(krm, fall, "nachtrag", Map.of("nachtrag.text", "Es sind 800 Euro."))
                        .body())
                .contains("Der Nachtrag ist aufgenommen", "Es sind 800 Euro.");
        var danach = sende(
                krm,
                fall,
                "anliegen",
                Map.of("anliegen.art", "BESCHWERDE", "anliegen.thema", "M08", "anliegen.beschreibung", "Plan fehlt"));
        assertThat(danach.body()).contains("Das Anliegen ist aufgenommen", "Plan fehlt");
        assertThat(sende(krm, fall, "anliegen", Map.of("anliegen.art", "X", "anliegen.thema", ""))
                        .body())
                .containsPattern("id=\"anliegen.thema-fehler\">[^<]+<")
                .containsPattern("id=\"anliegen.art-fehler\">[^<]+<");
    }

    @Test
    void aCaseIsWithdrawnOnlyByWhoSaysThatItEnds() {
        String fall = neuerFall();
        Browser krm = api.browser("krm");
        assertThat(sende(krm, fall, "rueckzug", Map.of("rueckzug.grund", "Anruf"))
                        .body())
                .contains("Bitte bestätigen", "value=\"Anruf\"");
        var danach = sende(krm, fall, "rueckzug", Map.of("rueckzug.grund", "Anruf", "rueckzug.bestaetigt", "true"));
        assertThat(danach.body()).contains("Der Rückzug ist aufgenommen").doesNotContain("Die Person etwas fragen");
    }

    @Test
    void whoMayNotTakesNothingIn() {
        String fall = neuerFall();
        for (String schritt : new String[] {"rueckfrage", "nachtrag", "anliegen", "rueckzug"}) {
            Map<String, String> felder = Map.of(
                    "rueckfrage.frage", "x",
                    "rueckfrage.bis", inTagen(3),
                    "nachtrag.text", "x",
                    "anliegen.art", "BESCHWERDE",
                    "anliegen.thema", "M08",
                    "anliegen.beschreibung", "x",
                    "rueckzug.grund", "x",
                    "rueckzug.bestaetigt", "true");
            assertThat(sende(api.browser("selbst"), fall, schritt, felder).statusCode())
                    .isEqualTo(404);
            assertThat(sende(api.browser("teamleitung"), fall, schritt, felder).statusCode())
                    .isEqualTo(403);
        }
        assertThat(sende(api.browser("leistung"), fall, "nachtrag", Map.of("nachtrag.text", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(api.browser("teamleitung").oeffne("akte/" + fall).body()).doesNotContain("Die Person etwas fragen");
    }

    private String neuerFall() {
        String pfad = api.neuerFall(Anfrage.gueltig());
        return pfad.substring(pfad.lastIndexOf('/') + 1);
    }

    private String verteilt() {
        String fall = neuerFall();
        jdbc.sql("update kundenreaktion set status = 'IN_BEARBEITUNG' where aktenzeichen = :az")
                .param("az", fall)
                .update();
        return fall;
    }

    private String inTagen(int tage) {
        return Ortszeit.tag(uhr.instant()).plusDays(tage).toString();
    }

    private static HttpResponse<String> sende(Browser wer, String fall, String schritt, Map<String, String> felder) {
        return wer.sende("suche", "akte/" + fall + "/" + schritt, felder);
    }
}

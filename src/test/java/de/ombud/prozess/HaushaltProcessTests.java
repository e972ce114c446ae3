package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.eingang.Schnittstelle;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One BG-Nummer, several people: a complaint is the person's own, and § 38 SGB II does not cover it. */
@OmbudTest
class HaushaltProcessTests {

    private final String bg = "12345BG" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @Autowired
    private Buero buero;

    @Autowired
    private Schnittstelle api;

    @Autowired
    private Aenderungsprotokoll protokoll;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Zahlung für Torsten ist geprüft.",
                "Torstens Bescheid ist richtig.",
                "Herr Kowalski hat recht."
            })
    void theAnswerToOneDoesNotSpeakOfTheOther(String text) {
        buero.erfasst(beschwerde().von(person("Torsten", "Kowalski")).neu());
        Aktenzeichen fall = bewertet();

        assertThatThrownBy(() -> schreibt(fall, Map.of("antworttext", text)))
                .hasRootCauseInstanceOf(Eingabefehler.class)
                .rootCause()
                .hasMessageNotContaining("Torsten")
                .hasMessageNotContaining("Kowalski");
        assertThat(buero.akte(fall).antwort()).isNull();
    }

    @Test
    void whereItMustBothWhoWritesAndWhoReleasesSayWhy() {
        buero.erfasst(beschwerde().von(person("Torsten", "Kowalski")).neu());
        Aktenzeichen fall = bewertet();
        schreibt(fall, Map.of("antworttext", "Torsten war dabei.", "namensgrund", "Sie hat ihn selbst genannt"));
        buero.jobsLaufen(fall);

        assertThatThrownBy(() -> gibtFrei(fall, Map.of("freigabe", "FREIGEBEN")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        gibtFrei(fall, Map.of("freigabe", "FREIGEBEN", "namensgrund", "Geprüft, war ihr bekannt"));
        buero.jobsLaufen(fall);

        assertThat(buero.gesendet(fall)).contains(Schreiben.ANTWORT);
        assertThat(protokoll.zeilen(fall).stream()
                        .filter(z -> z.feld().equals("antwort.haushalt"))
                        .map(z -> z.wer() + ": " + z.grund()))
                .containsExactly("krm: Sie hat ihn selbst genannt", "teamleitung: Geprüft, war ihr bekannt");
    }

    @Test
    void aQuestionAndANoticeToOneDoNotSpeakOfTheOtherEither() {
        buero.erfasst(beschwerde().von(person("Torsten", "Kowalski")).neu());
        Aktenzeichen fall =
                buero.verteilt(beschwerde().von(person("Mia", "Muster")).neu());
        String pfad = Schnittstelle.KUNDENREAKTIONEN + "/" + fall.wert() + "/rueckfrage";
        String frage = "{\"frage\":\"Wohnt Torsten noch bei Ihnen?\",\"bis\":\"%s\"%s}";
        String bis = buero.heute().plusDays(5).toString();

        api.post("krm", pfad, frage.formatted(bis, "")).nenntNur(400, "namensgrund");
        assertThat(buero.akte(fall).rueckfragen()).isEmpty();
        assertThat(api.post("krm", pfad, frage.formatted(bis, ",\"namensgrund\":\"Danach richtet sich die Miete.\""))
                        .status())
                .isEqualTo(201);

        buero.zeitIstUm(fall, EskalationProzess.ZWISCHENNACHRICHT_FAELLIG);
        Map<String, Object> notiz = Map.of("verzoegerungsgrund", "Wir warten auf Herrn Kowalski.", "neuerTermin", bis);
        assertThatThrownBy(() -> buero.erledigt(fall, EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN, "krm", notiz))
                .hasRootCauseInstanceOf(Eingabefehler.class)
                .rootCause()
                .hasMessageNotContaining("Kowalski");
        Map<String, Object> begruendet = new HashMap<>(notiz);
        begruendet.put("namensgrund", "Sie hat ihn selbst genannt.");
        buero.erledigt(fall, EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN, "krm", begruendet);

        assertThat(protokoll.zeilen(fall).stream()
                        .filter(z -> z.feld().equals("antwort.haushalt"))
                        .map(Protokollzeile::grund))
                .containsExactly("Danach richtet sich die Miete.", "Sie hat ihn selbst genannt.");
    }

    @Test
    void theLeadershipThatPutsThePersonOffDoesNotSpeakOfTheOtherEither() {
        buero.erfasst(beschwerde().von(person("Torsten", "Kowalski")).neu());
        Aktenzeichen fall =
                buero.verteilt(beschwerde().von(person("Mia", "Muster")).neu());
        String pfad = "/api/leitstand/faelle/" + fall.wert() + "/zwischennachricht";
        String worte = "{\"grund\":\"Torsten ist im Urlaub.\",\"neuerTermin\":\"%s\"%s}";
        String bis = buero.heute().plusDays(20).toString();

        api.post("teamleitung", pfad, worte.formatted(bis, "")).nenntNur(400, "namensgrund");
        assertThat(api.post("teamleitung", pfad, worte.formatted(bis, ",\"namensgrund\":\"War ihr bekannt.\""))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void whoeverReleasesMayAlsoSendItBackWithoutAReasonForTheName() {
        buero.erfasst(beschwerde().von(person("Torsten", "Kowalski")).neu());
        Aktenzeichen fall = bewertet();
        schreibt(fall, Map.of("antworttext", "Torsten war dabei.", "namensgrund", "Nötig"));
        buero.jobsLaufen(fall);

        gibtFrei(fall, Map.of("freigabe", "ZURUECKGEBEN", "freigabehinweis", "Bitte ohne ihn"));

        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void theirOwnNameAndThoseOfOtherHouseholdsAreNobodysSecret() {
        buero.erfasst(beschwerde()
                .von(new Kunde("Torsten", "Kowalski", "t@example.org", null, bg + "9", null))
                .neu());
        buero.erfasst(beschwerde().von(person("Torben", "Muster")).neu());
        Aktenzeichen fall = bewertet();

        schreibt(fall, Map.of("antworttext", "Frau Mia Muster, Torsten Kowalski ist Ihr Sachbearbeiter."));

        assertThat(buero.akte(fall).antwort()).isNotNull();
    }

    @Test
    void aHusbandWhoComplainsForHisWifeLearnsNothingAndIsNotNamedToHer() {
        Einreicher mann =
                new Einreicher(Einreicherart.ANGEHOERIGE, "Torsten Muster", null, "torsten@example.org", null, false);
        Aktenzeichen fall = buero.bewertet(
                beschwerde().von(person("Mia", "Muster")).durch(mann).neu(), "BEGRUENDET", "KORRIGIERT");
        assertThatThrownBy(() -> schreibt(fall, Map.of("antworttext", "Torsten hat uns geschrieben.")))
                .hasRootCauseInstanceOf(Eingabefehler.class);

        schreibt(fall, Map.of("antworttext", "Jemand hat uns für Sie geschrieben."));
        buero.jobsLaufen(fall);
        gibtFrei(fall, Map.of("freigabe", "FREIGEBEN"));
        buero.jobsLaufen(fall);

        List<String> empfaenger = jdbc.sql("select distinct empfaenger from sendung where aktenzeichen = :az")
                .param("az", fall.wert())
                .query(String.class)
                .list();
        assertThat(empfaenger).containsExactly("mia@example.org");
    }

    private Kunde person(String vorname, String nachname) {
        return new Kunde(vorname, nachname, vorname.toLowerCase() + "@example.org", null, bg, null);
    }

    private Aktenzeichen bewertet() {
        return buero.bewertet(beschwerde().von(person("Mia", "Muster")).neu(), "BEGRUENDET", "KORRIGIERT");
    }

    private void schreibt(Aktenzeichen fall, Map<String, Object> formular) {
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", formular);
    }

    private void gibtFrei(Aktenzeichen fall, Map<String, Object> formular) {
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN, "teamleitung", formular);
    }
}

package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.prozess.zweiterblick.ZweiterBlickProzess;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

@OmbudTest
class GanzeFaelleTests extends KeineInhalteInDerMaschine {

    private final Eingaben eingaben = new Eingaben(kanarien);

    @Test
    @Erledigt({
        KundenreaktionProzess.EINGANG_PRUEFEN,
        SichtungProzess.NACHTRAG_SICHTEN,
        SichtungProzess.HINWEISE_ENTSCHEIDEN,
        KundenreaktionProzess.ANTWORT_SCHREIBEN,
        KundenreaktionProzess.ANTWORT_FREIGEBEN,
        ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN,
        AnliegenProzess.ANLIEGEN_BEARBEITEN,
        AnliegenProzess.ZUSTAENDIGKEIT_ENTSCHEIDEN,
        EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN,
        EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN,
        EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN,
        VersandProzess.VERSAND_KLAEREN,
        VersandProzess.ANSCHRIFT_KLAEREN,
        VersandProzess.BRIEF_VERSENDEN,
        VersandProzess.BRIEF_VORSCHLAGEN,
        VersandProzess.TELEFONISCH_MITTEILEN
    })
    void everyFieldOfEveryFormOfWholeCases() {
        allesUeberEineMail();
        allesUeberEinenBrief();
        allesAmTelefon();
        ohneAdresse();
        sofortErledigt();
        zurueckgezogen();
        zeichenImWeiterenAnliegen();

        assertThat(new Spurensuche(jdbc, "^(?!act_)").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .hasSizeGreaterThan(30)
                .anyMatch(fund -> fund.startsWith("anliegen.stellungnahme"));
    }

    private void allesUeberEineMail() {
        Aktenzeichen fall = erfasst("EMAIL", "BERATUNGSSTELLE", null);
        String akte = "/api/kundenreaktionen/" + fall;
        rest("krm", "PUT", akte + "/anliegen/1/bereich", Map.of("bereich", "EINGANGSZONE", "grund", lang(2_000)));
        rest("krm", "PUT", akte + "/anliegen/1/bereich", Map.of("bereich", "LEISTUNG", "grund", lang(2_000)));
        rest("krm", "POST", akte + "/anliegen", eingaben.anliegen("M05"));
        uebergeben(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm2", "krm");
        erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        mailBleibtLiegen(fall);
        erledigt(fall, VersandProzess.VERSAND_KLAEREN, "krm", Map.of("versandentscheidung", "ERNEUT_SENDEN"));
        buero.jobsLaufen(fall);

        rest(
                "krm",
                "POST",
                akte + "/rueckfrage",
                Map.of("frage", lang(), "bis", heute().plusDays(5).toString()));
        buero.jobsLaufen(fall);
        rest("krm", "POST", akte + "/nachtrag", Map.of("text", lang()));
        erledigt(fall, SichtungProzess.NACHTRAG_SICHTEN, "krm", Map.of());
        rest(
                "krm",
                "POST",
                akte + "/korrektur",
                eingaben.korrektur(buero.uhr().instant().minusSeconds(3_600)));
        // letters had gone to whom the case belonged to before: perhaps a data breach
        verwirfHinweise(fall);
        erledigt(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN, "krm", Map.of());
        rest("krm", "POST", akte + "/anliegen", eingaben.anliegen("K05"));
        buero.jobsLaufen(fall);

        buero.zeitIstUm(fall, "Event_ZwischennachrichtFaellig");
        erledigt(
                fall,
                EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN,
                "krm",
                Map.of("neuerTermin", heute().plusDays(20).toString()));
        buero.jobsLaufen(fall);
        buero.zeitIstUm(fall, "Event_FristAbgelaufen");
        erledigt(fall, EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN, "bereichsleitung", Map.of());
        buero.zeitIstUm(fall, "Event_LeitungsstufeErreicht");
        erledigt(fall, EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN, "gf", Map.of());

        lehntAb(fall, "markt", "EINGANGSZONE");
        lehntAb(fall, "eingang", "LEISTUNG");
        erledigt(
                fall,
                AnliegenProzess.ZUSTAENDIGKEIT_ENTSCHEIDEN,
                "krm",
                Map.of("entschiedenerBereich", "MARKT_UND_INTEGRATION"));
        bewertenAlle(fall);
        antworten(fall);
        abschliessen(fall);
    }

    private void allesUeberEinenBrief() {
        Aktenzeichen fall = erfasst("BRIEF", "ANGEHOERIGE", null);
        Map<String, String> heuteVersandt = Map.of("versandtAm", heute().toString());
        erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm2", Map.of());
        buero.jobsLaufen(fall);
        erledigt(fall, VersandProzess.BRIEF_VERSENDEN, "krm2", heuteVersandt);
        buero.jobsLaufen(fall);
        bewertenAlle(fall);
        antworten(fall);
        erledigt(fall, VersandProzess.BRIEF_VERSENDEN, "krm2", heuteVersandt);
        buero.jobsLaufen(fall);
        abschliessen(fall);
    }

    private void allesAmTelefon() {
        Aktenzeichen fall = erfasst("TELEFON", "EHRENAMT", null);
        erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobsLaufen(fall);
        bewertenAlle(fall);
        antworten(fall);
        for (int versuch = 1; versuch <= 3; versuch++) {
            erledigt(fall, VersandProzess.TELEFONISCH_MITTEILEN, "krm", Map.of("erreicht", "NEIN"));
        }
        erledigt(fall, VersandProzess.BRIEF_VORSCHLAGEN, "krm", Map.of("anschriftentscheidung", "TELEFON"));
        erledigt(fall, VersandProzess.TELEFONISCH_MITTEILEN, "krm", Map.of("erreicht", "JA"));
        buero.jobsLaufen(fall);
        abschliessen(fall);
    }

    /** Between writing and sending the person's address is lost. */
    private void ohneAdresse() {
        Aktenzeichen fall = erfasst("EMAIL", "EHRENAMT", null);
        erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobLaeuft(fall, "ServiceTask_SchreibenErstellen");
        jdbc.sql("update kundenreaktion set kunde_email = null where aktenzeichen = :fall")
                .param("fall", fall.wert())
                .update();
        buero.jobsLaufen(fall);
        erledigt(fall, VersandProzess.ANSCHRIFT_KLAEREN, "krm", Map.of("anschriftentscheidung", "HINFAELLIG"));
        buero.jobsLaufen(fall);
    }

    private void sofortErledigt() {
        Map<String, Object> sofort = Map.of(
                "erledigungsvermerk",
                lang(),
                "anliegen",
                List.of(Map.of("nr", 1, "ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT")));
        assertThat(buero.laeuft(erfasst("TELEFON", "RECHTSBEISTAND", sofort))).isFalse();
    }

    private void zurueckgezogen() {
        Aktenzeichen fall = erfasst("EMAIL", "BEHOERDE", null);
        rest("krm", "POST", "/api/kundenreaktionen/" + fall + "/rueckzug", Map.of("grund", lang(2_000)));
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    private void zeichenImWeiterenAnliegen() {
        Aktenzeichen fall = erfasst("EMAIL", "BEHOERDE", null);
        String akte = "/api/kundenreaktionen/" + fall;
        erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobsLaufen(fall);
        rest(
                "krm",
                "POST",
                akte + "/anliegen",
                Map.of(
                        "art",
                        "BESCHWERDE",
                        "thema",
                        "L05",
                        "beschreibung",
                        "Wir haben nichts mehr zu essen. " + lang(500)));
        verwirfHinweise(fall);
        erledigt(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN, "krm", Map.of());
    }

    private void verwirfHinweise(Aktenzeichen fall) {
        jdbc.sql("select nr from hinweis where aktenzeichen = :fall and entscheidung is null")
                .param("fall", fall.wert())
                .query(Integer.class)
                .list()
                .forEach(nr -> rest(
                        "krm",
                        "POST",
                        "/api/kundenreaktionen/" + fall + "/hinweise/" + nr + "/verwerfung",
                        Map.of("grund", lang(500))));
    }

    private Aktenzeichen erfasst(String antwortweg, String einreicher, Map<String, Object> sofort) {
        Map<String, Object> koerper = eingaben.kundenreaktion(antwortweg, einreicher);
        if (sofort != null) {
            koerper.put("soforterledigung", sofort);
        }
        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .mit("Idempotency-Key", kanarien.neu())
                .post("/api/kundenreaktionen", Formulare.json(koerper));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
    }

    /** The intent to send the mail is noted, what became of it is not, as after a crash. */
    private void mailBleibtLiegen(Aktenzeichen fall) {
        buero.jobLaeuft(fall, "ServiceTask_SchreibenErstellen");
        jdbc.sql("update sendung set zustand = 'BEGONNEN' where aktenzeichen = :fall")
                .param("fall", fall.wert())
                .update();
        buero.jobsLaufen(fall);
    }

    private void uebergeben(Aktenzeichen fall, String element, String von, String an) {
        String aufgabe = eigene(fall, element, von).getId();
        rest(von, "POST", "/api/aufgaben/" + aufgabe + "/uebergabe", Map.of("an", an, "grund", lang(500)));
    }

    private void lehntAb(Aktenzeichen fall, String wer, String neuerBereich) {
        erledigt(
                fall,
                AnliegenProzess.ANLIEGEN_BEARBEITEN,
                wer,
                Map.of("zustaendigkeit", "NEIN", "neuerBereich", neuerBereich));
        buero.jobsLaufen(fall);
    }

    private void bewertenAlle(Aktenzeichen fall) {
        for (Task aufgabe : buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)) {
            String wer = buero.gruppe(aufgabe).equals("leistung") ? "leistung" : "markt";
            erledigt(
                    aufgabe,
                    wer,
                    Map.of("zustaendigkeit", "JA", "ergebnis", "TEILWEISE_BEGRUENDET", "abhilfe", "KULANZ"));
            buero.jobsLaufen(fall);
        }
    }

    private void antworten(Aktenzeichen fall) {
        erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of());
        erledigt(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN, "teamleitung", Map.of("freigabe", "ZURUECKGEBEN"));
        erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm2", Map.of());
        erledigt(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN, "teamleitung", Map.of("freigabe", "FREIGEBEN"));
        buero.jobsLaufen(fall);
    }

    private void abschliessen(Aktenzeichen fall) {
        rest(
                "krm",
                "POST",
                "/api/kundenreaktionen/" + fall + "/rueckmeldung",
                Map.of("wert", "UNZUFRIEDEN", "text", lang(4_000)));
        buero.jobsLaufen(fall);
        erledigt(fall, ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN, "ombud", Map.of("zweiterBlick", "ABGELEHNT"));
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    private LocalDate heute() {
        return buero.heute();
    }

    private String lang() {
        return lang(4_500);
    }

    private String lang(int laenge) {
        return kanarien.lang(laenge);
    }
}

package de.ombud.eingang;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.eingang.Schnittstelle.Antwort;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of bad input: a German sentence for each faulty field, and nothing stored. */
@OmbudTest
class FehlerhafteEingabenTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Schnittstelle api;

    private String vorher;

    @BeforeEach
    void zaehle() {
        vorher = bestand();
    }

    @AfterEach
    void nothingIsStoredHalf() {
        assertThat(bestand()).isEqualTo(vorher);
    }

    static Stream<Arguments> faultyFields() {
        return Stream.of(
                falsch(
                        "anliegen",
                        "[{'art':'BESCHWERDE','thema':'X99','beschreibung':'x'}]",
                        "anliegen[0].thema",
                        "Themenkatalog"),
                falsch(
                        "anliegen",
                        "[{'art':'BESCHWERDE','thema':'K05\\u0000','beschreibung':'x'}]",
                        "anliegen[0].thema",
                        "Themenkatalog"),
                falsch("anliegen", "[{'art':'BESCHWERDE','beschreibung':'x'}]", "anliegen[0].thema", "fehlt"),
                falsch("anliegen", "[{'thema':'K05','beschreibung':'x'}]", "anliegen[0].art", "fehlt"),
                falsch(
                        "anliegen",
                        "[{'art':'MECKERN','thema':'K05','beschreibung':'x'}]",
                        "anliegen[0].art",
                        "BESCHWERDE, LOB"),
                falsch("anliegen", "[null]", "anliegen[0]", "fehlt"),
                falsch("anliegen", "'viele'", "anliegen", "Form"),
                falsch("anliegen", "[{'art':'LOB','thema':'P01','notlage':'nein'}]", "anliegen[0].notlage", "Form"),
                falsch(
                        "anliegen",
                        "[{'art':'LOB','thema':'P01','ergebnis':'BEGRUENDET'}]",
                        "anliegen[0].ergebnis",
                        "Soforterledigung"),
                falsch("dienststelle", "'ATLANTIS'", "dienststelle", "Dienststelle"),
                falsch("eingang", "'2999-01-01T00:00:00+01:00'", "eingang", "Zukunft"),
                falsch("eingang", "'1990-01-01T00:00:00+01:00'", "eingang", "zurück"),
                falsch("eingang", "'+999999999-12-31T23:59:59-18:00'", "eingang", "Zukunft"),
                falsch("eingang", "'2026-02-30T09:00:00+01:00'", "eingang", "Zeitzone"),
                falsch("eingang", "'2026-03-04T09:15:00'", "eingang", "Zeitzone"),
                falsch("eingang", "'2026-03-04'", "eingang", "Zeitzone"),
                falsch("eingang", "1772612100", "eingang", "Zeitzone"),
                falsch("kanal", "'FAX'", "kanal", "EMAIL, TELEFON"),
                falsch("kanal", "0", "kanal", "Form"),
                falsch("kanal", "null", "kanal", "fehlt"),
                falsch("antwortweg", "''", "antwortweg", "fehlt"),
                falsch("weitereKanaele", "['TELEFON','FAX']", "weitereKanaele[1]", "EMAIL, TELEFON"),
                falsch("text", "5", "text", "Form"),
                falsch("text", "'Glocke \\u0007'", "text", "Zeichen"),
                falsch("text", "'Null \\u0000'", "text", "Zeichen"),
                falsch("text", "'um\\u202egekehrt'", "text", "Zeichen"),
                falsch("kunde", "{'nachname':'Must\\u001ber','email':'mia@example.org'}", "kunde.nachname", "Zeichen"),
                falsch("kunde", "{'nachname':'Muster','email':'mia@beispiel'}", "kunde.email", "E-Mail"),
                falsch(
                        "kunde",
                        "{'nachname':'Muster','email':'Kundenreaktion@Jobcenter.example'}",
                        "kunde.email",
                        "Adresse des Hauses"),
                falsch(
                        "kunde",
                        "{'nachname':'Muster','email':'mia@example.org','anschrift':{'strasse':'Weg"
                                + " 1','plz':'1067','ort':'Dresden'}}",
                        "kunde.anschrift.plz",
                        "fünf Ziffern"),
                falsch(
                        "kunde",
                        "{'nachname':'Muster','email':'mia@example.org','anschrift':{'strasse':'Weg"
                                + " 1','plz':'D-01067','ort':'Dresden','land':'Deutschland'}}",
                        "kunde.anschrift.plz",
                        "fünf Ziffern"),
                falsch(
                        "kunde",
                        "{'nachname':'Muster','email':'a@example.org, b@example.org'}",
                        "kunde.email",
                        "E-Mail"),
                falsch("kunde", "{'nachname':'Muster'}", "kunde.email", "fehlt"),
                falsch(
                        "kunde",
                        "{'nachname':'Muster','email':'mia@example.org','telefon':'auf Anfrage'}",
                        "kunde.telefon",
                        "Ziffern"),
                falsch("kunde", "{'nachnahme':'Muster','email':'mia@example.org'}", "kunde.nachnahme", "gibt es nicht"),
                falsch("kunde", "null", "antwortweg", "KEINE"),
                falsch("einreicher", "{'name':'B'}", "einreicher.art", "wer einreicht"),
                falsch(
                        "einreicher",
                        "{'art':'ANONYM'}",
                        "antwortweg",
                        "nonym",
                        "kunde.vorname",
                        "kunde.nachname",
                        "kunde.email",
                        "kunde.anschrift"),
                falsch("einreicher", "{'art':'BEHOERDE','name':'Amt','vollmacht':1}", "einreicher.vollmacht", "Form"),
                falsch("betref", "'vertippt'", "betref", "gibt es nicht"),
                falsch("erledigungsvermerk", "'erledigt'", "erledigungsvermerk", "Soforterledigung"),
                falsch("soforterledigung", "'ja'", "soforterledigung", "Form"),
                falsch(
                        "soforterledigung",
                        "{'erledigungsvermerk':'x','anliegen':[{'nr':2}]}",
                        "soforterledigung.anliegen[0].nr",
                        "Nummer",
                        "anliegen[0].ergebnis",
                        "anliegen[0].abhilfe"),
                falsch(
                        "soforterledigung",
                        "true",
                        "soforterledigung.erledigungsvermerk",
                        "vermerken",
                        "anliegen[0].ergebnis",
                        "anliegen[0].abhilfe"));
    }

    private static Arguments falsch(String feld, String wert, String genannt, String satz, String... weitere) {
        return Arguments.of(feld, wert, genannt, satz, weitere);
    }

    @ParameterizedTest
    @MethodSource
    void faultyFields(String feld, String wert, String genannt, String satz, String[] weitere) {
        Antwort antwort = api.erfasse("krm", Anfrage.gueltig().mit(feld, wert));

        antwort.nenntNur(
                400, Stream.concat(Stream.of(genannt), Stream.of(weitere)).toArray(String[]::new));
        assertThat(antwort.satz(genannt)).contains(satz);
    }

    /** Each of these would open a way; settled at once, nobody would go it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"EINGABE", "PETITION", "PRESSEANFRAGE", "DIENSTAUFSICHTSBESCHWERDE", "FACHAUFSICHTSBESCHWERDE"})
    void whatTakesAWayOfItsOwnIsNotSettledAtOnce(String reaktionsart) {
        api.erfasse("krm", sofort(false).mit("reaktionsart", "'" + reaktionsart + "'"))
                .nenntNur(400, "reaktionsart");
    }

    @Test
    void whoHasNothingToEatIsNotSettledAtOnce() {
        Antwort antwort = api.erfasse("krm", sofort(true));
        antwort.nenntNur(400, "anliegen[0].notlage");
        assertThat(antwort.satz("anliegen[0].notlage")).contains("Teamleitung");
    }

    private static Anfrage sofort(boolean notlage) {
        return Anfrage.gueltig()
                .mit(
                        "anliegen",
                        "[{'art':'BESCHWERDE','thema':'K05','beschreibung':'x','ergebnis':'UNBEGRUENDET',"
                                + "'abhilfe':'ERKLAERT','notlage':" + notlage + "}]")
                .mit("soforterledigung", "{'erledigungsvermerk':'Erklärt.'}");
    }

    @Test
    void whatWasCorrectedWasNotUnfounded() {
        Anfrage anfrage = sofort(false)
                .mit(
                        "anliegen",
                        "[{'art':'BESCHWERDE','thema':'K05','beschreibung':'x','ergebnis':'UNBEGRUENDET','abhilfe':'KORRIGIERT'}]");
        api.erfasse("krm", anfrage).nenntNur(400, "anliegen[0].abhilfe");
    }

    @Test
    void allFaultyFieldsAreNamedAtOnce() {
        api.erfasse(
                        "krm",
                        Anfrage.gueltig()
                                .ohne("antwortweg")
                                .mit("kanal", "'FAX'")
                                .mit("eingang", "'gestern'")
                                .mit("unbekannt", "{'tief':[1]}")
                                .mit("kunde", "{'email':'kaputt','x':1}")
                                .mit("anliegen", "[{'art':'LOB','thema':'X1'},{'thema':'K05','art':7,'y':{}}]"))
                .nenntNur(
                        400,
                        "antwortweg",
                        "kanal",
                        "eingang",
                        "unbekannt",
                        "kunde.email",
                        "kunde.x",
                        "anliegen[0].thema",
                        "anliegen[1].art",
                        "anliegen[1].y");
    }

    @Test
    void anEmptyComplaintByPhoneIsRefused() {
        Anfrage leer =
                Anfrage.gueltig().mit("kanal", "'TELEFON'").mit("text", "'  '").mit("anliegen", "[]");
        api.erfasse("krm", leer).nenntNur(400, "text", "anliegen");

        Anfrage wortlos = Anfrage.gueltig()
                .mit("kanal", "'TELEFON'")
                .ohne("text")
                .mit("anliegen", "[{'art':'BESCHWERDE','thema':'K05'}]");
        api.erfasse("krm", wortlos).nenntNur(400, "text");

        api.erfasse("krm", Anfrage.gueltig().mit("text", "''").mit("anliegen", "[]"))
                .nenntNur(400, "text");
    }

    @Test
    void aTextBeyondTheLimitIsAFieldErrorAndABodyBeyondItIsTooLarge() {
        String megabyte = "a".repeat(1_000_000);

        Antwort lang = api.erfasse("krm", Anfrage.gueltig().mitText("text", megabyte));
        lang.nenntNur(400, "text");
        assertThat(lang.satz("text")).contains("20000");
        assertThat(api.erfasse("krm", Anfrage.gueltig().mitText("text", megabyte.repeat(5)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void theLimitsOfTheContractAreMetExactly() {
        api.erfasse("krm", Anfrage.gueltig().mitText("text", "a".repeat(20_001)))
                .nenntNur(400, "text");
        api.erfasse("krm", Anfrage.gueltig().mitText("betreff", "a".repeat(201)))
                .nenntNur(400, "betreff");
        api.erfasse(
                        "krm",
                        Anfrage.gueltig()
                                .mit(
                                        "anliegen",
                                        "[{'art':'LOB','thema':'P01','beschreibung':'" + "a".repeat(20_001) + "'}]"))
                .nenntNur(400, "anliegen[0].beschreibung");
    }

    @ParameterizedTest
    @MethodSource
    void unreadableBodies(String json) {
        Antwort antwort = api.post("krm", Schnittstelle.KUNDENREAKTIONEN, json);

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(400);
        assertThat(antwort.<String>wert("$.errors[0].message")).isNotBlank();
    }

    static Stream<String> unreadableBodies() {
        return Stream.of(
                "",
                "null",
                "[]",
                "5",
                "{",
                "{\"kanal\":",
                "{} {}",
                "[".repeat(5000),
                "{\"kanal\":\"EMAIL\",\"kanal\":\"EMAIL\"}");
    }

    @Test
    void halfACharacterIsNoText() {
        String json = Anfrage.gueltig().mitText("text", "HALB").json().replace("HALB", "halb \\ud83d");

        api.post("krm", Schnittstelle.KUNDENREAKTIONEN, json).nenntNur(400, "text");
    }

    @Test
    void aDoubledKeyIsNamed() {
        Antwort antwort = api.post(
                "krm",
                Schnittstelle.KUNDENREAKTIONEN,
                "{\"kunde\":{\"email\":\"a@example.org\",\"email\":\"b@example.org\"}}");

        assertThat(antwort.satz("kunde.email")).contains("doppelt");
    }

    private String bestand() {
        return jdbc.sql("""
            select (select count(*) from kundenreaktion) || ' ' || (select count(*) from anliegen) || ' '
              || (select count(*) from idempotenz) || ' ' || (select count(*) from act_ru_execution) || ' '
              || (select coalesce(sum(letzte), 0) from aktenzeichen_zaehler)
            """).query(String.class).single();
    }
}

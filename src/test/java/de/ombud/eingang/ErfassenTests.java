package de.ombud.eingang;

import static de.ombud.eingang.Schnittstelle.KUNDENREAKTIONEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.eingang.Schnittstelle.Antwort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Recording and reading over HTTP. */
@OmbudTest
class ErfassenTests {

    @Autowired
    private Schnittstelle api;

    @ParameterizedTest
    @ValueSource(strings = {"krm", "ombud", "eingang"})
    void aComplaintIsRecordedAndComesBackAsItWasSent(String wer) {
        Antwort antwort = api.erfasse(wer, Anfrage.gueltig());

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        String az = antwort.wert("$.aktenzeichen");
        assertThat(az).matches("KR-\\d{4}-\\d{6}");
        assertThat(antwort.antwort().headers().firstValue("Location")).contains(KUNDENREAKTIONEN + "/" + az);
        assertThat(api.gib(wer, KUNDENREAKTIONEN + "/" + az).inhalt()).isEqualTo(antwort.inhalt());
        assertThat(antwort.<String>wert("$.status")).isEqualTo("ERFASST");
        assertThat(antwort.<String>wert("$.eingang")).isEqualTo("2026-03-04T09:15:00+01:00");
        assertThat(antwort.<String>wert("$.fristen.eingangsbestaetigung")).isEqualTo("2026-03-09");
        assertThat(antwort.<String>wert("$.fristen.antwort")).isEqualTo("2026-03-18");
        assertThat(antwort.<Map<String, Object>>wert("$.kunde.anschrift"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("strasse", "Weg 1", "plz", "01067", "ort", "Dresden"));
        assertThat(antwort.<Object>wert("$.abschluss")).isNull();
        assertThat(antwort.<String>wert("$.prozessinstanz")).isNotBlank();
        assertThat(antwort.<Map<String, Object>>wert("$.anliegen[0]"))
                .containsEntry("nr", 1)
                .containsEntry("thema", "K05")
                .containsEntry("bereich", "LEISTUNG")
                .containsEntry("status", "OFFEN")
                .containsEntry("ergebnis", null)
                .containsEntry("abhilfe", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leistung",
                "markt",
                "selbst",
                "teamleitung",
                "gf",
                "widerspruch",
                "presse",
                "dsb",
                "analyse",
                "admin"
            })
    void othersRecordNothing(String wer) {
        assertThat(api.erfasse(wer, Anfrage.gueltig()).status()).isEqualTo(403);
    }

    @Test
    void whoeverIsNotLoggedInGetsNowhere() {
        assertThat(api.fremd("POST", KUNDENREAKTIONEN, "{}").status()).isEqualTo(401);
        assertThat(api.fremd("GET", "/api/themen", null).status()).isEqualTo(401);
    }

    @Test
    void whatIsLeftOutHasItsUsualMeaning() {
        Antwort antwort = api.erfasse(
                "krm",
                Anfrage.gueltig()
                        .ohne(
                                "eingang",
                                "adressat",
                                "reaktionsart",
                                "dienststelle",
                                "betreff",
                                "erfasserbemerkung",
                                "einreicher",
                                "weitereKanaele"));

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        assertThat(antwort.<String>wert("$.adressat")).isEqualTo("KRM");
        assertThat(antwort.<String>wert("$.reaktionsart")).isEqualTo("KUNDENREAKTION");
        assertThat(antwort.<String>wert("$.dienststelle")).isEqualTo("DRESDEN");
        assertThat(antwort.<String>wert("$.betreff")).isEmpty();
        assertThat(antwort.<String>wert("$.eingang")).isNotBlank();
        assertThat(antwort.<Object>wert("$.einreicher")).isNull();
    }

    @Test
    void theDayOfReceiptIsTheDayInBerlinAndTheHolidaysAreThoseOfTheSite() {
        Antwort sachsen = api.erfasse("krm", Anfrage.gueltig().mit("eingang", "'2025-11-02T23:30:00Z'"));
        Antwort nrw = api.erfasse(
                "krm",
                Anfrage.gueltig().mit("eingang", "'2025-11-05T10:00:00Z'").mit("dienststelle", "'RECKLINGHAUSEN'"));
        Antwort buss = api.erfasse("krm", Anfrage.gueltig().mit("eingang", "'2025-11-05T10:00:00Z'"));

        assertThat(sachsen.<String>wert("$.eingang")).isEqualTo("2025-11-03T00:30:00+01:00");
        assertThat(sachsen.<String>wert("$.fristen.eingangsbestaetigung")).isEqualTo("2025-11-06");
        // Buß- und Bettag 2025-11-19 is a holiday in Saxony only
        assertThat(nrw.<String>wert("$.fristen.antwort")).isEqualTo("2025-11-19");
        assertThat(buss.<String>wert("$.fristen.antwort")).isEqualTo("2025-11-20");
    }

    @Test
    void aMailComesWithoutAnliegenBecauseKrmRecordsThem() {
        for (String kanal : List.of("'EMAIL'", "'ONLINEPORTAL'")) {
            Antwort antwort =
                    api.erfasse("krm", Anfrage.gueltig().mit("kanal", kanal).mit("anliegen", "[]"));
            assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        }
    }

    @Test
    void anAnonymousPraiseNeedsNobody() {
        Antwort antwort = api.erfasse(
                "eingang",
                Anfrage.gueltig()
                        .mit("kanal", "'SCHRIFTLICH'")
                        .mit("kunde", "null")
                        .mit("einreicher", "{'art':'ANONYM'}")
                        .mit("antwortweg", "'KEINE'")
                        .mit("anliegen", "[{'art':'LOB','thema':'P01','beschreibung':'Frau Kern ist toll.'}]"));

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        assertThat(antwort.<Object>wert("$.kunde")).isNull();
        assertThat(antwort.<String>wert("$.einreicher.art")).isEqualTo("ANONYM");
    }

    @Test
    void whoStaysAnonymousIsNamedNowhere() {
        Anfrage anonym = Anfrage.gueltig()
                .mit("kanal", "'TELEFON'")
                .mit("antwortweg", "'KEINE'")
                .mit("einreicher", "{'art':'ANONYM'}");

        api.erfasse("krm", anonym.mit("kunde", "{'vorname':'Mia','nachname':'Muster'}"))
                .nenntNur(400, "kunde.vorname", "kunde.nachname");
        api.erfasse("krm", anonym.mit("kunde", "{'email':'mia.muster@example.org','bgNummer':'07602//0012345'}"))
                .nenntNur(400, "kunde.email", "kunde.bgNummer");
        api.erfasse("krm", anonym.mit("kunde", "null").mit("einreicher", "{'art':'ANONYM','name':'Mia Muster'}"))
                .nenntNur(400, "einreicher.name");

        api.erfasse("krm", anonym.mit("kunde", "{'telefon':'0351 123456'}").mit("einreicher", "{'art':'ANONYM'}"))
                .nenntNur(400, "kunde.telefon");
        api.erfasse("krm", anonym.mit("kunde", "null").mit("vertraulich", "true"))
                .nenntNur(400, "vertraulich");
        Antwort niemand = api.erfasse("krm", anonym.mit("vertraulich", "false"));
        assertThat(niemand.status()).as(niemand.inhalt()).isEqualTo(201);
        String fall = KUNDENREAKTIONEN + "/" + niemand.wert("$.aktenzeichen") + "/korrektur";
        api.post("krm", fall, "{\"kunde\":{\"nachname\":\"Muster\"},\"grund\":\"Hat sich verplappert\"}")
                .nenntNur(400, "kunde");
        api.post("krm", fall, "{\"kunde\":{\"telefon\":\"0351 123456\"},\"grund\":\"Rückruf\"}")
                .nenntNur(400, "kunde");
        api.post("krm", fall, "{\"vertraulich\":true,\"grund\":\"Wunsch\"}").nenntNur(400, "vertraulich");
    }

    @Test
    void whoSpeaksByOfficeByLawOrByTradeHasAName() {
        for (String art : List.of("BERATUNGSSTELLE", "GESETZLICHE_VERTRETUNG", "RECHTSBEISTAND", "BEHOERDE")) {
            api.erfasse("krm", Anfrage.gueltig().mit("einreicher", "{'art':'%s'}".formatted(art)))
                    .nenntNur(400, "einreicher.name");
            Antwort mitStelle = api.erfasse(
                    "krm",
                    Anfrage.gueltig().mit("einreicher", "{'art':'%s','organisation':'Hilfe e. V.'}".formatted(art)));
            assertThat(mitStelle.status()).as(mitStelle.inhalt()).isEqualTo(201);
            String fall = KUNDENREAKTIONEN + "/" + mitStelle.wert("$.aktenzeichen");
            api.post("krm", fall + "/korrektur", "{\"einreicher\":{\"organisation\":null},\"grund\":\"falsch\"}")
                    .nenntNur(400, "einreicher.name");
        }
        for (String art : List.of("ANGEHOERIGE", "EHRENAMT")) {
            assertThat(api.erfasse("krm", Anfrage.gueltig().mit("einreicher", "{'art':'%s'}".formatted(art)))
                            .status())
                    .as("a neighbour who does not say their name")
                    .isEqualTo(201);
        }
        assertThat(api.erfasse("krm", Anfrage.gueltig().mit("einreicher", "{'beratungsstelle':'ELBBOGEN'}"))
                        .status())
                .as("the directory names it")
                .isEqualTo(201);
    }

    @Test
    void whoWantsToBeKnownToTheKrmOnlyIsNotKnownToTheArea() {
        Antwort erfasst = api.erfasse(
                "krm",
                Anfrage.gueltig()
                        .mit("vertraulich", "true")
                        .mit(
                                "kunde",
                                "{'vorname':'Ida','nachname':'Heimlich','telefon':'0521"
                                        + " 778899','email':'i@example.org'}")
                        .mit(
                                "anliegen",
                                "[{'art':'BESCHWERDE','thema':'K05','beschreibung':'Frau Heimlichs Kaution,"
                                        + " Rückruf 0521/77 88-99'}]"));
        assertThat(erfasst.status()).as(erfasst.inhalt()).isEqualTo(201);
        String fall = KUNDENREAKTIONEN + "/" + erfasst.wert("$.aktenzeichen");

        assertThat(api.gib("krm", fall).<Boolean>wert("$.vertraulich")).isTrue();
        assertThat(api.gib("krm", fall).<String>wert("$.kunde.nachname")).isNotBlank();
        Antwort bereich = api.gib("leistung", fall);
        assertThat(bereich.status()).isEqualTo(200);
        assertThat(bereich.<Object>wert("$.kunde")).isNull();
        assertThat(bereich.<Object>wert("$.einreicher")).isNull();
        assertThat(bereich.<Boolean>wert("$.vertraulich")).isTrue();
        assertThat(bereich.<String>wert("$.anliegen[0].beschreibung"))
                .isEqualTo("Frau [vertraulich] Kaution, Rückruf [vertraulich]");
    }

    @Test
    void whoWaitsForADecisionAboutAWiderspruchWaitsSinceADay() {
        api.erfasse(
                        "krm",
                        Anfrage.gueltig()
                                .mit(
                                        "anliegen",
                                        "[{'art':'BESCHWERDE','thema':'L04','beschreibung':'Es dauert.','antragsart':'WIDERSPRUCH'}]"))
                .nenntNur(400, "anliegen[0].antragstag");
    }

    /** She married, moved and has a new number; what she wrote before stays as she wrote it. */
    @Test
    void whatThePersonWasCalledWhenTheyWroteIsCoveredAfterACorrectionToo() {
        String fall = KUNDENREAKTIONEN + "/"
                + api.erfasse(
                                "krm",
                                Anfrage.gueltig()
                                        .mit("vertraulich", "true")
                                        .mit(
                                                "kunde",
                                                "{'vorname':'Ida','nachname':'Ledigmann','telefon':'0521 665544','email':'ida@example.org',"
                                                        + "'anschrift':{'strasse':'Vorhergasse 3','plz':'33602','ort':'Bielefeld'}}")
                                        .mit(
                                                "anliegen",
                                                "[{'art':'BESCHWERDE','thema':'K05','beschreibung':'Frau Ledigmanns Kaution,"
                                                        + " Vorhergasse, 0521/66 55-44'}]"))
                        .<String>wert("$.aktenzeichen");
        Antwort berichtigt = api.post("krm", fall + "/korrektur", """
            {"kunde":{"nachname":"Danach","telefon":"0521 990000","anschrift":{"strasse":"Neuweg 1"}},"grund":"verheiratet"}
            """);
        assertThat(berichtigt.status()).as(berichtigt.inhalt()).isEqualTo(200);
        assertThat(api.gib("leistung", fall).<String>wert("$.anliegen[0].beschreibung"))
                .isEqualTo("Frau [vertraulich] Kaution, [vertraulich], [vertraulich]");
        assertThat(api.gib("krm", fall).<String>wert("$.anliegen[0].beschreibung"))
                .contains("Ledigmanns");
    }

    @Test
    void whoWantsToBeKnownToTheKrmOnlyIsNotKnownToLeadershipEither() {
        Antwort erfasst = api.erfasse(
                "krm",
                Anfrage.gueltig()
                        .mit("vertraulich", "true")
                        .mitText("text", "Ich, Mia Vertraut, möchte nicht genannt werden. Die Kaution fehlt.")
                        .mit("kunde", "{'vorname':'Mia','nachname':'Vertraut','email':'mia.vertraut@example.org'}"));
        String az = erfasst.wert("$.aktenzeichen");
        String fall = KUNDENREAKTIONEN + "/" + az;
        api.post("krm", fall + "/korrektur", """
            {"kunde":{"vorname":"Mia","nachname":"Vertraut-Altmann"},"grund":"Frau Vertraut hat geheiratet"}
            """);
        api.post("krm", fall + "/korrektur", """
            {"kunde":{"vorname":"Mia","nachname":"Vertraut"},"kanal":"TELEFON","grund":"doch nicht"}
            """);

        for (String wer : List.of("teamleitung", "bereichsleitung", "gf")) {
            assertThat(api.gib(wer, fall + "/protokoll").<List<String>>wert("$.zeilen[*].neu"))
                    .as(wer)
                    .contains("[vertraulich]", "TELEFON")
                    .noneMatch(neu -> neu.contains("Vertraut"));
            assertThat(api.gib(wer, fall + "/protokoll").inhalt()).as(wer).doesNotContain("Altmann", "geheiratet");
            Antwort gesehen = api.gib(wer, fall);
            assertThat(gesehen.status()).as(wer).isEqualTo(200);
            assertThat(gesehen.inhalt())
                    .as(wer)
                    .doesNotContainIgnoringCase("Vertraut,")
                    .doesNotContain("mia.vertraut");
            assertThat(gesehen.<String>wert("$.text")).as(wer).contains("Die Kaution fehlt", "[vertraulich]");
            assertThat(api.browser(wer).oeffne("akte/" + az).body())
                    .as(wer)
                    .contains("Die Kaution fehlt", "Nur das KRM erfährt")
                    .doesNotContain("Mia", "mia.vertraut");
            assertThat(api.post(wer, "/api/suche", "{\"suche\":\"Vertraut\"}").inhalt())
                    .as(wer)
                    .doesNotContain(az);
            assertThat(gesehen.<List<Object>>wert("$.wartetAuf"))
                    .as("it leads, so it knows whose turn it is")
                    .hasSameSizeAs(api.gib("krm", fall).<List<Object>>wert("$.wartetAuf"))
                    .isNotEmpty();
            assertThat(api.browser(wer).oeffne("akte/" + az).body()).as(wer).contains("id=\"akte-schreiben\"");
            for (String nichts : List.of("/protokoll", "/schreiben")) {
                assertThat(api.gib(wer, fall + nichts).inhalt())
                        .as(wer + nichts)
                        .doesNotContain("Vertraut\"", "mia.vertraut");
            }
        }
        api.post("krm", fall + "/wege", "{\"art\":\"DIENSTAUFSICHT\"}");
        assertThat(api.gib("krm", fall).<String>wert("$.kunde.nachname")).isEqualTo("Vertraut");
    }

    @Test
    void textsAreTrimmedAndNormalised() {
        Antwort antwort = api.erfasse(
                "krm",
                Anfrage.gueltig()
                        .mitText("betreff", "  Zwei\nZeilen ")
                        .mitText("text", " \tMu\u0308ller\nschreibt\r\n ")
                        .mit("kunde", "{'nachname':'  Mu\u0308ller ','email':' mia@example.org '}"));

        assertThat(antwort.<String>wert("$.betreff")).isEqualTo("Zwei Zeilen");
        assertThat(antwort.<String>wert("$.text")).isEqualTo("Müller\nschreibt");
        assertThat(antwort.<String>wert("$.kunde.nachname")).isEqualTo("Müller");
        assertThat(antwort.<String>wert("$.kunde.email")).isEqualTo("mia@example.org");
        assertThat(antwort.<Object>wert("$.kunde.vorname")).isNull();
    }

    @Test
    void theLimitCountsCharactersAndNotTheirHalves() {
        String bisZumRand = "😀".repeat(200);

        assertThat(api.erfasse("krm", Anfrage.gueltig().mitText("betreff", bisZumRand))
                        .status())
                .isEqualTo(201);
        api.erfasse("krm", Anfrage.gueltig().mitText("betreff", bisZumRand + "x"))
                .nenntNur(400, "betreff");
    }

    @Test
    void aHundredAnliegenAreTakenAndOneMoreIsNot() {
        String eins = ",{'art':'ANFRAGE','thema':'L12','beschreibung':'x'}";

        Antwort hundert = api.erfasse(
                "krm", Anfrage.gueltig().mit("anliegen", "[" + eins.repeat(100).substring(1) + "]"));
        assertThat(hundert.status()).as(hundert.inhalt()).isEqualTo(201);
        api.erfasse(
                        "krm",
                        Anfrage.gueltig().mit("anliegen", "[" + eins.repeat(101).substring(1) + "]"))
                .nenntNur(400, "anliegen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'erledigungsvermerk':'Am Telefon"
                        + " geklärt.','anliegen':[{'nr':1,'ergebnis':'BEGRUENDET','abhilfe':'ERKLAERT'}]}|{}|null",
                "{'erledigungsvermerk':'Am Telefon geklärt.'}|{'ergebnis':'BEGRUENDET','abhilfe':'ERKLAERT'}|null",
                "true|{'ergebnis':'BEGRUENDET','abhilfe':'ERKLAERT'}|'Am Telefon geklärt.'"
            })
    void aCallSettledAtOnceIsRecordedAndClosedInOneStep(String formen) {
        String[] form = formen.split("\\|");
        String anliegen = "{'art':'BESCHWERDE','thema':'E03','beschreibung':'Kein Rückruf'"
                + (form[1].equals("{}") ? "" : ",") + form[1].substring(1);

        Antwort antwort = api.erfasse(
                "krm",
                Anfrage.gueltig()
                        .mit("kanal", "'TELEFON'")
                        .mit("anliegen", "[" + anliegen + "]")
                        .mit("soforterledigung", form[0])
                        .mit("erledigungsvermerk", form[2]));

        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(201);
        assertThat(antwort.<String>wert("$.status")).isEqualTo("ABGESCHLOSSEN");
        assertThat(antwort.<String>wert("$.anliegen[0].ergebnis")).isEqualTo("BEGRUENDET");
        assertThat(antwort.<String>wert("$.anliegen[0].abhilfe")).isEqualTo("ERKLAERT");
        assertThat(antwort.<Boolean>wert("$.abschluss.sofort")).isTrue();
        assertThat(antwort.<String>wert("$.abschluss.erledigungsvermerk")).isEqualTo("Am Telefon geklärt.");
        assertThat(antwort.<String>wert("$.abschluss.anliegen[0].ergebnis")).isEqualTo("BEGRUENDET");
    }

    @Test
    void anAreaReadsItsOwnAnliegenAndNothingOfTheOthers() {
        String fall = api.neuerFall(Anfrage.gueltig()
                .mitText("text", "Geheim-Gesamttext")
                .mitText("betreff", "Geheim-Betreff")
                .mitText("erfasserbemerkung", "Geheim-Bemerkung")
                .mit("anliegen", """
                    [{'art':'BESCHWERDE','thema':'K05','beschreibung':'Die Kaution'},
                     {'art':'BESCHWERDE','thema':'M05','beschreibung':'Geheim-Maßnahme','notlage':true}]\
                    """));

        Antwort sicht = api.gib("leistung", fall);

        assertThat(sicht.status()).isEqualTo(200);
        assertThat(sicht.inhalt()).doesNotContain("Geheim", "M05");
        assertThat(sicht.<Boolean>wert("$.vollstaendig")).isFalse();
        assertThat(sicht.<String>wert("$.anliegen[0].beschreibung")).isEqualTo("Die Kaution");
        assertThat(sicht.<Map<String, Object>>wert("$.anliegen[1]"))
                .containsEntry("nr", 2)
                .containsEntry("bereich", "MARKT_UND_INTEGRATION")
                .containsEntry("status", "OFFEN")
                .containsEntry("notlage", null)
                .containsEntry("art", null);
        assertThat(api.gib("selbst", fall).status()).isEqualTo(404);
        assertThat(api.gib("ombud", fall).status()).isEqualTo(404);
        assertThat(api.gib("eingang", fall).status()).isEqualTo(404);
        assertThat(api.gib("gf", fall).<Boolean>wert("$.vollstaendig")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KR-1999-000001", "unsinn", "KR-2026-1", "%00"})
    void anUnknownCaseIsNotFound(String az) {
        Antwort antwort = api.gib("krm", KUNDENREAKTIONEN + "/" + az);

        assertThat(antwort.status()).isIn(400, 404);
    }

    @Test
    void themesAndSitesAreReadByEverybodyWhoIsLoggedIn() {
        Antwort themen = api.gib("analyse", "/api/themen");
        assertThat(themen.<List<Object>>wert("$")).hasSize(59);
        assertThat(themen.<List<String>>wert("$[?(@.code == 'K05')].titel")).containsExactly("Mietkaution");

        Antwort dienststellen = api.gib("leistung", "/api/dienststellen");
        assertThat(dienststellen.<List<String>>wert("$[*].land")).contains("SN", "NW");
    }
}

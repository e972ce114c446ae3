package de.ombud.aktenauszug;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.anlage.Post;
import de.ombud.eigenfeld.Antwort;
import de.ombud.eigenfeld.Aufgabenbezug;
import de.ombud.eigenfeld.EigeneAngaben;
import de.ombud.eigenfeld.Feldart;
import de.ombud.eigenfeld.Fundort;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.Buero;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What of a case leaves the house, for whom, by whom, and that it is written down. */
@OmbudTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuszugTests {

    private static final String FALL = """
        {"kanal":"EMAIL","eingang":"2026-11-04T09:15:00+01:00","betreff":"Kaution",
         "text":"Der Vermieter wartet <b>seit Wochen</b> & droht.","antwortweg":"EMAIL","adressat":"OMBUDSSTELLE",
         "erfasserbemerkung":"Klang verzweifelt.",
         "kunde":{"vorname":"Mia","nachname":"Nguyễn-Öztürk","email":"mia@example.org","bgNummer":"09302BG0001"},
         "einreicher":{"art":"BERATUNGSSTELLE","name":"Petra Rat","organisation":"Beratung e. V.","vollmacht":false},
         "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Die Kaution fehlt."}]}
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    @Autowired
    private Auszugsdruck druck;

    @Autowired
    private Akten akten;

    @Autowired
    private Wege wege;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private EigeneAngaben angaben;

    private final Map<String, Browser> browser = new HashMap<>();
    private Aktenzeichen fall;

    @BeforeAll
    void aCaseWithLettersAndWays() {
        fall = geprueft();
        int mediation =
                wege.eroeffnen(fall, new NeuerWeg(Wegart.VERMITTLUNG, null, null, "Streit um die Kaution"), "ombud");
        wege.vermerken(fall, mediation, "GESPRAECH", List.of(), "Im Gespräch geweint.", "ombud");
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DROHUNG, null, null, "Drohte am Telefon"), "teamleitung");
        wege.eroeffnen(fall, new NeuerWeg(Wegart.PETITION, null, null, "Schreiben des Ausschusses"), "krm");
    }

    private Aktenzeichen geprueft() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", FALL);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        Aktenzeichen az =
                new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
        buero.geprueft(az);
        return az;
    }

    @Test
    void aCourtGetsTheWholeCaseWithTheNamesOfThoseWhoActed() throws IOException {
        String text = text(Auszugszweck.GERICHT);

        assertThat(text)
                .contains(
                        fall.wert(),
                        "104 Satz 5 SGG",
                        "Der Vermieter wartet <b>seit Wochen</b> & droht.",
                        "Klang verzweifelt.",
                        "Nguyễn-Öztürk",
                        "Petra Rat",
                        "Schreiben des Ausschusses",
                        "Eingangsbestätigung, per E-Mail",
                        "An: mia@example.org",
                        "Seite 1 von")
                .containsPattern("Erfasst mit 1 Anliegen\\s+krm");
    }

    @Test
    void aPetitionsCommitteeGetsTheMatterWithoutRemarksAndNames() throws IOException {
        assertThat(text(Auszugszweck.PETITION))
                .contains("Der Vermieter wartet", "Nguyễn-Öztürk", "Petra Rat", "Besondere Wege")
                .doesNotContain("Klang verzweifelt", "Schreiben des Ausschusses", "(krm)", "An: mia@");
    }

    @Test
    void thePersonGetsWhatIsAboutThemAndNothingAboutOthers() throws IOException {
        assertThat(text(Auszugszweck.DATENAUSKUNFT))
                .contains("Klang verzweifelt.", "Beratung e. V.", "Dauer der Speicherung", "77 DSGVO")
                .doesNotContain("Petra Rat", "An: mia@");
    }

    @Test
    void whatWasWrittenAboutColleaguesIsNotForThePerson() throws IOException {
        Aktenzeichen andere = geprueft();
        wege.eroeffnen(andere, new NeuerWeg(Wegart.FACHAUFSICHT, null, null, "Frau Kollegin entschied falsch"), "krm");

        assertThat(text(andere, Auszugszweck.GERICHT)).contains("Fachaufsichtsbeschwerde", "Frau Kollegin");
        assertThat(text(andere, Auszugszweck.DATENAUSKUNFT))
                .contains("Fachaufsichtsbeschwerde")
                .doesNotContain("Frau Kollegin");
    }

    @Test
    void filesAreListedAndCalledByNameOnlyWhereMoreThanTheMatterIsTold() throws IOException {
        Aktenzeichen mitAnlage = geprueft();
        byte[] datei = "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8);
        new Post(port)
                .hochladen(
                        "krm",
                        "/api/kundenreaktionen/" + mitAnlage + "/anlagen",
                        "Attest & Brief.pdf",
                        datei,
                        Map.of());

        assertThat(text(mitAnlage, Auszugszweck.GERICHT))
                .contains("Anlage 1:", "Attest & Brief.pdf", "PDF, 10 Byte, von der Kundin oder dem Kunden");
        assertThat(text(mitAnlage, Auszugszweck.PETITION))
                .contains("Anlage 1:", "PDF, 10 Byte")
                .doesNotContain("Attest");
        assertThat(text(Auszugszweck.GERICHT)).doesNotContain("Anlage 1");
    }

    @ParameterizedTest
    @CsvSource({"GERICHT", "PETITION", "DATENAUSKUNFT"})
    void whereAProtectedPersonLivesIsInNoExtract(Auszugszweck zweck) throws IOException {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", """
            {"kanal":"SCHRIFTLICH","text":"Bitte nur per Post.","antwortweg":"BRIEF",
             "kunde":{"vorname":"Mia","nachname":"Muster","adressschutz":"AUSKUNFTSSPERRE",
                      "anschrift":{"strasse":"Verborgener Weg 3","plz":"01067","ort":"Dresden"}},
             "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Die Kaution fehlt."}]}
            """);
        Aktenzeichen geschuetzt =
                new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
        buero.geprueft(geschuetzt);
        buero.erledigt(
                geschuetzt,
                VersandProzess.BRIEF_VERSENDEN,
                "krm",
                Map.of("versandtAm", Ortszeit.tag(buero.uhr().instant()).toString()));

        assertThat(text(geschuetzt, zweck))
                .contains("Mia Muster", "Auskunftssperre")
                .doesNotContain("Verborgener Weg");
    }

    @ParameterizedTest
    @CsvSource({"GERICHT", "PETITION", "DATENAUSKUNFT"})
    void mediationAndThreatsStayInTheHouse(Auszugszweck zweck) throws IOException {
        assertThat(text(zweck))
                .contains("Vermittlung")
                .doesNotContain("geweint", "Streit um die Kaution", "Bedrohung", "Drohte am Telefon");
    }

    @Test
    void itReadsForEverybodyAndEverywhere() throws IOException {
        try (PDDocument pdf = pdf(fall, Auszugszweck.GERICHT)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(5);
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .as("PDF/UA")
                    .contains("pdfuaid:part");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Aktenauszug " + fall.wert());
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont schrift = pdf.getPage(0).getResources().getFont(name);
                assertThat(schrift.isEmbedded()).as(schrift.getName()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "krm, GERICHT, 200",
        "krm, PETITION, 200",
        "krm, DATENAUSKUNFT, 200",
        "ombud, PETITION, 200",
        "ombud, GERICHT, 403",
        "gf, GERICHT, 200",
        "gf, DATENAUSKUNFT, 403",
        "teamleitung, GERICHT, 403",
        "leistung, GERICHT, 403",
        "recht, GERICHT, 404",
        "dsb, DATENAUSKUNFT, 404",
        "presse, PETITION, 404",
        "admin, GERICHT, 404"
    })
    void whoMayDrawOneDependsOnThePurposeAndTheCase(String wer, String zweck, int stand) {
        assertThat(gezogen(wer, zweck).statusCode()).isEqualTo(stand);
    }

    @Test
    void theLegalUnitDrawsOneOfACaseThatWasOpenedToIt() {
        Aktenzeichen offen = geprueft();
        freigabe.gewaehren(offen, "recht");

        assertThat(gezogen(offen, "recht", "GERICHT").statusCode()).isEqualTo(200);
        assertThat(gezogen(offen, "recht", "DATENAUSKUNFT").statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsExcludedLearnsNothing() {
        Aktenzeichen eigener = geprueft();
        freigabe.ausschliessen(eigener, "krm2", "§ 16 SGB X", "teamleitung");

        assertThat(gezogen(eigener, "krm2", "GERICHT").statusCode()).isEqualTo(404);
    }

    @Test
    void theFileIsNamedByTheCaseAloneAndStaysInNoCache() {
        HttpResponse<String> antwort = gezogen("krm", "GERICHT");

        assertThat(antwort.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + fall.wert() + ".pdf\"");
        assertThat(antwort.headers().firstValue("Content-Type"))
                .hasValueSatisfying(art -> assertThat(art).startsWith("application/pdf"));
        assertThat(antwort.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void eachOneStandsInTheReadLogWithItsPurpose() {
        Aktenzeichen andere = geprueft();
        gezogen(andere, "krm", "PETITION");
        gezogen(andere, "krm", "PETITION");
        gezogen(andere, "teamleitung", "GERICHT");

        String protokoll = Zugriff.basic(port, "dsb")
                .get("/api/kundenreaktionen/" + andere.wert() + "/lesezugriffe")
                .body();
        assertThat(protokoll.split("\"weg\":\"AUSZUG_PETITION\"", -1)).hasSize(3);
        assertThat(protokoll).doesNotContain("AUSZUG_GERICHT");
    }

    @Test
    void withoutTheTokenOfThePageNothingIsDrawn() {
        assertThat(Zugriff.anmelden(port, "krm")
                        .post("/akte/" + fall.wert() + "/auszug?zweck=GERICHT", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePageOffersOnlyThePurposesOfThePerson() {
        assertThat(seite("krm")).contains("value=\"GERICHT\"", "value=\"PETITION\"", "value=\"DATENAUSKUNFT\"");
        assertThat(seite("ombud")).contains("value=\"PETITION\"").doesNotContain("value=\"GERICHT\"");
        assertThat(seite("teamleitung")).doesNotContain("auszug-zweck");
        assertThat(seite("leistung")).doesNotContain("auszug-zweck");
    }

    @Test
    void whatTheOfficeAsksInFieldsOfItsOwnGoesToTheCourtAndOfAWayAsItsTexts() throws IOException {
        Aktenzeichen eigener = geprueft();
        int mediation = wege.eroeffnen(eigener, new NeuerWeg(Wegart.VERMITTLUNG, null, null, "Streit"), "ombud");
        angaben.merken(
                new Fundort(eigener, 1, null),
                new Aufgabenbezug("UserTask_AnliegenBearbeiten", "Anliegen bearbeiten", Set.of("leistung"), "leistung"),
                List.of(new Antwort(
                        "hausbesuch", Feldart.TEXT, "Hausbesuch", "Klingel geht nicht", "Klingel geht nicht")));
        angaben.merken(
                new Fundort(eigener, null, mediation),
                new Aufgabenbezug("UserTask_X", "Vermitteln", Set.of("ombudsstelle"), "ombud"),
                List.of(new Antwort("notiz", Feldart.TEXT, "Notiz", "vertraulich gesagt", "vertraulich gesagt")));
        assertThat(text(eigener, Auszugszweck.GERICHT))
                .contains("Hausbesuch: Klingel geht nicht", "leistung")
                .doesNotContain("vertraulich gesagt");
        assertThat(text(eigener, Auszugszweck.DATENAUSKUNFT)).contains("Klingel geht nicht");
        assertThat(text(eigener, Auszugszweck.PETITION)).doesNotContain("Klingel");
    }

    private String text(Auszugszweck zweck) throws IOException {
        return text(fall, zweck);
    }

    private String text(Aktenzeichen az, Auszugszweck zweck) throws IOException {
        try (PDDocument pdf = pdf(az, zweck)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private PDDocument pdf(Aktenzeichen az, Auszugszweck zweck) throws IOException {
        return Loader.loadPDF(druck.pdf(new Auszug(akten.lies(az), zweck, Instant.parse("2026-11-20T09:00:00Z"))));
    }

    private HttpResponse<String> gezogen(String wer, String zweck) {
        return gezogen(fall, wer, zweck);
    }

    private HttpResponse<String> gezogen(Aktenzeichen az, String wer, String zweck) {
        return browser(wer).sende("", "akte/" + az.wert() + "/auszug", Map.of("zweck", zweck));
    }

    private String seite(String wer) {
        return browser(wer).oeffne("akte/" + fall.wert()).body();
    }

    private Browser browser(String wer) {
        return browser.computeIfAbsent(
                wer, name -> Browser.angemeldet(URI.create("http://localhost:" + port + "/"), name));
    }
}

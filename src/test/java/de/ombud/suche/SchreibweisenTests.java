package de.ombud.suche;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.system.Rufnummer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person is one person, however the name, the number or the word is written. */
@OmbudTest
class SchreibweisenTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private record Zeichen(String zeichen, String suchform) {}

    /** The list of DIN 91379, read here and nowhere else: index and question are written by rules and must give the same. */
    @Test
    void indexAndQuestionSpellEachLetterAsDin91379Does() throws Exception {
        List<Zeichen> liste = new ClassPathResource("suche/din91379-suchform.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(zeile -> !zeile.isBlank())
                .map(zeile -> zeile.split(";"))
                .map(teile -> new Zeichen(zeichen(teile[0]), zeichen(teile[1]).toLowerCase(Locale.ROOT)))
                .toList();
        assertThat(liste).hasSizeGreaterThan(600);

        assertThat(liste)
                .allSatisfy(z -> assertThat(Suchworte.umschrift(z.zeichen()))
                        .as(z.zeichen())
                        .isEqualTo(z.suchform()));
        List<String> gespeichert = jdbc.sql(
                        "select suchumschrift(z) from unnest(cast(:zeichen as text[])) with ordinality t (z, nr) order"
                                + " by nr")
                .param("zeichen", liste.stream().map(Zeichen::zeichen).toArray(String[]::new))
                .query(String.class)
                .list();
        assertThat(gespeichert)
                .containsExactlyElementsOf(liste.stream().map(Zeichen::suchform).toList());
        List<String> ohneZeichen = jdbc.sql(
                        "select suchlatein(z) from unnest(cast(:zeichen as text[])) with ordinality t (z, nr) order by"
                                + " nr")
                .param("zeichen", liste.stream().map(Zeichen::zeichen).toArray(String[]::new))
                .query(String.class)
                .list();
        assertThat(ohneZeichen)
                .containsExactlyElementsOf(
                        liste.stream().map(z -> Suchworte.latein(z.zeichen())).toList())
                .allMatch(form -> form.matches("\\p{ASCII}+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0351 123456                       | +49351123456",
                "0351/12 34-56                     | +49351123456",
                "+49 (0)351 123456                 | +49351123456",
                "+49 0351 123456                   | +49351123456",
                "0049351123456                     | +49351123456",
                "Tel. (0351) 12 34 56, ab 17 Uhr   | +49351123456",
                "0351 123456 / 0171 5555555        | +49351123456",
                "0351–123456                       | +49351123456",
                "+380 44 123 45 67                 | +380441234567",
                "123456                            | 123456",
                "+43 01 5134567                    | +4315134567",
                "+39 06 12345678                   | +390612345678",
                "٠٣٥١ ١٢٣٤٥٦                       | +49351123456",
                "0351 12345678901234567            | ",
                "+999 123456                       | +999123456",
                "12                                | ",
                "0                                 | ",
                "auf Anfrage                       | "
            })
    void aPhoneNumberHasOneForm(String geschrieben, String eine) {
        assertThat(gespeichert(List.of(geschrieben))).containsExactly(eine == null ? "" : eine);
        assertThat(gefragt(geschrieben)).isEqualTo(eine == null ? "" : eine);
    }

    /** Numbers of all countries as people write them: what is stored is what is asked for. */
    @Test
    void theDatabaseAndTheLibraryAgreeAboutEveryNumberHoweverItIsWritten() {
        Map<String, String> schreibweisen = new LinkedHashMap<>();
        PhoneNumberUtil nummern = PhoneNumberUtil.getInstance();
        for (String land : nummern.getSupportedRegions()) {
            for (PhoneNumberType art : List.of(PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE)) {
                PhoneNumber nummer = nummern.getExampleNumberForType(land, art);
                if (nummer != null) {
                    schreibe(nummer, nummern, schreibweisen);
                }
            }
        }
        Random zufall = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String vorwahl = List.of("30", "351", "40", "3501", "171", "1522", "800", "89", "36023")
                    .get(zufall.nextInt(9));
            String anschluss = String.valueOf(10_000 + zufall.nextInt(90_000_000));
            schreibe("49", vorwahl + anschluss, true, "+49" + vorwahl + anschluss, schreibweisen);
            String trenner =
                    List.of(" ", "/", "-", " / ", ".", "\u2013", "\u00a0", ") ").get(zufall.nextInt(8));
            schreibweisen.put(
                    (trenner.equals(") ") ? "(" : "") + "0" + vorwahl + trenner + anschluss,
                    "+49" + vorwahl + anschluss);
        }
        assertThat(schreibweisen).hasSizeGreaterThan(15_000);

        List<String> geschrieben = List.copyOf(schreibweisen.keySet());
        List<String> gespeichert = gespeichert(geschrieben);
        for (int i = 0; i < geschrieben.size(); i++) {
            String eine = schreibweisen.get(geschrieben.get(i));
            assertThat(gefragt(geschrieben.get(i))).as(geschrieben.get(i)).isEqualTo(eine);
            assertThat(gespeichert.get(i)).as(geschrieben.get(i)).isEqualTo(eine);
        }
    }

    private static void schreibe(PhoneNumber nummer, PhoneNumberUtil nummern, Map<String, String> schreibweisen) {
        String eine = nummern.format(nummer, PhoneNumberFormat.E164);
        String land = String.valueOf(nummer.getCountryCode());
        // in Colombia the library takes the 0 away from some numbers and not from others
        boolean mitNull = nummer.getCountryCode() != 57
                && "0".equals(nummern.getNddPrefixForRegion(nummern.getRegionCodeForNumber(nummer), true));
        schreibe(land, eine.substring(1 + land.length()), mitNull, eine, schreibweisen);
        schreibweisen.put(nummern.format(nummer, PhoneNumberFormat.INTERNATIONAL), eine);
        schreibweisen.put(nummern.format(nummer, PhoneNumberFormat.RFC3966), eine);
        schreibweisen.put(nummern.formatOutOfCountryCallingNumber(nummer, "DE"), eine);
    }

    /** @param mitNull whether people there put a 0 before the area code */
    private static void schreibe(
            String land, String rest, boolean mitNull, String eine, Map<String, String> schreibweisen) {
        String gruppen = rest.replaceAll("(\\d{2})(?=\\d)", "$1 ");
        schreibweisen.put("+" + land + rest, eine);
        schreibweisen.put("00" + land + " " + gruppen, eine);
        schreibweisen.put("Tel.: +" + land + " " + gruppen + ", ab 17 Uhr", eine);
        if (mitNull) {
            schreibweisen.put("+" + land + " (0)" + gruppen, eine);
            schreibweisen.put("+" + land + " 0" + gruppen, eine);
        }
    }

    private static String gefragt(String geschrieben) {
        return Rufnummer.von(geschrieben).map(Rufnummer::wert).orElse("");
    }

    private List<String> gespeichert(List<String> geschrieben) {
        return jdbc.sql(
                        "select coalesce(rufnummer(z), '') from unnest(cast(:z as text[])) with ordinality t (z, nr) order by nr")
                .param("z", geschrieben.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 351 %2$s",
                "0351/%2$s",
                "0049351%2$s",
                "(0351) %2$s",
                "(0351) %3$s %4$s",
                "(+49 351) %3$s-%4$s",
                "O’Brien%1$s",
                "O'BRIEN%1$s",
                "obrien%1$s",
                "Ågård%1$s",
                "aagaard%1$s",
                "agard%1$s",
                "übernahme %1$swort",
                "Übernahme %1$swort",
                "uebernahme %1$swort",
                "ubernahme %1$swort"
            })
    void theCaseIsFoundHoweverItIsAskedFor(String frage) {
        String marke = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";
        String nummer = String.valueOf(UUID.randomUUID().getMostSignificantBits())
                .replace("-", "")
                .substring(0, 9);
        String az = erfasst(marke, nummer);

        JsonNode treffer = finde(frage.formatted(marke, nummer, nummer.substring(0, 4), nummer.substring(4)));

        assertThat(treffer.findValuesAsText("aktenzeichen")).as(frage).containsExactly(az);
    }

    @Test
    void aFileNumberCopiedOutOfASentenceLeadsToItsCase() {
        String az = erfasst("k", "7654321");

        assertThat(finde("(" + az + "),").findValuesAsText("aktenzeichen")).containsExactly(az);
    }

    @Test
    void whatIsShownIsWrittenAsThePersonWroteIt() {
        String marke = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";
        erfasst(marke, "7654321");

        JsonNode auszug = finde("übernahme " + marke + "wort").at("/treffer/0/fundstellen/0/auszug");

        assertThat(auszug.findValuesAsText("text")).contains("ÜBERNAHME");
        assertThat(String.join("", auszug.findValuesAsText("text"))).contains("ÜBERNAHME der Miete");
    }

    @Test
    void whatCopyingLeavesBetweenTheLettersIsNotStored() {
        HttpResponse<String> antwort =
                sende("\u202a0351 76\u200b54321\u202c", "\u2068mia@example.org\u2069", "Eins\\u000bzwei \ud83e\udee9");

        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        JsonNode fall = Zugriff.json(antwort);
        assertThat(fall.at("/kunde/telefon").asText()).isEqualTo("0351 7654321");
        assertThat(fall.at("/kunde/email").asText()).isEqualTo("mia@example.org");
        assertThat(fall.path("text").asText()).isEqualTo("Eins\nzwei \ud83e\udee9");
    }

    @Test
    void whatIsRefusedIsNamedWithItsPlace() {
        HttpResponse<String> antwort = sende("0351 7654321", "mia@example.org", "Eins \\u0007");

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body()).contains("an Stelle 6: U+0007");
    }

    @Test
    void anAddressAbroadIsKeptWithItsLineAndItsCountry() {
        String az = Zugriff.json(sende("0351 7654321", "mia@example.org", "Eins"))
                .path("aktenzeichen")
                .asText();
        HttpResponse<String> korrektur =
                Zugriff.basic(port, "krm").post("/api/kundenreaktionen/" + az + "/korrektur", """
                    {"grund":"umgezogen","kunde":{"anschrift":{"strasse":"Ring 2","plz":"1010","ort":"Wien","zusatz":"c/o Huber",
                     "land":"Österreich"}}}\
                    """);
        assertThat(korrektur.statusCode()).as(korrektur.body()).isEqualTo(200);

        JsonNode anschrift = Zugriff.json(Zugriff.basic(port, "krm").get("/api/kundenreaktionen/" + az))
                .at("/kunde/anschrift");
        assertThat(anschrift.path("zusatz").asText()).isEqualTo("c/o Huber");
        assertThat(anschrift.path("land").asText()).isEqualTo("Österreich");
    }

    private HttpResponse<String> sende(String telefon, String email, String text) {
        return Zugriff.basic(port, "krm").post("/api/kundenreaktionen", """
            {"kanal":"TELEFON","eingang":"2026-11-20T09:15:00+01:00","adressat":"KRM","reaktionsart":"KUNDENREAKTION",
             "dienststelle":"DRESDEN","betreff":"Anruf","text":"%3$s","antwortweg":"TELEFON",
             "kunde":{"vorname":"Mia","nachname":"Muster","telefon":"%1$s","email":"%2$s"},
             "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Miete","notlage":false}]}
            """.formatted(telefon, email, text));
    }

    private String erfasst(String marke, String nummer) {
        HttpResponse<String> antwort =
                Zugriff.basic(port, "krm").post("/api/kundenreaktionen", """
                    {"kanal":"TELEFON","eingang":"2026-11-20T09:15:00+01:00","adressat":"KRM","reaktionsart":"KUNDENREAKTION",
                     "dienststelle":"DRESDEN","betreff":"Anruf","text":"Die ÜBERNAHME der Miete fehlt, %1$swort.","antwortweg":"TELEFON",
                     "kunde":{"vorname":"Ågård%1$s","nachname":"O’Brien%1$s","telefon":"(0351) %2$s"},
                     "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Miete","notlage":false}]}
                    """.formatted(marke, nummer));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    private JsonNode finde(String frage) {
        return Zugriff.json(Zugriff.basic(port, "krm").post("/api/suche", "{\"suche\":\"" + frage + "\"}"));
    }

    private static String zeichen(String hex) {
        return Arrays.stream(hex.trim().split(" "))
                .map(c -> Character.toString(Integer.parseInt(c, 16)))
                .collect(Collectors.joining());
    }
}

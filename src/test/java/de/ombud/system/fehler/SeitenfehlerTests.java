package de.ombud.system.fehler;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.NichtVerarbeitbar;
import de.ombud.system.einmal.Idempotenzschluessel;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever a room refuses reaches people as its own sentence, with what they had typed, and never as an unexpected error. */
@OmbudTest
class SeitenfehlerTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(:[^}]*\\}?[^}]*)?}");

    /** Names of the fields of all our forms: each form takes its own and passes over the others. */
    private static final Pattern NAME = Pattern.compile("name=\"([A-Za-z][A-Za-z0-9.\\[\\]]*)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Seitenfehler seitenfehler;

    @ParameterizedTest
    @ValueSource(strings = {"krm", "ombud", "teamleitung"})
    void noFormEndsInAnUnexpectedError(String wer) {
        Zugriff person = Zugriff.anmelden(port, wer).mit("Accept", "text/html");
        String token = token(person);
        String offen = fall();
        String zu = fall();
        assertThat(Zugriff.basic(port, "krm")
                        .post("/api/kundenreaktionen/" + zu + "/rueckzug", "{\"grund\":\"erledigt\"}")
                        .statusCode())
                .isLessThan(300);
        Set<String> namen = feldnamen(person, offen);
        assertThat(namen).hasSizeGreaterThan(10);
        List<String> koerper = List.of(
                "",
                alle(namen, "x"),
                alle(namen, "2026-11-30"),
                alle(namen, "\0"),
                alle(namen, "\uD83D\uDE00" + "ä".repeat(2_000)),
                alle(namen, ""));
        List<String> fehlschlaege = new ArrayList<>();
        int gespielt = 0;
        for (String muster : formulare()) {
            for (String az : List.of(offen, zu, "KR-2099-999999")) {
                for (String inhalt : koerper) {
                    String ziel = pfad(muster, az);
                    HttpResponse<String> antwort = sende(person, ziel, inhalt, token);
                    gespielt++;
                    if (antwort.statusCode() >= 500 || antwort.body().contains("\"timestamp\"")) {
                        fehlschlaege.add(antwort.statusCode() + " " + muster + " <- "
                                + inhalt.substring(0, Math.min(60, inhalt.length())));
                    }
                }
            }
        }
        assertThat(fehlschlaege).isEmpty();
        assertThat(gespielt).isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "409, Schon beantwortet.",
        "403, Nur die Teamleitung.",
        "404, Kein Vorgang.",
        "400, Dieses Thema gibt es nicht.",
        "422, So nicht."
    })
    void theRoomsOwnSentenceStandsOnThePageWithWhatWasTyped(int status, String satz) {
        MockHttpServletRequest anfrage = new MockHttpServletRequest("POST", "/akte/KR-2026-000001/nachtrag");
        anfrage.addParameter("text", "Das habe ich lange getippt.");
        anfrage.addParameter("_csrf", "token");
        MockHttpServletResponse antwort = new MockHttpServletResponse();

        ModelAndView seite = switch (status) {
            case 409 -> seitenfehler.konflikt(new Konflikt(satz), anfrage, antwort);
            case 403 -> seitenfehler.nichtErlaubt(new NichtErlaubt(satz), anfrage, antwort);
            case 404 -> seitenfehler.nichtGefunden(new NichtGefunden(satz), anfrage, antwort);
            case 400 -> seitenfehler.eingabe(new Eingabefehler("thema", satz), anfrage, antwort);
            default -> seitenfehler.nichtVerarbeitbar(new NichtVerarbeitbar("x", satz), anfrage, antwort);
        };

        assertThat(antwort.getStatus()).isEqualTo(status);
        assertThat(seite.getModel().get("saetze")).isEqualTo(List.of(satz));
        assertThat(seite.getModel().get("eingaben"))
                .isEqualTo(List.of(new Seitenfehler.Eingabe("text", "Das habe ich lange getippt.")));
        assertThat(seite.getModel().get("akte")).isEqualTo(status == 404 ? "" : "KR-2026-000001");
    }

    @Test
    void theSecondOfTwoPeopleAtTheSameCaseIsAskedToLookAgain() {
        MockHttpServletResponse antwort = new MockHttpServletResponse();
        ModelAndView seite = seitenfehler.gleichzeitig(
                new OptimisticLockingFailureException("x"), new MockHttpServletRequest("POST", "/aufgaben"), antwort);

        assertThat(antwort.getStatus()).isEqualTo(409);
        assertThat(seite.getModel().get("saetze").toString()).contains("neu laden");
    }

    /** The page itself, in its frame, as people see it. */
    @Test
    void whatWasTypedCanBeSentAgain() {
        Zugriff krm = Zugriff.anmelden(port, "krm").mit("Accept", "text/html");
        HttpResponse<String> antwort = sende(
                krm, "/aufgaben/uebergeben", "grund=Das+habe+ich+lange+getippt&aufgabe%5B2000000000%5D=x", token(krm));

        assertThat(antwort.statusCode()).isEqualTo(400);
        assertThat(antwort.body())
                .contains("Das Formular zählt mehr auf, als hineinpasst.", "Das habe ich lange getippt", "_schluessel")
                .contains("Abmelden", "krm");
    }

    private String fall() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", """
            {"kanal":"EMAIL","betreff":"Ablehnung","text":"Text","antwortweg":"EMAIL",
             "kunde":{"vorname":"Mia","nachname":"Muster","email":"mia@example.org"},
             "anliegen":[{"art":"BESCHWERDE","thema":"K05","beschreibung":"Kaution"}]}\
            """);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("aktenzeichen").asText();
    }

    /** All pages that take a form; not the clock, which would make the cases of all other tests late. */
    private Set<String> formulare() {
        Set<String> muster = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((weg, methode) -> {
            if (methode.getBeanType().getName().startsWith("de.ombud")
                    && weg.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                weg.getPatternValues().stream()
                        .filter(m -> !m.startsWith("/api/") && !m.startsWith("/lokal/"))
                        .forEach(muster::add);
            }
        });
        assertThat(muster).hasSizeGreaterThan(25);
        return muster;
    }

    private static Set<String> feldnamen(Zugriff wer, String az) {
        return Stream.of(
                        "/akte/" + az,
                        "/erfassen",
                        "/anruf",
                        "/aufgaben",
                        "/vertretung",
                        "/textbausteine/neu",
                        "/vermittlung/" + az)
                .flatMap(seite -> NAME.matcher(wer.get(seite).body()).results())
                .map(m -> m.group(1))
                .filter(name -> !name.startsWith("_") && !name.equals(Idempotenzschluessel.ENTWURF))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String alle(Set<String> namen, String wert) {
        return namen.stream().map(name -> kodiert(name) + "=" + kodiert(wert)).collect(Collectors.joining("&"));
    }

    private static String pfad(String muster, String az) {
        Matcher variable = VARIABLE.matcher(muster);
        return variable.replaceAll(v -> switch (v.group(1)) {
            case "aktenzeichen", "mit" -> az;
            case "id", "taskId" -> UUID.randomUUID().toString();
            default -> "1";
        });
    }

    private static String token(Zugriff wer) {
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(wer.get("/").body());
        assertThat(csrf.find()).isTrue();
        return csrf.group(1);
    }

    private static HttpResponse<String> sende(Zugriff wer, String ziel, String inhalt, String token) {
        return wer.sende(
                "POST",
                ziel,
                inhalt + "&_schluessel=" + UUID.randomUUID() + "&_csrf=" + kodiert(token),
                "application/x-www-form-urlencoded");
    }

    private static String kodiert(String wert) {
        return URLEncoder.encode(wert, StandardCharsets.UTF_8);
    }
}

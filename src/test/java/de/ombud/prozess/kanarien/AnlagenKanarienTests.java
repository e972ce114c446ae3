package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.anlage.Post;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file's name and content are what somebody wrote, too. */
@OmbudTest
class AnlagenKanarienTests extends KeineInhalteInDerMaschine {

    @Test
    @Erledigt({})
    void neitherNameNorContentReachesTheEngineOrALog() {
        Aktenzeichen fall = verteilt();
        String pfad = "/api/kundenreaktionen/" + fall + "/anlagen";
        expect(201, lade(pfad, kanarien.neu() + ".pdf", "%PDF-1.7 " + kanarien.neu(), Map.of("anliegen", 1)));
        expect(201, lade(entwurf(), kanarien.neu() + ".txt", kanarien.lang(20_000), Map.of()));
        basic("krm").get(pfad);
        basic("krm").get(pfad + "/1");
        rest("krm", "PUT", pfad + "/1/anliegen", Map.of("anliegen", 2));
        assertThat(new Spurensuche(jdbc, "^anlage|^entwurfsanlage").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .anyMatch(fund -> fund.startsWith("anlage.name"))
                .anyMatch(fund -> fund.startsWith("anlage_inhalt.inhalt"))
                .anyMatch(fund -> fund.startsWith("entwurfsanlage.inhalt"));
        rest("krm", "DELETE", pfad + "/1", Map.of("grund", kanarien.lang(2_000)));

        for (String ziel : List.of(pfad, entwurf())) {
            expect(400, lade(ziel, kanarien.neu() + ".exe", "MZ\u0090" + kanarien.neu(), Map.of()));
            expect(400, lade(ziel, kanarien.neu() + ".docx", "PK\u0003\u0004" + kanarien.neu(), Map.of()));
            expect(400, lade(ziel, kanarien.neu(), "", Map.of()));
            expect(413, lade(ziel, kanarien.neu() + ".pdf", kanarien.neu() + "x".repeat(20 << 20), Map.of()));
            expectRefused("krm", "POST", ziel, kanarien.neu());
            expectRefused("krm", "PUT", ziel + "/1/anliegen", "{\"anliegen\":\"" + kanarien.neu() + "\"}");
        }
        expect(400, lade(pfad, kanarien.neu() + ".pdf", "%PDF-1.7 x", Map.of("anliegen", kanarien.neu())));
        expect(400, lade(pfad, kanarien.neu() + ".pdf", "%PDF-1.7 x", Map.of("herkunft", kanarien.neu())));
        expectRefused("krm", "DELETE", pfad + "/1", "{\"grund\":\"" + kanarien.neu() + "\u0007\"}");
        expectRefused("krm", "GET", pfad + "/" + kanarien.neu(), null);
    }

    private static String entwurf() {
        return "/api/erfassungsentwuerfe/" + UUID.randomUUID() + "/anlagen";
    }

    private HttpResponse<byte[]> lade(String pfad, String name, String inhalt, Map<String, ?> felder) {
        return new Post(port).hochladen("krm", pfad, name, inhalt.getBytes(StandardCharsets.ISO_8859_1), felder);
    }

    private static void expect(int status, HttpResponse<byte[]> antwort) {
        String text = new String(antwort.body(), StandardCharsets.UTF_8);
        assertThat(antwort.statusCode()).as(text).isEqualTo(status);
    }
}

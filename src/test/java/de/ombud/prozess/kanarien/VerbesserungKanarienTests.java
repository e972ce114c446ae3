package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.verbesserung.VerbesserungProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** What is proposed, decided and found about a measure stays in our own tables. */
@OmbudTest
class VerbesserungKanarienTests extends KeineInhalteInDerMaschine {

    @Test
    @Erledigt({
        VerbesserungProzess.IMPULS_ENTSCHEIDEN,
        VerbesserungProzess.MASSNAHME_UMSETZEN,
        VerbesserungProzess.VERZUG_KLAEREN,
        VerbesserungProzess.WIRKSAMKEIT_PRUEFEN
    })
    void whatIsDecidedAboutAMeasureLeavesNothingInTheEngine() {
        String nummer = vorgeschlagen();
        String bald = buero.heute().plusDays(20).toString();
        erledigt(
                nur(nummer, VerbesserungProzess.IMPULS_ENTSCHEIDEN),
                "bereichsleitung",
                Map.of("entscheidung", "ZURUECKSTELLEN", "zurueckgestelltBis", bald));
        buero.zeitIstUm(nummer, "Event_ZurueckstellungEndet");
        erledigt(
                nur(nummer, VerbesserungProzess.IMPULS_ENTSCHEIDEN),
                "bereichsleitung",
                Map.of("entscheidung", "ANNEHMEN", "person", "leistung", "faelligBis", bald));
        buero.zeitIstUm(nummer, "Event_MassnahmeUeberfaellig");
        erledigt(nur(nummer, VerbesserungProzess.VERZUG_KLAEREN), "bereichsleitung", Map.of("faelligBis", bald));
        erledigt(nur(nummer, VerbesserungProzess.MASSNAHME_UMSETZEN), "leistung", Map.of());
        buero.zeitIstUm(nummer, "Event_WirkungAbgewartet");
        erledigt(nur(nummer, VerbesserungProzess.WIRKSAMKEIT_PRUEFEN), "krm", Map.of("wirkung", "TEILWEISE"));

        assertThat(buero.laeuft(nummer)).isFalse();
        assertThat(new Spurensuche(jdbc, "^(?!act_)").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .anyMatch(fund -> fund.startsWith("verbesserungsimpuls.beschreibung"))
                .anyMatch(fund -> fund.startsWith("impuls_schritt.text"));
    }

    private String vorgeschlagen() {
        Aktenzeichen fall = buero.bewertet(KundenreaktionFixtures.beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post(
                        "/api/impulse",
                        Formulare.json(Map.of(
                                "titel",
                                kanarien.neu(),
                                "beschreibung",
                                kanarien.lang(4_000),
                                "anliegen",
                                List.of(Map.of("aktenzeichen", fall.wert(), "nr", 1)))));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("nummer").asText();
    }

    private Task nur(String nummer, String element) {
        assertThat(buero.offene(nummer, element)).hasSize(1);
        return buero.offene(nummer, element).get(0);
    }
}

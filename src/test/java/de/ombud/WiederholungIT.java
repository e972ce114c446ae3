package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Mailbox.Mail;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same again, no new facts: linked by a person, answered shortly, and the first one goes its way. */
class WiederholungIT {

    private final Amt amt = new Amt(GemeinsameAnwendung.laufend());
    private final Arbeitsplatz krm = amt.platz("krm");

    @Test
    void whoWritesTheSameAgainGetsAShortAnswerAndTheFirstContactIsWorkedOn() {
        String erste = erfasst("Die Maßnahme war Zeitverschwendung, ich habe drei Monate nur Bewerbungen abgetippt.");
        amt.pruefe(erste);
        String zweite =
                erfasst("Noch einmal: Die Maßnahme war Zeitverschwendung, drei Monate nur Bewerbungen abgetippt!");

        JsonNode aehnliche = krm.lies(pfad(zweite) + "/aehnliche").path("aehnliche");
        assertThat(aehnliche.findValuesAsText("aktenzeichen")).contains(erste);
        krm.sendet(
                "POST",
                pfad(zweite) + "/verbindungen",
                Map.of("mit", erste, "art", "WIEDERHOLUNG", "grund", "Dieselbe Maßnahme, nichts Neues"));
        amt.pruefe(zweite);
        amt.schreibe(zweite, "Ihre erste Nachricht " + erste + " bearbeiten wir gerade. Wir antworten Ihnen dort.");
        krm.aktenstand(zweite, "BEANTWORTET");

        JsonNode ende = amt.schliesse(zweite);
        assertThat(ende.at("/anliegen/0/ergebnis").asText()).isEqualTo("NICHT_BEWERTBAR");
        assertThat(ende.at("/anliegen/0/abhilfe").asText()).isEqualTo("KEINE");
        assertThat(amt.mails(zweite, 2)).extracting(Mail::an).containsOnly(Faelle.MAIL);
        assertThat(amt.mails(zweite, 2).get(1).text()).contains("Ihre erste Nachricht " + erste);

        Arbeitsplatz markt = amt.platz("markt");
        markt.erledigt(
                markt.nurAufgabe(erste, "UserTask_AnliegenBearbeiten"),
                Map.of(
                        "zustaendigkeit", "JA",
                        "ergebnis", "UNBEGRUENDET",
                        "abhilfe", "ERKLAERT",
                        "stellungnahme", "Erklärt."));
        amt.schreibe(erste, "So kam es dazu.");
        krm.aktenstand(erste, "BEANTWORTET");
        amt.schliesse(erste);
        assertThat(krm.lies(pfad(erste) + "/verbindungen")
                        .at("/verbindungen/0/mit")
                        .asText())
                .isEqualTo(zweite);
    }

    private String erfasst(String text) {
        Map<String, Object> koerper =
                new LinkedHashMap<>(Faelle.lobUndBeschwerde().nurAnliegen(2).neu());
        koerper.put("text", text);
        return krm.erfasst(koerper).path("aktenzeichen").asText();
    }

    private static String pfad(String az) {
        return "/api/kundenreaktionen/" + az;
    }
}

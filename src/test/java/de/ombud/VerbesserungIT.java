package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Measures in the running application: five complaints on one topic propose one by themselves in the next morning. */
class VerbesserungIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Nobody else complains of it in these tests. */
    private static final String THEMA = "O03";

    private final Amt amt = new Amt(GemeinsameAnwendung.laufend());
    private final Arbeitsplatz krm = amt.platz("krm");

    @Test
    void aTopicThatComesBackIsDealtWithAndLookedAtAfterThreeMonths() {
        LocalDate heute = null;
        for (int i = 0; i < 5; i++) {
            JsonNode fall = krm.erfasst(sofortErledigt());
            heute = OffsetDateTime.parse(fall.path("eingang").asText())
                    .atZoneSameInstant(BERLIN)
                    .toLocalDate();
        }
        // later than the timer in every zone that the server may run in
        amt.stelleUhr(heute.plusDays(1), "08:00:01");
        String nummer = Geduld.bis("a measure by itself", this::vonSelbst);
        assertThat(impuls(nummer).at("/kennzahlen/nachher").asInt()
                        + impuls(nummer).at("/kennzahlen/vorher").asInt())
                .isEqualTo(5);

        Arbeitsplatz bereichsleitung = amt.platz("bereichsleitung");
        JsonNode entscheiden = bereichsleitung.nurAufgabe(nummer, "UserTask_ImpulsEntscheiden");
        Amt.expectTask(bereichsleitung, entscheiden, "bereichsleitung", 40);
        bereichsleitung.erledigt(
                entscheiden,
                Map.of(
                        "entscheidung", "ANNEHMEN",
                        "massnahme", "Rampe anbauen.",
                        "verantwortlich", "eingangszone",
                        "faelligBis", heute.plusDays(30).toString()));
        Arbeitsplatz eingang = amt.platz("eingang");
        JsonNode umsetzen = eingang.nurAufgabe(nummer, "UserTask_MassnahmeUmsetzen");
        Amt.expectTask(eingang, umsetzen, "eingangszone", 40);

        amt.stelleUhr(heute.plusDays(31), "00:00:01");
        JsonNode verzug = bereichsleitung.aufgabe(nummer, "UserTask_VerzugKlaeren");
        assertThat(Amt.vorfaelle(bereichsleitung, nummer)).hasSize(1);
        bereichsleitung.erledigt(
                verzug,
                Map.of(
                        "massnahme",
                        "Die Firma kommt.",
                        "faelligBis",
                        heute.plusDays(60).toString()));
        eingang.erledigt(umsetzen, Map.of("vermerk", "Die Rampe steht."));
        assertThat(Amt.vorfaelle(bereichsleitung, nummer)).isEmpty();
        assertThat(impuls(nummer).path("stand").asText()).isEqualTo("UMGESETZT");

        amt.stelleUhr(heute.plusDays(31).plusMonths(3).plusDays(5), "00:00:01");
        JsonNode pruefen = krm.nurAufgabe(nummer, "UserTask_WirksamkeitPruefen");
        assertThat(impuls(nummer).at("/kennzahlen/vorher").asInt()).isEqualTo(5);
        assertThat(impuls(nummer).at("/kennzahlen/nachher").asInt()).isZero();
        krm.erledigt(pruefen, Map.of("wirkung", "WIRKSAM", "befund", "Keine Beschwerde mehr."));

        JsonNode ende = impuls(nummer);
        assertThat(ende.path("stand").asText()).isEqualTo("ABGESCHLOSSEN");
        assertThat(ende.path("wirksamkeit").asText()).isEqualTo("WIRKSAM");
        amt.expectNothingLeft(nummer);
    }

    private Map<String, Object> sofortErledigt() {
        Map<String, Object> koerper =
                Faelle.rueckrufVersprochen().nurAnliegen(1).sofortErledigt("Entschuldigt.");
        koerper.put("text", "Ich komme mit dem Rollstuhl nicht hinein.");
        koerper.put(
                "anliegen",
                List.of(Map.of("art", "BESCHWERDE", "thema", THEMA, "beschreibung", "Keine Rampe.", "notlage", false)));
        return koerper;
    }

    private Optional<String> vonSelbst() {
        return StreamSupport.stream(krm.lies("/api/impulse?offen=true").spliterator(), false)
                .filter(i -> i.path("thema").asText().equals(THEMA))
                .map(i -> i.path("nummer").asText())
                .findFirst();
    }

    private JsonNode impuls(String nummer) {
        return krm.lies("/api/impulse/" + nummer);
    }
}

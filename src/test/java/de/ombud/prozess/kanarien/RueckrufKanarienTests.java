package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.rueckruf.RueckrufProzess;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Whom somebody calls, about what, and what was said: all of it stays in our own tables. */
@OmbudTest
class RueckrufKanarienTests extends KeineInhalteInDerMaschine {

    @Test
    @Erledigt({RueckrufProzess.RUECKRUF_FUEHREN, RueckrufProzess.VERSAEUMTEN_RUECKRUF_NACHHOLEN})
    void whatIsSaidOnThePhoneLeavesNothingInTheEngine() {
        String nummer = zugesagt();
        String pfad = "/api/rueckrufe/" + nummer;
        rest(
                "leistung",
                "POST",
                pfad + "/versuche",
                Map.of("ausgang", "NICHT_ERREICHT", "notiz", kanarien.lang(4_000)));
        String morgen = buero.heute().plusDays(1).toString();
        erledigt(
                nur(nummer, RueckrufProzess.RUECKRUF_FUEHREN),
                "leistung",
                Map.of("ausgang", "SPAETER", "erneutAm", morgen, "beschwerde", "NEIN"));
        rest("krm", "POST", pfad + "/beschwerde", Map.of("text", kanarien.lang(4_000)));
        erledigt(
                nur(nummer, RueckrufProzess.VERSAEUMTEN_RUECKRUF_NACHHOLEN),
                "teamleitung",
                Map.of("ausgang", "ERREICHT", "beschwerde", "NEIN"));

        assertThat(buero.laeuft(nummer)).isFalse();
        assertThat(new Spurensuche(jdbc, "^(?!act_)").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .anyMatch(fund -> fund.startsWith("rueckruf.telefon"))
                .anyMatch(fund -> fund.startsWith("rueckruf_versuch.notiz"))
                .anyMatch(fund -> fund.startsWith("kundenreaktion.text"));
    }

    /** A choice that is none is refused without a trace. */
    @Test
    void whatIsNoChoiceIsRefused() {
        String nummer = zugesagt();
        Task aufgabe = nur(nummer, RueckrufProzess.RUECKRUF_FUEHREN);
        formulare
                .verfaelscht(RueckrufProzess.RUECKRUF_FUEHREN)
                .forEach((feld, koerper) -> WEGE.forEach(weg ->
                        expectRefused("leistung", "POST", weg + "/task/" + aufgabe.getId() + "/submit-form", koerper)));
        assertThat(nur(nummer, RueckrufProzess.RUECKRUF_FUEHREN).getId()).isEqualTo(aufgabe.getId());
    }

    private String zugesagt() {
        Map<String, Object> koerper = new TreeMap<>(Map.of(
                "gruppe", "leistung",
                "vorname", kanarien.neu(),
                "nachname", kanarien.neu(),
                "telefon", kanarien.neu(),
                "bgNummer", kanarien.neu(),
                "zeitwunsch", kanarien.neu(),
                "worum", kanarien.lang(4_000)));
        HttpResponse<String> antwort = Zugriff.basic(port, "eingang").post("/api/rueckrufe", Formulare.json(koerper));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        return Zugriff.json(antwort).path("nummer").asText();
    }

    private Task nur(String nummer, String element) {
        assertThat(buero.offene(nummer, element)).hasSize(1);
        return buero.offene(nummer, element).get(0);
    }
}

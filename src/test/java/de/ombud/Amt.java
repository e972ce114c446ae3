package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Mailbox.Mail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps that every case takes, done by whose they are. */
public final class Amt {

    private final LaufendeAnwendung anwendung;
    private final Mailbox mailbox;
    private final Arbeitsplatz krm;

    public Amt(LaufendeAnwendung anwendung) {
        this.anwendung = anwendung;
        this.mailbox = new Mailbox(anwendung);
        this.krm = platz("krm");
    }

    Mailbox mailbox() {
        return mailbox;
    }

    public Arbeitsplatz platz(String wer) {
        return new Arbeitsplatz(anwendung, wer);
    }

    public void pruefe(String az) {
        // a sign lifts it until somebody has decided
        verwirfHinweise(az);
        JsonNode aufgabe = krm.nurAufgabe(az, "UserTask_EingangPruefen");
        expectTask(krm, aufgabe, "krm", 50);
        krm.erledigt(aufgabe, Map.of());
    }

    /** After a withdrawal somebody still decides about the signs. */
    void entscheideHinweise(String az) {
        JsonNode aufgabe = krm.nurAufgabe(az, "UserTask_HinweiseEntscheiden");
        verwirfHinweise(az);
        krm.erledigt(aufgabe, Map.of());
    }

    /** The signs that nobody has decided about: none of them is meant. */
    private void verwirfHinweise(String az) {
        String hinweise = "/api/kundenreaktionen/" + az + "/hinweise";
        for (JsonNode hinweis : krm.lies(hinweise).path("hinweise")) {
            if (hinweis.path("entscheidung").isNull()) {
                krm.sendet(
                        "POST",
                        hinweise + "/" + hinweis.path("nr").asInt() + "/verwerfung",
                        Map.of("grund", "Nicht gemeint."));
            }
        }
    }

    public void schreibe(String az, String text) {
        krm.erledigt(krm.nurAufgabe(az, "UserTask_AntwortSchreiben"), Map.of("antworttext", text));
    }

    void gibFrei(String az) {
        Arbeitsplatz teamleitung = platz("teamleitung");
        JsonNode aufgabe = teamleitung.aufgabe(az, "UserTask_AntwortFreigeben");
        expectTask(teamleitung, aufgabe, "teamleitung", 50);
        teamleitung.erledigt(aufgabe, Map.of("freigabe", "FREIGEBEN"));
    }

    void rufAn(String az, String vermerk) {
        JsonNode aufgabe = krm.nurAufgabe(az, "UserTask_TelefonischMitteilen");
        expectTask(krm, aufgabe, "krm", 50);
        krm.erledigt(aufgabe, Map.of("gespraechsvermerk", vermerk));
    }

    /** Nobody has a task while the person has their say; what they say comes by itself. */
    void zufrieden(String az) {
        krm.aktenstand(az, "BEANTWORTET");
        krm.sendet("POST", "/api/kundenreaktionen/" + az + "/rueckmeldung", Map.of("wert", "ZUFRIEDEN", "text", ""));
    }

    public JsonNode schliesse(String az) {
        zufrieden(az);
        JsonNode ende = krm.aktenstand(az, "ABGESCHLOSSEN");
        assertThat(ende.at("/abschluss/sofort").asBoolean()).isFalse();
        assertThat(ende.at("/abschluss/antwortAm").isTextual()).isTrue();
        expectNothingLeft(az);
        return ende;
    }

    /** Not over a job under way: the lock that keeps it from running twice would end with the time that is skipped. */
    public void stelleUhr(LocalDate tag, String zeit) {
        Arbeitsplatz admin = platz("admin");
        Geduld.bis(
                "the end of all jobs",
                () -> Optional.of(admin.lies("/engine-rest/job/count?executable=true"))
                        .filter(jobs -> jobs.path("count").asInt(-1) == 0));
        admin.sendet("PUT", "/api/demo/uhr", Map.of("jetzt", tag + "T" + zeit));
    }

    /** Waits for so many mails about the case, and accepts no more. */
    List<Mail> mails(String az, int anzahl) {
        List<Mail> mails = mailbox.wenn(az, bisher -> bisher.size() >= anzahl);
        assertThat(mails).hasSize(anzahl);
        return mails;
    }

    /** An Anliegen that its area has worked on. */
    static Map<String, String> bewertung(String ergebnis, String abhilfe) {
        return Map.of(
                "zustaendigkeit", "JA", "ergebnis", ergebnis, "abhilfe", abhilfe, "stellungnahme", "Akte geprüft.");
    }

    static void expectTask(Arbeitsplatz wer, JsonNode aufgabe, String gruppe, int prioritaet) {
        assertThat(wer.gruppen(aufgabe)).containsExactly(gruppe);
        assertThat(aufgabe.path("priority").asInt()).isEqualTo(prioritaet);
    }

    /** Waits until no task and no process of the case is left: the last letters of a case go out behind the call that ended it. */
    public void expectNothingLeft(String az) {
        Arbeitsplatz gf = platz("gf");
        Geduld.bis(
                "the end of everything in " + az,
                () -> Optional.of(gf.lies("/engine-rest/process-instance?businessKey=" + az))
                        .filter(JsonNode::isEmpty),
                () -> uebrig(az));
        for (String wer :
                List.of("krm", "leistung", "markt", "eingang", "teamleitung", "bereichsleitung", "gf", "widerspruch")) {
            assertThat(platz(wer).aufgaben(az)).as(wer).isEmpty();
        }
    }

    /** The instances that are still there, their jobs and what went wrong in them. */
    private String uebrig(String az) {
        Arbeitsplatz admin = platz("admin");
        StringBuilder uebrig = new StringBuilder();
        for (JsonNode lauf : admin.lies("/engine-rest/process-instance?businessKey=" + az)) {
            uebrig.append('\n').append(lauf.path("definitionId").asText());
            admin.lies("/engine-rest/job?processInstanceId=" + lauf.path("id").asText())
                    .forEach(job -> uebrig.append("\n  ").append(job));
        }
        return uebrig.toString();
    }

    /** As they were raised, not their copies in the calling processes. */
    public static List<JsonNode> vorfaelle(Arbeitsplatz wer, String az) {
        List<JsonNode> vorfaelle = new ArrayList<>();
        wer.lies("/engine-rest/incident?incidentType=FRIST_UEBERSCHRITTEN").forEach(vorfaelle::add);
        return vorfaelle.stream()
                .filter(v -> v.path("configuration").asText().equals(az))
                .filter(v -> v.path("id").equals(v.path("causeIncidentId")))
                .toList();
    }
}

package de.ombud.posteingang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.system.Briefkasten;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** A mail comes in, and somebody in the office finds what became of it. Each test writes as somebody of its own. */
@OmbudTest
class PosteingangTests {

    private static final Duration BALD = Duration.ofMinutes(2);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Postannahme annahme;

    @Autowired
    private Postbearbeitung bearbeitung;

    @Autowired
    private JavaMailSender versand;

    @Autowired
    private Clock uhr;

    private final String wer = "p" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private Zugriff krm;

    @BeforeEach
    void start() {
        krm = Zugriff.anmelden(port, "krm");
    }

    @Test
    void aMailToTheOfficeIsACaseWithWhatItSaysAndItsFiles() {
        versand.send(mail -> {
            mail.setHeader("From", "Paul Probe <" + wer + ">");
            mail.setHeader("To", "kundenreaktion@jobcenter.example");
            mail.setSubject("Mietkaution", "UTF-8");
            var teile = new MimeMultipart();
            var worte = new MimeBodyPart();
            worte.setText("Die Kaution fehlt noch immer.", "UTF-8");
            var datei = new MimeBodyPart();
            datei.setText("Mietvertrag von Paul", "UTF-8");
            datei.setFileName("Vertrag.txt");
            var fremd = new MimeBodyPart();
            fremd.setText("MZ", "UTF-8");
            fremd.setFileName("rechnung.exe");
            teile.addBodyPart(worte);
            teile.addBodyPart(datei);
            teile.addBodyPart(fremd);
            mail.setContent(teile);
        });

        JsonNode eintrag = entschieden("");
        assertThat(eintrag.path("stand").asText()).isEqualTo("FALL");
        JsonNode fall = fall(eintrag);
        assertThat(fall.path("kanal").asText()).isEqualTo("EMAIL");
        assertThat(fall.path("status").asText()).isEqualTo("ERFASST");
        assertThat(fall.path("betreff").asText()).isEqualTo("Mietkaution");
        assertThat(fall.path("text").asText()).isEqualTo("Die Kaution fehlt noch immer.");
        assertThat(fall.at("/kunde/vorname").asText()).isEqualTo("Paul");
        assertThat(fall.at("/kunde/nachname").asText()).isEqualTo("Probe");
        assertThat(fall.at("/kunde/email").asText()).isEqualTo(wer);
        assertThat(fall.path("antwortweg").asText()).isEqualTo("EMAIL");
        assertThat(fall.at("/anliegen/0/thema").asText()).isEqualTo("K05");
        String az = eintrag.path("aktenzeichen").asText();
        await().atMost(BALD).until(() -> eintrag("").path("hinweise").toString().contains("rechnung.exe"));
        assertThat(jdbc.sql("select name from anlage where aktenzeichen = :az")
                        .param("az", az)
                        .query(String.class)
                        .list())
                .containsExactly("Vertrag.txt");
        assertThat(krm.get("/akte/" + az).body())
                .contains("Vertrag.txt", "/posteingang/" + eintrag.path("id").asText());
        assertThat(krm.get("/api/posteingang/" + eintrag.path("id").asText() + ".eml")
                        .body())
                .contains("Die Kaution fehlt", "From: Paul Probe");
    }

    @Test
    void whoTriesItOutWritesOnThePageOfTheLocalMailbox() {
        assertThat(krm.mitApiToken()
                        .sende(
                                "POST",
                                "/lokal/post",
                                "von=" + wer + "&betreff=Probe&text=Niemand+geht+ans+Telefon.",
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(302);
        assertThat(fall(entschieden("Probe")).path("text").asText()).isEqualTo("Niemand geht ans Telefon.");
        assertThat(faelleVon(wer)).isEqualTo(1);
    }

    @Test
    void theSameMailByTwoMailboxesAtTheSameMomentIsOneCase() {
        byte[] mail =
                Probemails.roh("From: " + wer + "\nMessage-ID: <" + wer + ">\nSubject: Zweimal\n\nNur einmal gemeint.");
        List<CompletableFuture<Void>> zugleich = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> nimm("kasten" + i % 2, i / 2, mail)))
                .toList();
        zugleich.forEach(CompletableFuture::join);
        nimm("kasten0", 0, mail);
        IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(bearbeitung::bearbeiteFaellige))
                .toList()
                .forEach(CompletableFuture::join);

        entschieden("");
        assertThat(eintraege("")).hasSize(1);
        assertThat(faelleVon(wer)).isEqualTo(1);
    }

    @Test
    void whoAnswersOurLetterAddsToTheCaseAndWhoQuotesTheNumberMakesANewOne() {
        String az = neuerFall();
        bestaetigt(az);
        String brief = "<" + az.toLowerCase() + ".eingangsbestaetigung.0@jobcenter.example>";
        nimm("From: " + wer + "\nMessage-ID: <2" + wer + ">\nIn-Reply-To: " + brief
                + "\n"
                + "Subject: Re: Ihr Anliegen\n\n"
                + "Noch etwas dazu.\n\n"
                + "Am 1.12.2026 um 10:00 schrieb Jobcenter:\n"
                + "> Guten Tag");
        nimm("From: vermieter-" + wer + "\nMessage-ID: <3" + wer + ">\nSubject: " + az + "\n\nWann zahlt die Person?");
        nimm("From: " + wer + "\nMessage-ID: <4" + wer + ">\nAuto-Submitted: auto-replied\nIn-Reply-To: " + brief
                + "\nSubject: Abwesend\n\nIch bin weg.");

        JsonNode nachtrag = entschieden("Re: Ihr Anliegen");
        assertThat(nachtrag.path("stand").asText()).isEqualTo("NACHTRAG");
        assertThat(nachtrag.path("aktenzeichen").asText()).isEqualTo(az);
        JsonNode vorschlag = entschieden(az);
        assertThat(vorschlag.path("stand").asText()).isEqualTo("VORSCHLAG");
        assertThat(vorschlag.path("aktenzeichen").asText()).isNotEqualTo(az);
        assertThat(vorschlag.path("vorschlag").asText()).isEqualTo(az);
        assertThat(entschieden("Abwesend").path("stand").asText()).isEqualTo("AUTOMATISCH");
        JsonNode nachtraege = json("/api/kundenreaktionen/" + az).path("nachtraege");
        assertThat(nachtraege).hasSize(1);
        assertThat(nachtraege.at("/0/text").asText())
                .contains("Noch etwas dazu.")
                .doesNotContain("Guten Tag");
    }

    @Test
    void aLetterThatComesBackIsOpenAgainAndSomebodyDecides() {
        String az = neuerFall();
        bestaetigt(az);
        nimm("From: MAILER-DAEMON@example.org\nReturn-Path: <>\nMessage-ID: <b" + wer + ">\nSubject: Undelivered " + wer
                + "\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nLeider.\n"
                + "--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; " + wer
                + "\nAction: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <"
                + az.toLowerCase() + ".eingangsbestaetigung.0@jobcenter.example>\n\n--b--\n");

        await().atMost(BALD).until(() -> zustand(az).equals("ABGELEHNT"));
        assertThat(jdbc.sql("select antwort from sendung where aktenzeichen = :az")
                        .param("az", az)
                        .query(String.class)
                        .single())
                .contains("5.1.1");
        assertThat(jdbc.sql("""
            select count(*) from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
            join act_ru_execution e on e.id_ = j.process_instance_id_
            where e.business_key_ = :az and d.act_id_ = 'ServiceTask_SchreibenErstellen'
            """).param("az", az).query(Long.class).single()).isEqualTo(1);
    }

    /** "550 user unknown" in plain words, and no number of ours in it. */
    @Test
    void aReportWithoutOurNumberIsLaidToItsLetterByHand() {
        String az = neuerFall();
        nimm("From: daemon-" + wer + "\nAuto-Submitted: auto-replied\nMessage-ID: <f" + wer
                + ">\nSubject: Undelivered Mail\n\nHost said: 550 5.1.1 user unknown");
        JsonNode bericht = entschieden("Undelivered Mail");
        assertThat(bericht.path("stand").asText()).isEqualTo("UNZUSTELLBAR");
        assertThat(bericht.path("aktenzeichen").isNull()).isTrue();
        assertThat(fehler(bericht, "unzustellbar", "grund=Adresse&aktenzeichen=" + az))
                .contains("keine E-Mail hinausgegangen");

        bestaetigt(az);
        jdbc.sql("update sendung set versandt_am = now() - interval '1 day' where aktenzeichen = :az")
                .param("az", az)
                .update();
        berichtige(bericht, "unzustellbar", "grund=Adresse&aktenzeichen=" + az);
        assertThat(zustand(az)).isEqualTo("ABGELEHNT");
        assertThat(eintrag("Undelivered Mail").path("aktenzeichen").asText()).isEqualTo(az);
        assertThat(fehler(bericht, "unzustellbar", "grund=Noch+einmal&aktenzeichen=" + az))
                .contains("schon vermerkt");
    }

    @Test
    void whatAColleaguePassedOnIsTheMatterOfThePersonInIt() {
        nimm("From: no-reply-" + wer + "\nMessage-ID: <w" + wer
                + ">\nPrecedence: bulk\nSubject: WG Frau Muster\n\nSie wartet auf den Bescheid.");
        JsonNode weitergeleitet = entschieden("WG Frau Muster");
        assertThat(fehler(weitergeleitet, "neuerfall", "grund=Weitergeleitet&nachname=Wander&email=wander"))
                .contains("E-Mail");
        berichtige(
                weitergeleitet, "neuerfall", "grund=Weitergeleitet&vorname=Wanda&nachname=Wander&email=wanda-" + wer);
        JsonNode fall = fall(eintrag("WG Frau Muster"));
        assertThat(fall.at("/kunde/nachname").asText()).isEqualTo("Wander");
        assertThat(fall.at("/kunde/email").asText()).isEqualTo("wanda-" + wer);
        assertThat(fall.path("antwortweg").asText()).isEqualTo("EMAIL");
    }

    @Test
    void whatWasDecidedWronglyIsPutRightWithAReason() {
        String az = neuerFall();
        nimm("From: " + wer + "\nMessage-ID: <5" + wer
                + ">\nPrecedence: bulk\nSubject: Rundbrief\n\nDoch keine Werbung.");
        nimm("From: andere-" + wer + "\nMessage-ID: <6" + wer
                + ">\nSubject: Vom Bruder\n\nIch schreibe für meine Schwester.");
        nimm("From: shop-" + wer + "\nMessage-ID: <7" + wer + ">\nSubject: Angebot\n\nKaufen Sie.");
        JsonNode rundbrief = entschieden("Rundbrief");
        JsonNode bruder = entschieden("Vom Bruder");
        JsonNode angebot = entschieden("Angebot");

        berichtige(rundbrief, "neuerfall", "grund=Gelesen");
        berichtige(bruder, "zuordnung", "grund=Gehoert+dazu&aktenzeichen=" + az);
        berichtige(angebot, "keinanliegen", "grund=Werbung");

        assertThat(eintrag("Rundbrief").path("stand").asText()).isEqualTo("FALL");
        assertThat(fall(eintrag("Rundbrief")).path("text").asText()).isEqualTo("Doch keine Werbung.");
        assertThat(eintrag("Vom Bruder").path("stand").asText()).isEqualTo("NACHTRAG");
        assertThat(eintrag("Vom Bruder").path("aktenzeichen").asText()).isEqualTo(az);
        assertThat(json("/api/kundenreaktionen/" + az).at("/nachtraege/0/text").asText())
                .contains("für meine Schwester");
        assertThat(json("/api/kundenreaktionen/" + bruder.path("aktenzeichen").asText())
                        .path("status")
                        .asText())
                .isEqualTo("ZURUECKGEZOGEN");
        assertThat(eintrag("Angebot").path("stand").asText()).isEqualTo("KEIN_ANLIEGEN");
        JsonNode beendet =
                json("/api/kundenreaktionen/" + angebot.path("aktenzeichen").asText());
        assertThat(beendet.path("status").asText()).isEqualTo("ZURUECKGEZOGEN");
        assertThat(beendet.path("antwortweg").asText()).isEqualTo("KEINE");
    }

    /** However long it could not be taken in. */
    @ParameterizedTest
    @ValueSource(ints = {6, 40})
    void whateverCannotBeDoneIsACaseInTheEnd(int versuche) {
        byte[] mail = Probemails.roh("From: " + wer + "\nMessage-ID: <8" + wer + ">\nSubject: Zuletzt\n\nText.");
        jdbc.sql("""
            insert into postnachricht (abdruck, empfangen, roh, von, betreff, versuche, naechster_versuch)
            values (:a, now() - interval '1 minute', :roh, :von, 'Zuletzt', :versuche, now() - interval '1 day')
            """)
                .param("a", UUID.randomUUID().toString())
                .param("roh", mail)
                .param("von", wer)
                .param("versuche", versuche)
                .update();

        JsonNode eintrag = entschieden("Zuletzt");
        assertThat(eintrag.path("stand").asText()).isEqualTo("UNLESBAR");
        assertThat(fall(eintrag).path("antwortweg").asText()).isEqualTo("KEINE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leistung",
                "markt",
                "eingang",
                "teamleitung",
                "gf",
                "widerspruch",
                "presse",
                "dsb",
                "analyse",
                "admin"
            })
    void othersDoNotSeeTheMailsOfTheOffice(String andere) {
        Zugriff fremd = Zugriff.anmelden(port, andere);
        assertThat(fremd.get("/api/posteingang").statusCode()).isEqualTo(403);
        assertThat(fremd.get("/api/posteingang/1.eml").statusCode()).isEqualTo(403);
        assertThat(fremd.get("/posteingang").statusCode()).isEqualTo(403);
    }

    @Test
    void theOmbudsstelleSeesNoMailOfACaseThatIsNotHers() {
        nimm("From: " + wer + "\nMessage-ID: <9" + wer + ">\nSubject: Geheim\n\nNur für das KRM.");
        String id = entschieden("Geheim").path("id").asText();
        Zugriff ombud = Zugriff.anmelden(port, "ombud");
        assertThat(ombud.get("/api/posteingang").body()).doesNotContain(wer);
        assertThat(ombud.get("/api/posteingang/" + id + ".eml").statusCode()).isEqualTo(404);
        assertThat(ombud.get("/posteingang").body()).doesNotContain(wer);
        assertThat(ombud.get("/posteingang/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void whoAnswersAfterTheEndIsReadAndSomebodyDecidesWhetherItBeginsAnew() {
        String az = neuerFall();
        bestaetigt(az);
        assertThat(krm.mitApiToken()
                        .post("/api/kundenreaktionen/" + az + "/rueckzug", "{\"grund\":\"hat sich erledigt\"}")
                        .statusCode())
                .isEqualTo(200);
        nimm("From: " + wer + "\nMessage-ID: <11" + wer + ">\nSubject: Doch nicht\n\nIch brauche doch Hilfe mit " + az
                + ".");

        assertThat(entschieden("Doch nicht").path("stand").asText()).isEqualTo("NACHTRAG");
        assertThat(entschieden("Doch nicht").path("aktenzeichen").asText()).isEqualTo(az);
        JsonNode fall = json("/api/kundenreaktionen/" + az);
        assertThat(fall.path("nachtraege")).hasSize(1);
        assertThat(fall.path("wartetAuf").toString()).contains("Nachtrag");
    }

    @Test
    void whoIsExcludedFromTheCaseDoesNotSeeItsMails() {
        String az = neuerFall();
        String id = entschieden("Anfang").path("id").asText();
        Zugriff ausgeschlossen = Zugriff.anmelden(port, "krm2");
        assertThat(ausgeschlossen.get("/api/posteingang").body()).contains(az);
        jdbc.sql("insert into kundenreaktion_ausschluss (kundenreaktion_id, benutzer) select id, 'krm2' from"
                        + " kundenreaktion where aktenzeichen = :az")
                .param("az", az)
                .update();
        assertThat(ausgeschlossen.get("/api/posteingang").body()).doesNotContain(az, wer);
        assertThat(ausgeschlossen.get("/posteingang/" + id).statusCode()).isEqualTo(404);
        assertThat(ausgeschlossen.get("/api/posteingang/" + id + ".eml").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aProtectedStreetIsCoveredInTheMailsTooAndWhoTakesTheOriginalIsNoted() {
        nimm("From: Ida Unken <" + wer + ">\nMessage-ID: <12" + wer
                + ">\nSubject: Lindwurmgasse 12\n\nIch wohne in der Lindwurmgasse 12 und brauche Hilfe.\n\n"
                + "Am 1.12.2026 um 10:00 schrieb Jobcenter:\n> Lindwurmgasse 12");
        JsonNode mail = entschieden("Lindwurmgasse 12");
        String az = mail.path("aktenzeichen").asText();
        String id = mail.path("id").asText();
        jdbc.sql("update kundenreaktion set kunde_adressschutz = 'AUSKUNFTSSPERRE', kunde_strasse = 'Lindwurmgasse 12'"
                        + " where aktenzeichen = :az")
                .param("az", az)
                .update();

        assertThat(krm.get("/posteingang/" + id).body())
                .contains("Ich wohne in der [geschützte Anschrift]")
                .doesNotContain("Lindwurm");
        assertThat(eintraege("[geschützte Anschrift]")).hasSize(1);
        assertThat(krm.get("/posteingang").body()).doesNotContain("Lindwurm");
        assertThat(krm.get("/akte/" + az).body()).doesNotContain("Lindwurm");
        assertThat(krm.get("/api/posteingang/" + id + ".eml").body()).contains("Lindwurmgasse");
        assertThat(jdbc.sql("select count(*) from lesezugriff where aktenzeichen = :az and weg = 'GESCHUETZTE_ADRESSE'")
                        .param("az", az)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePageShowsAMailAsWordsOnly() {
        nimm("From: Mia <" + wer + ">\nMessage-ID: <10" + wer + ">\nSubject: <b>Fett</b>\nContent-Type: text/html\n\n"
                + "<p>Worte</p><script>alert(1)</script><img src=\"https://example.org/z.gif\">");
        String id = entschieden("<b>Fett</b>").path("id").asText();
        String seite = krm.get("/posteingang/" + id).body();
        assertThat(seite).contains("Worte", "&lt;b&gt;Fett").doesNotContain("alert(1)", "z.gif", "<b>Fett");
        assertThat(krm.get("/posteingang").body()).contains("/posteingang/" + id);
        assertThat(krm.get("/api/posteingang?seit=2099-01-01").body()).isEqualTo("[]");
        assertThat(krm.get("/api/posteingang?seit=gestern").statusCode()).isEqualTo(400);
    }

    private JsonNode json(String pfad) {
        return Zugriff.json(krm.get(pfad));
    }

    private void berichtige(JsonNode eintrag, String schritt, String felder) {
        String seite = "/posteingang/" + eintrag.path("id").asText();
        assertThat(krm.mitApiToken()
                        .sende("POST", seite + "/" + schritt, felder, "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(302);
        assertThat(krm.get(seite).body()).doesNotContain("id=\"fehlerliste\"");
    }

    private String fehler(JsonNode eintrag, String schritt, String felder) {
        String seite = "/posteingang/" + eintrag.path("id").asText();
        krm.mitApiToken().sende("POST", seite + "/" + schritt, felder, "application/x-www-form-urlencoded");
        String gezeigt = krm.get(seite).body();
        assertThat(gezeigt).contains("id=\"fehlerliste\"");
        return gezeigt;
    }

    private String neuerFall() {
        nimm("From: " + wer + "\nMessage-ID: <1" + wer + ">\nSubject: Anfang\n\nGuten Tag, es geht um etwas.");
        return entschieden("Anfang").path("aktenzeichen").asText();
    }

    /** As if the acknowledgement had gone out. */
    private void bestaetigt(String az) {
        jdbc.sql("""
            insert into sendung (aktenzeichen, schreiben, bezug, weg, grund, message_id, empfaenger, betreff, text, html,
                                 automatisch, zustand, erstellt_am, versandt_am, versandt_tag)
            values (:az, 'EINGANGSBESTAETIGUNG', 0, 'EMAIL', 'WUNSCH', :id, :an, :az, '', '', true, 'VERSANDT', now(), now(),
                    current_date)
            """)
                .param("az", az)
                .param("id", "<" + az.toLowerCase() + ".eingangsbestaetigung.0@jobcenter.example>")
                .param("an", wer)
                .update();
    }

    private String zustand(String az) {
        return jdbc.sql("select zustand from sendung where aktenzeichen = :az")
                .param("az", az)
                .query(String.class)
                .single();
    }

    private void nimm(String mail) {
        nimm(UUID.randomUUID().toString(), 1, Probemails.roh(mail));
    }

    private void nimm(String kasten, long uid, byte[] mail) {
        annahme.annehmen(kasten + wer, new Briefkasten.Brief(7, uid, uhr.instant(), mail));
    }

    private JsonNode entschieden(String betreff) {
        await().atMost(BALD).until(() -> eintrag(betreff).path("stand").isTextual());
        return eintrag(betreff);
    }

    private JsonNode eintrag(String betreff) {
        return eintraege(betreff).stream().findFirst().orElseGet(MissingNode::getInstance);
    }

    private List<JsonNode> eintraege(String betreff) {
        return StreamSupport.stream(json("/api/posteingang").spliterator(), false)
                .filter(e -> e.path("von").asText().endsWith(wer))
                .filter(e -> betreff.isEmpty() || e.path("betreff").asText().equals(betreff))
                .toList();
    }

    private JsonNode fall(JsonNode eintrag) {
        return json("/api/kundenreaktionen/" + eintrag.path("aktenzeichen").asText());
    }

    private int faelleVon(String adresse) {
        return jdbc.sql("select count(*) from kundenreaktion where kunde_email = :a")
                .param("a", adresse)
                .query(Integer.class)
                .single();
    }
}

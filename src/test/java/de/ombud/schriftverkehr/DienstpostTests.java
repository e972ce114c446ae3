package de.ombud.schriftverkehr;

import static de.ombud.schriftverkehr.Testfall.gueltig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.mail.VersandAbgelehnt;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.fall.Erfassung;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@OmbudTest
class DienstpostTests {

    private static final Stelle STELLE = new Stelle("Jobcenter Nachbarstadt", "post@nachbar.example", List.of());
    private static final Briefinhalt INHALT = new Briefinhalt(
            Map.of(
                    "eingegangenAm", "4. November 2026",
                    "grundlage", "Einwilligung der Person",
                    "person", "Mia Müßtermann\nWeg 1"),
            "Ich wohne in <Nachbarstadt>.");

    @Autowired
    private Dienstpost dienstpost;

    @Autowired
    private Schreibvorgaben vorgaben;

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Erfassung erfassung;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JavaMailSenderImpl anschluss;

    @Autowired
    private Clock uhr;

    private Testmailserver server;
    private Aktenzeichen az;

    @BeforeEach
    void stecktDenMailserverUm() {
        server = Testmailserver.statt(anschluss);
        az = erfassung.erfassen(gueltig().wuenscht(Antwortweg.KEINE).neu(), "krm");
    }

    @AfterEach
    void stecktIhnZurueck() {
        server.close();
    }

    @Test
    void theOfficeGetsWhatWasLaidDownAndThePersonNothing() throws Exception {
        dienstpost.beauftragen(az, Schreiben.ABGABESCHREIBEN, 3, STELLE, INHALT);
        Sendung sendung = postausgang.erstellen(az, Schreiben.ABGABESCHREIBEN, 3);
        postausgang.senden(sendung.id());

        assertThat(server.angenommen()).singleElement().satisfies(z -> {
            assertThat(z.an()).isEqualTo("post@nachbar.example");
            assertThat(z.mail().getSubject()).isEqualTo("Abgabe – " + az);
            assertThat(z.text()).contains("Mia Müßtermann", "Ich wohne in <Nachbarstadt>.", "4. November 2026");
            assertThat(z.html()).contains("Ich wohne in &lt;Nachbarstadt&gt;.");
            assertThat(z.kopf("Auto-Submitted")).as("a person wrote it").isNull();
        });
    }

    @Test
    void anOfficeWithoutAMailboxGetsALetter() {
        Stelle ohneMail = new Stelle("Jobcenter Nachbarstadt", "keine", List.of("Platz 2", "01069 Nachbarstadt"));
        dienstpost.beauftragen(az, Schreiben.ABGABESCHREIBEN, 1, ohneMail, INHALT);
        Sendung sendung = postausgang.erstellen(az, Schreiben.ABGABESCHREIBEN, 1);
        assertThat(sendung.weg()).isEqualTo(Versandweg.BRIEF);
        assertThat(jdbc.sql("select empfaenger from sendung where id = ?")
                        .param(sendung.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Jobcenter Nachbarstadt\nPlatz 2\n01069 Nachbarstadt");
    }

    @Test
    void anOfficeWhoseMailboxIsRefusedGetsItOnPaper() {
        dienstpost.beauftragen(az, Schreiben.ABGABESCHREIBEN, 4, STELLE, INHALT);
        long id = postausgang.erstellen(az, Schreiben.ABGABESCHREIBEN, 4).id();
        server.lehntEmpfaengerAb(550, "no such mailbox");
        assertThatThrownBy(() -> postausgang.senden(id)).isInstanceOf(VersandAbgelehnt.class);

        assertThat(postausgang.anschriftKlaeren(id, Anschriftentscheidung.BRIEF, "", "krm"))
                .isEqualTo(Versandweg.BRIEF);

        assertThat(jdbc.sql("select weg || ': ' || empfaenger from sendung where id = ? and zustand = 'ERSTELLT'")
                        .param(id)
                        .query(String.class)
                        .single())
                .startsWith("BRIEF: " + STELLE.name());
        postausgang.briefVersandt(id, LocalDate.ofInstant(uhr.instant(), Versandbuch.ZONE), "krm");
        assertThatThrownBy(() -> postausgang.anschriftKlaeren(id, Anschriftentscheidung.EMAIL, "", "krm"))
                .as("decided twice")
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void nothingIsWrittenThatNobodyLaidDown() {
        assertThatThrownBy(() -> postausgang.erstellen(az, Schreiben.ABGABESCHREIBEN, 9))
                .isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> postausgang.erstellen(az, Schreiben.FORMHINWEIS, 9))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void lettersToOfficesAndToThePersonAreNotMixedUp() {
        assertThatThrownBy(() -> dienstpost.beauftragen(az, Schreiben.FORMHINWEIS, 1, STELLE, INHALT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vorgaben.festlegen(az, Schreiben.ABGABESCHREIBEN, 1, INHALT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vorgaben.festlegen(az, Schreiben.ANTWORT, 1, INHALT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLostFormIsToldEvenToThoseWhoWantNoAnswer() throws Exception {
        Map<String, String> angaben = Map.of(
                "eingangAm", "4. November 2026",
                "kanalwort", "per E-Mail",
                "formgrund", "Eine einfache E-Mail reicht nicht.",
                "fristlage", "OFFEN",
                "fristBis", "7. Dezember 2026",
                "annahme", "So haben wir gerechnet.");
        vorgaben.festlegen(az, Schreiben.FORMHINWEIS, 1, Briefinhalt.aus(angaben));
        Sendung sendung = postausgang.erstellen(az, Schreiben.FORMHINWEIS, 1);
        postausgang.senden(sendung.id());

        assertThat(server.angenommen()).singleElement().satisfies(z -> {
            assertThat(z.an()).isEqualTo("mia@example.org");
            assertThat(z.text())
                    .contains("spätestens am 7. Dezember 2026", "Niederschrift", "an unsere Widerspruchsstelle");
            assertThat(z.html()).contains("7. Dezember 2026", "Eine einfache E-Mail reicht nicht.");
            assertThat(z.kopf("Auto-Submitted")).isEqualTo("auto-generated");
        });
    }
}

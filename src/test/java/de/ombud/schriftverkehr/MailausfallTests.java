package de.ombud.schriftverkehr;

import static de.ombud.schriftverkehr.Schreiben.EINGANGSBESTAETIGUNG;
import static de.ombud.schriftverkehr.Testfall.gueltig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.schriftverkehr.mail.Mailserverlage;
import de.ombud.schriftverkehr.mail.Postbote;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import de.ombud.system.Aufgeschoben;
import de.ombud.system.Nebentransaktion;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Erfassung;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** The mail server is away for hours or weeks, and nobody has to lift a hand when it comes back. */
@OmbudTest
class MailausfallTests {

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Erinnerungen erinnerungen;

    @Autowired
    private Postlage postlage;

    @Autowired
    private Sendungen sendungen;

    @Autowired
    private Erfassung erfassung;

    @Autowired
    private Postbote postbote;

    @Autowired
    private JavaMailSenderImpl anschluss;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher veroeffentlichung;

    @Autowired
    private Clock uhr;

    @Autowired
    private PlatformTransactionManager transaktionen;

    @LocalServerPort
    private int webport;

    private int eigentlicherPort;
    private int port;
    private Testmailserver server;

    @BeforeEach
    void derMailserverIstWeg() throws IOException {
        try (ServerSocket kurz = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = kurz.getLocalPort();
        }
        eigentlicherPort = anschluss.getPort();
        anschluss.setPort(port);
    }

    @AfterEach
    void derEigentlicheIstWiederDran() {
        anschluss.setPort(eigentlicherPort);
        if (server != null) {
            server.close();
        }
        jdbc.sql("delete from mailserverausfall").update();
        jdbc.sql("delete from hauspost").update();
    }

    @Test
    void allLettersGoOutOnceInTheirOrderWithinMinutes() {
        List<Long> alle = new ArrayList<>();
        for (int nr = 0; nr < 5; nr++) {
            alle.add(bestaetigung());
        }
        List<Instant> termine = alle.stream().map(this::aufgeschobenBis).toList();
        assertThat(termine)
                .as("the older ones come first")
                .isSortedAccordingTo(Comparator.naturalOrder())
                .allSatisfy(bis -> assertThat(bis)
                        .isBetween(uhr.instant().minusSeconds(1), uhr.instant().plus(Duration.ofMinutes(6))));
        assertThat(postlage.stand().istGestoert()).isTrue();
        assertThat(postlage.stand().wartende()).isGreaterThanOrEqualTo(5);

        kommtWieder();
        vergeht(Duration.ofMinutes(6));
        alle.forEach(postausgang::senden);
        alle.forEach(postausgang::senden);

        assertThat(server.angenommen()).hasSize(5);
        assertThat(server.angenommen().stream().map(MailausfallTests::kopf).toList())
                .isEqualTo(alle.stream().map(this::messageId).toList());
        assertThat(jdbc.sql("select count(*) from mailserverausfall")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whileOneTriesTheOthersDoNotSpeakToTheMailServer() {
        long erster = bestaetigung();
        long zweiter = bestaetigung();
        aufgeschobenBis(erster);
        kommtWieder();

        aufgeschobenBis(zweiter);
        assertThat(server.angenommen()).as("the pause is not over").isEmpty();

        vergeht(Duration.ofMinutes(6));
        assertThat(neueLage().gesperrtBis()).as("this one tries").isEmpty();
        assertThat(neueLage().gesperrtBis())
                .as("the next one waits for what comes of it")
                .isPresent();
    }

    /** A restart: everything it knows comes out of the database. */
    @Test
    void aRestartInTheMiddleForgetsNothing() {
        aufgeschobenBis(bestaetigung());
        Instant seit = seit();
        assertThat(neueLage().gesperrtBis()).isPresent();
        neueLage().nichtErreichbar("Verbindung gestört");
        assertThat(seit()).isEqualTo(seit);
    }

    @Test
    void aTryThatDiedWithItsNodeDoesNotKeepTheOthersWaiting() {
        aufgeschobenBis(bestaetigung());
        vergeht(Duration.ofMinutes(6));
        assertThat(neueLage().gesperrtBis()).isEmpty();
        vergeht(Duration.ofMinutes(6));
        assertThat(neueLage().gesperrtBis()).isEmpty();
    }

    @Test
    void anotherMailServerPutInItsPlaceIsTriedAtOnce() {
        long sendung = bestaetigung();
        aufgeschobenBis(sendung);
        server = new Testmailserver();
        anschluss.setPort(server.port());
        postausgang.senden(sendung);
        assertThat(server.angenommen()).hasSize(1);
    }

    @Test
    void aLetterThatTheMailServerHangsUpOnDoesNotHoldUpTheOthers() throws Exception {
        long eigenartig = bestaetigung();
        try (LaunischerMailserver launisch =
                new LaunischerMailserver(LaunischerMailserver.Schritt.RCPT, LaunischerMailserver.Laune.LEGT_AUF)) {
            anschluss.setPort(launisch.port());
            aufgeschobenBis(eigenartig);
        }
        server = new Testmailserver();
        anschluss.setPort(server.port());
        postausgang.senden(bestaetigung());
        assertThat(server.angenommen()).hasSize(1);
        assertThat(postlage.stand().wartende()).isPositive();
    }

    @Test
    void twoLettersOfOneCaseKeepTheirOrder() {
        Aktenzeichen az = erfassung.erfassen(gueltig().neu(), "krm");
        long bestaetigung = postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0).id();
        aufgeschobenBis(bestaetigung);
        long zwischennachricht =
                postausgang.erstellen(az, Schreiben.ZWISCHENNACHRICHT, 1).id();
        kommtWieder();
        vergeht(Duration.ofMinutes(6));

        aufgeschobenBis(zwischennachricht);
        postausgang.senden(bestaetigung);
        postausgang.senden(zwischennachricht);

        assertThat(server.angenommen()).hasSize(2);
    }

    @Test
    void aQuestionWhoseDayIsOverWhenTheMailServerComesBackIsNotSent() {
        Aktenzeichen az = erfassung.erfassen(gueltig().neu(), "krm");
        jdbc.sql("""
            insert into rueckfrage (kundenreaktion_id, nr, frage, bis, wer, gruppe, gestellt_am)
            select id, 1, 'Welche Wohnung?', :bis, 'krm', 'krm', now() from kundenreaktion where aktenzeichen = :az
            """).param("bis", heute().plusDays(5)).param("az", az.wert()).update();
        long frage = postausgang.erstellen(az, Schreiben.RUECKFRAGE, 1).id();
        aufgeschobenBis(frage);
        jdbc.sql("""
            update rueckfrage set bis = :gestern
            where kundenreaktion_id = (select id from kundenreaktion where aktenzeichen = :az)
            """)
                .param("gestern", heute().minusDays(1))
                .param("az", az.wert())
                .update();
        kommtWieder();
        vergeht(Duration.ofMinutes(6));

        postausgang.senden(frage);

        assertThat(server.angenommen()).isEmpty();
        assertThat(sendungen.zu(az)).singleElement().satisfies(s -> {
            assertThat(s.zustand()).isEqualTo(Versandzustand.HINFAELLIG);
            assertThat(s.erledigungsgrund()).contains("verstrichen");
        });
    }

    @Test
    void aReminderGoesOnceToEachAndNotAnyMoreWhenItsDayIsOver() {
        Aktenzeichen az = erfassung.erfassen(gueltig().neu(), "krm");
        List<String> beide = List.of("a@jobcenter.example", "b@jobcenter.example");
        assertThatThrownBy(() -> erinnerungen.senden(az, beide, heute())).isInstanceOf(Aufgeschoben.class);
        assertThat(postlage.stand().interne()).isPositive();
        kommtWieder();
        vergeht(Duration.ofMinutes(6));

        erinnerungen.senden(az, beide, heute());
        erinnerungen.senden(az, beide, heute());
        assertThat(server.angenommen()).hasSize(2);

        jdbc.sql("""
            insert into hauspost (kennung, adresse, zustand, seit, am)
            values (:kennung, 'a@jobcenter.example', 'OFFEN', now() - interval '3 days', now())
            """)
                .param("kennung", "erinnerung/" + az + "/" + heute().minusDays(1))
                .update();
        erinnerungen.senden(az, beide.subList(0, 1), heute().minusDays(1));
        assertThat(server.angenommen()).as("waited until its day was over").hasSize(2);
    }

    @Test
    void leadershipSeesOneLineHoweverManyWait() {
        aufgeschobenBis(bestaetigung());
        aufgeschobenBis(bestaetigung());
        String seite =
                Zugriff.anmelden(webport, "teamleitung").get("/leitstand").body();
        assertThat(seite.split("nicht erreichbar", -1)).hasSize(2);
        assertThat(seite).contains("Mailserver seit", "Schreiben warten");
    }

    @Test
    void aColleagueWhoseAddressIsRefusedIsShownAndTheOthersGetTheirs() {
        Aktenzeichen az = erfassung.erfassen(gueltig().neu(), "krm");
        server = new Testmailserver();
        server.lehntEmpfaengerAb("weg@jobcenter.example", 550, "unknown");
        anschluss.setPort(server.port());

        erinnerungen.senden(az, List.of("weg@jobcenter.example", "b@jobcenter.example"), heute());
        erinnerungen.senden(az, List.of("weg@jobcenter.example", "b@jobcenter.example"), heute());

        assertThat(server.angenommen()).hasSize(1);
        assertThat(postlage.stand().abgelehnte()).containsExactly("weg@jobcenter.example");
    }

    private long bestaetigung() {
        return postausgang
                .erstellen(erfassung.erfassen(gueltig().neu(), "krm"), EINGANGSBESTAETIGUNG, 0)
                .id();
    }

    private Instant aufgeschobenBis(long sendung) {
        return catchThrowableOfType(VersandAufgeschoben.class, () -> postausgang.senden(sendung))
                .bis();
    }

    /** On the same port as before: the same mail server. */
    private void kommtWieder() {
        server = new Testmailserver(port);
    }

    private void vergeht(Duration zeit) {
        jdbc.sql("update mailserverausfall set letzter_versuch = letzter_versuch - cast(:zeit as interval)")
                .param("zeit", zeit.toSeconds() + " seconds")
                .update();
    }

    private Mailserverlage neueLage() {
        return new Mailserverlage(jdbc, postbote, veroeffentlichung, uhr, new Nebentransaktion(transaktionen));
    }

    private Instant seit() {
        return jdbc.sql("select seit from mailserverausfall")
                .query((rs, n) -> rs.getTimestamp(1).toInstant())
                .single();
    }

    private LocalDate heute() {
        return LocalDate.ofInstant(uhr.instant(), Versandbuch.ZONE);
    }

    private String messageId(long sendung) {
        return jdbc.sql("select message_id from sendung where id = ?")
                .param(sendung)
                .query(String.class)
                .single();
    }

    private static String kopf(Testmailserver.Zugestellt mail) {
        try {
            return mail.kopf("Message-ID");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package de.ombud.schriftverkehr;

import static de.ombud.schriftverkehr.Schreiben.ANTWORT;
import static de.ombud.schriftverkehr.Schreiben.EINGANGSBESTAETIGUNG;
import static de.ombud.schriftverkehr.Testfall.ANSCHRIFT;
import static de.ombud.schriftverkehr.Testfall.beratung;
import static de.ombud.schriftverkehr.Testfall.gueltig;
import static de.ombud.schriftverkehr.Testfall.kunde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.ombud.OmbudTest;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.schriftverkehr.mail.Mailserverlage;
import de.ombud.schriftverkehr.mail.Postbote;
import de.ombud.schriftverkehr.mail.VersandAbgelehnt;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import de.ombud.schriftverkehr.mail.VersandFehlgeschlagen;
import de.ombud.schriftverkehr.mail.VersandUnklar;
import de.ombud.schriftverkehr.vorlage.Zwischenstaende;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.Nebentransaktion;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OmbudTest
@ExtendWith(OutputCaptureExtension.class)
class PostausgangTests {

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Sendungen sendungen;

    @Autowired
    private Erfassung erfassung;

    @Autowired
    private Akten akten;

    @Autowired
    private Fallereignisse fallereignisse;

    @Autowired
    private Vorlagen vorlagen;

    @Autowired
    private Zwischenstaende zwischenstaende;

    @Autowired
    private Adressierung adressierung;

    @Autowired
    private Absender absender;

    @Autowired
    private Beilagen beilagen;

    @Autowired
    private Postbote postbote;

    @Autowired
    private Mailserverlage mailserverlage;

    @Autowired
    private JavaMailSenderImpl anschluss;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock uhr;

    @Autowired
    private PlatformTransactionManager transaktionen;

    private int eigentlicherPort;
    private Testmailserver server;

    @BeforeEach
    void stecktDenMailserverUm() {
        server = new Testmailserver();
        eigentlicherPort = anschluss.getPort();
        anschluss.setPort(server.port());
    }

    @AfterEach
    void stecktIhnZurueck() {
        anschluss.setPort(eigentlicherPort);
        server.close();
    }

    private Aktenzeichen fall(Testfall fall) {
        return erfassung.erfassen(fall.neu(), "krm");
    }

    private Sendung bestaetigung(Testfall fall) {
        return postausgang.erstellen(fall(fall), EINGANGSBESTAETIGUNG, 0);
    }

    private Versandzustand zustand(Sendung sendung) {
        return Versandzustand.valueOf(jdbc.sql("select zustand from sendung where id = ?")
                .param(sendung.id())
                .query(String.class)
                .single());
    }

    /** The application dies when it wants to note the acceptance. */
    private Postausgang derNachDerAnnahmeStirbt() {
        Versandbuch sterbend = new Versandbuch(jdbc, uhr) {
            @Override
            void angenommen(long id) {
                throw new OutOfMemoryError("crash between sending and noting");
            }
        };
        Versand versand = new Versand(
                sterbend,
                vorlagen,
                akten,
                adressierung,
                postbote,
                mailserverlage,
                absender,
                beilagen,
                uhr,
                new Nebentransaktion(transaktionen));
        return new Postausgang(akten, vorlagen, sterbend, versand, zwischenstaende, adressierung, absender, e -> {});
    }

    @Test
    void anAcknowledgementReachesThePersonWithEverythingTheyNeed() throws Exception {
        Aktenzeichen az = fall(gueltig());

        Sendung sendung = postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0);
        postausgang.senden(sendung.id());

        assertThat(sendung.weg()).isEqualTo(Versandweg.EMAIL);
        assertThat(zustand(sendung)).isEqualTo(Versandzustand.VERSANDT);
        assertThat(server.angenommen()).hasSize(1);
        Testmailserver.Zugestellt mail = server.angenommen().get(0);
        assertThat(mail.an()).isEqualTo("mia@example.org");
        assertThat(mail.mail().getSubject()).isEqualTo("Ihre Nachricht an uns – " + az);
        assertThat(mail.kopf("Message-ID"))
                .isEqualTo("<" + az.wert().toLowerCase(Locale.ROOT) + ".eingangsbestaetigung.0@jobcenter.example>");
        assertThat(mail.kopf("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.text())
                .startsWith("Guten Tag Mia Müßtermann,")
                .contains("4. November 2026", "bis zum 19. November 2099", az.wert())
                .contains("Gesetzliche Fristen laufen weiter", "Widerspruch", "Mit freundlichen Grüßen");
        assertThat(mail.html())
                .contains("lang=\"de\"", "Guten Tag Mia Müßtermann,", "19. November 2099", "Widerspruch")
                .doesNotContain("th:text", "th:if", "${");
    }

    @Test
    void whoComesSecondHasNothingLeftToSend() {
        Aktenzeichen az = fall(gueltig());
        Sendung erste = postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0);

        assertThat(postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0))
                .isEqualTo(new Sendung(erste.id(), Versandweg.KEINER));
    }

    @Test
    void aJobRepeatedAfterARollbackWritesItsPieceAnew() {
        Aktenzeichen az = fall(gueltig());
        new TransactionTemplate(transaktionen).executeWithoutResult(s -> {
            postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0);
            s.setRollbackOnly();
        });

        assertThat(sendungen.zu(az)).isEmpty();
        assertThat(postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0).weg()).isEqualTo(Versandweg.EMAIL);
    }

    @Test
    void ofTwoNodesThatWriteTheSamePieceAtOnceOnlyOneHasToSendIt() throws Exception {
        Aktenzeichen az = fall(gueltig());
        CompletableFuture<Sendung> zweiter = new TransactionTemplate(transaktionen).execute(s -> {
            assertThat(postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0).weg()).isEqualTo(Versandweg.EMAIL);
            return CompletableFuture.supplyAsync(() -> postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0));
        });

        assertThat(zweiter.get(20, TimeUnit.SECONDS).weg()).isEqualTo(Versandweg.KEINER);
        assertThat(sendungen.zu(az)).hasSize(1);
    }

    @Test
    void sendingAgainWhatWasSentDoesNothing() {
        Sendung sendung = bestaetigung(gueltig());

        postausgang.senden(sendung.id());
        postausgang.senden(sendung.id());

        assertThat(server.angenommen()).hasSize(1);
    }

    @Test
    void whileTheMailServerIsDownNothingIsLost() {
        Sendung sendung = bestaetigung(gueltig());
        int lebendig = anschluss.getPort();
        server.close();

        assertThatThrownBy(() -> postausgang.senden(sendung.id())).isInstanceOf(VersandAufgeschoben.class);
        assertThat(zustand(sendung)).isEqualTo(Versandzustand.ERSTELLT);

        server = new Testmailserver();
        anschluss.setPort(server.port());
        assertThat(server.port()).isNotEqualTo(lebendig);
        postausgang.senden(sendung.id());
        assertThat(zustand(sendung)).isEqualTo(Versandzustand.VERSANDT);
        assertThat(server.angenommen()).hasSize(1);
    }

    @Test
    void theIntentIsCommittedBeforeTheMailServerAnswers() {
        Sendung sendung = bestaetigung(gueltig());
        Versandzustand[] dazwischen = new Versandzustand[1];
        server.vorDerAnnahme(() -> dazwischen[0] = zustand(sendung));

        postausgang.senden(sendung.id());

        assertThat(dazwischen[0]).isEqualTo(Versandzustand.BEGONNEN);
    }

    @Test
    void aCrashBetweenSendingAndNotingIsLeftToAPersonAndNothingGoesTwice() {
        Sendung sendung = bestaetigung(gueltig());

        Throwable absturz = catchThrowable(() -> new TransactionTemplate(transaktionen)
                .executeWithoutResult(s -> derNachDerAnnahmeStirbt().senden(sendung.id())));

        assertThat(absturz).isInstanceOf(OutOfMemoryError.class);
        assertThat(zustand(sendung)).isEqualTo(Versandzustand.BEGONNEN);
        assertThatThrownBy(() -> postausgang.senden(sendung.id())).isInstanceOf(VersandUnklar.class);
        assertThatThrownBy(() -> postausgang.senden(sendung.id())).isInstanceOf(VersandUnklar.class);
        assertThat(zustand(sendung)).isEqualTo(Versandzustand.UNKLAR);
        assertThat(server.angenommen()).hasSize(1);
    }

    @Test
    void aConnectionLostAfterTheTextIsLeftToAPerson() throws Exception {
        Sendung sendung = bestaetigung(gueltig());
        try (LaunischerMailserver launisch =
                new LaunischerMailserver(LaunischerMailserver.Schritt.PUNKT, LaunischerMailserver.Laune.LEGT_AUF)) {
            anschluss.setPort(launisch.port());
            assertThatThrownBy(() -> postausgang.senden(sendung.id())).isInstanceOf(VersandUnklar.class);
        }

        anschluss.setPort(server.port());
        assertThatThrownBy(() -> postausgang.senden(sendung.id())).isInstanceOf(VersandUnklar.class);
        assertThat(server.angenommen()).isEmpty();
    }

    @Test
    void anUnclearMailLeavesTheTransactionOfTheCallerUsable() {
        Sendung sendung = bestaetigung(gueltig());
        jdbc.sql("update sendung set zustand = 'BEGONNEN' where id = ?")
                .param(sendung.id())
                .update();

        new TransactionTemplate(transaktionen).executeWithoutResult(s -> {
            assertThatThrownBy(() -> postausgang.senden(sendung.id())).isInstanceOf(VersandUnklar.class);
            jdbc.sql("update sendung set vermerk = 'Aufgabe angelegt' where id = ?")
                    .param(sendung.id())
                    .update();
        });

        assertThat(zustand(sendung)).isEqualTo(Versandzustand.UNKLAR);
        assertThat(jdbc.sql("select vermerk from sendung where id = ?")
                        .param(sendung.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Aufgabe angelegt");
    }

    @Test
    void whatAPersonDecidesIsDoneAndNoted() {
        Sendung erneut = unklare();
        Sendung abgehakt = unklare();

        assertThat(postausgang.klaeren(erneut.id(), Versandentscheidung.ERNEUT_SENDEN, "krm"))
                .isTrue();
        postausgang.senden(erneut.id());
        assertThat(postausgang.klaeren(abgehakt.id(), Versandentscheidung.GILT_ALS_VERSANDT, "krm"))
                .isFalse();
        postausgang.senden(abgehakt.id());

        assertThat(server.angenommen()).hasSize(1);
        assertThat(List.of(zustand(erneut), zustand(abgehakt))).containsOnly(Versandzustand.VERSANDT);
        assertThat(jdbc.sql("select entschieden_von || ' ' || entscheidung from sendung where id = ?")
                        .param(abgehakt.id())
                        .query(String.class)
                        .single())
                .isEqualTo("krm GILT_ALS_VERSANDT");
    }

    private Sendung unklare() {
        Sendung sendung = bestaetigung(gueltig());
        jdbc.sql("update sendung set zustand = 'UNKLAR' where id = ?")
                .param(sendung.id())
                .update();
        return sendung;
    }

    @Test
    void aDecisionThatComesAfterTheAcceptanceBecameKnownSendsNothing() {
        Sendung sendung = bestaetigung(gueltig());
        postausgang.senden(sendung.id());

        assertThat(postausgang.klaeren(sendung.id(), Versandentscheidung.ERNEUT_SENDEN, "krm"))
                .isFalse();
    }

    @Test
    void whereNothingIsUnclearThereIsNothingToDecide() {
        Sendung sendung = bestaetigung(gueltig());
        jdbc.sql("update sendung set zustand = 'ENTFAELLT' where id = ?")
                .param(sendung.id())
                .update();

        assertThatThrownBy(() -> postausgang.klaeren(sendung.id(), Versandentscheidung.ERNEUT_SENDEN, "krm"))
                .isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> postausgang.klaeren(sendung.id(), null, "krm")).isInstanceOf(Eingabefehler.class);
    }

    @Test
    void twoNodesThatSendAtTheSameTimeSendOnce() throws Exception {
        Sendung sendung = bestaetigung(gueltig());
        CountDownLatch mittendrin = new CountDownLatch(1);
        CountDownLatch weiter = new CountDownLatch(1);
        server.vorDerAnnahme(() -> {
            mittendrin.countDown();
            warteAuf(weiter);
        });

        CompletableFuture<Void> ersterKnoten = CompletableFuture.runAsync(() -> postausgang.senden(sendung.id()));
        warteAuf(mittendrin);
        Throwable zweiterKnoten = catchThrowable(() -> postausgang.senden(sendung.id()));
        Versandzustand dazwischen = zustand(sendung);
        weiter.countDown();
        ersterKnoten.get(20, TimeUnit.SECONDS);

        assertThat(zweiterKnoten).isInstanceOf(VersandFehlgeschlagen.class);
        assertThat(dazwischen).isEqualTo(Versandzustand.BEGONNEN);
        postausgang.senden(sendung.id());
        assertThat(zustand(sendung)).isEqualTo(Versandzustand.VERSANDT);
        assertThat(server.angenommen()).hasSize(1);
    }

    private static void warteAuf(CountDownLatch zeichen) {
        try {
            assertThat(zeichen.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRefusedAddressThatIsCorrectedIsTriedAgain() {
        Aktenzeichen az = fall(gueltig().mit(kunde("vertippt@example.org", ANSCHRIFT)));
        Sendung sendung = postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0);
        server.lehntEmpfaengerAb(550, "unknown");
        assertThatThrownBy(() -> postausgang.senden(sendung.id())).isInstanceOf(VersandAbgelehnt.class);
        assertThat(zustand(sendung)).isEqualTo(Versandzustand.ABGELEHNT);

        server.nimmtWiederAn();
        korrigiere(az, kunde("richtig@example.org", ANSCHRIFT));
        postausgang.senden(sendung.id());

        assertThat(server.angenommen())
                .extracting(Testmailserver.Zugestellt::an)
                .containsExactly("richtig@example.org");
    }

    @Test
    void aWithdrawnAddressIsNotWrittenToAndAPersonDecides() {
        Aktenzeichen az = fall(gueltig());
        Sendung sendung = postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0);
        berichtige(az, null);

        assertThatThrownBy(() -> postausgang.senden(sendung.id())).isInstanceOf(VersandAbgelehnt.class);
        assertThat(server.angenommen()).isEmpty();
        assertThat(sendungen.zu(az))
                .singleElement()
                .satisfies(s -> assertThat(s.antwort()).isEqualTo("Es ist keine verwendbare E-Mail-Adresse erfasst."));
    }

    private void korrigiere(Aktenzeichen az, Kunde kunde) {
        fallereignisse.korrigieren(az, new Korrektur(null, null, null, kunde, null, "Rückruf der Person"), "krm");
    }

    private void berichtige(Aktenzeichen az, String email) {
        jdbc.sql("update kundenreaktion set kunde_email = ? where aktenzeichen = ?")
                .params(email, az.wert())
                .update();
    }

    @Test
    void withAVollmachtTheMailGoesToTheProxyAndNamesWhomTheySpeakFor() throws Exception {
        postausgang.senden(bestaetigung(gueltig().durch(beratung("rat@beratung.example", true)))
                .id());

        Testmailserver.Zugestellt mail = server.angenommen().get(0);
        assertThat(server.angenommen()).hasSize(1);
        assertThat(mail.an()).isEqualTo("rat@beratung.example");
        assertThat(mail.text()).startsWith("Guten Tag Petra Rat,").contains("für Mia Müßtermann an uns gewandt");
        assertThat(mail.html()).contains("Guten Tag Petra Rat,").contains("Mia Müßtermann");
    }

    @Test
    void withoutAVollmachtTheMailGoesToThePersonAndDoesNotNameTheSubmitter() throws Exception {
        postausgang.senden(bestaetigung(gueltig().durch(beratung("rat@beratung.example", false)))
                .id());

        Testmailserver.Zugestellt mail = server.angenommen().get(0);
        assertThat(server.angenommen()).hasSize(1);
        assertThat(mail.an()).isEqualTo("mia@example.org");
        assertThat(mail.text() + mail.html()).contains("Mia Müßtermann").doesNotContain("Petra Rat", "Beratung e. V.");
    }

    @Test
    void theAnswerKeepsItsParagraphsAndItsSpecialCharacters() throws Exception {
        Aktenzeichen az = fall(gueltig());
        antworte(az, "Erster Absatz,\nzweite Zeile.\r\n\r\nMiete < 500 € & mehr <script>alert(1)</script> [[${1+1}]]");

        Sendung sendung = postausgang.erstellen(az, ANTWORT, 1);
        postausgang.senden(sendung.id());

        Testmailserver.Zugestellt mail = server.angenommen().get(0);
        assertThat(mail.mail().getSubject()).isEqualTo("Unsere Antwort auf Ihre Nachricht – " + az);
        assertThat(mail.kopf("Auto-Submitted")).isNull();
        assertThat(mail.text().lines())
                .contains("Erster Absatz,", "zweite Zeile.", "")
                .anyMatch("Miete < 500 € & mehr <script>alert(1)</script> [[${1+1}]]"::equals);
        assertThat(mail.html())
                .contains("<p>Erster Absatz,<br>zweite Zeile.</p>")
                .contains("Miete &lt; 500 € &amp; mehr &lt;script&gt;", "[[${1+1}]]")
                .doesNotContain("<script>");
    }

    private void antworte(Aktenzeichen az, String text) {
        jdbc.sql("""
            insert into antwortfassung (kundenreaktion_id, nr, text, verfasser, am)
            select id, 1, :text, 'krm', now() from kundenreaktion where aktenzeichen = :az
            """).param("text", text).param("az", az.wert()).update();
    }

    @Test
    void anAnswerThatNobodyWroteCannotGoOut() {
        Aktenzeichen az = fall(gueltig());

        assertThatThrownBy(() -> postausgang.erstellen(az, ANTWORT, 1)).isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> postausgang.erstellen(az, Schreiben.RUECKFRAGE, 1))
                .isInstanceOf(Konflikt.class);
        assertThat(sendungen.zu(az)).isEmpty();
    }

    @Test
    void anUnknownCaseOrPieceIsNotFound() {
        assertThatThrownBy(() -> postausgang.erstellen(new Aktenzeichen("KR-1999-000001"), EINGANGSBESTAETIGUNG, 0))
                .isInstanceOf(NichtGefunden.class);
        assertThatThrownBy(() -> postausgang.senden(-1)).isInstanceOf(NichtGefunden.class);
    }

    @Test
    void whoWantsNothingGetsNothingAndTheCaseSaysSo() {
        Aktenzeichen az = fall(gueltig().wuenscht(Antwortweg.KEINE));

        assertThat(postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0).weg()).isEqualTo(Versandweg.KEINER);
        assertThat(sendungen.zu(az)).singleElement().satisfies(s -> {
            assertThat(s.zustand()).isEqualTo(Versandzustand.ENTFAELLT);
            assertThat(s.grund()).isEqualTo("Die Person wünscht keine Antwort.");
        });
    }

    @Test
    void aLetterIsPostedOnADayThatCanBeTrue() {
        Aktenzeichen az = fall(gueltig().wuenscht(Antwortweg.BRIEF));
        Sendung brief = postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0);
        LocalDate heute = LocalDate.ofInstant(uhr.instant(), Versandbuch.ZONE);

        assertThat(brief.weg()).isEqualTo(Versandweg.BRIEF);
        for (LocalDate falsch :
                new LocalDate[] {null, heute.plusDays(1), heute.minusDays(1), LocalDate.of(2026, 11, 3)}) {
            assertThatThrownBy(() -> postausgang.briefVersandt(brief.id(), falsch, "krm"))
                    .isInstanceOfSatisfying(
                            Eingabefehler.class,
                            e -> assertThat(e.fehler().get(0).field()).isEqualTo("versandtAm"));
        }
        postausgang.briefVersandt(brief.id(), heute, "krm");
        assertThat(sendungen.zu(az).get(0).versandtAm()).isEqualTo(heute);
        assertThatThrownBy(() -> postausgang.briefVersandt(brief.id(), heute, "krm"))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void aCallIsNotedWithWhatWasSaid() {
        Aktenzeichen az = fall(gueltig().wuenscht(Antwortweg.TELEFON).mit(kunde(null, "0351 9", null)));
        Sendung anruf = postausgang.erstellen(az, EINGANGSBESTAETIGUNG, 0);

        assertThat(anruf.weg()).isEqualTo(Versandweg.TELEFON);
        assertThatThrownBy(() -> postausgang.telefonischMitgeteilt(anruf.id(), " ", "krm"))
                .isInstanceOf(Eingabefehler.class);
        postausgang.telefonischMitgeteilt(anruf.id(), "Erreicht, alles gesagt.", "krm");
        assertThat(zustand(anruf)).isEqualTo(Versandzustand.VERSANDT);
        assertThat(sendungen.zu(az)).extracting(Versandstand::vermerk).containsExactly("Erreicht, alles gesagt.");
    }

    @Test
    void neitherErrorsNorLogsHoldAnAddressOrAWordOfTheLetter(CapturedOutput protokoll) {
        String adresse = "kanarienvogel.adresse@example.org";
        Kunde kunde = new Kunde("Kanarienvorname", "Kanariennachname", adresse, null, null, null);
        Aktenzeichen az = fall(gueltig().mit(kunde));
        antworte(az, "Kanarienantwort");
        Sendung sendung = postausgang.erstellen(az, ANTWORT, 1);

        server.lehntEmpfaengerAb(550, "<" + adresse + "> Kanariennachname unknown");
        Throwable abgelehnt = catchThrowable(() -> postausgang.senden(sendung.id()));
        assertThat(sendungen.zu(az).get(0).antwort()).as("for the case").contains(adresse, "unknown");
        server.nimmtWiederAn();
        server.lehntTextAb(554, adresse + " Kanarienantwort");
        postausgang.anschriftKlaeren(sendung.id(), Anschriftentscheidung.EMAIL, "", "krm");
        Throwable textAbgelehnt = catchThrowable(() -> postausgang.senden(sendung.id()));
        server.nimmtWiederAn();
        postausgang.anschriftKlaeren(sendung.id(), Anschriftentscheidung.EMAIL, "", "krm");
        postausgang.senden(sendung.id());

        for (Throwable fehler : List.of(abgelehnt, textAbgelehnt)) {
            assertThat(fehler).isInstanceOf(VersandAbgelehnt.class).hasNoCause();
            assertThat(fehler.getMessage()).contains(az.wert()).doesNotContainIgnoringCase("kanarien");
            assertThat(fehler.getSuppressed()).isEmpty();
        }
        assertThat(protokoll.getAll()).contains(az.wert()).doesNotContainIgnoringCase("kanarien");
    }
}

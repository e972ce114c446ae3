package de.ombud.schriftverkehr;

import static de.ombud.prozess.versand.VersandProzess.ANSCHRIFT_KLAEREN;
import static de.ombud.prozess.versand.VersandProzess.BRIEF_VERSENDEN;
import static de.ombud.prozess.versand.VersandProzess.SCHREIBEN_ERSTELLEN;
import static de.ombud.prozess.versand.VersandProzess.TELEFONISCH_MITTEILEN;
import static de.ombud.schriftverkehr.Testfall.beratung;
import static de.ombud.schriftverkehr.Testfall.gueltig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Vollmachten;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server says no for good: the case goes on, and somebody sees to it that the letter arrives. */
@OmbudTest
class AnschriftKlaerenTests {

    private static final String VERTIPPT = "vertippt@example.org";
    private static final String RICHTIG = "richtig@example.org";
    private static final Anschrift ANSCHRIFT = new Anschrift("Weg 1", "01067", "Dresden");

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Vollmachten vollmachten;

    @Autowired
    private Sendungen sendungen;

    @Autowired
    private JavaMailSenderImpl anschluss;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    private Testmailserver server;

    @BeforeEach
    void stecktDenMailserverUm() {
        server = Testmailserver.statt(anschluss);
        server.lehntEmpfaengerAb(VERTIPPT, 550, "5.1.1 <" + VERTIPPT + "> unknown");
    }

    @AfterEach
    void stecktIhnZurueck() {
        server.close();
    }

    @Test
    void aRefusedAcknowledgementIsATaskOfTheSameDayAndTheAreasWork() {
        Aktenzeichen fall = buero.verteilt(vertippt().neu());

        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isTrue();
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.offene(fall, ANSCHRIFT_KLAEREN)).singleElement().satisfies(a -> {
            assertThat(buero.gruppe(a)).isEqualTo("krm");
            LocalDate heute = Ortszeit.tag(buero.uhr().instant());
            assertThat(Ortszeit.tag(a.getDueDate().toInstant())).isBetween(heute, heute.plusDays(4));
        });
        assertThat(bestaetigung(fall).zustand()).isEqualTo(Versandzustand.ABGELEHNT);
        assertThat(bestaetigung(fall).antwort()).contains("550", VERTIPPT, "unknown");
        assertThat(sendungen.offene(fall)).hasSize(1);
    }

    @Test
    void correctingTheAddressSendsAgainByItselfAndEndsTheTask() {
        Aktenzeichen fall = buero.verteilt(vertippt().neu());

        korrigiere(fall, kunde(RICHTIG));
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, ANSCHRIFT_KLAEREN)).isFalse();
        assertThat(server.angenommen())
                .extracting(Testmailserver.Zugestellt::an)
                .containsExactly(RICHTIG);
        assertThat(sendungen.offene(fall)).isEmpty();
    }

    @Test
    void aCorrectionThatLeavesTheAddressAsItIsLeavesTheTask() {
        Aktenzeichen fall = buero.verteilt(vertippt().neu());
        korrigiere(fall, new Kunde("Maja", "Müßtermann", VERTIPPT, null, null, ANSCHRIFT));
        assertThat(buero.wartetAuf(fall, ANSCHRIFT_KLAEREN)).isTrue();
    }

    @Test
    void twoLettersThatWereRefusedGoOnceEachAfterOneCorrection() {
        Aktenzeichen fall = buero.verteilt(vertippt().neu());
        ereignisse.rueckfragen(
                fall, "Welche Wohnung?", Ortszeit.tag(buero.uhr().instant()).plusDays(10), "krm");
        buero.jobsLaufen(fall);
        assertThat(buero.offene(fall, ANSCHRIFT_KLAEREN)).hasSize(2);

        korrigiere(fall, kunde(RICHTIG));
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, ANSCHRIFT_KLAEREN)).isFalse();
        assertThat(server.angenommen())
                .hasSize(2)
                .extracting(Testmailserver.Zugestellt::an)
                .containsOnly(RICHTIG);
    }

    /** The mail server is being asked about the old address when somebody corrects it. */
    @Test
    void anAddressThatIsCorrectedWhileTheMailServerIsAskedIsUsedAtOnce() {
        Aktenzeichen fall = buero.erfasst(vertippt().neu());
        server.vorDerAblehnung(() -> korrigiere(fall, kunde(RICHTIG)));
        buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobLaeuft(fall, SCHREIBEN_ERSTELLEN);
        assertThatThrownBy(() -> buero.jobLaeuft(fall, "ServiceTask_EmailSenden"))
                .hasMessageContaining("wartet");
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, ANSCHRIFT_KLAEREN)).isFalse();
        assertThat(server.angenommen())
                .extracting(Testmailserver.Zugestellt::an)
                .containsExactly(RICHTIG);
    }

    @Test
    void whoeverHasNoMailAddressAnyMoreGetsALetter() {
        Aktenzeichen fall = buero.verteilt(vertippt().neu());
        korrigiere(fall, kunde(null));
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, ANSCHRIFT_KLAEREN)).isFalse();
        buero.erledigt(
                fall,
                BRIEF_VERSENDEN,
                "krm",
                Map.of("versandtAm", Ortszeit.tag(buero.uhr().instant()).toString()));
        assertThat(bestaetigung(fall)).satisfies(s -> {
            assertThat(s.weg()).isEqualTo(Versandweg.BRIEF);
            assertThat(s.zustand()).isEqualTo(Versandzustand.VERSANDT);
        });
    }

    @Test
    void aPersonMayPostItCallOrTryAgain() {
        Aktenzeichen brief = buero.verteilt(vertippt().neu());
        entscheide(brief, Map.of("anschriftentscheidung", "BRIEF"));
        assertThat(buero.wartetAuf(brief, BRIEF_VERSENDEN)).isTrue();

        Aktenzeichen anruf = buero.verteilt(vertippt().neu());
        entscheide(anruf, Map.of("anschriftentscheidung", "TELEFON"));
        buero.erledigt(anruf, TELEFONISCH_MITTEILEN, "krm", Map.of("gespraechsvermerk", "Erreicht."));
        assertThat(bestaetigung(anruf).zustand()).isEqualTo(Versandzustand.VERSANDT);

        Aktenzeichen nochEinmal = buero.verteilt(vertippt().neu());
        server.nimmtWiederAn();
        entscheide(nochEinmal, Map.of("anschriftentscheidung", "EMAIL"));
        assertThat(bestaetigung(nochEinmal).zustand()).isEqualTo(Versandzustand.VERSANDT);
    }

    @Test
    void whoSaysThatItIsNotNeededAnyMoreSaysWhy() {
        Aktenzeichen fall = buero.verteilt(vertippt().neu());
        assertThatThrownBy(() -> entscheide(fall, Map.of("anschriftentscheidung", "HINFAELLIG")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> entscheide(fall, Map.of())).hasRootCauseInstanceOf(Eingabefehler.class);

        entscheide(
                fall,
                Map.of("anschriftentscheidung", "HINFAELLIG", "erledigungsgrund", "Am Telefon schon alles besprochen"));

        assertThat(bestaetigung(fall)).satisfies(s -> {
            assertThat(s.zustand()).isEqualTo(Versandzustand.HINFAELLIG);
            assertThat(s.erledigungsgrund()).isEqualTo("Am Telefon schon alles besprochen");
            assertThat(s.erledigtVon()).isEqualTo("krm");
        });
        assertThat(buero.enden(fall)).contains("EndEvent_KeinVersand", "EndEvent_EingangBestaetigt");
    }

    @Test
    void aCaseThatIsWithdrawnWhileTheTaskIsOpenLeavesNothingBehind() {
        Aktenzeichen fall = buero.verteilt(vertippt().neu());
        ereignisse.zurueckziehen(fall, "Hat sich geklärt");
        assertThat(buero.offene(fall)).isEmpty();
        assertThat(bestaetigung(fall)).satisfies(s -> {
            assertThat(s.zustand()).isEqualTo(Versandzustand.HINFAELLIG);
            assertThat(s.erledigungsgrund()).isEqualTo("Die Kundenreaktion ist zurückgezogen.");
        });
    }

    @Test
    void whereTheProxyCannotBeReachedAndTheVollmachtIsRevokedThePersonIsWrittenTo() {
        Aktenzeichen fall =
                buero.verteilt(gueltig().durch(beratung(VERTIPPT, true)).neu());
        assertThat(buero.wartetAuf(fall, ANSCHRIFT_KLAEREN)).isTrue();
        vollmachten.widerrufen(fall, "Selbst übernommen", "krm");
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, ANSCHRIFT_KLAEREN)).isFalse();
        assertThat(server.angenommen())
                .extracting(Testmailserver.Zugestellt::an)
                .containsExactly("mia@example.org");
    }

    @Test
    void anAddressThatIsNoneIsAskedAboutInsteadOfNobodyNoticing() {
        Kunde nurMail = new Kunde("Mia", "Müßtermann", "mia müller(at)example.org", null, null, null);
        Aktenzeichen fall = buero.verteilt(gueltig().mit(nurMail).neu());
        assertThat(buero.wartetAuf(fall, ANSCHRIFT_KLAEREN)).isTrue();
        assertThat(bestaetigung(fall).antwort()).isEqualTo("Es ist keine verwendbare E-Mail-Adresse erfasst.");
    }

    @Test
    void aRefusedAnswerHoldsTheCaseOpenUntilItHasArrived() {
        Aktenzeichen fall = buero.bewertet(gueltig().neu(), "UNBEGRUENDET", "ERKLAERT");
        jdbc.sql("update kundenreaktion set kunde_email = :email where aktenzeichen = :az")
                .param("email", VERTIPPT)
                .param("az", fall.wert())
                .update();
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, ANSCHRIFT_KLAEREN)).isTrue();
        assertThat(buero.enden(fall)).doesNotContain("EndEvent_Beantwortet");

        korrigiere(fall, kunde(RICHTIG));
        buero.jobsLaufen(fall);
        assertThat(buero.enden(fall)).contains("EndEvent_Beantwortet");
        assertThat(server.angenommen().stream().filter(z -> z.an().equals(RICHTIG)))
                .hasSize(1);
    }

    private static Testfall vertippt() {
        return gueltig().mit(kunde(VERTIPPT));
    }

    private static Kunde kunde(String email) {
        return new Kunde("Mia", "Müßtermann", email, null, null, ANSCHRIFT);
    }

    private void korrigiere(Aktenzeichen fall, Kunde kunde) {
        ereignisse.korrigieren(fall, new Korrektur(null, null, null, kunde, null, "Rückruf der Person"), "krm");
    }

    private void entscheide(Aktenzeichen fall, Map<String, Object> formular) {
        buero.erledigt(fall, ANSCHRIFT_KLAEREN, "krm", formular);
        buero.jobsLaufen(fall);
    }

    private Versandstand bestaetigung(Aktenzeichen fall) {
        List<Versandstand> bestaetigungen = sendungen.zu(fall).stream()
                .filter(s -> s.schreiben() == Schreiben.EINGANGSBESTAETIGUNG)
                .toList();
        assertThat(bestaetigungen).hasSize(1);
        return bestaetigungen.get(0);
    }
}

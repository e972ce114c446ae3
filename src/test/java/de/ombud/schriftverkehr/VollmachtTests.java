package de.ombud.schriftverkehr;

import static de.ombud.schriftverkehr.Testfall.ANSCHRIFT;
import static de.ombud.schriftverkehr.Testfall.beratung;
import static de.ombud.schriftverkehr.Testfall.gueltig;
import static de.ombud.schriftverkehr.Testfall.kunde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.ombud.OmbudTest;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.mail.VersandAbgelehnt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Vollmacht;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsstand;
import de.ombud.vorgang.Vollmachtsumfang;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.vorgang.fall.Vollmachten;
import de.ombud.vorgang.fall.angabe.NeueVollmacht;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Who really gets which mail, as the Vollmacht stands when it is sent (§ 13 SGB X, § 35 SGB I): what the mail server was given. */
@OmbudTest
class VollmachtTests {

    private static final String VERTRETUNG = "rat@beratung.example";
    private static final String PERSON = "mia@example.org";

    /** What happened with the Vollmacht before the letter goes out. */
    private enum Lage {
        MIT(true, false, (alle, az) -> {}),
        OHNE(false, true, (alle, az) -> {}),
        WIDERRUFEN(true, true, (alle, az) -> alle.widerrufen(az, "Brief der Person", "krm")),
        FALSCH(true, true, (alle, az) -> alle.fuerFalschErklaeren(az, "Unterschrift gefälscht", false, "krm")),
        NUR_ANDERE_ANLIEGEN(
                false, true, (alle, az) -> alle.erteilen(az, vollmacht(Vollmachtsumfang.EINZELNE_ANLIEGEN, 1), "krm")),
        ALLE_ANLIEGEN_EINZELN(
                false,
                false,
                (alle, az) -> alle.erteilen(az, vollmacht(Vollmachtsumfang.EINZELNE_ANLIEGEN, 1, 2), "krm")),
        NUR_EMPFANG(false, false, (alle, az) -> alle.erteilen(az, vollmacht(Vollmachtsumfang.NUR_EMPFANG), "krm")),
        NUR_AUSKUNFT(false, true, (alle, az) -> alle.erteilen(az, vollmacht(Vollmachtsumfang.NUR_AUSKUNFT), "krm")),
        ANGEKUENDIGT(false, true, (alle, az) -> alle.erteilen(az, angekuendigt(), "krm")),
        NACHGEREICHT(false, false, (alle, az) -> {
            alle.erteilen(az, angekuendigt(), "krm");
            alle.erteilen(az, vollmacht(Vollmachtsumfang.ALLES), "krm");
        }),
        ABGELAUFEN(false, true, (alle, az) -> alle.erteilen(az, befristet(null, LocalDate.of(2026, 1, 31)), "krm")),
        NOCH_NICHT(false, true, (alle, az) -> alle.erteilen(az, befristet(LocalDate.of(2098, 1, 1), null), "krm"));

        private final boolean anfangs;
        private final boolean anDiePerson;
        private final BiConsumer<Vollmachten, Aktenzeichen> geschehen;

        Lage(boolean anfangs, boolean anDiePerson, BiConsumer<Vollmachten, Aktenzeichen> geschehen) {
            this.anfangs = anfangs;
            this.anDiePerson = anDiePerson;
            this.geschehen = geschehen;
        }
    }

    private static NeueVollmacht vollmacht(Vollmachtsumfang umfang, Integer... anliegen) {
        return new NeueVollmacht(umfang, Arrays.asList(anliegen), Vollmachtsnachweis.SCHRIFTLICH, null, null, null);
    }

    private static NeueVollmacht angekuendigt() {
        return new NeueVollmacht(
                Vollmachtsumfang.ALLES,
                List.of(),
                Vollmachtsnachweis.WIRD_NACHGEREICHT,
                LocalDate.of(2026, 12, 1),
                null,
                null);
    }

    private static NeueVollmacht befristet(LocalDate von, LocalDate bis) {
        return new NeueVollmacht(Vollmachtsumfang.ALLES, List.of(), Vollmachtsnachweis.ELEKTRONISCH, null, von, bis);
    }

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Schreibvorgaben vorgaben;

    @Autowired
    private Sendungen sendungen;

    @Autowired
    private Erfassung erfassung;

    @Autowired
    private Vollmachten vollmachten;

    @Autowired
    private Akten akten;

    @Autowired
    private Aenderungsprotokoll protokoll;

    @Autowired
    private Wege wege;

    @Autowired
    private JavaMailSenderImpl anschluss;

    @Autowired
    private JdbcClient jdbc;

    private Testmailserver server;

    @BeforeEach
    void stecktDenMailserverUm() {
        server = Testmailserver.statt(anschluss);
    }

    @AfterEach
    void stecktIhnZurueck() {
        server.close();
    }

    static Stream<Arguments> jedesSchreibenInJederLage() {
        return Stream.of(Schreiben.values())
                .filter(schreiben -> !schreiben.gehtAnStelle())
                .flatMap(schreiben -> Stream.of(Lage.values()).map(lage -> Arguments.of(schreiben, lage)));
    }

    @ParameterizedTest
    @MethodSource("jedesSchreibenInJederLage")
    void everyLetterReachesWhomTheVollmachtSaysAndNobodyElse(Schreiben schreiben, Lage lage) throws Exception {
        Aktenzeichen az = fall(gueltig().durch(beratung(VERTRETUNG, lage.anfangs)));
        wasEsSagt(az, schreiben);
        lage.geschehen.accept(vollmachten, az);

        postausgang.senden(
                postausgang.erstellen(az, schreiben, bezug(schreiben)).id());

        assertThat(server.angenommen()).hasSize(1);
        Testmailserver.Zugestellt mail = server.angenommen().get(0);
        String alles = mail.mail().getSubject() + mail.text() + mail.html();
        assertThat(mail.mail().getAllRecipients()).hasSize(1);
        assertThat(mail.an()).isEqualTo(lage.anDiePerson ? PERSON : VERTRETUNG);
        assertThat(mail.mail().getSubject()).contains(az.wert()).doesNotContain("Müßtermann", "Rat");
        assertThat(mail.text()).startsWith(lage.anDiePerson ? "Guten Tag Mia Müßtermann," : "Guten Tag Petra Rat,");
        if (lage.anDiePerson) {
            assertThat(alles).doesNotContain("Petra Rat", "Beratung e. V.", VERTRETUNG);
        }
    }

    @ParameterizedTest
    @MethodSource("jedesSchreibenInJederLage")
    void whatWasWrittenBeforeAndHasNotGoneGoesWhereItBelongsNow(Schreiben schreiben, Lage lage) throws Exception {
        Aktenzeichen az = fall(gueltig().durch(beratung(VERTRETUNG, lage.anfangs)));
        wasEsSagt(az, schreiben);
        long sendung = postausgang.erstellen(az, schreiben, bezug(schreiben)).id();
        lage.geschehen.accept(vollmachten, az);

        postausgang.senden(sendung);

        assertThat(server.angenommen()).hasSize(1);
        assertThat(server.angenommen().get(0).an()).isEqualTo(lage.anDiePerson ? PERSON : VERTRETUNG);
        assertThat(server.angenommen().get(0).text())
                .startsWith(lage.anDiePerson ? "Guten Tag Mia Müßtermann," : "Guten Tag Petra Rat,");
    }

    @Test
    void aLetterForTheProxyThatStillLiesThereIsWrittenAnewToThePerson() {
        Aktenzeichen az = fall(gueltig().wuenscht(Antwortweg.BRIEF).durch(beratung(null, true)));
        Sendung brief = postausgang.erstellen(az, Schreiben.EINGANGSBESTAETIGUNG, 0);
        assertThat(empfaenger(brief)).isEqualTo("Beratung e. V.\nPetra Rat");

        vollmachten.widerrufen(az, "Brief der Person", "krm");

        assertThat(empfaenger(brief)).isEqualTo("Mia Müßtermann\nWeg 1\n01067 Dresden");
        assertThat(text(brief)).startsWith("Guten Tag Mia Müßtermann,").doesNotContain("Petra Rat");
        assertThat(sendungen.zu(az)).singleElement().satisfies(s -> {
            assertThat(s.weg()).isEqualTo(Versandweg.BRIEF);
            assertThat(s.grund()).isEqualTo("Wie von der Person gewünscht.");
        });
    }

    @Test
    void aCallToTheProxyThatWasNotMadeYetBecomesACallToThePerson() {
        Aktenzeichen az = fall(gueltig().wuenscht(Antwortweg.TELEFON).durch(beratung(VERTRETUNG, true)));
        antworte(az);
        Sendung anruf = postausgang.erstellen(az, Schreiben.ANTWORT, 1);
        assertThat(empfaenger(anruf)).startsWith("Beratung e. V.");

        vollmachten.fuerFalschErklaeren(az, "Unterschrift gefälscht", false, "krm");

        assertThat(empfaenger(anruf)).isEqualTo("Mia Müßtermann\n0351 123");
        assertThat(wege.zu(az)).as("nobody was told anything").isEmpty();
    }

    @Test
    void whereThePersonHasNoMailAddressAColleagueFindsTheLetterForThemAndDecides() {
        Aktenzeichen az = fall(gueltig()
                .mit(kunde(null, null, ANSCHRIFT))
                .wuenscht(Antwortweg.EMAIL)
                .durch(beratung(VERTRETUNG, true)));
        Sendung mail = postausgang.erstellen(az, Schreiben.EINGANGSBESTAETIGUNG, 0);

        vollmachten.widerrufen(az, "Brief der Person", "krm");

        assertThatThrownBy(() -> postausgang.senden(mail.id())).isInstanceOf(VersandAbgelehnt.class);
        assertThat(server.angenommen()).isEmpty();
        assertThat(empfaenger(mail)).isEqualTo("Mia Müßtermann\nWeg 1\n01067 Dresden");
        assertThat(postausgang.anschriftKlaeren(mail.id(), Anschriftentscheidung.BRIEF, "", "krm"))
                .isEqualTo(Versandweg.BRIEF);
    }

    @Test
    void aProxyWithAnAddressGetsALetterThatIsComplete() {
        var mitAnschrift = new Einreicher(
                Einreicherart.RECHTSBEISTAND,
                "Rosa Recht",
                "Kanzlei Recht",
                VERTRETUNG,
                new Anschrift("Ring 9", "01069", "Dresden"),
                true);
        Aktenzeichen az = fall(gueltig().wuenscht(Antwortweg.BRIEF).durch(mitAnschrift));

        Sendung brief = postausgang.erstellen(az, Schreiben.EINGANGSBESTAETIGUNG, 0);

        assertThat(brief.weg()).isEqualTo(Versandweg.BRIEF);
        assertThat(empfaenger(brief)).isEqualTo("Kanzlei Recht\nRosa Recht\nRing 9\n01069 Dresden");
        assertThat(sendungen.zu(az).get(0).grund())
                .isEqualTo("An die bevollmächtigte Person (§ 13 SGB X) oder die gesetzliche Vertretung.");
    }

    @Test
    void aLetterAboutOneMatterGoesToTheProxyWhoSpeaksForIt() {
        Aktenzeichen az = fall(gueltig().durch(beratung(VERTRETUNG, false)));
        vollmachten.erteilen(az, vollmacht(Vollmachtsumfang.EINZELNE_ANLIEGEN, 2), "krm");
        int fremdes = wege.eroeffnen(az, new NeuerWeg(Wegart.UNZUSTAENDIG, 1, null, ""), "krm");
        int seines = wege.eroeffnen(az, new NeuerWeg(Wegart.UNZUSTAENDIG, 2, null, ""), "krm");
        for (int nr : new int[] {fremdes, seines}) {
            vorgaben.festlegen(az, Schreiben.ABGABENACHRICHT, nr, new Briefinhalt(ANGABEN, ""));
            postausgang.senden(
                    postausgang.erstellen(az, Schreiben.ABGABENACHRICHT, nr).id());
        }

        assertThat(server.angenommen())
                .extracting(Testmailserver.Zugestellt::an)
                .containsExactly(PERSON, VERTRETUNG);
    }

    @Test
    void whatAFalseProxyWasSentIsADataBreachForTheDsb() {
        Aktenzeichen az = fall(gueltig().durch(beratung(VERTRETUNG, true)));
        postausgang.senden(
                postausgang.erstellen(az, Schreiben.EINGANGSBESTAETIGUNG, 0).id());

        vollmachten.fuerFalschErklaeren(az, "Die Person kennt die Unterschrift nicht.", false, "krm");

        assertThat(wege.zu(az)).singleElement().satisfies(weg -> {
            assertThat(weg.art()).isEqualTo(Wegart.DATENPANNE);
            assertThat(weg.anlass()).contains("Vollmacht war falsch", "1").doesNotContain("Rat", "Müßtermann");
        });
    }

    @Test
    void aRevokedVollmachtIsNoBreachEvenIfItShowsLaterThatItWasFalseThenItIs() {
        Aktenzeichen az = fall(gueltig().durch(beratung(VERTRETUNG, true)));
        postausgang.senden(
                postausgang.erstellen(az, Schreiben.EINGANGSBESTAETIGUNG, 0).id());

        vollmachten.widerrufen(az, "Brief der Person", "krm");
        assertThat(wege.zu(az)).isEmpty();

        vollmachten.fuerFalschErklaeren(az, "Auch der Widerruf war nötig, weil es nie eine gab.", false, "krm");
        assertThat(wege.zu(az)).extracting(Weg::art).containsExactly(Wegart.DATENPANNE);
    }

    @Test
    void aFalseProxyWhoWasToldSomethingInATalkIsABreachToo() {
        Aktenzeichen az = fall(gueltig().durch(beratung(VERTRETUNG, true)));

        vollmachten.fuerFalschErklaeren(az, "Unterschrift gefälscht", true, "krm");

        assertThat(wege.zu(az)).extracting(Weg::art).containsExactly(Wegart.DATENPANNE);
    }

    @Test
    void everyVersionIsKeptAndStandsInTheChangeLog() {
        Aktenzeichen az = fall(gueltig().durch(beratung(VERTRETUNG, true)));
        vollmachten.widerrufen(az, "Brief der Person", "krm");
        vollmachten.erteilen(az, vollmacht(Vollmachtsumfang.EINZELNE_ANLIEGEN, 2), "krm2");

        assertThat(akten.lies(az).vollmachten())
                .extracting(Vollmacht::fassung, Vollmacht::stand, Vollmacht::umfang, Vollmacht::wer)
                .containsExactly(
                        tuple(1, Vollmachtsstand.ERTEILT, Vollmachtsumfang.ALLES, "krm"),
                        tuple(2, Vollmachtsstand.WIDERRUFEN, Vollmachtsumfang.ALLES, "krm"),
                        tuple(3, Vollmachtsstand.ERTEILT, Vollmachtsumfang.EINZELNE_ANLIEGEN, "krm2"));
        assertThat(protokoll.zeilen(az))
                .extracting("feld", "neu", "grund")
                .containsExactly(
                        tuple("vollmacht", "WIDERRUFEN, ALLES, LIEGT_VOR", "Brief der Person"),
                        tuple("vollmacht", "ERTEILT, EINZELNE_ANLIEGEN 2, SCHRIFTLICH", ""));
        assertThat(protokoll.istUnversehrt(az)).isTrue();
    }

    private Aktenzeichen fall(Testfall fall) {
        return erfassung.erfassen(fall.neuMitZweiAnliegen(), "krm");
    }

    private static int bezug(Schreiben schreiben) {
        return schreiben == Schreiben.EINGANGSBESTAETIGUNG ? 0 : 1;
    }

    private void wasEsSagt(Aktenzeichen az, Schreiben schreiben) {
        switch (schreiben) {
            case ANTWORT -> antworte(az);
            case RUECKFRAGE -> jdbc.sql("""
                insert into rueckfrage (kundenreaktion_id, nr, frage, bis, wer, gruppe, gestellt_am)
                select id, 1, 'Wann war das?', date '2099-01-01', 'krm', 'krm', now()
                from kundenreaktion where aktenzeichen = :az
                """).param("az", az.wert()).update();
            default -> {
                if (schreiben.hatAuftrag()) {
                    vorgaben.festlegen(az, schreiben, 1, new Briefinhalt(ANGABEN, ""));
                }
            }
        }
    }

    private static final Map<String, String> ANGABEN = Map.of(
            "eingangAm", "4. November 2026",
            "kanalwort", "per E-Mail",
            "formgrund", "Eine einfache E-Mail reicht nicht.",
            "fristlage", "OFFEN",
            "fristBis", "7. Dezember 2026",
            "annahme", "So haben wir gerechnet.",
            "stelle", "Jobcenter Nachbarstadt",
            "weitergabe", "KEINE");

    private void antworte(Aktenzeichen az) {
        jdbc.sql("""
            insert into antwortfassung (kundenreaktion_id, nr, text, verfasser, am)
            select id, 1, 'So ist es.', 'krm', now() from kundenreaktion where aktenzeichen = :az
            """).param("az", az.wert()).update();
    }

    private String empfaenger(Sendung sendung) {
        return feld(sendung, "empfaenger");
    }

    private String text(Sendung sendung) {
        return feld(sendung, "text");
    }

    private String feld(Sendung sendung, String spalte) {
        return jdbc.sql("select " + spalte + " from sendung where id = ?")
                .param(sendung.id())
                .query(String.class)
                .single();
    }
}

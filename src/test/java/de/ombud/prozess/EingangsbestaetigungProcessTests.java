package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.lob;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first letter of a case says what fits what somebody told us. */
@OmbudTest
class EingangsbestaetigungProcessTests {

    private static final String FRIST = "Wir wollen Ihnen bis zum";
    private static final String WIDERSPRUCH = "Widerspruch";

    @Autowired
    private Wege wege;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Absender absender;

    @Autowired
    private Buero buero;

    @Test
    void praiseIsThankedForAndNobodyIsToldOfDeadlines() {
        String text = bestaetigung(buero.verteilt(beschwerde().mit(lob()).neu()));
        assertThat(text).contains("vielen Dank für Ihr Lob").doesNotContain(WIDERSPRUCH, FRIST);
    }

    @Test
    void praiseAndAComplaintInOneLetterAreBothHeard() {
        String text =
                bestaetigung(buero.verteilt(beschwerde().mit(lob(), leistung()).neu()));
        assertThat(text).contains("Über Ihr Lob haben wir uns gefreut", WIDERSPRUCH);
    }

    @Test
    void anOrdinaryComplaintSaysNothingOfPraise() {
        assertThat(bestaetigung(buero.verteilt(beschwerde().neu()))).doesNotContain("Lob", "Notlage");
    }

    @Test
    void whoIsInNeedReadsWhatToDoTodayAndNoPromise() {
        String text = bestaetigung(inNot(beschwerde().neu()));
        assertThat(text)
                .contains("Was können Sie heute tun?", absender.telefon(), absender.strasse(), "112", "§ 86b SGG")
                .contains("Zusagen können wir mit dieser Nachricht nichts.", WIDERSPRUCH)
                .doesNotContain("keine Telefonnummer von Ihnen");
    }

    @Test
    void whoIsInNeedAndLeftNoNumberReadsThatWeCannotCall() {
        Kunde ohneNummer = new Kunde("Mia", "Muster", "mia@example.org", null, null, null);
        assertThat(bestaetigung(inNot(beschwerde().von(ohneNummer).neu())))
                .contains("Wir haben keine Telefonnummer von Ihnen. Deshalb können wir Sie nicht anrufen.");
    }

    @Test
    void whoAsksForTheirDataReadsOfTheMonthThatTheLawGives() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DATENAUSKUNFT, null, null, ""), "krm");
        buero.geprueft(fall);
        assertThat(bestaetigung(fall))
                .contains("spätestens einen Monat nach dem Eingang")
                .doesNotContain(FRIST);
    }

    private Aktenzeichen inNot(NeueKundenreaktion neu) {
        Aktenzeichen fall = buero.erfasst(neu);
        wege.eroeffnen(fall, new NeuerWeg(Wegart.NOTLAGE, null, null, "Kein Strom."), "krm");
        buero.geprueft(fall);
        return fall;
    }

    private String bestaetigung(Aktenzeichen fall) {
        return jdbc.sql("select text || html from sendung where aktenzeichen = ? and schreiben ="
                        + " 'EINGANGSBESTAETIGUNG'")
                .param(fall.wert())
                .query(String.class)
                .single();
    }
}

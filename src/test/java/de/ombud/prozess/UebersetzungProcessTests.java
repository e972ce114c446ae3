package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.uebersetzung.UebersetzungProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.rechtsbehelf.Rechtsbehelfe;
import de.ombud.system.Eingabefehler;
import de.ombud.uebersetzung.Uebersetzungen;
import de.ombud.uebersetzung.Uebersetzungen.Massgebend;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A text that nobody here understands; § 19 SGB X. Received on 2026-11-04. */
@OmbudTest
class UebersetzungProcessTests {

    private static final LocalDate ORIGINAL = LocalDate.of(2026, 11, 4);

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    @Autowired
    private Wege wege;

    @Autowired
    private Uebersetzungen uebersetzungen;

    @Autowired
    private Rechtsbehelfe rechtsbehelfe;

    private LocalDate heute;
    private Aktenzeichen fall;

    @BeforeEach
    void aLetterInArabic() {
        heute = Ortszeit.tag(buero.uhr().instant());
        fall = buero.erfasst(beschwerde().neu());
    }

    @Test
    void itIsKrmsUntilTheDayThatWasSetForIt() {
        oeffne(heute.plusDays(10));
        Task aufgabe =
                buero.offene(fall, UebersetzungProzess.UEBERSETZUNG_BESCHAFFEN).get(0);

        assertThat(buero.gruppe(aufgabe)).isEqualTo("krm");
        assertThat(Ortszeit.tag(aufgabe.getDueDate().toInstant())).isEqualTo(heute.plusDays(10));
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "leistung", Map.of()))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void theTranslationStandsBesideTheOriginalAndNotInItsPlace() {
        String original = buero.akte(fall).text();
        oeffne(heute.plusDays(5));
        erledigt("VORGELEGT", heute, "Ich lege Widerspruch ein.");

        assertThat(buero.akte(fall).text()).isEqualTo(original);
        Weg weg = wege.lies(fall, 1);
        assertThat(weg.ausgang()).isEqualTo("UEBERSETZT");
        assertThat(weg.schritte()).singleElement().satisfies(s -> {
            assertThat(s.text()).isEqualTo("Ich lege Widerspruch ein.");
            assertThat(s.angaben()).containsExactly("VORGELEGT");
        });
        assertThat(Browser.angemeldet(URI.create("http://localhost:" + port + "/"), "krm")
                        .oeffne("akte/" + fall)
                        .body())
                .contains("Ich lege Widerspruch ein.", "von der Person vorgelegt");
        assertThat(buero.enden(fall)).contains("EndEvent_UebersetzungLiegtVor");
    }

    @Test
    void inTimeItIsTheOriginalThatCounts() {
        oeffne(heute);
        assertThat(massgebend().satz()).contains("wenn die Übersetzung in der gesetzten Frist vorliegt");
        erledigt("VORGELEGT", heute, "Ich lege Widerspruch ein.");

        assertThat(massgebend().tag()).isEqualTo(ORIGINAL);
        assertThat(massgebend().satz()).contains("Es zählt der Eingang des Originals", "04.11.2026", "Arabisch");
    }

    @Test
    void tooLateItIsTheTranslationThatCounts() {
        oeffne(heute.minusDays(1));
        erledigt("VORGELEGT", heute, "Ich lege Widerspruch ein.");

        assertThat(massgebend().tag()).isEqualTo(heute);
        assertThat(massgebend().satz()).contains("nach der Frist", "§ 19 Abs. 4 Satz 2 SGB X");
    }

    @Test
    void whatSomebodyHereUnderstandsNeedsNoTranslationInTime() {
        oeffne(heute.minusDays(1));
        erledigt("VERSTANDEN", null, "Ich lege Widerspruch ein.");

        assertThat(massgebend().tag()).isEqualTo(ORIGINAL);
        assertThat(massgebend().satz()).contains("hier verstanden");
    }

    @Test
    void whereItNeverComesNobodyPretendsThatItDid() {
        oeffne(heute.minusDays(1));
        erledigt("KEINE", null, null);

        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("NICHT_UEBERSETZT");
        assertThat(buero.enden(fall)).contains("EndEvent_KeineUebersetzung");
        assertThat(massgebend().tag()).isNull();
        assertThat(massgebend().satz()).contains("wahrt die Frist nicht", "Wiedereinsetzung");
    }

    @Test
    void whenTheTranslatorIsAwayTheTeamLeaderIsAskedAndTheTaskStays() {
        oeffne(heute.plusDays(1));
        buero.zeitIstUm(fall, "Event_UebersetzungFehlt");
        buero.erledigt(
                fall,
                WegfristProzess.VERSPAETUNG_KLAEREN,
                "teamleitung",
                Map.of("massnahme", "Anderes Büro beauftragt."));

        assertThat(buero.wartetAuf(fall, UebersetzungProzess.UEBERSETZUNG_BESCHAFFEN))
                .isTrue();
    }

    @Test
    void theDeadlineOfAWiderspruchSaysWhichReceiptCounts() {
        rechtsbehelfe.eroeffnen(fall, null, "Widerspruch auf Arabisch", null, "krm");
        oeffne(heute);
        erledigt("VORGELEGT", heute, "Ich lege Widerspruch ein.");
        Browser krm = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), "krm");
        krm.sende(
                "akte/" + fall,
                "akte/" + fall + "/rechtsbehelfe/1/bescheid",
                Map.of(
                        "postaufgabe", "2026-11-02",
                        "belehrung", "JA",
                        "angaben", "JA",
                        "mailadresse", "NEIN",
                        "bekanntgabe", "POST"));

        assertThat(krm.oeffne("akte/" + fall + "/fristen").body())
                .contains("Es zählt der Eingang des Originals am Mi., 04.11.2026");
    }

    @ParameterizedTest
    @CsvSource({"1, vorgelegtAm", "-4000, vorgelegtAm"})
    void aTranslationIsNeitherOlderThanTheOriginalNorOfTomorrow(int tage, String feld) {
        oeffne(heute);
        assertThatThrownBy(() -> erledigt("VORGELEGT", heute.plusDays(tage), "Text"))
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .anySatisfy(f -> assertThat(f.field()).isEqualTo(feld)));
        assertThat(wege.lies(fall, 1).schritte()).isEmpty();
    }

    private void oeffne(LocalDate bis) {
        wege.eroeffnen(fall, new NeuerWeg(Wegart.UEBERSETZUNG, null, bis, "Der Brief ist arabisch"), "krm");
        buero.jobsLaufen(fall);
    }

    private void erledigt(String herkunft, LocalDate am, String text) {
        Map<String, Object> formular = new HashMap<>(Map.of("sprache", "Arabisch", "uebersetzung", herkunft));
        if (am != null) {
            formular.put("vorgelegtAm", am.toString());
        }
        if (text != null) {
            formular.put("uebersetzungstext", text);
        }
        buero.erledigt(fall, UebersetzungProzess.UEBERSETZUNG_BESCHAFFEN, "krm", formular);
        buero.jobsLaufen(fall);
    }

    private Massgebend massgebend() {
        return uebersetzungen.massgebend(fall, null, ORIGINAL).orElseThrow();
    }
}

package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.anliegen;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.aufsicht.PetitionProzess;
import de.ombud.prozess.aufsicht.StellungnahmeProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Petitionsausschuss asks by 2026-11-13 about guide values, which are the municipality's; the BMAS about a decision, which are ours. */
@OmbudTest
class PetitionProcessTests {

    private static final LocalDate TERMIN = LocalDate.of(2026, 11, 13);
    private static final Map<String, Object> STELLUNGNAHME =
            Map.of("stellungnahme", "Die Richtwerte gelten seit 2024.");
    private static final Map<String, Object> FREIGABE = Map.of("freigabe", "FREIGEBEN");

    @Autowired
    private Wege wege;

    @Autowired
    private Buero buero;

    @Test
    void theSendersDateIsTheOneThatCounts() {
        Aktenzeichen fall = anfrage("S03", Wegart.EINGABE);
        assertThat(buero.offene(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN)
                        .get(0)
                        .getDueDate()
                        .toInstant())
                .isEqualTo("2026-11-13T22:59:00Z");
        assertThat(buero.timer(fall, "StartEvent_FristAbgelaufen").getDuedate().toInstant())
                .isEqualTo("2026-11-13T23:00:00Z");
    }

    @Test
    void anEnquiryAboutOurOwnBenefitsIsAnsweredByTheAreaAndReleasedAbove() {
        Aktenzeichen fall = anfrage("S03", Wegart.EINGABE);
        stellungnahme(fall);
        assertThat(buero.wartetAuf(fall, PetitionProzess.STELLUNGNAHME_DES_TRAEGERS_AUFNEHMEN))
                .isFalse();
        assertThat(buero.gruppe(buero.offene(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN)
                        .get(0)))
                .isEqualTo("geschaeftsfuehrung");
        buero.erledigt(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN, "gf", FREIGABE);
        buero.erledigt(fall, PetitionProzess.STELLUNGNAHME_VERSENDEN, "krm", versandt());
        assertThat(buero.enden(fall)).contains("EndEvent_StellungnahmeVersandt");
        Weg weg = wege.zu(fall).get(0);
        assertThat(weg.ausgang()).isEqualTo("BEANTWORTET");
        assertThat(weg.schritte().get(3)).satisfies(s -> {
            assertThat(s.art()).isEqualTo("STELLUNGNAHME_VERSANDT");
            assertThat(s.angaben()).containsExactly("BRIEF");
            assertThat(s.text())
                    .contains(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(heute()));
        });
    }

    @Test
    void municipalBenefitsAreAnsweredWithTheMunicipality() {
        Aktenzeichen fall = anfrage("K01", Wegart.PETITION);
        stellungnahme(fall);
        abgelehnt(fall, PetitionProzess.STELLUNGNAHME_DES_TRAEGERS_AUFNEHMEN, "krm", Map.of("traeger", "Sozialamt"));
        buero.erledigt(
                fall,
                PetitionProzess.STELLUNGNAHME_DES_TRAEGERS_AUFNEHMEN,
                "krm",
                Map.of(
                        "traeger",
                        "Sozialamt",
                        "eingegangenAm",
                        "2026-11-10",
                        "stellungnahme",
                        "Beschluss des Stadtrats."));
        assertThat(buero.wartetAuf(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN))
                .isTrue();
    }

    @Test
    void whatTheGeschaeftsfuehrungGivesBackIsWrittenAnewAndTheMunicipalityIsHeardOnce() {
        Aktenzeichen fall = anfrage("K01", Wegart.PETITION);
        stellungnahme(fall);
        buero.erledigt(
                fall,
                PetitionProzess.STELLUNGNAHME_DES_TRAEGERS_AUFNEHMEN,
                "krm",
                Map.of(
                        "traeger",
                        "Sozialamt",
                        "eingegangenAm",
                        "2026-11-10",
                        "stellungnahme",
                        "Beschluss des Stadtrats."));
        abgelehnt(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN, "gf", Map.of("freigabe", "ZURUECKGEBEN"));
        buero.erledigt(
                fall,
                PetitionProzess.STELLUNGNAHME_FREIGEBEN,
                "gf",
                Map.of("freigabe", "ZURUECKGEBEN", "freigabehinweis", "Bitte mit Zahlen."));
        stellungnahme(fall);
        assertThat(buero.wartetAuf(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN))
                .isTrue();
        assertThat(buero.wartetAuf(fall, PetitionProzess.STELLUNGNAHME_DES_TRAEGERS_AUFNEHMEN))
                .isFalse();
    }

    @Test
    void nobodyReleasesTheirOwnStatement() {
        Aktenzeichen fall = anfrage("S03", Wegart.EINGABE);
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN, "gf", anforderung());
        buero.alsSystem(
                buero.offene(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN).get(0), "gf", STELLUNGNAHME);
        assertThatThrownBy(() -> buero.alsSystem(
                        buero.offene(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN)
                                .get(0),
                        "gf",
                        FREIGABE))
                .hasRootCauseInstanceOf(NichtErlaubt.class);
    }

    @Test
    void whatWasSentSaysWhenAndHow() {
        Aktenzeichen fall = anfrage("S03", Wegart.EINGABE);
        stellungnahme(fall);
        abgelehnt(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN, "gf", Map.of());
        buero.erledigt(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN, "gf", FREIGABE);
        abgelehnt(fall, PetitionProzess.STELLUNGNAHME_VERSENDEN, "krm", Map.of("versandweg", "BRIEF"));
        abgelehnt(fall, PetitionProzess.STELLUNGNAHME_VERSENDEN, "krm", Map.of("versandtAm", heute().toString()));
        for (LocalDate unmoeglich : List.of(heute().minusDays(1), heute().plusDays(1))) {
            abgelehnt(
                    fall,
                    PetitionProzess.STELLUNGNAHME_VERSENDEN,
                    "krm",
                    Map.of("versandtAm", unmoeglich.toString(), "versandweg", "BRIEF"));
        }
    }

    private Map<String, Object> versandt() {
        return Map.of("versandtAm", heute().toString(), "versandweg", "BRIEF");
    }

    private LocalDate heute() {
        return buero.heute();
    }

    @Test
    void aMissedForeignDateIsSeenInCockpit() {
        Aktenzeichen fall = anfrage("S03", Wegart.EINGABE);
        buero.zeitIstUm(fall, "StartEvent_FristAbgelaufen");
        assertThat(buero.vorfaelle(fall)).hasSize(1);
        buero.erledigt(
                fall, WegfristProzess.VERSPAETUNG_KLAEREN, "gf", Map.of("massnahme", "Fristverlängerung erbeten."));
        assertThat(buero.enden(fall)).contains("EndEvent_VerspaetungGeklaert");
        assertThat(buero.wartetAuf(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN))
                .isTrue();
    }

    private void stellungnahme(Aktenzeichen fall) {
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN, "gf", anforderung());
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "leistung", STELLUNGNAHME);
    }

    private static Map<String, Object> anforderung() {
        return Map.of("stelle", "LEISTUNG", "frage", "Wie kommt es zu den Werten?");
    }

    private Aktenzeichen anfrage(String thema, Wegart weg) {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .als(weg == Wegart.PETITION ? Reaktionsart.PETITION : Reaktionsart.EINGABE)
                .mit(anliegen(Anliegenart.BESCHWERDE, thema, Bereich.LEISTUNG, "leistung"))
                .neu());
        wege.eroeffnen(fall, new NeuerWeg(weg, null, TERMIN, ""), "krm");
        buero.jobsLaufen(fall);
        return fall;
    }

    private void abgelehnt(Aktenzeichen fall, String element, String wer, Map<String, Object> formular) {
        assertThatThrownBy(() -> buero.erledigt(fall, element, wer, formular))
                .hasRootCauseInstanceOf(Eingabefehler.class);
    }
}

package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.schriftverkehr.ruecklauf.Rueckbriefe;
import de.ombud.system.Nebentransaktion;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Rueckmeldungswert;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail server took it, and hours later another one says that there is nobody. */
@OmbudTest
class RuecklaufProcessTests {

    @Autowired
    private Rueckbriefe rueckbriefe;

    @Autowired
    private Nebentransaktion transaktion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    @Test
    void theAcknowledgementThatCameBackIsSomebodysTaskOnceAndGoesAsALetter() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        assertThat(zustand(fall, "EINGANGSBESTAETIGUNG")).isEqualTo("VERSANDT");

        kamZurueck(fall, "EINGANGSBESTAETIGUNG");
        kamZurueck(fall, "EINGANGSBESTAETIGUNG");
        buero.jobsLaufen(fall);

        assertThat(zustand(fall, "EINGANGSBESTAETIGUNG")).isEqualTo("ABGELEHNT");
        assertThat(buero.offene(fall, VersandProzess.ANSCHRIFT_KLAEREN)).hasSize(1);
        buero.erledigt(fall, VersandProzess.ANSCHRIFT_KLAEREN, "krm", Map.of("anschriftentscheidung", "BRIEF"));
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isTrue();
        assertThat(buero.offene(fall, VersandProzess.ANSCHRIFT_KLAEREN)).isEmpty();
    }

    @Test
    void aCaseWhoseAnswerCameBackDoesNotCloseBeforeItGotThere() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Guten Tag."));
        buero.jobsLaufen(fall);
        assertThat(zustand(fall, "ANTWORT")).isEqualTo("VERSANDT");

        kamZurueck(fall, "ANTWORT");
        buero.jobsLaufen(fall);
        buero.rueckgemeldet(fall, Rueckmeldungswert.ZUFRIEDEN);
        buero.jobsLaufen(fall);

        assertThat(buero.offene(fall, VersandProzess.ANSCHRIFT_KLAEREN)).hasSize(1);
        assertThat(buero.akte(fall).status().istBeendet()).isFalse();
        buero.erledigt(
                fall,
                VersandProzess.ANSCHRIFT_KLAEREN,
                "krm",
                Map.of("anschriftentscheidung", "HINFAELLIG", "erledigungsgrund", "Persönlich übergeben."));
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status().istBeendet()).isTrue();
    }

    @Test
    void aMailOfWhichNobodyKnewWhetherItWentIsKnownToHaveFailedAndNobodyNotesItAsSent() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobLaeuft(fall, VersandProzess.SCHREIBEN_ERSTELLEN);
        jdbc.sql("update sendung set zustand = 'BEGONNEN' where aktenzeichen = :az")
                .param("az", fall.wert())
                .update();
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, VersandProzess.VERSAND_KLAEREN)).isTrue();

        kamZurueck(fall, "EINGANGSBESTAETIGUNG");
        assertThat(zustand(fall, "EINGANGSBESTAETIGUNG")).isEqualTo("ABGELEHNT");
        buero.erledigt(fall, VersandProzess.VERSAND_KLAEREN, "krm", Map.of("versandentscheidung", "GILT_ALS_VERSANDT"));
        buero.jobsLaufen(fall);

        assertThat(zustand(fall, "EINGANGSBESTAETIGUNG")).isEqualTo("ABGELEHNT");
        assertThat(buero.offene(fall, VersandProzess.ANSCHRIFT_KLAEREN)).hasSize(1);
        assertThat(buero.vorfaelle(fall)).isEmpty();
    }

    private void kamZurueck(Aktenzeichen fall, String schreiben) {
        String id = jdbc.sql("select message_id from sendung where aktenzeichen = :az and schreiben = :schreiben")
                .param("az", fall.wert())
                .param("schreiben", schreiben)
                .query(String.class)
                .single();
        transaktion.tue(() -> rueckbriefe.kamZurueck(id, "Kam als unzustellbar zurück 5.1.1"));
    }

    private String zustand(Aktenzeichen fall, String schreiben) {
        return jdbc.sql("select zustand from sendung where aktenzeichen = :az and schreiben = :schreiben")
                .param("az", fall.wert())
                .param("schreiben", schreiben)
                .query(String.class)
                .single();
    }
}

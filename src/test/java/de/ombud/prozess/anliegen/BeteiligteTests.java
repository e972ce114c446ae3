package de.ombud.prozess.anliegen;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.prozess.Buero;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallfreigabe;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom a reminder reaches. */
@OmbudTest
class BeteiligteTests {

    @Autowired
    private Buero buero;

    @Autowired
    private Beteiligte beteiligte;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private IdentityService verzeichnis;

    @Test
    void whomACaseIsAboutIsNotRemindedOfIt() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        assertThat(beteiligte.adressen(fall, "teamleitung")).contains(adresse("leistung"), adresse("teamleitung"));

        freigabe.ausschliessen(fall, "leistung", "Beschwerde über diese Person", "krm");
        freigabe.ausschliessen(fall, "teamleitung", "Beschwerde über diese Person", "krm");

        assertThat(beteiligte.adressen(fall, "teamleitung"))
                .contains(adresse("leistung2"))
                .doesNotContain(adresse("leistung"), adresse("teamleitung"));
    }

    private String adresse(String wer) {
        return verzeichnis.createUserQuery().userId(wer).singleResult().getEmail();
    }
}

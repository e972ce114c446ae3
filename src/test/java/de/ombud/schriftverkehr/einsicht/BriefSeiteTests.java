package de.ombud.schriftverkehr.einsicht;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.ombud.OmbudTest;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Testfall;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.fall.Erfassung;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who may look at a letter, and what stands on the paper. */
@OmbudTest
class BriefSeiteTests {

    @Autowired
    private WebApplicationContext anwendung;

    @Autowired
    private Erfassung erfassung;

    @Autowired
    private Postausgang postausgang;

    private MockMvc mvc;

    @BeforeEach
    void mitSicherheit() {
        mvc = MockMvcBuilders.webAppContextSetup(anwendung)
                .apply(springSecurity())
                .build();
    }

    private static RequestPostProcessor als(String name, String gruppe) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Angemeldet(name, Set.of(gruppe)), null, AuthorityUtils.createAuthorityList("GRUPPE_" + gruppe)));
    }

    private Aktenzeichen fall(Testfall fall) {
        return erfassung.erfassen(fall.neu(), "krm2");
    }

    private long brief(Testfall fall) {
        return postausgang
                .erstellen(fall(fall.wuenscht(Antwortweg.BRIEF)), Schreiben.EINGANGSBESTAETIGUNG, 0)
                .id();
    }

    @Test
    void theLetterStandsOnPaperWithItsAddressAndIsNotKeptByBrowsers() throws Exception {
        mvc.perform(get("/schreiben/{id}", brief(Testfall.gueltig())).with(als("krm", "krm")))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("Mia Müßtermann<br>Weg 1<br>01067 Dresden</address>")))
                .andExpect(content().string(containsString("Gesetzliche Fristen laufen weiter")))
                .andExpect(content().string(not(containsString("contenteditable"))));
    }

    @Test
    void anAddressThatIsMissingCanBeCompletedOnThePaper() throws Exception {
        mvc.perform(get("/schreiben/{id}", brief(Testfall.gueltig().durch(Testfall.beratung(null, true))))
                        .with(als("krm", "krm")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("contenteditable")))
                .andExpect(content().string(containsString("Beratung e. V.<br>Petra Rat</address>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "teamleitung", "eingangszone", "ombudsstelle", "dsb"})
    void whoDoesNotPostLettersOfThisCaseLearnsNotEvenThatThereIsOne(String gruppe) throws Exception {
        mvc.perform(get("/schreiben/{id}", brief(Testfall.gueltig())).with(als("leistung", gruppe)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("Mia"))));
    }

    @Test
    void theOmbudsstelleSeesTheLettersOfCasesThatWereSentToIt() throws Exception {
        mvc.perform(get("/schreiben/{id}", brief(Testfall.gueltig().an(Adressat.OMBUDSSTELLE)))
                        .with(als("ombud", "ombudsstelle")))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schreiben/0", "/schreiben/abc", "/schreiben/99999999999999999999"})
    void whatDoesNotExistIsNotFound(String adresse) throws Exception {
        mvc.perform(get(adresse).with(als("krm", "krm"))).andExpect(status().isNotFound());
    }

    @Test
    void strangersAreSentToTheLogin() throws Exception {
        mvc.perform(get("/schreiben/{id}", brief(Testfall.gueltig()))).andExpect(status().is3xxRedirection());
    }

    @Test
    void theListSaysWhatWasWrittenAndHowFarItCame() throws Exception {
        Aktenzeichen az = fall(Testfall.gueltig());
        postausgang.erstellen(az, Schreiben.EINGANGSBESTAETIGUNG, 0);
        String liste = "/api/kundenreaktionen/" + az + "/schreiben";

        mvc.perform(get(liste).with(als("krm", "krm")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].schreiben").value("EINGANGSBESTAETIGUNG"))
                .andExpect(jsonPath("$[0].weg").value("EMAIL"))
                .andExpect(jsonPath("$[0].zustand").value("ERSTELLT"))
                .andExpect(jsonPath("$[0].versandtAm").isEmpty())
                .andExpect(content().string(not(containsString("example.org"))));
        mvc.perform(get(liste).with(als("leistung", "leistung")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(0)));
        mvc.perform(get(liste).with(als("markt", "markt_integration"))).andExpect(status().isNotFound());
    }
}

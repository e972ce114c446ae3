package de.ombud.prozess.grundlage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.modellstand.Staende;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.dmn.DecisionDefinitionNotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OmbudTest
class EntscheidungstabellenTests {

    private static final String TABELLE = "kaffeekasse";

    @Autowired
    private Entscheidungstabellen tabellen;

    @Autowired
    private RepositoryService modelle;

    @Autowired
    private ApplicationContext anwendung;

    private Staende ohneTabelle;

    @BeforeEach
    void thereIsNoSuchTable() {
        ohneTabelle = Staende.von(anwendung);
    }

    @AfterEach
    void takeTheTableAway() {
        ohneTabelle.zurueck();
    }

    @Test
    void whatTheOfficeChangedInATableHoldsForTheNextQuestion() {
        deploye("20");
        assertThat(beitrag("krm")).isEqualTo(20);
        assertThat(beitrag("krm")).isEqualTo(20);

        Staende zwanzig = Staende.von(anwendung);
        deploye("30");
        assertThat(beitrag("krm")).isEqualTo(30);

        zwanzig.zurueck();
        assertThat(beitrag("krm")).isEqualTo(20);
    }

    @Test
    void whatATableDoesNotKnowIsAFaultEachTimeItIsAsked() {
        deploye("20");
        for (int n = 0; n < 2; n++) {
            assertThatThrownBy(() -> beitrag("NIEMAND")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aTableThatNobodyDeployedIsSaidSo() {
        assertThatThrownBy(() -> beitrag("krm"))
                .isInstanceOf(DecisionDefinitionNotFoundException.class)
                .hasMessageContaining(TABELLE);
    }

    private int beitrag(String gruppe) {
        Number beitrag = tabellen.zeile(TABELLE, Map.of("gruppe", gruppe)).getEntry("beitrag");
        return beitrag.intValue();
    }

    private void deploye(String beitrag) {
        modelle.createDeployment()
                .name("Kaffeekasse")
                .addString(TABELLE + ".dmn", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                                 xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                                 id="d" name="Kaffeekasse" namespace="http://camunda.org/schema/1.0/dmn">
                      <decision id="kaffeekasse" name="Kaffeekasse" camunda:historyTimeToLive="P365D">
                        <decisionTable id="t" hitPolicy="UNIQUE">
                          <input id="i"><inputExpression id="e" typeRef="string"><text>gruppe</text></inputExpression></input>
                          <output id="o" name="beitrag" typeRef="integer" />
                          <rule id="r"><inputEntry id="r1"><text>"krm"</text></inputEntry><outputEntry id="r2"><text>%s</text></outputEntry></rule>
                        </decisionTable>
                      </decision>
                    </definitions>
                    """.formatted(beitrag))
                .deploy();
    }
}

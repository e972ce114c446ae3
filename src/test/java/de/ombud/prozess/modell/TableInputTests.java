package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.erkennung.Zeichen;
import de.ombud.frist.Stufe;
import de.ombud.frist.Uhr;
import de.ombud.notlage.Notlageart;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.weg.Wegart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may stand in a column of a table: Modeler offers it, and a row that asks for anything else can never apply. */
class TableInputTests {

    private static final Map<String, Class<? extends Enum<?>>> GESCHLOSSEN = Map.of(
            "uhr", Uhr.class,
            "stufe", Stufe.class,
            "art", Anliegenart.class,
            "adressat", Adressat.class,
            "bereich", Bereich.class,
            "reaktionsart", Reaktionsart.class,
            "wegart", Wegart.class,
            "notlageart", Notlageart.class,
            "zeichen", Zeichen.class);

    /** The catalogue of topics is data and grows; words are what somebody wrote. */
    private static final Set<String> OFFEN = Set.of("thema", "worte");

    private static final Pattern WERT = Pattern.compile("\"([^\"]*)\"");

    static Stream<String> tabellen() {
        return Modelldateien.entscheidungstabellen().stream();
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void aColumnWithAClosedSetListsIt(String datei) {
        for (DecisionTable tabelle : inhalt(datei)) {
            for (Input eingabe : tabelle.getInputs()) {
                if (eingabe.getInputExpression().getTypeRef().equals("boolean")) {
                    continue;
                }
                String name = eingabe.getInputExpression().getText().getTextContent();
                if (GESCHLOSSEN.containsKey(name)) {
                    assertThat(eingabe.getInputValues()).as(eingabe.getId()).isNotNull();
                    assertThat(werte(eingabe.getInputValues().getText().getTextContent()))
                            .as(eingabe.getId())
                            .containsExactlyInAnyOrderElementsOf(namen(GESCHLOSSEN.get(name)));
                } else {
                    assertThat(name).as(eingabe.getId()).isIn(OFFEN);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void noRowAsksForWhatTheColumnDoesNotKnow(String datei) {
        for (DecisionTable tabelle : inhalt(datei)) {
            List<Input> eingaben = new ArrayList<>(tabelle.getInputs());
            tabelle.getRules().forEach(zeile -> {
                var zellen = new ArrayList<>(zeile.getInputEntries());
                for (int i = 0; i < eingaben.size(); i++) {
                    if (eingaben.get(i).getInputValues() != null) {
                        assertThat(werte(eingaben.get(i)
                                        .getInputValues()
                                        .getText()
                                        .getTextContent()))
                                .as(zellen.get(i).getId())
                                .containsAll(werte(zellen.get(i).getText().getTextContent()));
                    }
                }
            });
        }
    }

    private static Iterable<DecisionTable> inhalt(String datei) {
        return Dmn.readModelFromFile(Modelldateien.entscheidungstabelle(datei).toFile())
                .getModelElementsByType(DecisionTable.class);
    }

    private static List<String> werte(String text) {
        return WERT.matcher(text)
                .results()
                .map((MatchResult treffer) -> treffer.group(1))
                .toList();
    }

    private static List<String> namen(Class<? extends Enum<?>> art) {
        return Stream.of(art.getEnumConstants()).map(Enum::name).toList();
    }
}

package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.bericht.Berichtsteil;
import de.ombud.drohung.Schutzmassnahme;
import de.ombud.erkennung.Zeichen;
import de.ombud.frist.Stufe;
import de.ombud.frist.Uhr;
import de.ombud.notlage.Notlageart;
import de.ombud.rechtsbehelf.Antwort;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.weg.Wegart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Map<String, Class<? extends Enum<?>>> GESCHLOSSEN = Map.ofEntries(
            Map.entry("uhr", Uhr.class),
            Map.entry("stufe", Stufe.class),
            Map.entry("art", Anliegenart.class),
            Map.entry("adressat", Adressat.class),
            Map.entry("bereich", Bereich.class),
            Map.entry("reaktionsart", Reaktionsart.class),
            Map.entry("wegart", Wegart.class),
            Map.entry("notlageart", Notlageart.class),
            Map.entry("massnahme", Schutzmassnahme.class),
            Map.entry("gruppe", Gruppe.class),
            Map.entry("zeichen", Zeichen.class),
            Map.entry("berichtsteil", Berichtsteil.class),
            Map.entry("belehrung", Antwort.class),
            Map.entry("angaben", Antwort.class),
            Map.entry("mailadresse", Antwort.class),
            Map.entry("elektronisch", Antwort.class));

    /** Topics are data: a table lists those of the catalogue that the program brings. */
    private static final String THEMA = "thema";

    private static final Path KATALOG = Path.of("src/main/resources/data/themenkatalog.csv");

    /** What somebody wrote. */
    private static final Set<String> OFFEN = Set.of("worte");

    private static final Pattern WERT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ANFANG = Pattern.compile("starts with\\(\\?, \"([^\"]+)\"\\)");

    /** As wide as Modeler draws the columns; on A4, landscape, letters are then as large as those of the models at their limit. */
    private static final int BREITE = 1_750;

    private static final String BIODI = "http://bpmn.io/schema/dmn/biodi/2.0";

    static Stream<String> tabellen() {
        return Modelldateien.entscheidungstabellen().stream();
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void aColumnWithAClosedSetListsIt(String datei) throws IOException {
        for (DecisionTable tabelle : inhalt(datei)) {
            for (Input eingabe : tabelle.getInputs()) {
                if (eingabe.getInputExpression().getTypeRef().equals("boolean")) {
                    continue;
                }
                String name = eingabe.getInputExpression().getText().getTextContent();
                if (OFFEN.contains(name)) {
                    continue;
                }
                assertThat(name)
                        .as(eingabe.getId())
                        .satisfiesAnyOf(
                                bekannt -> assertThat(bekannt).isEqualTo(THEMA),
                                bekannt -> assertThat(GESCHLOSSEN).containsKey(bekannt));
                assertThat(eingabe.getInputValues()).as(eingabe.getId()).isNotNull();
                assertThat(werte(eingabe.getInputValues().getText().getTextContent()))
                        .as(eingabe.getId())
                        .containsExactlyInAnyOrderElementsOf(
                                THEMA.equals(name) ? themen() : namen(GESCHLOSSEN.get(name)));
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
                        List<String> moegliche =
                                werte(eingaben.get(i).getInputValues().getText().getTextContent());
                        String zelle = zellen.get(i).getText().getTextContent();
                        assertThat(ANFANG.matcher(zelle)
                                        .results()
                                        .map(treffer -> treffer.group(1))
                                        .toList())
                                .as(zellen.get(i).getId())
                                .allSatisfy(anfang -> assertThat(moegliche).anyMatch(wert -> wert.startsWith(anfang)));
                        assertThat(moegliche)
                                .as(zellen.get(i).getId())
                                .containsAll(werte(ANFANG.matcher(zelle).replaceAll("")));
                    }
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void everyTableFitsOnOnePage(String datei) {
        for (DecisionTable tabelle : inhalt(datei)) {
            List<String> spalten = new ArrayList<>(List.of(tabelle.getAttributeValueNs(BIODI, "annotationsWidth")));
            tabelle.getInputs().forEach(eingabe -> spalten.add(eingabe.getAttributeValueNs(BIODI, "width")));
            tabelle.getOutputs().forEach(ausgabe -> spalten.add(ausgabe.getAttributeValueNs(BIODI, "width")));
            assertThat(spalten).as(tabelle.getId()).doesNotContainNull();
            assertThat(spalten.stream().mapToInt(Integer::parseInt).sum())
                    .as(tabelle.getId())
                    .isBetween(1, BREITE);
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

    private static List<String> themen() throws IOException {
        try (Stream<String> zeilen = Files.lines(KATALOG)) {
            return zeilen.skip(1).map(zeile -> zeile.split(";")[0]).toList();
        }
    }

    private static List<String> namen(Class<? extends Enum<?>> art) {
        return Stream.of(art.getEnumConstants())
                .map(wert -> wert instanceof Gruppe gruppe ? gruppe.id() : wert.name())
                .toList();
    }
}

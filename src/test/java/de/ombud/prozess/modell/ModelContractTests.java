package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.eingabe.Bauplan;
import de.ombud.eingabe.Eingabe;
import de.ombud.frist.Stufe;
import de.ombud.frist.Uhr;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.aufsicht.StellungnahmeProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.rueckruf.RueckrufProzess;
import de.ombud.prozess.weg.WegVariablen;
import de.ombud.system.Gruppe;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the models say and what the Java side knows of them, compared in both directions: an element that an analyst renames, or a bean
 * that no model uses any more, fails here and not in the office.
 */
class ModelContractTests {

    static final Map<String, Class<?>> VERTRAEGE = Modellnamen.prozesse();

    /** Groups of contracts.md that work on tasks. */
    private static final Set<String> GRUPPEN = Set.of(
            "krm",
            "leistung",
            "markt_integration",
            "selbstaendige",
            "eingangszone",
            "ombudsstelle",
            "teamleitung",
            "bereichsleitung",
            "geschaeftsfuehrung",
            "widerspruchsstelle",
            "pressestelle",
            "recht",
            "datenschutz");

    private static final Set<String> GRUPPEN_AUS_REGELN = Set.of(
            "${" + AnliegenProzess.GRUPPE.name() + "}",
            "${" + KundenreaktionProzess.SICHTENDE.name() + "}",
            "${" + WegVariablen.LEITUNG.name() + "}",
            "${" + RueckrufProzess.NACHHOLENDE.name() + "}",
            "${notlageschritte.zustaendige(execution)}",
            "${" + StellungnahmeProzess.STELLE.name() + "}",
            "${zweiterblick.gruppen(execution)}",
            "${impulsschritte.gruppe(execution)}",
            "${sichtfrist.gruppe(execution, '" + Stufe.GRENZE + "')}",
            "${sichtfrist.gruppe(execution, '" + Stufe.LEITUNG + "')}",
            "${leiter.gruppe('" + Stufe.GRENZE + "')}",
            "${leiter.gruppe('" + Stufe.LEITUNG + "')}");

    /** Which model a special way runs in stands in wege.dmn. */
    private static final String AUS_DER_WEGETABELLE = "${" + KundenreaktionProzess.WEGMODELL.name() + "}";

    static Stream<Modelldatei> modelle() {
        return Modelldatei.alle();
    }

    @Test
    void everyModelHasItsConstantsAndEveryConstantsTypeItsModel() {
        assertThat(modelle().map(Modelldatei::key)).containsExactlyInAnyOrderElementsOf(VERTRAEGE.keySet());
    }

    @ParameterizedTest
    @MethodSource("modelle")
    void javaKnowsTheUserTasksOfTheModelAndNamesNoOtherElement(Modelldatei modell) {
        assertThat(konstanten(modell, wert -> wert.startsWith("UserTask_")))
                .containsExactlyInAnyOrderElementsOf(modell.ids(UserTask.class));
        assertThat(modell.ids(FlowElement.class)).containsAll(konstanten(modell, wert -> wert.contains("Task_")));
    }

    @ParameterizedTest
    @MethodSource("modelle")
    void messagesAndErrorsHaveTheSameNamesOnBothSides(Modelldatei modell) {
        Set<String> imModell = Stream.concat(
                        modell.alle(Message.class).stream().map(Message::getName),
                        modell.alle(Error.class).stream().map(Error::getErrorCode))
                .collect(Collectors.toSet());
        Set<String> inJava = felder(modell, String.class)
                .filter(f -> f.getName().startsWith("NACHRICHT_") || f.getName().startsWith("FEHLER_"))
                .map(f -> wert(f, String.class))
                .collect(Collectors.toSet());
        assertThat(inJava).containsExactlyInAnyOrderElementsOf(imModell);
    }

    @ParameterizedTest
    @MethodSource("modelle")
    void everyVariableThatAModelReadsIsTypedOnTheJavaSide(Modelldatei modell) {
        Set<String> bekannt = Stream.concat(
                        Stream.of(Variable.AKTENZEICHEN),
                        felder(modell, Variable.class).map(f -> (Variable<?>) wert(f, Variable.class)))
                .map(Variable::name)
                .collect(Collectors.toSet());
        assertThat(modell.variablen()).isSubsetOf(bekannt);
    }

    @ParameterizedTest
    @MethodSource("modelle")
    void everyStepOfAModelIsAPublicMethodOfABeanThatModelsMaySee(Modelldatei modell) {
        Map<String, Class<?>> beans = beans();
        for (Modelldatei.Schritt schritt : modell.schritte()) {
            assertThat(beans).as(schritt.toString()).containsKey(schritt.bean());
            assertThat(Arrays.stream(beans.get(schritt.bean()).getMethods()).map(Method::getName))
                    .as(schritt.toString())
                    .contains(schritt.methode());
        }
        assertThat(beans.keySet()).containsAll(modell.listener());
    }

    /** For conditions about fields that only an analyst knows. */
    private static final Set<String> FUER_DIE_ANALYSE = Set.of("eigenesFeld");

    @Test
    void nothingIsOpenToTheModelsThatNoModelUses() {
        Set<String> benutzteBeans = modelle()
                .flatMap(
                        m -> Stream.concat(m.schritte().stream().map(Modelldatei.Schritt::bean), m.listener().stream()))
                .collect(Collectors.toSet());
        Map<String, Class<?>> unsere = new HashMap<>(beans());
        unsere.keySet().removeAll(FUER_DIE_ANALYSE);
        assertThat(unsere.keySet()).containsExactlyInAnyOrderElementsOf(benutzteBeans);

        Set<String> benutzteSchritte = modelle()
                .flatMap(m -> m.schritte().stream())
                .map(s -> s.bean() + "." + s.methode())
                .collect(Collectors.toSet());
        unsere.forEach((name, klasse) -> {
            if (!TaskListener.class.isAssignableFrom(klasse)) {
                assertThat(Arrays.stream(klasse.getDeclaredMethods())
                                .filter(m -> Modifier.isPublic(m.getModifiers()))
                                .map(m -> name + "." + m.getName()))
                        .isSubsetOf(benutzteSchritte);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("modelle")
    void everyUserTaskHasAFormAGroupAndSomebodyWhoReadsTheForm(Modelldatei modell) {
        for (UserTask aufgabe : modell.alle(UserTask.class)) {
            assertThat(formular(aufgabe)).as(aufgabe.getId()).exists();
            assertThat(aufgabe.getCamundaCandidateGroups())
                    .as(aufgabe.getId())
                    .satisfiesAnyOf(
                            g -> assertThat(g.split(",")).isSubsetOf(GRUPPEN),
                            g -> assertThat(g).isIn(GRUPPEN_AUS_REGELN));
            assertThat(aufgabe.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaTaskListener.class)
                            .list())
                    .as(aufgabe.getId())
                    .extracting(CamundaTaskListener::getCamundaEvent)
                    .containsExactly("complete");
        }
    }

    /** A key that the step does not know is refused; one that the form lacks can never be filled in. */
    @ParameterizedTest
    @MethodSource("modelle")
    void aFormAsksExactlyWhatItsStepKnows(Modelldatei modell) throws Exception {
        for (UserTask aufgabe : modell.alle(UserTask.class)) {
            assertThat(bekannteFelder(aufgabe))
                    .as(aufgabe.getId())
                    .containsExactlyInAnyOrderElementsOf(gefragteFelder(formular(aufgabe)));
        }
    }

    private static Set<String> bekannteFelder(UserTask aufgabe) {
        Map<String, Class<? extends Eingabe>> formulare = Modellnamen.formulare();
        return aufgabe.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .map(horcher -> horcher.getCamundaDelegateExpression().replaceAll("[${}]", ""))
                .filter(formulare::containsKey)
                .flatMap(ende -> Bauplan.von(formulare.get(ende)).felder().stream())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> gefragteFelder(Path formular) throws Exception {
        return new ObjectMapper()
                .readTree(formular.toFile()).findValues("key").stream()
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("modelle")
    void everyUserTaskIsDueSomeDayAndNamesAClockOfTheTable(Modelldatei modell) {
        Pattern uhr = Pattern.compile("\\.ab\\(execution, '(\\w+)'\\)");
        for (UserTask aufgabe : modell.alle(UserTask.class)) {
            assertThat(aufgabe.getCamundaDueDate()).as(aufgabe.getId()).isNotBlank();
            assertThat(uhr.matcher(aufgabe.getCamundaDueDate()).results().map(treffer -> treffer.group(1)))
                    .as(aufgabe.getId())
                    .isSubsetOf(Stream.of(Uhr.values()).map(Uhr::name).toList());
        }
    }

    @Test
    void everyFormBelongsToATask() throws Exception {
        Set<Path> benutzte = modelle()
                .flatMap(m -> m.alle(UserTask.class).stream())
                .map(ModelContractTests::formular)
                .collect(Collectors.toSet());
        try (Stream<Path> formulare = Files.list(Path.of("forms"))) {
            assertThat(formulare).containsExactlyInAnyOrderElementsOf(benutzte);
        }
    }

    @ParameterizedTest
    @MethodSource("modelle")
    void calledProcessesAndTablesExist(Modelldatei modell) throws Exception {
        assertThat(modell.alle(CallActivity.class).stream()
                        .map(CallActivity::getCalledElement)
                        .filter(gerufen -> !gerufen.equals(AUS_DER_WEGETABELLE)))
                .isSubsetOf(VERTRAEGE.keySet());
        assertThat(modell.alle(BusinessRuleTask.class))
                .extracting(BusinessRuleTask::getCamundaDecisionRef)
                .isSubsetOf(tabellen());
    }

    /** A table is asked by a step of a model or by a room that names it. */
    @Test
    void javaKnowsTheTablesAndNoOthers() throws Exception {
        Stream<String> inModellen = modelle()
                .flatMap(modell -> modell.alle(BusinessRuleTask.class).stream())
                .map(BusinessRuleTask::getCamundaDecisionRef);
        assertThat(Stream.concat(inModellen, Modellnamen.tabellen().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(tabellen());
    }

    /** Other systems rely on the ids. */
    @Test
    void theGroupsOfTheOfficeAreThoseThatWorkOnTasksAndTwoThatDoNot() {
        assertThat(Gruppe.ids(EnumSet.complementOf(EnumSet.of(Gruppe.PROZESSANALYSE, Gruppe.ADMINISTRATION))))
                .containsExactlyInAnyOrderElementsOf(GRUPPEN);
        assertThat(Gruppe.ids(EnumSet.of(Gruppe.PROZESSANALYSE, Gruppe.ADMINISTRATION)))
                .containsExactly("prozessanalyse", "camunda-admin");
    }

    /** An analyst may give a way to another group, but not to one that is not there. */
    @Test
    void tablesGiveWorkToGroupsOfTheOffice() throws Exception {
        try (Stream<Path> dateien = Files.list(Path.of("bpmn"))) {
            Set<String> genannte = dateien.filter(p -> p.toString().endsWith(".dmn"))
                    .flatMap(
                            p -> Dmn.readModelFromFile(p.toFile()).getModelElementsByType(DecisionTable.class).stream())
                    .flatMap(ModelContractTests::gruppenspalten)
                    .collect(Collectors.toSet());
            assertThat(genannte)
                    .contains(Gruppe.KRM.id(), Gruppe.DATENSCHUTZ.id())
                    .isSubsetOf(GRUPPEN);
        }
    }

    private static Stream<String> gruppenspalten(DecisionTable tabelle) {
        List<Output> spalten = List.copyOf(tabelle.getOutputs());
        return IntStream.range(0, spalten.size())
                .filter(i -> Set.of("gruppe", "leitung").contains(spalten.get(i).getName()))
                .boxed()
                .flatMap(i -> tabelle.getRules().stream()
                        .map(zeile ->
                                List.copyOf(zeile.getOutputEntries()).get(i).getTextContent()))
                .map(text -> text.strip().replace("\"", ""));
    }

    private static Path formular(UserTask aufgabe) {
        return Path.of("forms", aufgabe.getCamundaFormRef() + ".form");
    }

    private static Set<String> tabellen() throws Exception {
        try (Stream<Path> dateien = Files.list(Path.of("bpmn"))) {
            return dateien.filter(p -> p.toString().endsWith(".dmn"))
                    .flatMap(p -> Dmn.readModelFromFile(p.toFile()).getModelElementsByType(Decision.class).stream())
                    .map(Decision::getId)
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> konstanten(Modelldatei modell, Predicate<String> wahl) {
        return felder(modell, String.class)
                .map(f -> wert(f, String.class))
                .filter(wahl)
                .collect(Collectors.toSet());
    }

    private static Stream<Field> felder(Modelldatei modell, Class<?> typ) {
        return Arrays.stream(VERTRAEGE.get(modell.key()).getDeclaredFields()).filter(f -> f.getType() == typ);
    }

    private static <T> T wert(Field feld, Class<T> typ) {
        try {
            return typ.cast(feld.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Class<?>> beans() {
        return Modellnamen.beans().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, bean -> bean.getValue().toClass()));
    }
}

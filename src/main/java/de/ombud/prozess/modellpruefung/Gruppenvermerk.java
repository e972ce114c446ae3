package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import de.ombud.system.Gruppe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Beside a task the drawing says who works. A group that was changed in the task alone is no mistake of the process, but the drawing lies. */
final class Gruppenvermerk implements Satzpruefung {

    private static final Pattern ZWISCHEN = Pattern.compile("\\s*,\\s*|\\s+oder\\s+");

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        satz.alle("userTask").forEach(eintrag -> {
            Element aufgabe = eintrag.getValue();
            Set<String> arbeiten = Set.copyOf(Modellsatz.gruppen(aufgabe));
            if (arbeiten.isEmpty()) {
                return;
            }
            vermerk(aufgabe)
                    .filter(text -> genannte(text)
                            .filter(genannte -> !genannte.equals(arbeiten))
                            .isPresent())
                    .ifPresent(text -> befunde.add(new Modellbefund(
                            eintrag.getKey(),
                            aufgabe.getAttribute("id"),
                            Modellbefund.Art.WARNUNG,
                            "In der Zeichnung steht „" + text + "“, die Aufgabe bekommt aber „"
                                    + Modellsatz.camunda(aufgabe, "candidateGroups")
                                    + "“. Bitte die Anmerkung neben der Aufgabe anpassen.")));
        });
        return befunde;
    }

    private static Optional<String> vermerk(Element aufgabe) {
        Element ebene = (Element) aufgabe.getParentNode();
        return Modellsatz.kinder(ebene)
                .filter(kind -> kind.getLocalName().equals("association")
                        && kind.getAttribute("sourceRef").equals(aufgabe.getAttribute("id")))
                .map(verbindung -> verbindung.getAttribute("targetRef"))
                .flatMap(ziel -> Modellsatz.kinder(ebene)
                        .filter(kind -> kind.getLocalName().equals("textAnnotation")
                                && kind.getAttribute("id").equals(ziel)))
                .map(anmerkung -> anmerkung.getTextContent().strip().replaceAll("\\s+", " "))
                .findFirst();
    }

    /** Empty where it is a note about something else. */
    private static Optional<Set<String>> genannte(String text) {
        List<Optional<Gruppe>> gruppen =
                Stream.of(ZWISCHEN.split(text)).map(Gruppenvermerk::gruppe).toList();
        return gruppen.stream().allMatch(Optional::isPresent)
                ? Optional.of(gruppen.stream()
                        .flatMap(Optional::stream)
                        .map(Gruppe::id)
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    private static Optional<Gruppe> gruppe(String wort) {
        return Arrays.stream(Gruppe.values())
                .filter(gruppe ->
                        gruppe.bezeichnung().equals(wort) || gruppe.name().equals(wort))
                .findFirst();
    }
}

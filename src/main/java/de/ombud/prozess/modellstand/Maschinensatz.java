package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.Modellbefund;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the engine cannot read, in German with file and element. What has no sentence here stands in the log under a mark. */
final class Maschinensatz {

    private static final Logger LOG = LoggerFactory.getLogger(Maschinensatz.class);

    private record Satz(Pattern englisch, String deutsch) {}

    private static final List<Satz> SAETZE = List.of(
            satz(
                    "cvc-complex-type\\.2\\.4.*?(?:element '(?:\\{\"[^\"]*\":|\\w+:)?(\\w+)).*",
                    "Um „%s“ stimmt die Reihenfolge der Angaben nicht, oder eine fehlt. Bitte die Datei im Camunda"
                            + " Modeler öffnen und neu speichern."),
            satz("cvc-complex-type\\.4: Attribute '(\\w+)'.*", "Hier fehlt die Angabe „%s“. Bitte sie eintragen."),
            satz(
                    "(?:cvc-datatype-valid|cvc-pattern-valid|cvc-enumeration-valid)\\S*: (?:Value )?'([^']*)'.*",
                    "„%s“ ist hier nicht möglich; eine Kennung (Id) beginnt mit einem Buchstaben und hat keine"
                            + " Leerzeichen. Bitte die Angabe ändern."),
            satz("cvc-attribute\\.3: The value '([^']*)'.*", "Die Angabe „%s“ passt hier nicht. Bitte sie ändern."),
            satz("cvc-id\\.2: .*'([^']*)'.*", "Die Kennung (Id) „%s“ kommt zweimal vor. Bitte eine ändern."),
            satz(
                    "cvc-id\\.1: .*'([^']*)'.*",
                    "„%s“ wird genannt, ist aber nicht gezeichnet. Bitte die Verbindung neu ziehen."),
            satz(
                    "Unsupported (?:boundary|intermediate catch) event type()",
                    "Dieses Ereignis sagt nicht, worauf es wartet. Bitte Uhr, Nachricht oder Bedingung wählen."),
            satz("Conditional event must contain()?.*", "Der Bedingung fehlt ihr Ausdruck. Bitte ihn eintragen."),
            satz(
                    "'(Bounds|\\w+)' element is required.*",
                    "In der Zeichnung fehlt eine Angabe („%s“). Bitte das Element im Modeler neu zeichnen."),
            satz("Timer needs configuration()?.*", "Der Uhr fehlt ihre Zeit. Bitte sie eintragen."),
            satz(
                    "Invalid (?:destination|source) '([^']*)'.*",
                    "Dieser Weg beginnt oder endet bei „%s“; das gibt es auf seiner Ebene nicht. Bitte ihn neu"
                            + " ziehen."),
            satz(
                    "One of the attributes 'class'()?.*",
                    "Dieser Schritt sagt nicht, was er tut. Bitte einen Baustein (Expression) eintragen."),
            satz(
                    "Either loopCardinality()?.*",
                    "Die Wiederholung sagt nicht, wie oft. Bitte eine Zahl (Loop cardinality) eintragen."),
            satz(
                    "multiple none start events()?.*",
                    "Der Ablauf hat zwei Anfänge, die beide ohne Anlass beginnen. Bitte einen entfernen."),
            satz(
                    "(?:start event of event subprocess|multiple start events not supported)()?.*",
                    "Ein Ereignis-Teilprozess beginnt mit genau einem Startereignis, das auf Uhr, Nachricht oder"
                            + " Bedingung wartet. Bitte es so zeichnen."),
            satz(
                    "Cannot have more than one message event subscription with name '([^']*)'.*",
                    "Auf die Nachricht „%s“ warten hier zwei Ereignisse. Bitte eines entfernen."),
            satz(
                    "Attribute 'event' must be one of \\{([^}]*)}.*",
                    "Diesen Zeitpunkt hat ein Horcher nicht. Möglich sind: %s."),
            satz(
                    "Element .* is mandatory on (?:execution|task)Listener()?.*",
                    "Der Horcher (Listener) ist unvollständig. Bitte ihn ergänzen oder entfernen."),
            satz(
                    "(?:attachedToRef|Invalid reference in boundary event)()?.*",
                    "Dieses Ereignis hängt an keinem Schritt. Bitte es an den Rand eines Schrittes setzen."));

    private static final Pattern KENNUNG = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern DATEI = Pattern.compile("'((?:bpmn|forms)/[^']*)'");

    private Maschinensatz() {}

    private static Satz satz(String englisch, String deutsch) {
        return new Satz(Pattern.compile(englisch, Pattern.DOTALL), deutsch);
    }

    /** @param dateien that the engine was to read */
    static List<Modellbefund> befunde(ProcessEngineException fehler, Map<String, byte[]> dateien) {
        if (fehler instanceof ParseException unlesbar) {
            return unlesbar.getResorceReports().stream()
                    .flatMap(bericht -> bericht.getErrors().stream()
                            .map(einer -> new Modellbefund(
                                    bericht.getResourceName(),
                                    element(einer, dateien.get(bericht.getResourceName())),
                                    deutsch(einer.getMessage()))))
                    .distinct()
                    .toList();
        }
        String englisch = String.valueOf(fehler.getMessage());
        Matcher datei = DATEI.matcher(englisch);
        return List.of(new Modellbefund(datei.find() ? datei.group(1) : "", "", deutsch(englisch)));
    }

    /** Of what the schema refuses only the line is known: then what was begun last. */
    private static String element(Problem fehler, byte[] datei) {
        if (fehler.getMainElementId() != null && !fehler.getMainElementId().isEmpty()) {
            return fehler.getMainElementId().replaceFirst("#.*", "");
        }
        if (datei == null) {
            return "";
        }
        String element = "";
        List<String> zeilen = new String(datei, StandardCharsets.UTF_8)
                .lines()
                .limit(fehler.getLine())
                .toList();
        for (String zeile : zeilen) {
            Matcher kennung = KENNUNG.matcher(zeile);
            while (kennung.find()) {
                element = kennung.group(1);
            }
        }
        return element;
    }

    private static String deutsch(String englisch) {
        for (Satz satz : SAETZE) {
            Matcher treffer = satz.englisch().matcher(englisch);
            if (treffer.matches()) {
                return satz.deutsch().formatted(treffer.group(1));
            }
        }
        String kennung = UUID.randomUUID().toString().substring(0, 8);
        LOG.warn("The engine cannot read a model ({}): {}", kennung, englisch);
        return "Das kann die Engine nicht lesen. Bitte es im Camunda Modeler neu anlegen; was sie daran stört, steht"
                + " unter der Kennung " + kennung + " im Protokoll der Anwendung.";
    }
}

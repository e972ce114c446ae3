package de.ombud.prozess.modell;

import de.ombud.system.Gruppe;
import de.ombud.weg.Wegart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the drawing says about who works at a task: the group by its name, and where a table decides, what stands there today and in which
 * table. Where only the case decides, a word for it.
 */
final class Zustaendige {

    private static final Pattern STUFE =
            Pattern.compile("\\$\\{(?:leiter\\.gruppe\\(|sichtfrist\\.gruppe\\(execution, )'(\\w+)'\\)}");

    private static final Pattern SPALTE_DER_WEGE = Pattern.compile("\\$\\{(gruppe|leitung)}");

    private static final Map<String, String> JE_FALL = Map.of(
            "anliegen ${gruppe}", "zuständige Gruppe (zustaendigkeit.dmn)",
            "notlage ${notlageschritte.zustaendige(execution)}", "Teamleitung und weitere (notlagearten.dmn)",
            "rueckruf ${gruppe}", "zuständige Gruppe",
            "sichtung ${sichtende}", "wer gefragt hat, sonst KRM",
            "stellungnahme ${gruppe}", "wer den Weg führt (wege.dmn)",
            "stellungnahme ${stelle}", "benannte Stelle",
            "zweiterblick ${zweiterblick.gruppen(execution)}", "KRM oder Ombudsstelle, sonst die Leitung",
            "verbesserung ${impulsschritte.gruppe(execution)}", "verantwortliche Gruppe",
            "wegfrist ${leitung}", "Leitung des Weges (wege.dmn)");

    private Zustaendige() {}

    static String von(String prozess, String gruppen) {
        String jeFall = JE_FALL.get(prozess + " " + gruppen);
        if (jeFall != null) {
            return jeFall;
        }
        Matcher stufe = STUFE.matcher(gruppen);
        if (stufe.matches()) {
            Object gruppe = Entscheidungen.of("fristen", "leiter")
                    .zeile(Map.of("stufe", stufe.group(1)))
                    .get("gruppe");
            return name(gruppe.toString()) + " (fristen.dmn)";
        }
        if (gruppen.equals("${nachholende}")) {
            return name(weg(Wegart.RUECKRUF).get("gruppe").toString()) + " (wege.dmn)";
        }
        Matcher spalte = SPALTE_DER_WEGE.matcher(gruppen);
        if (spalte.matches()) {
            return oder(Stream.of(Wegart.values())
                            .map(Zustaendige::weg)
                            .filter(zeile -> Objects.equals(zeile.get("modell"), prozess))
                            .map(zeile -> name(zeile.get(spalte.group(1)).toString()))
                            .distinct()
                            .toList())
                    + " (wege.dmn)";
        }
        return oder(Stream.of(gruppen.split("\\s*,\\s*")).map(Zustaendige::name).toList());
    }

    private static Map<String, Object> weg(Wegart wegart) {
        return Entscheidungen.of("wege", "weg").zeile(Map.of("wegart", wegart.name()));
    }

    /** As everybody in the office says it. */
    private static String name(String id) {
        return Stream.of(Gruppe.values())
                .filter(gruppe -> gruppe.id().equals(id))
                .map(gruppe -> gruppe == Gruppe.KRM ? gruppe.name() : gruppe.bezeichnung())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody knows who works: " + id));
    }

    private static String oder(List<String> namen) {
        if (namen.isEmpty()) {
            throw new AssertionError("no row of wege.dmn has this model");
        }
        List<String> vorn = new ArrayList<>(namen);
        String letzter = vorn.remove(vorn.size() - 1);
        return vorn.isEmpty() ? letzter : String.join(", ", vorn) + " oder " + letzter;
    }
}

package de.ombud.prozess.modellpruefung;

import de.ombud.bericht.Berichtsteil;
import de.ombud.drohung.Schutzmassnahme;
import de.ombud.erkennung.Zeichen;
import de.ombud.frist.Einheit;
import de.ombud.frist.Stufe;
import de.ombud.frist.Stufenregel;
import de.ombud.frist.Uhr;
import de.ombud.notlage.Notlageart;
import de.ombud.rechtsbehelf.Antwort;
import de.ombud.rechtsbehelf.Belehrung;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.weg.Wegart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What can stand in the columns of a table, by the names of the columns. */
final class Wertebereiche {

    private static final Map<String, Class<? extends Enum<?>>> LISTEN = Map.ofEntries(
            Map.entry("uhr", Uhr.class),
            Map.entry("stufe", Stufe.class),
            Map.entry("art", Anliegenart.class),
            Map.entry("adressat", Adressat.class),
            Map.entry("bereich", Bereich.class),
            Map.entry("reaktionsart", Reaktionsart.class),
            Map.entry("wegart", Wegart.class),
            Map.entry("notlageart", Notlageart.class),
            Map.entry("massnahme", Schutzmassnahme.class),
            Map.entry("zeichen", Zeichen.class),
            Map.entry("belehrung", Antwort.class),
            Map.entry("angaben", Antwort.class),
            Map.entry("mailadresse", Antwort.class),
            Map.entry("elektronisch", Antwort.class),
            Map.entry("belehrungsergebnis", Belehrung.class),
            Map.entry("berichtsteil", Berichtsteil.class),
            Map.entry("einheit", Einheit.class),
            Map.entry("bezug", Stufenregel.Bezug.class));

    /** An Anliegen may have no topic. */
    private static final String OHNE = "";

    private final Supplier<List<String>> themen;
    private final Map<String, List<Object>> gelesene = new ConcurrentHashMap<>();

    /** @param themen codes of the catalogue */
    Wertebereiche(Supplier<List<String>> themen) {
        this.themen = themen;
    }

    /** Empty for words and for what the program does not know. */
    List<Object> werte(String spalte) {
        return gelesene.computeIfAbsent(spalte, this::lies);
    }

    private List<Object> lies(String spalte) {
        return switch (spalte) {
            case "thema" ->
                Stream.concat(themen.get().stream(), Stream.of(OHNE))
                        .map(wert -> (Object) wert)
                        .toList();
            case "notlage", "hatAnliegen" -> List.of(true, false);
            case "gruppe", "leitung" -> List.copyOf(Gruppe.ids(Arrays.asList(Gruppe.values())));
            default ->
                LISTEN.containsKey(spalte)
                        ? Stream.of(LISTEN.get(spalte).getEnumConstants())
                                .map(wert -> (Object) wert.name())
                                .toList()
                        : List.of();
        };
    }
}

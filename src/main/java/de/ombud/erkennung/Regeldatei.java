package de.ombud.erkennung;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads and checks one list of rules. What its fields mean stands at the top of {@code erkennung/regeln.yaml}. */
final class Regeldatei {

    /** More would put words together that have nothing to do with each other, and reach over the end of a sentence. */
    private static final int HOECHSTENS = 60;

    private static final int SAETZE = 3;

    private static final Set<String> WORTFOLGE = Set.of("phrasen", "abstand", "reihenfolge", "notiz");

    private final String datei;
    private final List<String> fehler = new ArrayList<>();
    private final List<Mundart.Laut> laute = new ArrayList<>();
    private final Map<String, Umstand> umstaende = new LinkedHashMap<>();
    private final Set<String> benutzt = new LinkedHashSet<>();
    private final Map<String, List<Phrase.Wort>> gruppen = new LinkedHashMap<>();
    private Zitate zitate = new Zitate(List.of(), List.of());
    private final Set<String> benutzteGruppen = new LinkedHashSet<>();

    Regeldatei(String datei) {
        this.datei = datei;
    }

    Regelwerk lies(Reader leser) {
        List<Regel> regeln = regeln(wurzel(leser));
        Set<Zeichen> ohne = EnumSet.allOf(Zeichen.class);
        regeln.forEach(regel -> ohne.remove(regel.zeichen()));
        if (fehler.isEmpty() && !ohne.isEmpty()) {
            fehler.add("Für diese Zeichen fehlt jede Regel: " + namen(ohne) + ".");
        }
        umstaende.keySet().stream()
                .filter(name -> fehler.isEmpty() && !benutzt.contains(name))
                .toList()
                .forEach(name -> fehler.add("Der Umstand „" + name + "“ wird von keiner Regel benutzt."));
        gruppen.keySet().stream()
                .filter(name -> fehler.isEmpty() && !benutzteGruppen.contains(name))
                .toList()
                .forEach(name -> fehler.add("Die Wortgruppe „" + name + "“ wird in keiner Phrase benutzt."));
        if (!fehler.isEmpty()) {
            throw new RegelwerkFehlerhaft(datei, fehler);
        }
        return new Regelwerk(regeln, zitate, new Mundart(laute));
    }

    private Node wurzel(Reader leser) {
        try {
            Node wurzel = new Yaml().compose(leser);
            if (wurzel == null) {
                throw new RegelwerkFehlerhaft(datei, List.of("Die Datei ist leer."));
            }
            return wurzel;
        } catch (MarkedYAMLException e) {
            int zeile = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new RegelwerkFehlerhaft(
                    datei,
                    List.of("Zeile " + zeile + ": Das ist kein gültiges YAML (Einrückung, Anführungszeichen?)."));
        }
    }

    private List<Regel> regeln(Node wurzel) {
        Eintrag ganz = new Eintrag(
                wurzel, fehler, Set.of("zitate", "weitergeleitet", "mundart", "wortgruppen", "umstaende", "regeln"));
        zitate = new Zitate(ganz.texte("zitate"), ganz.texte("weitergeleitet"));
        ganz.eintraege("mundart", Set.of("von", "nach", "notiz")).forEach(this::laut);
        ganz.eintraege("wortgruppen", Set.of("name", "worte", "notiz")).forEach(this::wortgruppe);
        ganz.eintraege("umstaende", mit("name", "davor", "danach", "saetze_davor", "naechster_satz", "ganzer_text"))
                .forEach(this::umstand);
        List<Regel> regeln = new ArrayList<>();
        ganz.eintraege("regeln", mit("zeichen", "nur_mit", "ausser"))
                .forEach(eintrag -> regel(eintrag).ifPresent(regeln::add));
        return regeln;
    }

    private void laut(Eintrag eintrag) {
        eintrag.pflicht("notiz");
        try {
            Pattern von = Pattern.compile(eintrag.pflicht("von"));
            laute.add(new Mundart.Laut(
                    von, Matcher.quoteReplacement(eintrag.text("nach").orElse(""))));
        } catch (PatternSyntaxException e) {
            eintrag.melde("„von“ ist kein gültiger regulärer Ausdruck");
        }
    }

    private void wortgruppe(Eintrag eintrag) {
        String name = eintrag.pflicht("name");
        eintrag.pflicht("notiz");
        List<Phrase.Wort> worte = new ArrayList<>();
        List<String> texte = eintrag.texte("worte");
        if (texte.isEmpty()) {
            eintrag.melde("„worte“ fehlt oder ist leer");
        }
        for (String text : texte) {
            try {
                Phrase.Wort wort = Phrase.wort(text, text);
                if (worte.contains(wort)) {
                    eintrag.melde("das Wort „" + text + "“ steht doppelt da");
                }
                worte.add(wort);
            } catch (IllegalArgumentException e) {
                eintrag.melde(e.getMessage());
            }
        }
        if (gruppen.put(name, worte) != null) {
            eintrag.melde("die Wortgruppe „" + name + "“ steht doppelt da");
        }
    }

    private void umstand(Eintrag eintrag) {
        String name = eintrag.pflicht("name");
        int davor = eintrag.zahl("davor", HOECHSTENS);
        int danach = eintrag.zahl("danach", HOECHSTENS);
        Umstand umstand = new Umstand(
                name,
                wortfolge(eintrag),
                davor,
                danach,
                eintrag.zahl("saetze_davor", SAETZE),
                eintrag.ja("naechster_satz"),
                eintrag.ja("ganzer_text"));
        if (umstaende.put(name, umstand) != null) {
            eintrag.melde("der Umstand „" + name + "“ steht doppelt da");
        }
    }

    private Optional<Regel> regel(Eintrag eintrag) {
        Wortfolge woran = wortfolge(eintrag);
        List<Umstand> nurMit = umstaende(eintrag, "nur_mit");
        List<Umstand> ausser = umstaende(eintrag, "ausser");
        return auswahl(eintrag, "zeichen", eintrag.pflicht("zeichen"), Zeichen.values())
                .map(zeichen -> new Regel(zeichen, woran, nurMit, ausser));
    }

    private List<Umstand> umstaende(Eintrag eintrag, String feld) {
        List<Umstand> genannt = new ArrayList<>();
        for (String name : eintrag.texte(feld)) {
            benutzt.add(name);
            Optional.ofNullable(umstaende.get(name))
                    .ifPresentOrElse(
                            genannt::add,
                            () -> eintrag.melde("den Umstand „" + name + "“ gibt es nicht; möglich sind: "
                                    + String.join(", ", umstaende.keySet())));
        }
        return genannt;
    }

    private Wortfolge wortfolge(Eintrag eintrag) {
        eintrag.pflicht("notiz");
        List<Phrase> phrasen = new ArrayList<>();
        Set<String> schon = new LinkedHashSet<>();
        List<String> texte = eintrag.texte("phrasen");
        if (texte.isEmpty()) {
            eintrag.melde("„phrasen“ fehlt oder ist leer");
        }
        for (String text : texte) {
            if (!schon.add(text)) {
                eintrag.melde("die Phrase „" + text + "“ steht doppelt da");
            }
            try {
                phrasen.add(Phrase.von(text, gruppen));
                gruppen.keySet().stream()
                        .filter(name -> text.contains("<" + name + ">"))
                        .forEach(benutzteGruppen::add);
            } catch (IllegalArgumentException e) {
                eintrag.melde(e.getMessage());
            }
        }
        Reihenfolge reihenfolge = eintrag.text("reihenfolge")
                .flatMap(wert -> auswahl(eintrag, "reihenfolge", wert, Reihenfolge.values()))
                .orElse(Reihenfolge.FEST);
        return new Wortfolge(phrasen, eintrag.zahl("abstand", HOECHSTENS), reihenfolge);
    }

    private static <E extends Enum<E>> Optional<E> auswahl(Eintrag eintrag, String feld, String wert, E[] werte) {
        Optional<E> gewaehlt =
                Arrays.stream(werte).filter(w -> w.name().equals(wert)).findFirst();
        if (gewaehlt.isEmpty() && !wert.isEmpty()) {
            eintrag.melde(
                    "bei „" + feld + "“ gibt es „" + wert + "“ nicht; möglich sind: " + namen(Arrays.asList(werte)));
        }
        return gewaehlt;
    }

    private static String namen(Iterable<? extends Enum<?>> werte) {
        List<String> namen = new ArrayList<>();
        werte.forEach(wert -> namen.add(wert.name()));
        return namen.stream().collect(Collectors.joining(", "));
    }

    private static Set<String> mit(String... felder) {
        Set<String> alle = new LinkedHashSet<>(WORTFOLGE);
        alle.addAll(Arrays.asList(felder));
        return alle;
    }
}

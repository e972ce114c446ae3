package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellpruefung.Tabelle.Zeile;
import de.ombud.prozess.modellpruefung.Tabelle.Zelle;
import de.ombud.prozess.modellsprache.Feel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plays every question that can be asked of a table: is there an answer, is there only one, and does each row ever give it? Words of people
 * are not known beforehand; of them only a row that asks for none is sure.
 */
final class Zeilenpruefung {

    /** More questions than any table of the office has. */
    private static final long HOECHSTENS = 2_000_000;

    private static final Object WORTE = "beliebige Worte";

    private final Tabelle tabelle;
    private final List<List<Object>> werte = new ArrayList<>();
    /** By column and value: the rows that let it pass. */
    private final List<List<BitSet>> passende = new ArrayList<>();

    private final BitSet mitWorten = new BitSet();
    private final BitSet gefragte = new BitSet();
    private final Set<String> ohneAntwort = new LinkedHashSet<>();
    private final Set<String> mehrdeutig = new LinkedHashSet<>();
    private final boolean spielbar;

    Zeilenpruefung(Tabelle tabelle, Wertebereiche bereiche, Feel feel) {
        this.tabelle = tabelle;
        long fragen = 1;
        for (int i = 0; i < tabelle.eingaben().size(); i++) {
            List<Object> moegliche = bereiche.werte(tabelle.eingaben().get(i));
            boolean worte = moegliche.isEmpty();
            List<Object> gespielte = worte ? List.of(WORTE) : moegliche;
            werte.add(gespielte);
            List<BitSet> jeWert = new ArrayList<>();
            for (Object wert : gespielte) {
                BitSet zeilen = new BitSet();
                for (int z = 0; z < tabelle.zeilen().size(); z++) {
                    Zelle zelle = zelle(z, i);
                    if (zelle.istOffen() || !worte && passt(zelle, wert, feel)) {
                        zeilen.set(z);
                    } else if (worte) {
                        mitWorten.set(z);
                    }
                }
                jeWert.add(zeilen);
            }
            passende.add(jeWert);
            fragen *= gespielte.size();
        }
        spielbar = fragen <= HOECHSTENS;
        if (spielbar) {
            spiele(0, alle(), alle(), "");
        }
    }

    private static boolean passt(Zelle zelle, Object wert, Feel feel) {
        if (zelle.istAufzaehlung()) {
            return zelle.aufgezaehlte().contains(wert);
        }
        return zelle.fest().map(wert::equals).orElseGet(() -> feel.trifft(zelle.text(), wert));
    }

    private Zelle zelle(int zeile, int spalte) {
        Zeile z = tabelle.zeilen().get(zeile);
        return spalte < z.eingaben().size() ? z.eingaben().get(spalte) : new Zelle(z.id(), "-");
    }

    private BitSet alle() {
        BitSet alle = new BitSet();
        alle.set(0, tabelle.zeilen().size());
        return alle;
    }

    /** @param sicher rows that apply; @param denkbar those too that apply to some words */
    private void spiele(int spalte, BitSet sicher, BitSet denkbar, String frage) {
        if (spalte == werte.size()) {
            werteAus(sicher, denkbar, frage);
            return;
        }
        for (int i = 0; i < werte.get(spalte).size(); i++) {
            BitSet passend = passende.get(spalte).get(i);
            BitSet nunSicher = (BitSet) sicher.clone();
            nunSicher.and(passend);
            BitSet nunDenkbar = (BitSet) denkbar.clone();
            BitSet passendMitWorten = (BitSet) passend.clone();
            if (werte.get(spalte).get(i) == WORTE) {
                passendMitWorten.or(mitWorten);
            }
            nunDenkbar.and(passendMitWorten);
            spiele(spalte + 1, nunSicher, nunDenkbar, frage + (frage.isEmpty() ? "" : ", ") + benannt(spalte, i));
        }
    }

    private String benannt(int spalte, int i) {
        String wert = werte.get(spalte).get(i).toString();
        return wert.isEmpty() ? "ohne " + tabelle.eingaben().get(spalte) : wert;
    }

    private void werteAus(BitSet sicher, BitSet denkbar, String frage) {
        if (sicher.isEmpty()) {
            ohneAntwort.add(frage);
        }
        if (!tabelle.trifft().equals("FIRST")) {
            gefragte.or(denkbar);
            if (tabelle.trifft().equals("UNIQUE") && sicher.cardinality() > 1) {
                sicher.stream()
                        .skip(1)
                        .forEach(z -> mehrdeutig.add(tabelle.zeilen().get(z).id()));
            }
            return;
        }
        int erste = sicher.nextSetBit(0);
        for (int z = denkbar.nextSetBit(0); z >= 0 && (erste < 0 || z <= erste); z = denkbar.nextSetBit(z + 1)) {
            gefragte.set(z);
        }
    }

    /** Questions to which no row answers, as words. */
    Set<String> ohneAntwort() {
        return ohneAntwort;
    }

    /** Ids of rows that apply where another one does. */
    Set<String> mehrdeutige() {
        return mehrdeutig;
    }

    /** Ids of rows that never answer. */
    List<String> tote() {
        List<String> tote = new ArrayList<>();
        for (int z = 0; spielbar && z < tabelle.zeilen().size(); z++) {
            if (!gefragte.get(z)) {
                tote.add(tabelle.zeilen().get(z).id());
            }
        }
        return tote;
    }
}

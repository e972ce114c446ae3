package de.ombud.verbindung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How alike two German texts are: the angle between their word stems, without stop words, as Lucene's GermanAnalyzer finds them. */
final class Textvergleich {

    private final Analyzer deutsch = new GermanAnalyzer();

    /** Stems with how much each weighs; a word that comes often weighs more, but not by its number. */
    record Staemme(Map<String, Double> gewichte) {

        /** @return from 0 (nothing in common) to 1 */
        double aehnlichkeit(Staemme andere) {
            double gemeinsam = gewichte.entrySet().stream()
                    .mapToDouble(e -> e.getValue() * andere.gewichte.getOrDefault(e.getKey(), 0.0))
                    .sum();
            double laengen = laenge() * andere.laenge();
            return laengen == 0 ? 0 : gemeinsam / laengen;
        }

        private double laenge() {
            return Math.sqrt(gewichte.values().stream().mapToDouble(g -> g * g).sum());
        }
    }

    Staemme staemme(String text) {
        Map<String, Double> anzahl = new HashMap<>();
        try (TokenStream worte = deutsch.tokenStream("text", text)) {
            CharTermAttribute stamm = worte.addAttribute(CharTermAttribute.class);
            worte.reset();
            while (worte.incrementToken()) {
                anzahl.merge(stamm.toString(), 1.0, Double::sum);
            }
            worte.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        anzahl.replaceAll((stamm, mal) -> 1 + Math.log(mal));
        return new Staemme(anzahl);
    }
}

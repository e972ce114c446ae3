package de.ombud.aktenauszug;

import de.ombud.akte.Aktenabschnitt.Inhalt;
import de.ombud.akte.Aktenverlauf;
import de.ombud.akte.Protokollworte;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that stand in the case itself. */
@Configuration(proxyBeanMethods = false)
class Sachteile {

    /** Who was excluded from the case says something about a colleague, not about the case. */
    private static final String AUSSCHLUSS = "ausgeschlossen";

    @Bean
    Auszugsteil angabenImAuszug(Dienststellen dienststellen) {
        return teil(Teil.ANGABEN, auszug -> {
            String schluessel = auszug.akte().dienststelle();
            String name =
                    dienststellen.finde(schluessel).map(Dienststelle::name).orElse(schluessel);
            return inhalt("angaben", Map.of("dienststelle", name));
        });
    }

    @Bean
    Auszugsteil beteiligteImAuszug() {
        return teil(
                Teil.BETEILIGTE, auszug -> inhalt("beteiligte", Map.of("nenntEinreicher", nenntEinreicher(auszug))));
    }

    /** To the person themselves a helper is named only as far as they act for them (Art. 15 (4) DSGVO). */
    private static boolean nenntEinreicher(Auszug auszug) {
        Einreicher einreicher = auszug.akte().einreicher();
        return auszug.zweck() != Auszugszweck.DATENAUSKUNFT
                || einreicher == null
                || !einreicher.istDritter()
                || einreicher.istBevollmaechtigt();
    }

    @Bean
    Auszugsteil gesagtImAuszug() {
        return teil(Teil.GESAGT, auszug -> inhalt("gesagt", Map.of()));
    }

    @Bean
    Auszugsteil anliegenImAuszug() {
        return teil(Teil.ANLIEGEN, auszug -> inhalt("anliegen", Map.of()));
    }

    @Bean
    Auszugsteil fragenImAuszug() {
        return teil(Teil.FRAGEN, auszug -> {
            Akte akte = auszug.akte();
            return akte.nachtraege().isEmpty() && akte.rueckfragen().isEmpty()
                    ? Optional.empty()
                    : inhalt("fragen", Map.of());
        });
    }

    /** A draft that nobody has released or sent says nothing for the house. */
    @Bean
    Auszugsteil antwortImAuszug() {
        return teil(Teil.ANTWORT, auszug -> {
            Akte akte = auszug.akte();
            boolean erteilt = akte.antwort() != null
                    && (akte.antwort().freigegebenVon() != null
                            || akte.abschluss() != null && akte.abschluss().antwortAm() != null);
            return erteilt || akte.abschluss() != null
                    ? inhalt("antwort", Map.of("erteilt", erteilt))
                    : Optional.empty();
        });
    }

    @Bean
    Auszugsteil verlaufImAuszug(Aktenverlauf verlauf) {
        return teil(Teil.VERLAUF, auszug -> inhalt("verlauf", Map.of("ereignisse", verlauf.zu(auszug.einsicht()))));
    }

    @Bean
    Auszugsteil berichtigungenImAuszug(Aenderungsprotokoll protokoll, Protokollworte worte) {
        return teil(Teil.BERICHTIGUNGEN, auszug -> {
            List<Protokollzeile> zeilen = auszug.nenntBeschaeftigte()
                    ? protokoll.zeilen(auszug.akte().aktenzeichen()).stream()
                            .filter(zeile -> !zeile.feld().equals(AUSSCHLUSS))
                            .map(worte::inWorten)
                            .toList()
                    : List.of();
            return zeilen.isEmpty() ? Optional.empty() : inhalt("berichtigungen", Map.of("zeilen", zeilen));
        });
    }

    /** What Art. 15 (1) DSGVO asks for beside the data. */
    @Bean
    Auszugsteil auskunftImAuszug() {
        return teil(
                Teil.AUSKUNFT,
                auszug ->
                        auszug.zweck() == Auszugszweck.DATENAUSKUNFT ? inhalt("auskunft", Map.of()) : Optional.empty());
    }

    private static Optional<Inhalt> inhalt(String fragment, Map<String, Object> angaben) {
        return Optional.of(new Inhalt("aktenauszug/sache", fragment, angaben));
    }

    private static Auszugsteil teil(Teil teil, Function<Auszug, Optional<Inhalt>> inhalt) {
        return new Auszugsteil() {
            @Override
            public Teil teil() {
                return teil;
            }

            @Override
            public Optional<Inhalt> zu(Auszug auszug) {
                return inhalt.apply(auszug);
            }
        };
    }
}

package de.ombud.akte;

import de.ombud.system.Gruppe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sections that need no other room: they show what stands in the case itself. */
@Configuration(proxyBeanMethods = false)
class Sachabschnitte {

    private static final String VORLAGE = "akte/sache";

    @Bean
    Aktenabschnitt gesagtInDerAkte() {
        return new Abschnitt(Rang.GESAGT, einsicht -> inhalt("gesagt", Map.of()));
    }

    @Bean
    Aktenabschnitt sacheInDerAkte(Vertretungszeile vertretung, Dienststellen dienststellen) {
        return new Abschnitt(
                Rang.SACHE,
                einsicht -> inhalt(
                        "sache",
                        Map.of(
                                "vertretung", vertretung.satz(einsicht.akte(), einsicht.heute()),
                                "gewartet", gewartet(einsicht),
                                "unbeschrieben", einsicht.akte().unbeschriebene(),
                                "dienststelle",
                                        name(dienststellen, einsicht.akte().dienststelle()))));
    }

    /** Who looked at the case is for the Datenschutzbeauftragte only. */
    @Bean
    Aktenabschnitt lesezugriffeInDerAkte() {
        return new Abschnitt(
                Rang.LESEZUGRIFFE,
                einsicht ->
                        einsicht.wer().istIn(Gruppe.DATENSCHUTZ) ? inhalt("lesezugriffe", Map.of()) : Optional.empty());
    }

    @Bean
    Aktenabschnitt protokollInDerAkte(Aenderungsprotokoll protokoll, Protokollworte worte) {
        return new Abschnitt(
                Rang.PROTOKOLL,
                einsicht -> einsicht.wer().istIn(Gruppe.mitLeitung(Gruppe.KRM))
                        ? inhalt(
                                "protokoll",
                                Map.of(
                                        "protokoll",
                                                protokoll.zeilen(einsicht.akte()).stream()
                                                        .map(worte::inWorten)
                                                        .toList(),
                                        "unversehrt",
                                                protokoll.istUnversehrt(
                                                        einsicht.akte().aktenzeichen())))
                        : Optional.empty());
    }

    private static Optional<Aktenabschnitt.Inhalt> inhalt(String fragment, Map<String, Object> angaben) {
        return Optional.of(new Aktenabschnitt.Inhalt(VORLAGE, fragment, angaben));
    }

    /** Whole days that each matter waited for the person, as far as they see the questions; none where it did not. */
    private static Map<Integer, Long> gewartet(Akteneinsicht einsicht) {
        return einsicht.akte().anliegen().stream()
                .map(Akte.Anliegen::nr)
                .map(nr -> Map.entry(
                        nr, einsicht.akte().wartezeit(nr, einsicht.jetzt()).toDays()))
                .filter(eintrag -> eintrag.getValue() > 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String name(Dienststellen dienststellen, String schluessel) {
        return dienststellen.finde(schluessel).map(Dienststelle::name).orElse(schluessel);
    }

    private record Abschnitt(Rang rang, Function<Akteneinsicht, Optional<Inhalt>> inhalt) implements Aktenabschnitt {

        @Override
        public Optional<Inhalt> zu(Akteneinsicht einsicht) {
            return inhalt.apply(einsicht);
        }
    }
}

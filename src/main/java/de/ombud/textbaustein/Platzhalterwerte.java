package de.ombud.textbaustein;

import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Kunde;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands in a case for a placeholder, as far as the case was opened to its viewer. */
@Component
class Platzhalterwerte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    private final Themenkatalog themen;
    private final Dienststellen dienststellen;
    private final Clock uhr;

    Platzhalterwerte(Themenkatalog themen, Dienststellen dienststellen, Clock uhr) {
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.uhr = uhr;
    }

    /** @return empty where the case does not say */
    String wert(Platzhalter platzhalter, Akte akte, int anliegen) {
        return switch (platzhalter) {
            case AKTENZEICHEN -> akte.aktenzeichen().wert();
            case NAME -> name(akte.kunde());
            case EINGANG -> tag(akte.eingang());
            case ANTWORTFRIST ->
                akte.fristen() == null ? "" : TAG.format(akte.fristen().antwort());
            case THEMA -> thema(akte, anliegen);
            case DIENSTSTELLE -> dienststelle(akte.dienststelle());
            case HEUTE -> tag(uhr.instant());
        };
    }

    /** Codes of the themes that the text may be about: of one matter, or of all that the viewer sees. */
    static Stream<String> themen(Akte akte, int anliegen) {
        return akte.anliegen().stream()
                .filter(a -> anliegen == 0 || a.nr() == anliegen)
                .map(Akte.Anliegen::thema)
                .filter(Objects::nonNull)
                .distinct();
    }

    private String thema(Akte akte, int anliegen) {
        return themen(akte, anliegen)
                .flatMap(code -> themen.finde(code).stream())
                .map(Thema::titel)
                .map(titel -> "„" + titel + "“")
                .collect(Collectors.joining(", "));
    }

    private String dienststelle(String schluessel) {
        return schluessel == null
                ? ""
                : dienststellen.finde(schluessel).map(Dienststelle::name).orElse("");
    }

    private static String name(Kunde kunde) {
        return kunde == null
                ? ""
                : Stream.of(kunde.vorname(), kunde.nachname())
                        .filter(teil -> teil != null && !teil.isBlank())
                        .map(String::strip)
                        .collect(Collectors.joining(" "));
    }

    private static String tag(Instant zeitpunkt) {
        return zeitpunkt == null ? "" : TAG.format(Ortszeit.tag(zeitpunkt));
    }
}

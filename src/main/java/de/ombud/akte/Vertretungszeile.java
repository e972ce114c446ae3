package de.ombud.akte;

import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Vertretungslage;
import de.ombud.vorgang.Vollmacht;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in one line whom letters about the whole case go to, and why. */
@Component
class Vertretungszeile {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final MessageSource texte;

    Vertretungszeile(MessageSource texte) {
        this.texte = texte;
    }

    /** @return "" where the person speaks for themselves */
    String satz(Akte akte, LocalDate heute) {
        Vertretungslage lage = akte.vertretung(heute);
        if (lage == Vertretungslage.KEINE_VERTRETUNG) {
            return "";
        }
        String schluessel = akte.einreicher().vertrittGesetzlich() ? "akte.vertretung.gesetzlich." : "akte.vertretung.";
        return akte.vollmacht()
                .map(v -> text(
                                schluessel + lage,
                                beschreibung(v),
                                v.nachweisBis() == null ? "" : TAG.format(v.nachweisBis()),
                                TAG.format(Ortszeit.tag(v.am())))
                        + (v.handeltAuchSelbst(heute) ? " " + text("akte.vertretung.selbst") : ""))
                .orElseGet(() -> text(schluessel + lage));
    }

    private String beschreibung(Vollmacht v) {
        String nummern = v.anliegen().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String kreise = v.aufgabenkreise().stream()
                .map(kreis -> text("akte.aufgabenkreis." + kreis))
                .collect(Collectors.joining(", "));
        if (v.nachweis().istUrkunde()) {
            return Stream.of(
                            text("akte.urkunde." + v.nachweis(), kreise),
                            v.gueltigVon() == null ? "" : text("akte.vollmacht.von", TAG.format(v.gueltigVon())),
                            v.gueltigBis() == null ? "" : text("akte.vollmacht.bis", TAG.format(v.gueltigBis())))
                    .filter(teil -> !teil.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return Stream.of(
                        text("akte.vollmacht", TAG.format(Ortszeit.tag(v.am()))),
                        text("akte.umfang." + v.umfang(), nummern),
                        v.gueltigVon() == null ? "" : text("akte.vollmacht.von", TAG.format(v.gueltigVon())),
                        v.gueltigBis() == null ? "" : text("akte.vollmacht.bis", TAG.format(v.gueltigBis())))
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }
}

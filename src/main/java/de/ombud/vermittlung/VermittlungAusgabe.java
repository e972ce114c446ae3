package de.ombud.vermittlung;

import de.ombud.frist.Ortszeit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

@Schema(
        name = "Vermittlung",
        description =
                "Stand und Ergebnis für alle, die den ganzen Vorgang sehen; die Vereinbarung auch für die freigebende Leitung, alles"
                        + " andere nur für die Ombudsperson dieser Vermittlung. Die Notizen stehen hier nie.")
record VermittlungAusgabe(
        String aktenzeichen,
        @Schema(description = "Nummer des Wegs") int weg,
        Verfahrensstand stand,
        Vermittlungsergebnis ergebnis,
        String ombudsperson,
        String eignungsgrund,
        List<Einwilligung> einwilligungen,
        List<Verfahren.Gespraech> gespraeche,
        Verfahren.Vereinbarung vereinbarung,
        Nachschau nachschau,
        OffsetDateTime eroeffnetAm,
        OffsetDateTime beendetAm) {

    @Schema(name = "Einwilligung")
    record Einwilligung(
            int nr,
            Seite seite,
            Einwilligungsart art,
            @Schema(description = "Fassung des Wortlauts") String fassung,
            Einwilligungsform form,
            String vermerk,
            String wer,
            OffsetDateTime am) {}

    @Schema(name = "Nachschau")
    record Nachschau(Nachschauwert wert, String vermerk, LocalDate am) {}

    static VermittlungAusgabe von(Verfahren v) {
        return new VermittlungAusgabe(
                v.aktenzeichen().wert(),
                v.wegNr(),
                v.stand(),
                v.ergebnis(),
                v.ombudsperson(),
                v.eignungsgrund(),
                v.einwilligungen().stream()
                        .map(e -> new Einwilligung(
                                e.nr(), e.seite(), e.art(), e.fassung(), e.form(), e.vermerk(), e.wer(), zeit(e.am())))
                        .toList(),
                v.gespraeche(),
                v.vereinbarung(),
                v.nachschau() == null
                        ? null
                        : new Nachschau(
                                v.nachschau().wert(),
                                v.nachschau().vermerk(),
                                Ortszeit.tag(v.nachschau().am())),
                zeit(v.eroeffnetAm()),
                zeit(v.beendetAm()));
    }

    static OffsetDateTime zeit(Instant am) {
        return am == null ? null : am.atZone(Ortszeit.BERLIN).toOffsetDateTime();
    }
}

package de.ombud.verbesserung;

import de.ombud.frist.Ortszeit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

@Schema(name = "Verbesserungsimpuls")
record ImpulsAusgabe(
        @Schema(example = "VI-2026-0001") String nummer,
        Impulsstand stand,
        String titel,
        String beschreibung,

        @Schema(description = "Code des Themas, das wiederkehrt, oder leer")
        String thema,

        String dienststelle,

        @Schema(description = "Gruppe, die die Maßnahme umsetzt, oder leer")
        String verantwortlicheGruppe,

        String verantwortlichePerson,
        LocalDate faelligBis,
        LocalDate zurueckgestelltBis,
        OffsetDateTime umgesetztAm,
        Wirksamkeit wirksamkeit,

        @Schema(description = "leer, wenn er sich von selbst vorgeschlagen hat")
        String vorgeschlagenVon,

        OffsetDateTime vorgeschlagenAm,
        OffsetDateTime beendetAm,

        @Schema(description = "soweit die angemeldete Person sie sehen darf")
        List<Anliegen> anliegen,

        List<Schritt> schritte,

        @Schema(description = "Beschwerden zu Thema und Dienststelle vorher und nachher")
        Zahlen kennzahlen) {

    @Schema(name = "AnliegenDesImpulses")
    record Anliegen(String aktenzeichen, int nr) {}

    @Schema(name = "SchrittDesImpulses")
    record Schritt(int nr, String art, String text, String wer, OffsetDateTime am) {}

    @Schema(name = "KennzahlenDesImpulses")
    record Zahlen(LocalDate stichtag, int tage, int vorher, int nachher, int nachherTage) {}

    static ImpulsAusgabe von(Impuls i, List<Bezug> faelle, Kennzahlen zahlen) {
        return new ImpulsAusgabe(
                i.nummer().wert(),
                i.stand(),
                i.titel(),
                i.beschreibung(),
                i.thema(),
                i.dienststelle(),
                i.verantwortung().gruppe(),
                i.verantwortung().person(),
                i.faelligBis(),
                i.zurueckgestelltBis(),
                zeit(i.umgesetztAm()),
                i.wirksamkeit(),
                i.vorgeschlagenVon(),
                zeit(i.vorgeschlagenAm()),
                zeit(i.beendetAm()),
                faelle.stream()
                        .map(b -> new Anliegen(b.aktenzeichen().wert(), b.nr()))
                        .toList(),
                i.schritte().stream()
                        .map(s -> new Schritt(s.nr(), s.art(), s.text(), s.wer(), zeit(s.am())))
                        .toList(),
                new Zahlen(zahlen.stichtag(), zahlen.tage(), zahlen.vorher(), zahlen.nachher(), zahlen.nachherTage()));
    }

    private static OffsetDateTime zeit(Instant zeitpunkt) {
        return zeitpunkt == null ? null : zeitpunkt.atZone(Ortszeit.BERLIN).toOffsetDateTime();
    }
}

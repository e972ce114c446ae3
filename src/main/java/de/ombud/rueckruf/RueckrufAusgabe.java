package de.ombud.rueckruf;

import de.ombud.frist.Ortszeit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** A ticket as the interface shows it; times with the offset of Europe/Berlin. */
@Schema(name = "Rueckruf")
record RueckrufAusgabe(
        @Schema(example = "RR-2026-000001") String nummer,
        Rueckrufstand stand,

        @Schema(description = "Kundenreaktion, um die es geht, oder null")
        String aktenzeichen,

        @Schema(description = "Beschwerde, die daraus wurde, oder null")
        String beschwerde,

        String dienststelle,
        String gruppe,
        String vorname,
        String nachname,
        String telefon,
        String bgNummer,
        String zeitwunsch,
        String worum,
        OffsetDateTime zugesagtAm,

        @Schema(description = "danach gilt der Rückruf als versäumt")
        OffsetDateTime faelligAm,

        OffsetDateTime versaeumtAm,
        OffsetDateTime erledigtAm,
        String erfasstVon,
        OffsetDateTime erfasstAm,
        List<Versuch> versuche,

        @Schema(description = "Vorschlag für einen Brief, wenn die Person nicht zu erreichen war, sonst null")
        String schreibvorschlag) {

    @Schema(name = "RueckrufversuchZumTicket")
    record Versuch(
            int nr, OffsetDateTime am, Versuchsausgang ausgang, OffsetDateTime erneutAm, String notiz, String wer) {}

    static RueckrufAusgabe von(Rueckruf r, String schreibvorschlag) {
        return new RueckrufAusgabe(
                r.nummer().wert(),
                r.stand(),
                r.aktenzeichen() == null ? null : r.aktenzeichen().wert(),
                r.beschwerde() == null ? null : r.beschwerde().wert(),
                r.dienststelle(),
                r.gruppe(),
                r.ziel().vorname(),
                r.ziel().nachname(),
                r.ziel().telefon(),
                r.ziel().bgNummer(),
                r.ziel().zeitwunsch(),
                r.worum(),
                zeit(r.zugesagtAm()),
                zeit(r.faelligAm()),
                zeit(r.versaeumtAm()),
                zeit(r.erledigtAm()),
                r.erfasstVon(),
                zeit(r.erfasstAm()),
                r.versuche().stream()
                        .map(v ->
                                new Versuch(v.nr(), zeit(v.am()), v.ausgang(), zeit(v.erneutAm()), v.notiz(), v.wer()))
                        .toList(),
                schreibvorschlag);
    }

    private static OffsetDateTime zeit(Instant zeitpunkt) {
        return zeitpunkt == null ? null : zeitpunkt.atZone(Ortszeit.BERLIN).toOffsetDateTime();
    }
}

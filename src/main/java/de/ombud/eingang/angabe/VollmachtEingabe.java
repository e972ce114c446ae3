package de.ombud.eingang.angabe;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.vorgang.Vollmacht.Aufgabenkreis;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsumfang;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeueVollmacht;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

@Schema(
        name = "NeueVollmacht",
        description = "Eine Vollmacht nach § 13 SGB X für diese Kundenreaktion, oder die Urkunde einer gesetzlichen"
                + " Vertretung")
public record VollmachtEingabe(
        @Schema(defaultValue = "ALLES") Vollmachtsumfang umfang,

        @Schema(description = "Nummern der Anliegen; nur bei EINZELNE_ANLIEGEN")
        @Feld(elemente = NeueKundenreaktion.HOECHSTZAHL)
        List<Integer> anliegen,

        @Schema(description = "WIRD_NACHGEREICHT zählt als ohne Vollmacht, bis der Nachweis da ist")
        @Feld(pflicht = true)
        Vollmachtsnachweis nachweis,

        @Schema(description = "bis wann der Nachweis angekündigt ist; nur bei WIRD_NACHGEREICHT")
        LocalDate nachweisBis,

        @Schema(description = "erster Tag, wenn die Vollmacht einen nennt")
        LocalDate gueltigVon,

        @Schema(description = "letzter Tag, wenn die Vollmacht einen nennt; bei Eltern der Tag vor dem 18. Geburtstag")
        LocalDate gueltigBis,

        @Schema(description = "was das Gericht übertragen hat; genau bei BESTELLUNGSURKUNDE") @Feld(elemente = 10)
        List<Aufgabenkreis> aufgabenkreise)
        implements Eingabe {

    public VollmachtEingabe {
        aufgabenkreise = aufgabenkreise == null ? List.of() : aufgabenkreise;
        umfang = Objects.requireNonNullElse(umfang, Vollmachtsumfang.ALLES);
        anliegen = anliegen == null ? List.of() : anliegen;
    }

    public NeueVollmacht vollmacht() {
        return new NeueVollmacht(umfang, anliegen, nachweis, nachweisBis, gueltigVon, gueltigBis, aufgabenkreise);
    }
}

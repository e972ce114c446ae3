package de.ombud.zahlenwerk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/**
 * A year in figures.
 *
 * @param meldungen totals of offices that do not use the software, contained in no figure
 */
@Schema(name = "Auswertung")
public record Auswertung(
        int jahr, int vorjahr, List<Zeile> kennzahlen, List<Hinweis> hinweise, List<Meldungen.Meldung> meldungen) {

    /**
     * One figure.
     *
     * @param wert null where no case of this year knows it, which is something else than nought
     * @param nenner null for a mere number
     * @param anteil in per cent; null where there is nothing to be a share of
     * @param veraenderung against the year before, in per cent; null where there was nothing
     * @param grund why there is no number
     */
    @Schema(name = "Kennzahlwert")
    public record Zeile(
            String schluessel,
            Ebene ebene,
            Long wert,
            Long nenner,
            BigDecimal anteil,
            Long vorjahr,
            BigDecimal veraenderung,
            @JsonInclude(JsonInclude.Include.NON_NULL) String grund,
            @JsonIgnore Kennzahl bedeutung) {

        /** Whether it counts something in this year; days are measured and not counted. */
        boolean zaehlt() {
            return wert != null && ebene != Ebene.TAGE;
        }

        /** With a number everything goes that is reckoned from it. @param satz why it is not told */
        Zeile ohne(boolean wertGesperrt, boolean nennerGesperrt, boolean vorjahrGesperrt, String satz) {
            boolean ohneAnteil = wertGesperrt || nennerGesperrt;
            return new Zeile(
                    schluessel,
                    ebene,
                    wertGesperrt ? null : wert,
                    ohneAnteil ? null : nenner,
                    ohneAnteil ? null : anteil,
                    vorjahrGesperrt ? null : vorjahr,
                    wertGesperrt || vorjahrGesperrt ? null : veraenderung,
                    wertGesperrt ? satz : grund,
                    bedeutung);
        }
    }

    /** Something that does not fit together, or not to what was published. */
    @Schema(name = "Auswertungshinweis")
    public record Hinweis(String schluessel, String message) {}
}

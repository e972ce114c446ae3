package de.ombud.eingang.angabe;

import de.ombud.eingabe.Feld;
import de.ombud.eingabe.Mail;
import de.ombud.vorgang.Einreicherart;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;

@Schema(
        name = "Einreicher",
        description =
                "Wer für die Person einreicht; fehlt, wenn sie selbst spricht. Mit Vollmacht geht alle Post dorthin,"
                        + " ohne Vollmacht wird nichts offenbart. In einer Korrektur wie bei der Person.")
public record EinreicherEingabe(
        @Schema(example = "BERATUNGSSTELLE", description = "Pflicht, außer in einer Korrektur")
        @Feld(bleibt = true, leer = "SELBST")
        Einreicherart art,

        @Feld(bleibt = true) String name,
        @Feld(bleibt = true) String organisation,
        @Feld(laenge = 320, bleibt = true) @Mail String email,

        @Schema(description = "wohin Briefe an eine bevollmächtigte Vertretung gehen") @Feld(bleibt = true) @Valid
        AnschriftEingabe anschrift,

        @Schema(
                description = "ob eine unbeschränkte Vollmacht (§ 13 SGB X) vorliegt; ohne Angabe nein. Anderes nimmt"
                        + " `/vollmacht` auf")
        @Feld(bleibt = true)
        Boolean vollmacht,

        @Schema(
                description =
                        "beim Erfassen: die Urkunde einer GESETZLICHE_VERTRETUNG mit Aufgabenkreisen und Ende; später"
                                + " nimmt sie `/vollmacht` auf")
        @Valid
        VollmachtEingabe bestellung,

        @Schema(
                example = "ELBBOGEN",
                description =
                        "Kürzel aus /api/beratungsstellen: füllt Organisation und E-Mail, soweit sie nicht angegeben"
                                + " sind, und macht die Art zu BERATUNGSSTELLE")
        @BekannteBeratungsstelle
        String beratungsstelle) {

    /** Whoever names an advice centre says who it is, and a document that lies before us stands for the Vollmacht. */
    public EinreicherEingabe {
        boolean belegt = bestellung != null
                && bestellung.nachweis() != null
                && bestellung.nachweis().istUrkunde();
        vollmacht = vollmacht == null && belegt ? Boolean.TRUE : vollmacht;
        art = art == null && nennt(beratungsstelle) ? Einreicherart.BERATUNGSSTELLE : art;
    }

    public boolean nenntBeratungsstelle() {
        return nennt(beratungsstelle);
    }

    private static boolean nennt(String beratungsstelle) {
        return beratungsstelle != null && !beratungsstelle.isEmpty();
    }
}

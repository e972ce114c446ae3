package de.ombud.suche;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Suche", description = "Alle Worte müssen vorkommen; Namen genügt ihr Anfang")
record SucheEingabe(
        @Schema(
                description = "Aktenzeichen, Name, BG-Nummer, E-Mail-Adresse oder Worte",
                example = "Muster Kaution",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Feld(value = "Suche", laenge = SucheEingabe.LAENGE)
        String suche,

        @Schema(description = "`weiter` der vorigen Seite; fehlt auf der ersten")
        Long vor)
        implements Eingabe {

    static final int LAENGE = 200;

    @Override
    public List<Verstoss> verstoesse() {
        return suche == null || Suchworte.von(suche).istLeer()
                ? List.of(new Verstoss("suche", "suche.fehlt"))
                : List.of();
    }

    Suchworte worte() {
        return Suchworte.von(suche);
    }

    long ab() {
        return vor == null ? Fallsuche.VON_VORN : vor;
    }
}

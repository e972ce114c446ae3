package de.ombud.suche;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** Where in a case the words stand. The texts are those of people, to be escaped wherever they are shown. */
@Schema(name = "Fundstelle")
record Fundstelle(
        Ort ort,

        @Schema(description = "Nummer des Anliegens oder Nachtrags; 0 beim Text des Ganzen")
        int nr,

        List<Teil> auszug) {

    enum Ort {
        TEXT,
        ANLIEGEN,
        NACHTRAG
    }

    @Schema(name = "Auszugsteil")
    record Teil(
            String text,

            @Schema(description = "eines der gesuchten Worte")
            boolean treffer) {}

    /** From a text that marks the words with control characters, which no stored text holds. */
    static List<Teil> teile(String markiert) {
        List<Teil> teile = new ArrayList<>();
        boolean treffer = false;
        int anfang = 0;
        for (int i = 0; i <= markiert.length(); i++) {
            boolean ende = i == markiert.length();
            char zeichen = ende ? Suchregister.AUS : markiert.charAt(i);
            if (zeichen == Suchregister.AN || zeichen == Suchregister.AUS) {
                if (i > anfang) {
                    teile.add(new Teil(markiert.substring(anfang, i), treffer));
                }
                treffer = zeichen == Suchregister.AN;
                anfang = i + 1;
            }
        }
        return teile;
    }
}

package de.ombud.schriftverkehr.vorlage;

import de.ombud.anfrage.Anfragelage;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Anliegenart;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which acknowledgement fits what somebody told us: who is in need is told what to do today, and who praises is thanked. */
@Component
public class Eingangsanlass {

    private final Wege wege;
    private final Anfragelage anfragen;

    Eingangsanlass(Wege wege, Anfragelage anfragen) {
        this.wege = wege;
        this.anfragen = anfragen;
    }

    /** @param gewoehnlich name of the template for everybody else. @return name of the template, without its ending */
    public String vorlage(Akte akte, String gewoehnlich) {
        if (istNotlage(akte)) {
            return gewoehnlich + "-notlage";
        }
        if (!akte.anliegen().isEmpty() && akte.anliegen().stream().allMatch(Eingangsanlass::istLob)) {
            return gewoehnlich + "-lob";
        }
        return anfragen.istNurAnfrage(akte.aktenzeichen()) ? gewoehnlich + "-anfrage" : gewoehnlich;
    }

    public static Map<String, Object> angaben(Akte akte, boolean anVertretung) {
        boolean ohneTelefon = akte.kunde() == null
                || akte.kunde().telefon() == null
                || akte.kunde().telefon().isBlank();
        return Map.of(
                "lobDabei",
                akte.anliegen().stream().anyMatch(Eingangsanlass::istLob),
                "ohneTelefon",
                ohneTelefon && !anVertretung);
    }

    /** As long as nobody has averted it. */
    private boolean istNotlage(Akte akte) {
        return wege.zu(akte.aktenzeichen()).stream().anyMatch(weg -> weg.istOffen() && weg.art() == Wegart.NOTLAGE);
    }

    private static boolean istLob(Akte.Anliegen anliegen) {
        return anliegen.art() == Anliegenart.LOB;
    }
}

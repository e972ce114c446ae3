package de.ombud.schriftverkehr;

import de.ombud.anlage.Anlagen;
import de.ombud.anlage.Beilage;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Wege;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which files go with a mail: what the person gave for a matter goes on with it to the office that has it now. */
@Component
class Beilagen {

    private final Anlagen anlagen;
    private final Akten akten;
    private final Wege wege;

    Beilagen(Anlagen anlagen, Akten akten, Wege wege) {
        this.anlagen = anlagen;
        this.akten = akten;
        this.wege = wege;
    }

    List<Beilage> zu(Sendungszeile sendung) {
        if (sendung.schreiben() != Schreiben.ABGABESCHREIBEN) {
            return List.of();
        }
        boolean einziges = akten.lies(sendung.az()).anliegen().size() == 1;
        return wege.zu(sendung.az()).stream()
                .filter(weg -> weg.nr() == sendung.bezug())
                .findFirst()
                .map(weg -> anlagen.beilagen(sendung.az(), einziges ? null : weg.anliegen()))
                .orElse(List.of());
    }
}

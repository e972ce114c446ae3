package de.ombud.prozess.formular;

import de.ombud.eigenfeld.Antwort;
import de.ombud.eigenfeld.EigeneAngaben;
import de.ombud.prozess.Baustein;
import de.ombud.prozess.ImModell;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;

/** Lets conditions ask what was chosen in a field that no step knows. What somebody wrote is about a person, and none of it is told. */
@ImModell("eigenesFeld")
public class EigenesFeld {

    private final ObjectProvider<EigeneAngaben> angaben;

    EigenesFeld(ObjectProvider<EigeneAngaben> angaben) {
        this.angaben = angaben;
    }

    /** The value of a choice, a number, or whether a box is ticked; "" where nobody answered. */
    @Baustein(jedesWort = true)
    public Object wert(DelegateExecution ausfuehrung, String schluessel) {
        return antwort(ausfuehrung, schluessel).map(EigeneFelder::wert).orElse("");
    }

    /** Whether this is among what was ticked in a list. */
    @Baustein(jedesWort = true)
    public boolean enthaelt(DelegateExecution ausfuehrung, String schluessel, String wert) {
        return antwort(ausfuehrung, schluessel)
                .map(antwort -> List.of(antwort.wert().split(EigeneFrage.TRENNER)))
                .filter(werte -> werte.contains(wert))
                .isPresent();
    }

    private Optional<Antwort> antwort(DelegateExecution ausfuehrung, String schluessel) {
        return EigeneFelder.ort(ausfuehrung)
                .flatMap(ort -> angaben.getObject().letzte(ort, schluessel))
                .filter(antwort -> antwort.art().istLesbar());
    }
}

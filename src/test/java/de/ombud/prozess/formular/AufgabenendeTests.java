package de.ombud.prozess.formular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.Test;

/** Whoever is refused looks for the field in the form that lies before them. */
class AufgabenendeTests {

    record Formular(@Feld String gehoertZu, @Feld String vermerk) implements Eingabe {}

    private static final class Ende implements Aufgabenende<Formular> {

        @Override
        public void beende(DelegateTask task, Formular formular) {
            throw new Eingabefehler(List.of(
                    new Feldfehler("rueckfrage", "Diese Rückfrage gibt es nicht."),
                    new Feldfehler("vermerk", "Bitte ergänzen."),
                    new Feldfehler("hinweise", "Bitte zuerst entscheiden.")));
        }

        @Override
        public String feld(String genannt) {
            return genannt.equals("rueckfrage") ? "gehoertZu" : genannt;
        }
    }

    @Test
    void whatIsRefusedIsNamedAsTheFormDoesAndElseConcernsTheWhole() {
        Eingabefehler fehler =
                catchThrowableOfType(Eingabefehler.class, () -> new Ende().beendeMit(null, new Formular("", "")));

        assertThat(fehler.fehler()).extracting(Feldfehler::field).containsExactly("gehoertZu", "vermerk", "");
    }
}

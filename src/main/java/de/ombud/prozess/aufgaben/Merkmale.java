package de.ombud.prozess.aufgaben;

import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.maschine.Aufgabenhorcher;
import de.ombud.prozess.notlage.NotlageProzess;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Marks a new task with what is true of its case at this moment. */
@Component
class Merkmale implements Aufgabenhorcher {

    private final ObjectProvider<Akten> akten;

    Merkmale(ObjectProvider<Akten> akten) {
        this.akten = akten;
    }

    @Override
    public void entsteht(DelegateTask aufgabe) {
        Optional<Akte> akte = Variable.AKTENZEICHEN.vielleicht(aufgabe).flatMap(this::lies);
        if (istNotlage(aufgabe, akte.orElse(null))) {
            aufgabe.setVariableLocal(Aufgabenmerkmal.NOTLAGE.name(), true);
        }
        if (akte.filter(a -> wartetAufDiePerson(
                        a, AnliegenProzess.ANLIEGEN_NR.vielleicht(aufgabe).orElse(null)))
                .isPresent()) {
            aufgabe.setVariableLocal(Aufgabenmerkmal.RUECKFRAGE_OFFEN.name(), true);
        }
    }

    /**
     * The task of one matter waits for questions about that matter only; any other task has the whole case before it.
     *
     * @param anliegen number of the matter; null for a task of the whole case
     */
    static boolean wartetAufDiePerson(Akte akte, Integer anliegen) {
        return anliegen == null
                ? akte.rueckfragen().stream().anyMatch(Akte.Rueckfrage::istOffen)
                : akte.wartetAufDiePerson(anliegen);
    }

    /** The task of one matter knows it of that matter; any other task has the whole case before it. */
    private static boolean istNotlage(DelegateTask aufgabe, Akte akte) {
        return Aufgabenmerkmal.NOTLAGE
                .vielleicht(aufgabe)
                .orElseGet(() -> aufgabe.getProcessDefinitionId().startsWith(NotlageProzess.KEY + ":")
                        || akte != null && akte.anliegen().stream().anyMatch(Akte.Anliegen::notlage));
    }

    private Optional<Akte> lies(String fall) {
        try {
            return Optional.of(akten.getObject().lies(new Aktenzeichen(fall)));
        } catch (NichtGefunden e) {
            return Optional.empty();
        }
    }
}

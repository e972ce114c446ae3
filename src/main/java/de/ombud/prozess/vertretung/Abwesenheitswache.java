package de.ombud.prozess.vertretung;

import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.maschine.Aufgabenhorcher;
import de.ombud.vertretung.Vertretungen;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Notices when somebody who is not there gets a task, from a model that names them or from a colleague. */
@Component
class Abwesenheitswache implements Aufgabenhorcher {

    private final ObjectProvider<Vertretungen> vertretungen;
    private final ObjectProvider<Vertretungsanstoss> anstoss;
    private final IdentityService anmeldung;

    Abwesenheitswache(
            ObjectProvider<Vertretungen> vertretungen,
            ObjectProvider<Vertretungsanstoss> anstoss,
            @Lazy IdentityService anmeldung) {
        this.vertretungen = vertretungen;
        this.anstoss = anstoss;
        this.anmeldung = anmeldung;
    }

    @Override
    public void bekommt(DelegateTask aufgabe) {
        // who gives it in place of somebody says so afterwards
        aufgabe.removeVariableLocal(Aufgabenmerkmal.IN_VERTRETUNG.name());
        String wer = aufgabe.getAssignee();
        if (wer != null && !istDabei(wer) && vertretungen.getObject().heute(wer).isPresent()) {
            anstoss.getObject().stosseAn();
        }
    }

    /** Whoever takes a task themselves is there after all, whatever was entered. */
    private boolean istDabei(String wer) {
        return Optional.ofNullable(anmeldung.getCurrentAuthentication())
                .map(Authentication::getUserId)
                .filter(wer::equals)
                .isPresent();
    }
}

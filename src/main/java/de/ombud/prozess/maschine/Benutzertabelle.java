package de.ombud.prozess.maschine;

import de.ombud.system.Kennwortpruefung;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The engine's own table of users, but who checks a password on somebody's behalf, as the change of the own password does, is counted
 * like a login.
 */
class Benutzertabelle extends DbIdentityServiceProvider {

    private final ObjectProvider<Kennwortpruefung> kennwoerter;

    Benutzertabelle(ObjectProvider<Kennwortpruefung> kennwoerter) {
        this.kennwoerter = kennwoerter;
    }

    @Override
    public boolean checkPassword(String name, String kennwort) {
        if (name == null || kennwort == null) {
            return false;
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes anfrage) {
            return kennwoerter
                    .getObject()
                    .stimmt(name, kennwort, anfrage.getRequest().getRemoteAddr());
        }
        UserEntity benutzer = findUserById(name);
        return benutzer != null && matchPassword(kennwort, benutzer);
    }

    @Override
    public IdentityOperationResult unlockUser(String name) {
        IdentityOperationResult ergebnis = super.unlockUser(name);
        kennwoerter.getObject().entsperre(name);
        return ergebnis;
    }

    record Fabrik(ObjectProvider<Kennwortpruefung> kennwoerter) implements SessionFactory {

        /** Both, or the engine takes the table for read-only. */
        @Override
        public Class<?> getSessionType() {
            return Benutzertabelle.class;
        }

        @Override
        public Session openSession() {
            return new Benutzertabelle(kennwoerter);
        }
    }
}

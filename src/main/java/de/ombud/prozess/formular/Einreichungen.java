package de.ombud.prozess.formular;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What came along with the tasks that the running command ends; gone with the command. */
final class Einreichungen implements Session {

    private final Map<String, Map<String, Object>> gesandt = new HashMap<>();
    private final Map<String, Formularwerte> geprueft = new HashMap<>();

    static Einreichungen in(CommandContext kontext) {
        return kontext.getSession(Einreichungen.class);
    }

    void nimm(String taskId, Map<String, Object> felder) {
        Map<String, Object> werte = new HashMap<>();
        if (felder != null) {
            felder.forEach((feld, wert) -> werte.put(feld, wert instanceof TypedValue typ ? typ.getValue() : wert));
        }
        gesandt.put(taskId, werte);
    }

    Map<String, Object> gesandt(String taskId) {
        return gesandt.getOrDefault(taskId, Map.of());
    }

    void merke(String taskId, Formularwerte werte) {
        geprueft.put(taskId, werte);
    }

    Formularwerte geprueft(String taskId) {
        Formularwerte werte = geprueft.get(taskId);
        if (werte == null) {
            throw new IllegalStateException("fields are read while a task is completed, and at no other time");
        }
        return werte;
    }

    @Override
    public void flush() {
        // nothing of it is stored
    }

    @Override
    public void close() {
        gesandt.clear();
        geprueft.clear();
    }

    static final class Fabrik implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Einreichungen.class;
        }

        @Override
        public Session openSession() {
            return new Einreichungen();
        }
    }
}

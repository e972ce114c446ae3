package de.ombud.prozess.formular;

import de.ombud.eingabe.Eingabe;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What came along with the tasks that the running command ends; gone with the command. */
final class Einreichungen implements Session {

    private final Map<String, Map<String, Object>> gesandt = new HashMap<>();
    private final Map<String, Map<Class<?>, Eingabe>> gelesen = new HashMap<>();

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

    void merke(String taskId, Eingabe formular) {
        gelesen.computeIfAbsent(taskId, id -> new HashMap<>()).put(formular.getClass(), formular);
    }

    Eingabe gelesen(String taskId, Class<?> art) {
        Eingabe formular = gelesen.getOrDefault(taskId, Map.of()).get(art);
        if (formular == null) {
            throw new IllegalStateException("a form is read while its task is completed, and at no other time");
        }
        return formular;
    }

    @Override
    public void flush() {
        // nothing of it is stored
    }

    @Override
    public void close() {
        gesandt.clear();
        gelesen.clear();
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

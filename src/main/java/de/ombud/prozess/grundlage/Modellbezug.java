package de.ombud.prozess.grundlage;

import de.ombud.vorgang.Aktenzeichen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.dmn.DecisionDefinitionNotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which state of models counts here: that of the execution or case that the thread is busy with, else the newest. So a running case ends
 * on the tables and models that it began with, whoever asks and however deep.
 */
@Component
public class Modellbezug {

    /** Source of a deployment that is a state of analysts. */
    public static final String VON_ANALYSE = "modellstand";

    /** Source of a deployment that is a state which the program made at its start. */
    public static final String VOM_PROGRAMM = "programm";

    private static final String NEUESTE = "select bereitstellung from modellstand order by nr desc limit 1";

    private final JdbcClient jdbc;
    private final ThreadLocal<Deque<Supplier<String>>> bereiche = ThreadLocal.withInitial(ArrayDeque::new);
    private final Map<Modell, String> gefundene = new ConcurrentHashMap<>();

    Modellbezug(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A definition in the engine. What has been deployed never changes, so it is looked for once. */
    private record Modell(String bereitstellung, String schluessel, boolean tabelle) {}

    /** Ends where it was entered. */
    public interface Bereich extends AutoCloseable {
        @Override
        void close();
    }

    /** Whether a deployment is a state; nobody else's carries one of these sources. */
    public static boolean istStand(String quelle) {
        return VON_ANALYSE.equals(quelle) || VOM_PROGRAMM.equals(quelle);
    }

    /** From here to the end everything is asked of this deployment. @param bereitstellung id in the engine */
    public Bereich betrete(String bereitstellung) {
        return betrete(() -> bereitstellung);
    }

    private Bereich betrete(Supplier<String> bereitstellung) {
        bereiche.get().push(bereitstellung);
        return this::verlasse;
    }

    private void verlasse() {
        Deque<Supplier<String>> offene = bereiche.get();
        offene.pop();
        if (offene.isEmpty()) {
            bereiche.remove();
        }
    }

    /** Everything within is asked of the state of this case, or of the newest where it has none. */
    public <T> T fuer(Aktenzeichen fall, Supplier<T> schritt) {
        Bereich bereich = betreteFall(fall.wert());
        try (bereich) {
            return schritt.get();
        }
    }

    /** Looked for only when something is asked. @param aktenzeichen as somebody typed it: what is no case counts as new */
    public Bereich betreteFall(String aktenzeichen) {
        return betrete(
                SingletonSupplier.of(() -> bereitstellungVon(aktenzeichen).orElseGet(this::neueste)));
    }

    /** The state that cases begin with now; there is one as soon as the application has started. */
    public String neueste() {
        return jdbc.sql(NEUESTE).query(String.class).single();
    }

    /** The case keeps the state that it begins with. */
    public void merke(Aktenzeichen fall, String bereitstellung) {
        jdbc.sql("""
            insert into modellstand_fall (aktenzeichen, nr)
            select :fall, nr from modellstand where bereitstellung = :bereitstellung
            on conflict (aktenzeichen) do nothing
            """)
                .param("fall", fall.wert())
                .param("bereitstellung", bereitstellung)
                .update();
    }

    /** From now on another state counts for the case; only together with the processes that run for it. */
    public void wechsle(Aktenzeichen fall, String bereitstellung) {
        jdbc.sql("""
            update modellstand_fall set nr = (select nr from modellstand where bereitstellung = :bereitstellung)
            where aktenzeichen = :fall
            """)
                .param("fall", fall.wert())
                .param("bereitstellung", bereitstellung)
                .update();
    }

    private Optional<String> bereitstellungVon(String aktenzeichen) {
        return jdbc.sql("""
            select s.bereitstellung from modellstand_fall f join modellstand s on s.nr = f.nr
            where f.aktenzeichen = :fall
            """).param("fall", aktenzeichen).query(String.class).optional();
    }

    /** Id of the decision in the state that counts here. */
    String tabelle(String schluessel) {
        return definition(schluessel, true);
    }

    /** Id of the process in the state that counts here. */
    String ablauf(String schluessel) {
        return definition(schluessel, false);
    }

    /** A table or way that came later than the state: the newest one, because the case needs an answer. */
    private String definition(String schluessel, boolean tabelle) {
        Supplier<String> innerster = bereiche.get().peek();
        String hier = innerster == null ? neueste() : innerster.get();
        return suche(new Modell(hier, schluessel, tabelle))
                .or(() -> suche(new Modell(neueste(), schluessel, tabelle)))
                .orElseThrow(() -> fehlt(schluessel, tabelle));
    }

    private static ProcessEngineException fehlt(String schluessel, boolean tabelle) {
        String satz = "Kein Modellstand enthält „" + schluessel + "“.";
        return tabelle ? new DecisionDefinitionNotFoundException(satz) : new NotFoundException(satz);
    }

    private Optional<String> suche(Modell modell) {
        String bekannt = gefundene.get(modell);
        if (bekannt != null) {
            return Optional.of(bekannt);
        }
        Optional<String> gefunden = jdbc.sql(
                        modell.tabelle()
                                ? "select id_ from act_re_decision_def where deployment_id_ = :wo and key_ = :was"
                                : "select id_ from act_re_procdef where deployment_id_ = :wo and key_ = :was")
                .param("wo", modell.bereitstellung())
                .param("was", modell.schluessel())
                .query(String.class)
                .optional();
        gefunden.ifPresent(id -> gefundene.put(modell, id));
        return gefunden;
    }
}

package de.ombud.bericht;

import de.ombud.prozess.jahresbericht.JahresberichtProzess;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test leaves about reports goes with it, and what another room's test needs to know of this one. */
public final class Berichtsproben {

    private final Berichte berichte;
    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final HistoryService historie;

    public Berichtsproben(ApplicationContext anwendung) {
        this.berichte = anwendung.getBean(Berichte.class);
        this.jdbc = anwendung.getBean(JdbcClient.class);
        this.runtime = anwendung.getBean(RuntimeService.class);
        this.historie = anwendung.getBean(HistoryService.class);
    }

    public void raeumeAuf() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(JahresberichtProzess.KEY)
                .list()
                .forEach(instanz -> runtime.deleteProcessInstance(instanz.getId(), "test"));
        historie.createHistoricProcessInstanceQuery()
                .processDefinitionKey(JahresberichtProzess.KEY)
                .list()
                .forEach(instanz -> historie.deleteHistoricProcessInstance(instanz.getId()));
        List.of(
                        "befunderklaerung",
                        "berichtsfassung",
                        "berichtsrueckgabe_teil",
                        "berichtsrueckgabe",
                        "jahresbericht_vorversion",
                        "jahresbericht")
                .forEach(tabelle -> jdbc.sql("delete from " + tabelle).update());
    }

    /** On the page of the part. */
    public void schreibe(int jahr, Berichtsteil teil, String text, String wer) {
        int nr = berichte.fassungen(jahr, teil).stream()
                .mapToInt(Berichtsstand.Fassung::nr)
                .findFirst()
                .orElse(0);
        berichte.schreibe(jahr, teil.name(), nr, text, wer);
    }

    public List<String> texte(int jahr, Berichtsteil teil) {
        return berichte.fassungen(jahr, teil).stream()
                .map(fassung -> fassung.wer() + ": " + fassung.text())
                .toList();
    }

    public void erklaereAlles(int jahr, String wer) {
        berichte.zu(jahr)
                .offeneBefunde()
                .forEach(befund -> berichte.erklaere(jahr, befund.kennung(), "So ist es überliefert.", wer));
    }

    public boolean istFreigegeben(int jahr) {
        return berichte.zu(jahr).istFreigegeben();
    }

    /** As the archive has it. */
    public String freigegebenVon(int jahr, int version) {
        return berichte.version(jahr, version).orElseThrow().freigegebenVon();
    }
}

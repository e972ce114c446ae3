package de.ombud.prozess.formular;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.eigenfeld.Antwort;
import de.ombud.eigenfeld.Aufgabenbezug;
import de.ombud.eigenfeld.EigeneAngaben;
import de.ombud.eigenfeld.Feldart;
import de.ombud.eigenfeld.Fundort;
import de.ombud.eingabe.Bauplan;
import de.ombud.eingabe.Eingabe;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.system.Feldfehler;
import de.ombud.vorgang.Aktenzeichen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.MessageSource;

/** What a form asks and no step knows: read with the task, kept with its case, given back when the same task comes again. */
final class EigeneFelder {

    private final BeanFactory beans;
    private final MessageSource texte;

    EigeneFelder(BeanFactory beans, MessageSource texte) {
        this.beans = beans;
        this.texte = texte;
    }

    static Optional<Fundort> ort(VariableScope scope) {
        return Variable.AKTENZEICHEN
                .vielleicht(scope)
                .map(fall -> new Fundort(
                        new Aktenzeichen(fall),
                        Aufgabenmerkmal.ANLIEGEN_NR.vielleicht(scope).orElse(null),
                        Aufgabenmerkmal.WEG_NR.vielleicht(scope).orElse(null)));
    }

    static List<EigeneFrage> fragen(JsonNode formular, List<Class<Eingabe>> formulare) {
        Predicate<String> bekannt =
                feld -> formulare.stream().anyMatch(art -> Bauplan.von(art).kennt(feld));
        return EigeneFrage.in(formular, bekannt);
    }

    /** A task that belongs to no case has nowhere to keep them. */
    List<EigeneFrage> fragen(DelegateTask aufgabe, JsonNode formular, List<Class<Eingabe>> formulare) {
        return ort(aufgabe).isPresent() ? fragen(formular, formulare) : List.of();
    }

    /** @param fehler gets the faults */
    void nimm(DelegateTask aufgabe, List<EigeneFrage> fragen, Map<String, Object> gesandt, List<Feldfehler> fehler) {
        if (fragen.isEmpty()) {
            return;
        }
        Fundort ort = ort(aufgabe).orElseThrow();
        EigeneAngaben angaben = beans.getBean(EigeneAngaben.class);
        Map<String, Antwort> bisher = angaben.bisherige(ort, aufgabe.getTaskDefinitionKey());
        EigeneLesung lesung = new EigeneLesung(texte, fehler);
        List<Antwort> antworten = new ArrayList<>();
        for (EigeneFrage frage : fragen) {
            boolean kam = gesandt.containsKey(frage.schluessel());
            // what was not sent stays as it is; a box of which nobody ever spoke is not ticked, so that a gateway can
            // ask
            if (kam || !bisher.containsKey(frage.schluessel())) {
                boolean unberuehrt = !kam && frage.art() == Feldart.KAESTCHEN && !frage.istPflicht();
                lesung.lies(frage, unberuehrt ? Boolean.FALSE : gesandt.get(frage.schluessel()))
                        .ifPresent(antworten::add);
            }
        }
        if (fehler.isEmpty()) {
            angaben.merken(ort, bezug(aufgabe), antworten);
        }
    }

    private Aufgabenbezug bezug(DelegateTask aufgabe) {
        return new Aufgabenbezug(
                aufgabe.getTaskDefinitionKey(),
                Objects.requireNonNullElse(aufgabe.getName(), aufgabe.getTaskDefinitionKey()),
                gruppen(aufgabe),
                beans.getBean(Handelnder.class).name());
    }

    private static Set<String> gruppen(DelegateTask aufgabe) {
        return aufgabe.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What the form shall show at first, by key; "" for a field that nobody answered. */
    Map<String, Object> bisherige(TaskEntity aufgabe, List<EigeneFrage> fragen) {
        Map<String, Antwort> bisher = ort(aufgabe)
                .map(ort -> beans.getBean(EigeneAngaben.class)
                        .bisherige(ort, aufgabe.getTaskDefinitionKey(), gruppen(aufgabe)))
                .orElse(Map.of());
        return fragen.stream()
                .collect(Collectors.toMap(
                        EigeneFrage::schluessel,
                        frage -> bisher.containsKey(frage.schluessel()) ? wert(bisher.get(frage.schluessel())) : "",
                        (eine, andere) -> eine));
    }

    static Object wert(Antwort antwort) {
        if (antwort.wert().isEmpty()) {
            return "";
        }
        return switch (antwort.art()) {
            case KAESTCHEN -> Boolean.valueOf(antwort.wert());
            case ZAHL -> new BigDecimal(antwort.wert());
            case MEHRFACHAUSWAHL -> List.of(antwort.wert().split(EigeneFrage.TRENNER));
            case TEXT, AUSWAHL, ZEIT -> antwort.wert();
        };
    }
}

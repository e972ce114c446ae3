package de.ombud.prozess.modellsprache;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilder;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * What an expression of a model asks for. Of one that {@link Ausdruckssprache} does not let pass, whatever can be said.
 *
 * @param wurzel of what stands between the brackets; null for plain text and what cannot be read
 * @param variablen names that are no bean whose method is called
 */
public record Ausdruck(Node wurzel, List<Aufruf> aufrufe, Set<String> variablen) {

    private static final TreeBuilder LESER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    /**
     * @param angaben words as they are written, behind the execution
     * @param wechselnde whether one of them is a variable
     */
    public record Aufruf(String bean, String methode, List<String> angaben, boolean wechselnde) {

        public String verb() {
            return bean + "." + methode;
        }
    }

    public static Ausdruck lies(String text) {
        List<Aufruf> aufrufe = new ArrayList<>();
        Set<String> variablen = new LinkedHashSet<>();
        Node wurzel = null;
        if (Ausdruckssprache.enthaeltAusdruck(text)) {
            try {
                wurzel = LESER.build(text.strip()).getRoot().getChild(0);
                sammle(wurzel, aufrufe, variablen);
            } catch (TreeBuilderException e) {
                // said by whoever checks the language
            }
        }
        return new Ausdruck(wurzel, aufrufe, variablen);
    }

    private static void sammle(Node knoten, List<Aufruf> aufrufe, Set<String> variablen) {
        if (knoten instanceof AstMethod && knoten.getChild(0) instanceof AstDot) {
            Aufruf aufruf = aufruf(knoten);
            aufrufe.add(aufruf);
            sammleKinder(knoten.getChild(1), aufrufe, variablen);
        } else if (knoten instanceof AstIdentifier name) {
            if (!name.getName().equals(Ausdruckssprache.AUSFUEHRUNG)) {
                variablen.add(name.getName());
            }
        } else {
            sammleKinder(knoten, aufrufe, variablen);
        }
    }

    private static void sammleKinder(Node knoten, List<Aufruf> aufrufe, Set<String> variablen) {
        for (int i = 0; i < knoten.getCardinality(); i++) {
            sammle(knoten.getChild(i), aufrufe, variablen);
        }
    }

    /** Of a node that is the call of a method. */
    public static Aufruf aufruf(Node knoten) {
        AstDot ziel = (AstDot) knoten.getChild(0);
        String bean = ziel.getChild(0) instanceof AstIdentifier name ? name.getName() : "";
        List<String> angaben = new ArrayList<>();
        boolean wechselnde = false;
        Node argumente = knoten.getChild(1);
        for (int i = 0; i < argumente.getCardinality(); i++) {
            Node angabe = argumente.getChild(i);
            if (angabe instanceof AstLiteral fest) {
                angaben.add(String.valueOf(fest.eval(null, null)));
            } else if (!(angabe instanceof AstIdentifier name)
                    || !name.getName().equals(Ausdruckssprache.AUSFUEHRUNG)) {
                wechselnde = true;
            }
        }
        return new Aufruf(bean, Ausdruckssprache.eigenschaft(ziel), List.copyOf(angaben), wechselnde);
    }
}

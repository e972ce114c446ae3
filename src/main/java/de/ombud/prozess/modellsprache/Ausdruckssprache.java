package de.ombud.prozess.modellsprache;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilder;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * The small language of expressions in models: plain text, or one expression of variables, literals, comparisons, and/or/not, a bean
 * of the models or {@code bean.method(…)} of it, where an argument is {@code execution}, a variable or a literal; besides, exactly
 * {@code execution.processBusinessKey}. Read by the engine's own parser, so that both understand the same.
 */
public final class Ausdruckssprache {

    static final String AUSFUEHRUNG = "execution";

    /** Names that the engine would resolve to objects of its own. */
    private static final Set<String> OBJEKTE_DER_MASCHINE =
            Set.of(AUSFUEHRUNG, "task", "caseExecution", "externalTask", "authenticatedUserId", "variableScope");

    private static final Set<AstBinary.Operator> VERKNUEPFUNGEN = Set.of(
            AstBinary.AND,
            AstBinary.OR,
            AstBinary.EQ,
            AstBinary.NE,
            AstBinary.LT,
            AstBinary.LE,
            AstBinary.GT,
            AstBinary.GE);

    private static final int LAENGSTER_AUSDRUCK = 2_000;

    private final Modellbeans beans;
    private final TreeBuilder leser = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    public Ausdruckssprache(Modellbeans beans) {
        this.beans = beans;
    }

    public static boolean enthaeltAusdruck(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Why this text is no sentence of the language, in German; empty where it is one. */
    public Optional<String> einwand(String text) {
        if (!enthaeltAusdruck(text)) {
            return Optional.empty();
        }
        if (text.length() > LAENGSTER_AUSDRUCK) {
            return Optional.of("Der Ausdruck ist zu lang (höchstens " + LAENGSTER_AUSDRUCK + " Zeichen).");
        }
        Node wurzel;
        try {
            wurzel = leser.build(text.strip()).getRoot();
        } catch (TreeBuilderException e) {
            return Optional.of("Der Ausdruck „" + text.strip() + "“ ist nicht lesbar. Bitte die Schreibweise prüfen.");
        }
        if (!(wurzel instanceof AstEval)) {
            return Optional.of(
                    "Text und Ausdruck lassen sich nicht mischen: entweder nur Text oder genau ein Ausdruck ${…}.");
        }
        return einwand(wurzel.getChild(0));
    }

    private Optional<String> einwand(Node knoten) {
        if (knoten instanceof AstLiteral) {
            return Optional.empty();
        }
        if (knoten instanceof AstIdentifier name) {
            return OBJEKTE_DER_MASCHINE.contains(name.getName())
                    ? Optional.of(
                            nichtErlaubt("„" + name.getName() + "“ steht nur als Argument einer Bean, als „execution“"))
                    : Optional.empty();
        }
        if (knoten instanceof AstNested klammer) {
            return einwand(klammer.getChild(0));
        }
        if (knoten instanceof AstUnary vorzeichen && vorzeichen.getOperator() == AstUnary.NOT) {
            return einwand(vorzeichen.getChild(0));
        }
        if (knoten instanceof AstBinary vergleich && VERKNUEPFUNGEN.contains(vergleich.getOperator())) {
            return einwand(vergleich.getChild(0)).or(() -> einwand(vergleich.getChild(1)));
        }
        if (knoten instanceof AstDot eigenschaft) {
            return istGeschaeftsschluessel(eigenschaft)
                    ? Optional.empty()
                    : Optional.of(nichtErlaubt("Eigenschaften eines Objekts werden nicht gelesen"));
        }
        if (knoten instanceof AstMethod aufruf) {
            return einwandGegenAufruf(aufruf);
        }
        return Optional.of(
                nichtErlaubt("Erlaubt sind Variablen, feste Werte, Vergleiche, and/or/not und Aufrufe einer Bean"));
    }

    private Optional<String> einwandGegenAufruf(AstMethod aufruf) {
        if (!(aufruf.getChild(0) instanceof AstDot ziel) || !(ziel.getChild(0) instanceof AstIdentifier bean)) {
            return Optional.of(
                    nichtErlaubt("Aufgerufen wird nur eine Methode einer Bean, wie ${uhr.bisAntwort(execution)}"));
        }
        if (!beans.kennt(bean.getName())) {
            return Optional.of("Die Bean „" + bean.getName() + "“ gibt es für Modelle nicht. Bitte den Namen prüfen.");
        }
        AstParameters argumente = (AstParameters) aufruf.getChild(1);
        if (!beans.kennt(bean.getName(), eigenschaft(ziel), argumente.getCardinality())) {
            return Optional.of("Die Bean „%s“ hat keine Methode „%s“ mit %d Angaben. Bitte Namen und Angaben prüfen."
                    .formatted(bean.getName(), eigenschaft(ziel), argumente.getCardinality()));
        }
        for (int i = 0; i < argumente.getCardinality(); i++) {
            Node argument = argumente.getChild(i);
            boolean ausfuehrung = argument instanceof AstIdentifier name && AUSFUEHRUNG.equals(name.getName());
            boolean schlicht = argument instanceof AstLiteral
                    || argument instanceof AstIdentifier variable && !OBJEKTE_DER_MASCHINE.contains(variable.getName());
            if (!ausfuehrung && !schlicht) {
                return Optional.of(
                        nichtErlaubt("Eine Angabe an eine Bean ist „execution“, eine Variable oder ein fester Wert"));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code bean} alone stands where a listener or step is named by its bean. */
    public Optional<String> einwandGegenBean(String text) {
        try {
            Node wurzel = leser.build(text.strip()).getRoot();
            if (wurzel instanceof AstEval && wurzel.getChild(0) instanceof AstIdentifier name) {
                return beans.kennt(name.getName())
                        ? Optional.empty()
                        : Optional.of(
                                "Die Bean „" + name.getName() + "“ gibt es für Modelle nicht. Bitte den Namen prüfen.");
            }
        } catch (TreeBuilderException e) {
            // said below
        }
        return Optional.of("Hier steht der Name einer Bean, wie ${antwortGeschrieben}.");
    }

    private static boolean istGeschaeftsschluessel(AstDot eigenschaft) {
        return eigenschaft.getChild(0) instanceof AstIdentifier name
                && AUSFUEHRUNG.equals(name.getName())
                && "processBusinessKey".equals(eigenschaft(eigenschaft));
    }

    /** The parser keeps the name to itself; it prints a node as a dot, a blank and the name. */
    static String eigenschaft(AstDot punkt) {
        return punkt.toString().substring(1).strip();
    }

    private static String nichtErlaubt(String satz) {
        return satz + "; etwas anderes erreicht ein Modell nicht.";
    }
}

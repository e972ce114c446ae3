package de.ombud.prozess.modellsprache;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** Reads FEEL as the tables' own engine does. */
public final class Feel {

    private static final Pattern WORT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern SCHLEIFE = Pattern.compile("\\b(?:for|some|every|function)\\b");

    private final FeelEngine maschine = new ScalaFeelEngineFactory().createInstance();

    /** Whether this goes through something, and might do so for hours. It is refused by itself and never evaluated. */
    public static boolean laeuftDurch(String ausdruck) {
        return SCHLEIFE.matcher(WORT.matcher(ausdruck).replaceAll("\"\"")).find();
    }

    /** The words in quotation marks. */
    public static List<String> woerter(String ausdruck) {
        return WORT.matcher(ausdruck).results().map(MatchResult::group).toList();
    }

    /** Whether this can be read at all; what it would say is not asked. */
    public boolean lesbar(String ausdruck) {
        if (laeuftDurch(ausdruck)) {
            return false;
        }
        try {
            maschine.evaluateSimpleExpression(ausdruck, leer());
            return true;
        } catch (FeelException e) {
            return !istUnlesbar(e);
        }
    }

    /** Whether this cell lets the value pass; false too where it cannot be read. */
    public boolean trifft(String zelle, Object wert) {
        if (laeuftDurch(zelle)) {
            return false;
        }
        try {
            return maschine.evaluateSimpleUnaryTests(zelle, "eingabe", kontext(wert));
        } catch (FeelException e) {
            return false;
        }
    }

    public boolean alsZelleLesbar(String zelle) {
        if (laeuftDurch(zelle)) {
            return false;
        }
        try {
            maschine.evaluateSimpleUnaryTests(zelle, "eingabe", kontext("x"));
            return true;
        } catch (FeelException e) {
            return !istUnlesbar(e);
        }
    }

    private static boolean istUnlesbar(FeelException fehler) {
        for (Throwable grund = fehler; grund != null; grund = grund.getCause()) {
            if (String.valueOf(grund.getMessage()).contains("failed to parse")) {
                return true;
            }
        }
        return false;
    }

    private static VariableContext leer() {
        return Variables.emptyVariableContext();
    }

    private static VariableContext kontext(Object wert) {
        return Variables.createVariables().putValue("eingabe", wert).asVariableContext();
    }
}

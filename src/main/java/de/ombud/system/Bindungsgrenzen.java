package de.ombud.system;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * How far a form may make objects grow: {@code liste[2000000000]} is a few bytes for a stranger and would be two billion elements for
 * us. First of all, because a binder that something else has opened takes no limit any more.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Bindungsgrenzen {

    /** Elements of a list that a form may count through; none of ours has more than the Anliegen of a case. */
    static final int ELEMENTE = 100;

    private static final Pattern STELLE = Pattern.compile("\\[(\\d+)]");

    private final MessageSource texte;

    Bindungsgrenzen(MessageSource texte) {
        this.texte = texte;
    }

    /** @throws Eingabefehler for a form that counts further: Spring itself would stumble over it */
    @InitBinder
    void begrenze(WebDataBinder binder, WebRequest anfrage) {
        binder.setAutoGrowNestedPaths(false);
        // records are bound by constructor, and that knows this limit only
        binder.setAutoGrowCollectionLimit(ELEMENTE);
        if (binder.getTargetType() != null
                && anfrage.getParameterMap().keySet().stream().anyMatch(Bindungsgrenzen::zaehltZuWeit)) {
            throw new Eingabefehler("", texte.getMessage("fehler.400.zuviel", null, Locale.GERMANY));
        }
    }

    private static boolean zaehltZuWeit(String feld) {
        return STELLE.matcher(feld)
                .results()
                .map(stelle -> stelle.group(1))
                .anyMatch(stelle -> stelle.length() > 9 || Integer.parseInt(stelle) >= ELEMENTE);
    }
}

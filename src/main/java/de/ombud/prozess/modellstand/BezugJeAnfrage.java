package de.ombud.prozess.modellstand;

import de.ombud.prozess.grundlage.Modellbezug;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A request about a case asks the state of models of that case, also where no execution is near: a correction counts its limit anew. */
@Component
class BezugJeAnfrage implements HandlerInterceptor, WebMvcConfigurer {

    private static final String FALL = "aktenzeichen";
    private static final String BEREICH = BezugJeAnfrage.class.getName();

    private final Modellbezug bezug;

    BezugJeAnfrage(Modellbezug bezug) {
        this.bezug = bezug;
    }

    @Override
    public void addInterceptors(InterceptorRegistry verzeichnis) {
        verzeichnis.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest anfrage, HttpServletResponse antwort, Object ziel) {
        if (anfrage.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> teile
                && teile.get(FALL) instanceof String fall) {
            anfrage.setAttribute(BEREICH, bezug.betreteFall(fall));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest anfrage, HttpServletResponse antwort, Object ziel, Exception fehler) {
        if (anfrage.getAttribute(BEREICH) instanceof Modellbezug.Bereich bereich) {
            anfrage.removeAttribute(BEREICH);
            bereich.close();
        }
    }
}

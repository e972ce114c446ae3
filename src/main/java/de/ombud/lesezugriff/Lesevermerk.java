package de.ombud.lesezugriff;

import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Aktenzeichen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Writes down what {@link Gelesen} says: for pages before they are drawn, for the interface before its answer is written. */
@ControllerAdvice
class Lesevermerk implements ResponseBodyAdvice<Object>, HandlerInterceptor, WebMvcConfigurer {

    private final Lesezugriffe lesezugriffe;

    Lesevermerk(Lesezugriffe lesezugriffe) {
        this.lesezugriffe = lesezugriffe;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptoren) {
        interceptoren.addInterceptor(this);
    }

    @Override
    public boolean supports(MethodParameter antwort, Class<? extends HttpMessageConverter<?>> schreiber) {
        return gelesen(antwort.getMethod()) != null;
    }

    @Override
    public Object beforeBodyWrite(
            Object inhalt,
            MethodParameter antwort,
            MediaType art,
            Class<? extends HttpMessageConverter<?>> schreiber,
            ServerHttpRequest anfrage,
            ServerHttpResponse ausgabe) {
        vermerke(gelesen(antwort.getMethod()), ((ServletServerHttpRequest) anfrage).getServletRequest());
        return inhalt;
    }

    @Override
    public void postHandle(HttpServletRequest anfrage, HttpServletResponse antwort, Object ziel, ModelAndView seite) {
        if (seite == null || seite.getViewName() == null || seite.getViewName().startsWith("redirect:")) {
            return;
        }
        if (ziel instanceof HandlerMethod methode && gelesen(methode.getMethod()) != null) {
            vermerke(gelesen(methode.getMethod()), anfrage);
        }
    }

    /** What the method says, or else its class; null where neither says anything. */
    static Gelesen gelesen(Method methode) {
        Gelesen eigenes = AnnotatedElementUtils.findMergedAnnotation(methode, Gelesen.class);
        return eigenes == null
                ? AnnotatedElementUtils.findMergedAnnotation(methode.getDeclaringClass(), Gelesen.class)
                : eigenes;
    }

    private void vermerke(Gelesen gelesen, HttpServletRequest anfrage) {
        Map<?, ?> pfad = (Map<?, ?>) anfrage.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        lesezugriffe.vermerken(
                new Aktenzeichen((String) pfad.get("aktenzeichen")),
                Angemeldet.aktuell().name(),
                gelesen.value());
    }
}

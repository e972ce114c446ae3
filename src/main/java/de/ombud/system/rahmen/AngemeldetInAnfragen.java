package de.ombud.system.rahmen;

import de.ombud.system.Angemeldet;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A step that says {@code Angemeldet wer} is told who is logged in, and never what a request claims. */
@Configuration(proxyBeanMethods = false)
class AngemeldetInAnfragen implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    AngemeldetInAnfragen() {
        // so that the interface does not describe it as something to send
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Angemeldet.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> angaben) {
        angaben.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter angabe) {
        return angabe.getParameterType() == Angemeldet.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter angabe,
            ModelAndViewContainer seite,
            NativeWebRequest anfrage,
            WebDataBinderFactory bindung) {
        return Angemeldet.aktuell();
    }
}

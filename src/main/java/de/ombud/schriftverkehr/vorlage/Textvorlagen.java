package de.ombud.schriftverkehr.vorlage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Thymeleaf finds pages by itself; letters come as text and HTML beside each other and name their ending. */
@Configuration(proxyBeanMethods = false)
class Textvorlagen {

    @Bean
    ITemplateResolver schreibenAlsText() {
        return aufloeser("schreiben/*.txt", TemplateMode.TEXT);
    }

    @Bean
    ITemplateResolver schreibenAlsHtml() {
        return aufloeser("schreiben/*.html", TemplateMode.HTML);
    }

    private static ITemplateResolver aufloeser(String muster, TemplateMode art) {
        ClassLoaderTemplateResolver aufloeser = new ClassLoaderTemplateResolver();
        aufloeser.setName(muster);
        aufloeser.setPrefix("templates/");
        aufloeser.setCharacterEncoding("UTF-8");
        aufloeser.setTemplateMode(art);
        aufloeser.setOrder(1);
        aufloeser.getResolvablePatternSpec().addPattern(muster);
        return aufloeser;
    }
}

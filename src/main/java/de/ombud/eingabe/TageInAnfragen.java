package de.ombud.eingabe;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A day that comes as a single parameter is read like all others; Spring's own reading takes 4.11.26 and dates with an offset. */
@Configuration(proxyBeanMethods = false)
class TageInAnfragen implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry formate) {
        formate.addFormatterForFieldType(LocalDate.class, new Tag());
    }

    private static final class Tag implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale sprache) throws ParseException {
            return Zeitangabe.tag(text).orElseThrow(() -> new ParseException("no day", 0));
        }

        @Override
        public String print(LocalDate tag, Locale sprache) {
            return tag.toString();
        }
    }
}

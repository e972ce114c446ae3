package de.ombud.system;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.stereotype.Component;

/** Brings the limits of {@link Text} into the OpenAPI document. */
@Component
class Textlaengen implements PropertyCustomizer {

    @Override
    @SuppressWarnings("rawtypes")
    public Schema customize(Schema feld, AnnotatedType art) {
        Annotation[] angaben = art.getCtxAnnotations();
        Stream.of(angaben == null ? new Annotation[0] : angaben)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .forEach(text -> feld.setMaxLength(text.max()));
        return feld;
    }
}

package de.ombud.eingabe;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.stereotype.Component;

/** Brings into the OpenAPI document what a field says about itself. */
@Component
class Feldbeschreibung implements PropertyCustomizer {

    @Override
    @SuppressWarnings("rawtypes")
    public Schema customize(Schema eigenschaft, AnnotatedType art) {
        Annotation[] angaben = art.getCtxAnnotations();
        for (Annotation angabe : angaben == null ? new Annotation[0] : angaben) {
            if (angabe instanceof Mail) {
                eigenschaft.setFormat("email");
            }
            if (angabe instanceof Feld feld) {
                beschreibe(eigenschaft, art, feld);
            }
        }
        return eigenschaft;
    }

    @SuppressWarnings("rawtypes")
    private static void beschreibe(Schema eigenschaft, AnnotatedType art, Feld feld) {
        if (art.getType() instanceof JavaType java && java.hasRawClass(String.class)) {
            eigenschaft.setMaxLength(feld.laenge());
        }
        if (art.getType() instanceof JavaType java && java.isCollectionLikeType()) {
            eigenschaft.setMaxItems(feld.elemente());
        }
        if (feld.pflicht() && feld.wenn().isEmpty() && art.getParent() != null) {
            art.getParent().addRequiredItem(art.getPropertyName());
        }
    }
}

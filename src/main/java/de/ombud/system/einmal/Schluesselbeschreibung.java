package de.ombud.system.einmal;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.method.HandlerMethod;

/** Says of every step that changes something that it takes a key, because {@link EinmaligeAusfuehrung} gives every one the chance. */
@Component
class Schluesselbeschreibung implements OperationCustomizer {

    @Override
    public Operation customize(Operation vorgang, HandlerMethod methode) {
        if (aendert(methode) && EinmaligeAusfuehrung.gilt(methode)) {
            vorgang.addParametersItem(new HeaderParameter()
                    .name(Idempotenzschluessel.KOPFZEILE)
                    .required(false)
                    .description(
                            "eigene Kennung dieses Schritts, 1 bis 200 sichtbare ASCII-Zeichen: noch einmal gesendet,"
                                    + " ändert er nichts und antwortet wie beim ersten Mal, mit 200")
                    .schema(new StringSchema().maxLength(200).pattern("^[!-~]+$")));
            vorgang.getResponses()
                    .putIfAbsent(
                            "422",
                            new ApiResponse()
                                    .description(
                                            "nicht ausführbar, oder der Idempotency-Key wurde schon mit einem anderen"
                                                    + " Inhalt verwendet"));
        }
        return vorgang;
    }

    private static boolean aendert(HandlerMethod methode) {
        return methode.hasMethodAnnotation(PostMapping.class)
                || methode.hasMethodAnnotation(PutMapping.class)
                || methode.hasMethodAnnotation(DeleteMapping.class);
    }
}

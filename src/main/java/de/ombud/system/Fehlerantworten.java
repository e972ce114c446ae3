package de.ombud.system;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** How errors look, for the description of the interface. */
public final class Fehlerantworten {

    private static final String FORMAT = "application/problem+json";

    private Fehlerantworten() {}

    @Schema(name = "Problem", description = "RFC 9457, mit deutschen Sätzen")
    record Problem(String title, int status, String detail, List<Feldfehler> errors) {}

    @Schema(name = "Feldfehler")
    record Feldfehler(@Schema(example = "anliegen[0].thema") String field, String message) {}

    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "400",
            description = "Felder sind fehlerhaft; `errors` nennt alle. Nichts wurde gespeichert.",
            content =
                    @Content(
                            mediaType = FORMAT,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject("""
                                            {"type":"about:blank","title":"Die Eingabe ist fehlerhaft","status":400,
                                             "detail":"Bitte die genannten Felder berichtigen. Es wurde nichts gespeichert.",
                                             "errors":[{"field":"anliegen[0].thema","message":"Dieses Thema steht nicht im Themenkatalog."}]}
                                            """)))
    public @interface Eingabe {}

    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "403",
            description = "Die Person darf den Vorgang sehen, diesen Schritt aber nicht gehen.",
            content = @Content(mediaType = FORMAT, schema = @Schema(implementation = Problem.class)))
    public @interface Verboten {}

    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "404",
            description = "Den Vorgang gibt es nicht, oder die Person darf nicht von ihm wissen.",
            content = @Content(mediaType = FORMAT, schema = @Schema(implementation = Problem.class)))
    public @interface Unbekannt {}

    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "409",
            description = "Der Schritt passt nicht zum Stand des Vorgangs.",
            content = @Content(mediaType = FORMAT, schema = @Schema(implementation = Problem.class)))
    public @interface Unzeit {}

    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "422",
            description = "Der Idempotency-Key wurde schon mit einem anderen Inhalt verwendet.",
            content = @Content(mediaType = FORMAT, schema = @Schema(implementation = Problem.class)))
    public @interface Unvereinbar {}
}

package de.ombud.system.rahmen;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document; the rest stands at the controllers. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Ombud",
                        version = "1",
                        description =
                                "Kundenreaktionen erfassen, lesen und begleiten. JSON in UTF-8, Zeiten nach ISO 8601"
                                        + " mit Zeitzone, Tage als JJJJ-MM-TT. Fehler kommen als application/problem+json"
                                        + " (RFC 9457); fehlerhafte Felder stehen alle auf einmal unter `errors`."
                                        + " Unbekannte Felder werden nicht übergangen, sondern gemeldet.",
                        license = @License(name = "Apache-2.0")),
        security = @SecurityRequirement(name = "basic"))
@SecurityScheme(
        name = "basic",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "dieselben Benutzer wie in der Tasklist")
class Schnittstellenbeschreibung {}

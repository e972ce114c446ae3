package de.ombud.datenpanne;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * To whom a breach is reported.
 *
 * @param datenschutzaufsicht Art. 33 DSGVO; [A] that of a gemeinsame Einrichtung is the BfDI, that of a municipal Jobcenter its Land's
 * @param rechtsaufsicht the authority that supervises the office; § 83a SGB X
 */
@Validated
@ConfigurationProperties("ombud.datenpanne")
record Meldestellen(
        @NotBlank @DefaultValue("Bundesbeauftragte für den Datenschutz und die Informationsfreiheit (BfDI)")
        String datenschutzaufsicht,

        @NotBlank @DefaultValue("Rechts- oder Fachaufsicht") String rechtsaufsicht) {}

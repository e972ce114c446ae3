package de.ombud.schriftverkehr.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who writes: stands in the sender block and under every letter and mail.
 *
 * @param name the office as people know it
 * @param ort postal code and town
 * @param email sender of all mails; answers come back to it
 * @param domain right-hand side of every Message-ID; must not change while cases run
 */
@Validated
@ConfigurationProperties("ombud.absender")
public record Absender(
        @NotBlank String name,
        @NotBlank String strasse,
        @NotBlank String ort,
        @NotBlank String telefon,
        @NotBlank @Email String email,
        @NotBlank @Pattern(regexp = "[A-Za-z0-9.-]+") String domain) {}

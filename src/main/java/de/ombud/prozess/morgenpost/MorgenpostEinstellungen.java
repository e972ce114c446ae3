package de.ombud.prozess.morgenpost;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the morning mail goes. When it goes stands in the model.
 *
 * @param adressen mailbox of a group by its id; a group without one: the members who are there, each at their own address
 * @param zeilen how many file numbers are named at most
 */
@ConfigurationProperties("ombud.morgenpost")
record MorgenpostEinstellungen(
        @DefaultValue Map<String, String> adressen,
        @DefaultValue("30") int zeilen) {}

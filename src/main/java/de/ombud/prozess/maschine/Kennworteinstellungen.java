package de.ombud.prozess.maschine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slow the hash of a password is. Who raises it needs more heap: three are computed at a time. Passwords are stored anew at the next
 * login of each person.
 *
 * @param speicher memory that one hash needs
 * @param durchlaeufe how often it goes through it
 */
@ConfigurationProperties("ombud.kennwort")
record Kennworteinstellungen(
        @DefaultValue("19MB") DataSize speicher,
        @DefaultValue("2") int durchlaeufe) {}

package de.ombud.prozess.modellpruefung;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param aufbewahrungTage how long the engine keeps the course of a case at least, in every model and table */
@ConfigurationProperties("ombud.modelle")
record ModellEinstellungen(@DefaultValue("365") int aufbewahrungTage) {}

package de.ombud.untaetigkeit;

import java.time.LocalDate;

/** @param anliegen number of the complaint */
public record Antragstag(int anliegen, Antragsart art, LocalDate tag) {}

package de.ombud.leitstand;

/**
 * Tasks of a group, or at a step; never of a person (§ 44h SGB II).
 *
 * @param was id of the group or of the step
 * @param ueberschritten how many of them are past their clock
 */
public record Last(String was, long aufgaben, long ueberschritten) {}

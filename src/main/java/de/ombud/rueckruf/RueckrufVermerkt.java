package de.ombud.rueckruf;

/** Something was noted about an open call outside its task: an attempt, the complaint that it became, or that it is late. */
public record RueckrufVermerkt(Rueckrufnummer nummer) {}

package de.ombud.prozess.maschine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Hears of every task of every model, in the transaction of the step; no model has to think of it. Made before the rooms it may ask. */
public interface Aufgabenhorcher {

    default void entsteht(DelegateTask aufgabe) {}

    /** The assignee is another one, or none any more. */
    default void bekommt(DelegateTask aufgabe) {}
}

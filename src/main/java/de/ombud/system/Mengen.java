package de.ombud.system;

/** Validation group of constraints on how many elements a list may have. Checked first: nobody wants ten thousand single errors. */
public interface Mengen {}

/**
 * Steps that failed until the engine gave up: which, in which state of models, for what technical reason, and how often. The administration
 * has them tried again, many at once, puts their cases on the newest state or sets them to another step. Says nothing about the cases.
 */
package de.ombud.prozess.stoerung;

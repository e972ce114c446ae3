/** What the models of supervision, petition and bias ask the domain before they turn one way or the other. */
package de.ombud.prozess.aufsicht;

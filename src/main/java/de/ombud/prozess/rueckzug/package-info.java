/** {@code rueckzug.bpmn}: what a person takes back is confirmed to them and told to those whose work ends with it. */
package de.ombud.prozess.rueckzug;

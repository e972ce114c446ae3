/** What Camunda's four applications say: their German, with our words where Camunda's are English or none of the office. */
package de.ombud.prozess.oberflaeche;

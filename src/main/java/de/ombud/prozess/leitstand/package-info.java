/**
 * Leadership's view of the engine and its hands in it: tells the room {@code leitstand} which steps wait with which group, and carries
 * out what leadership decides there. Also the shelf on which Cockpit finds our page, tile and tab.
 */
package de.ombud.prozess.leitstand;

/** What becomes of whatever goes wrong: one German answer as JSON or as a page, and a trace in the log without what people wrote. */
package de.ombud.system.fehler;

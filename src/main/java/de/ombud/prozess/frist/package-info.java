/** Every clock at once: the table of all clocks, what happens when a day moves that others are counted from, and what is late. */
package de.ombud.prozess.frist;

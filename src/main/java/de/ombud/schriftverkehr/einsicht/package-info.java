/** What people see of letters: pages, the interface, the case and its extract. Who may see the case sees them. */
package de.ombud.schriftverkehr.einsicht;

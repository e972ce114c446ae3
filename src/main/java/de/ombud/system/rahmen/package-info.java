/** Where somebody who is logged in begins, what the frame around each page shows, and the head of the description of the interface. */
package de.ombud.system.rahmen;

/** Sets a special way going in the model that the table names, beside the case or on its own, and carries out the steps that ways share. */
package de.ombud.prozess.weg;

/** What the templates of letters are given, and where they are found. */
package de.ombud.schriftverkehr.vorlage;

/**
 * Lets the application run with nothing beside it: its own PostgreSQL, a mail server whose mails can be read on a page, and a clock
 * that can be set forward. None of it exists outside the profile {@code lokal}, which is on exactly when no database is configured.
 */
package de.ombud.system.lokal;

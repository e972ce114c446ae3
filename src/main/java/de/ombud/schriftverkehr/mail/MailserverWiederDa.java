package de.ombud.schriftverkehr.mail;

/** An outage of the mail server is over: what waited for it need not wait any longer. */
public record MailserverWiederDa() {}

package de.ombud.prozess.sicherheit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator of a new installation, given once as OMBUD_ADMIN_BENUTZER and OMBUD_ADMIN_KENNWORT. Read only while the group
 * {@code camunda-admin} is empty; remove both afterwards.
 *
 * @param benutzer user name; empty: none is made
 * @param kennwort must satisfy the password policy
 */
@ConfigurationProperties("ombud.admin")
record AdminEigenschaften(
        @DefaultValue("") String benutzer, @DefaultValue("") String kennwort) {

    @Override
    public String toString() {
        return "AdminEigenschaften[" + benutzer + "]";
    }
}

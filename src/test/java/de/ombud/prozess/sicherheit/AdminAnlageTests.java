package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.webapp.impl.security.filter.util.FilterRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While the group of administrators is empty, the stock engine makes an administrator for whoever comes first, without a login. */
@OmbudTest
class AdminAnlageTests {

    private static final String ANLAGE = "/camunda/api/admin/setup/default/user/create";

    private static final String EINDRINGLING = """
            {"profile":{"id":"eindringling","firstName":"E","lastName":"E","email":"e@example.org"},
             "credentials":{"password":"Sehr-Lang-Und-Sicher-2026!"}}""";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService benutzer;

    private List<String> admins;

    @BeforeEach
    void emptyTheGroup() {
        admins = benutzer.createUserQuery().memberOfGroup("camunda-admin").list().stream()
                .map(User::getId)
                .toList();
        admins.forEach(admin -> benutzer.deleteMembership(admin, "camunda-admin"));
    }

    @AfterEach
    void fillItAgain() {
        benutzer.deleteUser("eindringling");
        admins.forEach(admin -> benutzer.createMembership(admin, "camunda-admin"));
    }

    @Test
    void aStrangerMakesNoAdministrator() {
        Zugriff fremd = new Zugriff(port);
        expectRefused(fremd.post(ANLAGE, EINDRINGLING));
        fremd.get("/login");
        fremd.get("/camunda/app/admin/default/");
        fremd.get("/camunda/api/admin/auth/user/default");
        expectRefused(fremd.mit("X-XSRF-TOKEN", fremd.cookie("XSRF-TOKEN").orElse("geraten"))
                .post(ANLAGE, EINDRINGLING));
    }

    @Test
    void aCaseworkerWithAValidTokenMakesNoAdministrator() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        assertThat(krm.cookie("XSRF-TOKEN")).isPresent();
        expectRefused(krm.post(ANLAGE, EINDRINGLING));
        expectRefused(krm.post(ANLAGE + "/", EINDRINGLING));
        expectRefused(krm.post("/camunda/api/admin/setup/default/user/%63reate", EINDRINGLING));
        expectRefused(krm.post("/camunda/api/admin/setup/other/user/create", EINDRINGLING));
    }

    @Test
    void camundasOwnFilterWouldRefuseToo() throws Exception {
        var regeln = FilterRules.load(
                getClass().getResourceAsStream("/META-INF/resources/webjars/camunda/ombud-zugangsregeln.json"),
                "/camunda");
        var urteil = FilterRules.authorize("POST", ANLAGE, regeln);
        assertThat(urteil.isGranted()).isFalse();
    }

    @Test
    void camundasOwnLoginIsClosed() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        HttpResponse<String> antwort = krm.post("/camunda/api/admin/auth/user/default/login/admin", "");
        assertThat(antwort.statusCode()).isEqualTo(403);
    }

    private void expectRefused(HttpResponse<String> antwort) {
        assertThat(antwort.statusCode()).isIn(400, 401, 403);
        assertThat(benutzer.createUserQuery().userId("eindringling").count()).isZero();
        assertThat(benutzer.createUserQuery().memberOfGroup("camunda-admin").count())
                .isZero();
    }
}

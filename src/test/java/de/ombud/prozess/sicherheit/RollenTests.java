package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.system.Gruppe;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OmbudTest
class RollenTests {

    @Autowired
    private Rollenaufbau aufbau;

    @Autowired
    private AuthorizationService rechte;

    @Autowired
    private IdentityService benutzer;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void startingAgainChangesNothing() {
        List<String> vorher = snapshot();
        aufbau.afterSingletonsInstantiated();
        assertThat(snapshot()).isEqualTo(vorher).isNotEmpty();
    }

    @Test
    void aGrantThatSomebodyAddedByHandIsGoneAfterTheNextStart() {
        Authorization leiter = rechte.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        leiter.setGroupId("leistung");
        leiter.setResource(Resources.PROCESS_INSTANCE);
        leiter.setResourceId("*");
        leiter.addPermission(Permissions.ALL);
        rechte.saveAuthorization(leiter);
        aufbau.afterSingletonsInstantiated();
        assertThat(rechte.createAuthorizationQuery()
                        .groupIdIn("leistung")
                        .resourceType(Resources.PROCESS_INSTANCE)
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Rolle.class)
    void onlyTheAdministrationMakesFiltersAndNobodyHasAllTasks(Rolle rolle) {
        List<String> gruppe = List.of(rolle.gruppe());
        assertThat(rechte.isUserAuthorized("niemand", gruppe, Permissions.CREATE, Resources.FILTER))
                .isEqualTo(rolle == Rolle.ADMINISTRATION);
        assertThat(rechte.createAuthorizationQuery()
                        .groupIdIn(rolle.gruppe())
                        .resourceType(Resources.TASK)
                        .resourceId("*")
                        .count())
                .isZero();
    }

    /** In which model a case runs tells of a threat or a breach; and what is deployed is decided by those who know the models. */
    @ParameterizedTest
    @EnumSource(Rolle.class)
    void instancesAreSeenByThoseWhoLeadOrRepairAndModelsAreDeployedByThoseWhoDrawThem(Rolle rolle) {
        List<String> gruppe = List.of(rolle.gruppe());
        assertThat(rechte.isUserAuthorized("niemand", gruppe, Permissions.READ_INSTANCE, Resources.PROCESS_DEFINITION))
                .isEqualTo(Gruppe.ids(Gruppe.LEITUNG).contains(rolle.gruppe()) || rolle == Rolle.ADMINISTRATION);
        assertThat(rechte.isUserAuthorized("niemand", gruppe, Permissions.CREATE, Resources.DEPLOYMENT))
                .isEqualTo(rolle == Rolle.PROZESSANALYSE);
        assertThat(rechte.isUserAuthorized("niemand", gruppe, Permissions.READ, Resources.DECISION_DEFINITION))
                .isEqualTo(rolle == Rolle.PROZESSANALYSE);
    }

    @Test
    void theDemoUsersAreThereEachInItsGroup() {
        assertThat(benutzer.checkPassword("selbst", "selbst-demo")).isTrue();
        assertThat(benutzer.createUserQuery().memberOfGroup("krm").list())
                .extracting("id")
                .contains("krm", "krm2");
        assertThat(benutzer.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting("id")
                .containsExactly("admin");
    }

    private List<String> snapshot() {
        return jdbc.sql("""
                        select concat_ws('|', id_, rev_, group_id_, user_id_, resource_type_, resource_id_, perms_)
                        from act_ru_authorization where resource_type_ <> 7
                        union all select concat_ws('|', id_, rev_, name_) from act_ru_filter
                        union all select concat_ws('|', id_, rev_) from act_id_user
                        order by 1
                        """).query(String.class).list();
    }
}

package de.ombud.prozess.sicherheit;

import de.ombud.prozess.maschine.Argon2;
import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Kennwortstand;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The users of Tasklist are the users of everything. */
@Component
class CamundaBenutzerverzeichnis implements Benutzerverzeichnis {

    /** Costs as much as the password of somebody, so that nobody learns by the clock which accounts exist. */
    private static final String NIEMAND = "Niemand hat dieses Kennwort";

    private final IdentityService benutzer;
    private final OhneRechtepruefung haus;
    private final ProcessEngineConfigurationImpl maschine;
    private final JdbcClient jdbc;
    private final Clock uhr;
    private final String niemand;

    CamundaBenutzerverzeichnis(
            IdentityService benutzer,
            OhneRechtepruefung haus,
            ProcessEngineConfigurationImpl maschine,
            JdbcClient jdbc,
            Clock uhr) {
        this.benutzer = benutzer;
        this.haus = haus;
        this.maschine = maschine;
        this.jdbc = jdbc;
        this.uhr = uhr;
        this.niemand = maschine.getPasswordManager().encrypt(NIEMAND);
    }

    @Override
    public Kennwortstand kennwort(String name) {
        return jdbc.sql("select salt_, pwd_, lock_exp_time_ from act_id_user where id_ = :name and pwd_ is not null")
                .param("name", name)
                .query((zeile, nr) -> {
                    Timestamp gesperrt = zeile.getTimestamp("lock_exp_time_");
                    return new Kennwortstand(
                            name,
                            Objects.requireNonNullElse(zeile.getString("salt_"), ""),
                            zeile.getString("pwd_"),
                            gesperrt == null || !gesperrt.toInstant().isAfter(uhr.instant()));
                })
                .optional()
                .orElseGet(() -> new Kennwortstand(name, "", niemand, false));
    }

    @Override
    public boolean stimmt(Kennwortstand stand, String kennwort) {
        boolean passt = maschine.getPasswordManager()
                .check(EncryptionUtil.saltPassword(kennwort, stand.salz()), stand.pruefwert());
        if (!passt && verfahren().veraltet(stand.pruefwert())) {
            // the former hash was fast, and that would tell whose account is old
            maschine.getPasswordManager().check(kennwort, niemand);
        }
        return passt && stand.offen();
    }

    @Override
    public Kennwortstand erneuert(Kennwortstand stand, String kennwort) {
        if (!verfahren().veraltet(stand.pruefwert())) {
            return stand;
        }
        haus.tue(() -> {
            User user = benutzer.createUserQuery().userId(stand.name()).singleResult();
            // whoever changed it meanwhile has stored it in the new way
            if (user != null && user.getPassword().equals(stand.pruefwert())) {
                user.setPassword(kennwort);
                // it was good enough when it was chosen
                ((IdentityServiceImpl) benutzer).saveUser(user, true);
            }
        });
        return kennwort(stand.name());
    }

    private Argon2 verfahren() {
        return (Argon2) maschine.getPasswordEncryptor();
    }

    @Override
    public Optional<Angemeldet> finde(String name) {
        return haus.hole(() -> {
            User user = benutzer.createUserQuery().userId(name).singleResult();
            return Optional.ofNullable(user).map(gefunden -> new Angemeldet(gefunden.getId(), gruppen(gefunden)));
        });
    }

    @Override
    public Map<String, String> namen(Collection<String> wer) {
        Map<String, String> namen = new TreeMap<>();
        wer.forEach(name -> namen.put(name, name));
        if (!namen.isEmpty()) {
            jdbc.sql("""
                select id_, concat_ws(' ', nullif(trim(first_), ''), nullif(trim(last_), '')) as name
                from act_id_user where id_ in (:wer)
                """).param("wer", namen.keySet()).query(zeile -> {
                String name = zeile.getString("name");
                if (!name.isEmpty()) {
                    String id = zeile.getString("id_");
                    namen.put(id, name + " (" + id + ")");
                }
            });
        }
        return namen;
    }

    @Override
    public Set<String> mitglieder(String gruppe) {
        return haus.hole(() -> benutzer.createUserQuery().memberOfGroup(gruppe).unlimitedList().stream()
                .map(User::getId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Set<String> gruppen(User user) {
        return benutzer.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }
}

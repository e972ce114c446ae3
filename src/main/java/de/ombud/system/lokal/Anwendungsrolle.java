package de.ombud.system.lokal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The role that the application works with, as in real operation: it owns the database and all that is in it, but is no superuser and
 * so can neither read files of the server nor run programs there. Data directories of former versions belonged to the superuser;
 * what they hold changes over.
 */
final class Anwendungsrolle {

    static final String NAME = "ombud";

    /** Stays reachable for the people at this machine. */
    static final String VERWALTER = "postgres";

    /** All that was created in the schema, except for what belongs to an extension or goes along with its table. */
    private static final String UEBERGABE = """
        do $$
        declare
          was text;
        begin
          if not exists (select from pg_roles where rolname = 'ombud') then
            create role ombud login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
          end if;
          if (select rolname from pg_roles r join pg_database d on d.datdba = r.oid where d.datname = current_database()) <> 'ombud' then
            execute format('alter database %I owner to ombud', current_database());
          end if;
          for was in
            select format('alter %s public.%I owner to ombud',
                     case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' else 'table' end,
                     c.relname)
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
              and c.relowner <> 'ombud'::regrole
              and not exists (select from pg_depend d
                              where d.classid = 'pg_class'::regclass and d.objid = c.oid
                                and (d.deptype = 'e' or c.relkind = 'S' and d.deptype in ('a', 'i')))
          loop
            execute was;
          end loop;
          for was in
            select format('alter routine %s owner to ombud', p.oid::regprocedure)
            from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.proowner <> 'ombud'::regrole
              and not exists (select from pg_depend d
                              where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
          loop
            execute was;
          end loop;
          for was in
            select format('alter type public.%I owner to ombud', t.typname)
            from pg_type t
            where t.typnamespace = 'public'::regnamespace and t.typowner <> 'ombud'::regrole and t.typtype in ('d', 'e', 'r')
              and not exists (select from pg_depend d
                              where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
          loop
            execute was;
          end loop;
        end
        $$
        """;

    private Anwendungsrolle() {}

    /** Changes nothing where the role has everything already. */
    static void richteEin(String adresse) throws SQLException {
        try (Connection verbindung = DriverManager.getConnection(adresse, VERWALTER, "");
                Statement befehl = verbindung.createStatement()) {
            befehl.execute(UEBERGABE);
        }
    }
}

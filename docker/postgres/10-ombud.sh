#!/usr/bin/env bash
# Runs once, when the database is made. The application's role owns its database and nothing else: it is no superuser, so whoever gets
# SQL past the application can neither read files of the server nor run programs there. pg_trgm and btree_gin are trusted extensions;
# the owner of a database may add them.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
\getenv kennwort OMBUD_DB_KENNWORT
create role ombud login password :'kennwort' nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
create database ombud owner ombud;
revoke all on database ombud from public;
revoke connect on database postgres from public;
SQL

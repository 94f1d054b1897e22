#!/bin/sh
# The programs work as a role that owns nothing and walks past no wall; only prepare works as the owner.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -v app_password="$APP_PASSWORD" <<'SQL'
create role alongside_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit password :'app_password';
SQL

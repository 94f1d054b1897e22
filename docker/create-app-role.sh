#!/bin/sh
# The programs work as a role that owns nothing; only prepare works as the owner.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -v app_password="$APP_PASSWORD" <<'SQL'
create role alongside_app login password :'app_password';
SQL

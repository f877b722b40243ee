#!/bin/sh
# Run once, on an empty volume: a database and a login for each service, its own and no other.
set -eu

for service in gateway roster placement assessment; do
  variable=$(echo "$service" | tr a-z A-Z)_DB_PASSWORD
  eval "password=\$$variable"
  psql --set ON_ERROR_STOP=1 --username postgres --set name="qingqiao_$service" --set password="$password" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" template template0 encoding 'UTF8';
revoke all on database :"name" from public;
SQL
done

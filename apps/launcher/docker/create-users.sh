#!/bin/sh
# Run once by the postgres image on an empty data folder: the database and the three users that share the
# work (docs/operations.md). What the two groups may do is granted by the migrations.
set -eu

psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres <<'SQL'
\getenv owner_password RENKEI_OWNER_PASSWORD
\getenv web_password RENKEI_WEB_PASSWORD
\getenv dump_password RENKEI_DUMP_PASSWORD
CREATE ROLE renkei_app NOLOGIN;
CREATE ROLE renkei_backup NOLOGIN;
CREATE ROLE renkei_owner LOGIN CREATEROLE PASSWORD :'owner_password';
CREATE ROLE renkei_web LOGIN PASSWORD :'web_password' IN ROLE renkei_app;
CREATE ROLE renkei_dump LOGIN PASSWORD :'dump_password' IN ROLE renkei_backup;
GRANT renkei_app, renkei_backup TO renkei_owner WITH ADMIN TRUE, INHERIT FALSE, SET TRUE;
CREATE DATABASE renkei OWNER renkei_owner;
SQL

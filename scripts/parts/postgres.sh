# A PostgreSQL 15 of our own for tests: a fresh cluster in a temporary folder, a unix socket and no port on any network, run by an
# account without rights. Sourced; `start_postgres` sets ANCU_TEST_POSTGRES, `stop_postgres` takes everything away again.

postgres_home=

postgres_program() {
  local found
  for found in /usr/lib/postgresql/15/bin/"$1" "$(command -v "$1" || true)"; do
    if [ -x "$found" ]; then
      printf '%s\n' "$found"
      return
    fi
  done
  fail "PostgreSQL's «$1» is not here; run scripts/setup first"
}

# PostgreSQL refuses to run as root, so root lends it the account of Debian's package, which may do nothing else.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then
    (cd / && setpriv --reuid=postgres --regid="$(id -g postgres)" --clear-groups env HOME=/tmp "$@")
  else
    "$@"
  fi
}

start_postgres() {
  local initdb pg_ctl
  initdb=$(postgres_program initdb)
  pg_ctl=$(postgres_program pg_ctl)
  postgres_home=$(mktemp -d /tmp/ancu-postgres.XXXXXX)
  mkdir "$postgres_home/data" "$postgres_home/socket"
  if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$postgres_home"; fi
  chmod 700 "$postgres_home/data"
  chmod 755 "$postgres_home" "$postgres_home/socket"
  # C.UTF-8: byte order, as SQLite sorts.
  as_postgres "$initdb" -D "$postgres_home/data" -U ancu -A trust -E UTF8 --locale=C.UTF-8 --no-instructions >"$postgres_home/initdb.log" 2>&1 ||
    { cat "$postgres_home/initdb.log" >&2 && fail "initdb failed"; }
  # Durability stays as in production; only the number of connections is raised, since tests run beside each other.
  as_postgres "$pg_ctl" -D "$postgres_home/data" -w -l "$postgres_home/data/log" \
    -o "-k $postgres_home/socket -p 54329 -c listen_addresses='' -c max_connections=400" start >/dev/null ||
    { cat "$postgres_home/data/log" >&2 && fail "PostgreSQL did not start"; }
  export ANCU_TEST_POSTGRES="postgres:///postgres?host=$postgres_home/socket&port=54329&user=ancu"
}

stop_postgres() {
  [ -n "$postgres_home" ] || return 0
  if [ -f "$postgres_home/data/postmaster.pid" ]; then
    as_postgres "$(postgres_program pg_ctl)" -D "$postgres_home/data" -m fast -w stop >/dev/null 2>&1 || true
  fi
  rm -rf "$postgres_home"
  postgres_home=
}

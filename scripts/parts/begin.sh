# What every script of this folder begins with. Sourced, not run: `. "$(dirname "$0")/parts/begin.sh"`.
set -euo pipefail
umask 022
# A machine without a locale would take each byte of «✔» and of Vietnamese for a character of its own.
export LC_ALL=C.UTF-8

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$project"

# Where the Python of the browser tests lives.
venv=$project/.venv

say() { printf '%s\n' "== $*"; }

fail() {
  printf '%s\n' "!! $*" >&2
  exit 1
}

# Whole seconds as «1m05s».
minutes() { printf '%dm%02ds' $(($1 / 60)) $(($1 % 60)); }

# with_heartbeat WHAT COMMAND...: runs the command and, since it may be silent work of minutes, says every half minute that it goes on and
# how far it is. When it fails, its errors and last lines are shown.
with_heartbeat() {
  local what=$1 begun=$SECONDS status=0 log pulse
  shift
  log=$(mktemp)
  say "$what"
  (
    # Waiting on a pipe that nobody writes to: a pause without a child process that would outlive us.
    exec {pause}<> <(:)
    while ! read -r -t 30 -u "$pause"; do
      printf '   … %s so far: %s\n' "$(minutes $((SECONDS - begun)))" "$(tail -c 400 "$log" | tr '\r' '\n' | tail -n 1 | cut -c 1-100)"
    done
  ) &
  pulse=$!
  "$@" >"$log" 2>&1 </dev/null || status=$?
  kill "$pulse" 2>/dev/null || true
  wait "$pulse" 2>/dev/null || true
  if [ "$status" -ne 0 ]; then
    grep -E 'error:|fatal' "$log" | sort -u | head -n 40 >&2 || true
    printf '%s\n' '-- the last lines:' >&2
    tail -n 30 "$log" >&2
    rm -f "$log"
    printf '%s\n' "!! failed after $(minutes $((SECONDS - begun))): $what" >&2
    return "$status"
  fi
  rm -f "$log"
  say "done in $(minutes $((SECONDS - begun)))"
}

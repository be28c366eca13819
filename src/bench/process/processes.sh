# Processes that are started, timed and stopped.

ticks=$(getconf CLK_TCK)
server=
stop() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
  fi
}

# In microseconds.
now() { printf '%s' "${EPOCHREALTIME/./}"; }

# The median of the numbers in FILE, one a line.
median() { sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 2) / 2)] }'; }

# least, median and most of the durations in FILE, microseconds on each line, in units of $2 microseconds with $3 places.
spread() {
  sort -n "$1" | awk -v unit="$2" -v places="$3" '{ all[NR] = $1 / unit }
    END { format = "%." places "f"; printf format " | " format " | " format, all[1], all[int((NR + 2) / 2)], all[NR] }'
}

# What process $1 has used of the processors, in microseconds.
processor_time() {
  local stat
  read -r stat <"/proc/$1/stat"
  read -r -a stat <<<"${stat##*) }"
  echo $(((stat[11] + stat[12]) * 1000000 / ticks))
}

# What process $1 holds of the memory, in MiB.
resident() { awk '$1 == "VmRSS:" { print int($2 / 1024) }' "/proc/$1/status"; }

# start_server PATTERN COMMAND...: sets server, and port to what PATTERN finds in what COMMAND says.
start_server() {
  local pattern=$1 line
  shift
  port=
  exec {said}< <(exec "$@" 2>&1)
  server=$!
  while read -r -u "$said" line; do
    if [[ $line =~ $pattern ]]; then
      port=${BASH_REMATCH[1]}
      break
    fi
  done
  # Else a server that logs every request stops when the pipe is full.
  cat <&"$said" >/dev/null &
  [ -n "$port" ] || { echo "found no server, expected one: $*" >&2; exit 1; }
}

start_interphase() { start_server '^http://[^:]*:([0-9]+)/' ./interphase serve --port 0 "$@"; }

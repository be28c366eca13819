# Where the program lies, and whether it is whole.
#
# A build is a folder app-*, with a list of the sizes of its files, which is as old as the sources
# were. The link interphase.jar says which of them is current; it is moved into place when all the
# rest is there. A running program keeps a shared lock on its jar, so that a later build knows
# which folders nobody needs.

# Sets built, the places where builds are looked for; kept, where things may be written, empty
# where nowhere; crashes, where a dying JVM may tell why.
find_places() {
  built=("$home/target")
  kept=$home/target
  if ! may_write "$kept"; then
    kept=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    kept=${kept:+$kept/interphase/$(printf '%s' "$home" | cksum | tr ' ' -)}
    if [ -n "$kept" ] && may_write "$kept"; then built+=("$kept"); else kept=; fi
  fi
  crashes=${kept:-${TMPDIR:-/tmp}}
  [ -w "$crashes" ] || crashes=${TMPDIR:-/tmp}
}

# Whether a folder may be written, or made.
may_write() {
  local folder=$1
  while [ ! -e "$folder" ] && [ -n "$folder" ]; do folder=${folder%/*}; done
  [ -d "${folder:-/}" ] && [ -w "${folder:-/}" ]
}

# Takes hold of the current build: sets app, and jar, by which to run it. False where none is current and whole.
take_program() {
  local place
  for place in "${built[@]}"; do
    if app=$(readlink "$place/interphase.jar" 2>/dev/null); then
      app=$place/${app%/*}
      if hold_program && is_current && is_whole; then
        reachable_by_java 7 "$app"
        jar=$reachable/interphase.jar
        return
      fi
    fi
  done
  return 1
}

hold_program() {
  { exec 9<"$app/interphase.jar"; } 2>/dev/null || return 1
  ! has_flock || flock -s 9 || true
}

is_current() {
  [ -f "$app/built" ] && [ -z "$(find "$home/pom.xml" "$home/src/main" -newer "$app/built" -print -quit)" ]
}

is_whole() { [ "$(sizes "$app")" = "$(<"$app/built")" ]; }

sizes() { (export LC_ALL=C && cd -- "$1" && wc -c interphase.jar lib/* 2>/dev/null); }

has_flock() { type -P flock >/dev/null; }

# Java takes a colon in a path for the end of it, and "!/" for that of a jar. Sets reachable to a
# path to the folder $2 without them, by way of the file descriptor $1.
reachable_by_java() {
  reachable=$2
  case $2 in
    *:* | *!*)
      eval "exec $1<\"\$2\""
      reachable=/proc/self/fd/$1
      [ -d "$reachable/" ] || fail "Java cannot run from a path with : or !, as in $home; move it."
      ;;
  esac
}

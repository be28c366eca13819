# Where the program lies, and whether it is whole.
#
# A build is a folder app-*, with a list of the sizes of its files, which is as old as the sources
# were. The link interphase.jar says which of them is current; it is moved into place when all the
# rest is there. A running program keeps a shared lock on its jar, so that a later build knows
# which folders nobody needs.

# Sets built, the places where builds are looked for; kept, where things may be written, empty
# where nowhere; crashes, where a dying JVM may tell why.
find_places() {
  built=()
  kept=
  if suits_java "$home"; then
    built=("$home/target")
    if may_write "$home/target"; then kept=$home/target; fi
  fi
  if [ -z "$kept" ]; then find_cache; fi
  crashes=${kept:-${TMPDIR:-/tmp}}
  [ -w "$crashes" ] || crashes=${TMPDIR:-/tmp}
}

find_cache() {
  local cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
  # A relative path is none, by the XDG Base Directory Specification.
  case $cache in /*) cache=$cache/interphase/$(printf '%s' "$home" | cksum | tr ' ' -) ;; *) return 0 ;; esac
  if suits_java "$cache" && may_write "$cache"; then
    built+=("$cache")
    kept=$cache
  fi
}

# Java takes a colon in a path for the end of it, and "!/" for the end of a jar's.
suits_java() { case $1/ in *:* | *!/*) return 1 ;; esac; }

# Whether a folder may be written, or made.
may_write() {
  local folder=$1
  while [ ! -e "$folder" ] && [ -n "$folder" ]; do folder=${folder%/*}; done
  [ -d "${folder:-/}" ] && [ -w "${folder:-/}" ]
}

# Takes hold of the current build: sets app, and jar, by which to run it. False where none is current and whole.
take_program() {
  local place
  for place in ${built[@]+"${built[@]}"}; do
    if app=$(readlink "$place/interphase.jar" 2>/dev/null); then
      app=$place/${app%/*}
      if hold_program && is_current && is_whole; then
        jar=$app/interphase.jar
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

# Builds a program folder beside those that are there, and makes it the current one.

build_program() {
  local place=$kept
  [ -n "$place" ] || fail_for_want_of_a_place
  type -P mvn >/dev/null || fail "no Maven found to build with; install Maven 3.8 or later."
  { mkdir -p "$place" && exec 8>"$place/.build.lock"; } 2>/dev/null || fail "$place cannot be written."
  # Another process may be at it; then its build is ours.
  if has_flock && ! flock -n 8; then
    say "waiting for another process that builds…"
    flock 8 || true
  fi
  if ! take_program; then
    say "building, once; the first time Maven fetches libraries for a minute or two…"
    make_program "$place/app-$(date +%Y%m%d-%H%M%S)-$$"
    forget_unused "$place"
    say "built."
  fi
  exec 8>&-
}

fail_for_want_of_a_place() {
  if suits_java "$home"; then
    fail "there is no current build, and $home/target cannot be written; have its owner run $home/interphase --version, or set XDG_CACHE_HOME to a folder of yours."
  fi
  fail "Java cannot run from a path with : or !/, such as $home; set XDG_CACHE_HOME to a folder without them."
}

# Makes the folder $1. It counts once the link leads to it; killed before, it is cleared away by the next build.
make_program() {
  local new=$1 work=$1/work from=$home
  { mkdir "$new" && touch "$new/started"; } 2>/dev/null || fail "$new cannot be written; is the disk full?"
  if ! suits_java "$home"; then
    # Nor does the compiler know its way there.
    from=$work
    { mkdir -p "$work/src" && cp -R "$home/pom.xml" "$work" && cp -R "$home/src/main" "$work/src"; } || give_up "$new"
  fi
  run_maven "$from" "$work/target" || give_up "$new" "the build failed; its output stands above."
  { mv "$work/target"/interphase-*.jar "$new/interphase.jar" && mv "$work/target/lib" "$new/lib"; } ||
    give_up "$new"
  rm -rf "$work"
  "$java" -jar "$new/interphase.jar" --version >/dev/null || give_up "$new" "what was built does not start."
  publish "$new" || give_up "$new"
}

run_maven() {
  (cd "$1" && mvn --batch-mode --quiet -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false \
    -Dinterphase.target="$2" package dependency:copy-dependencies) >&2 8>&- 9<&-
}

give_up() {
  rm -rf "$1"
  fail "${2:-$1 cannot be written; is the disk full?}"
}

publish() {
  sizes "$1" >"$1/built" &&
    touch -r "$1/started" "$1/built" &&
    rm "$1/started" &&
    ln -s "${1##*/}/interphase.jar" "$1/link" &&
    mv -f "$1/link" "${1%/*}/interphase.jar"
}

# Clears away what no program runs from; without locks that is not known before a month has gone by.
forget_unused() {
  local old current
  current=$(readlink "$1/interphase.jar")
  exec 9<&-
  for old in "$1"/app-*; do
    case ${old##*/} in "${current%/*}"*) continue ;; esac
    if [ ! -d "$old" ]; then
      rm -f "$old"
    elif has_flock; then
      flock -n -x "$old/interphase.jar" rm -rf "$old" || true
    else
      find "$old" -maxdepth 0 -mtime +30 -exec rm -rf {} +
    fi
  done
}

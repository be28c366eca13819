# Classes loaded once are kept in an archive; it halves the time to start. A note beside it says its
# size, since the JVM dies of half an archive, and the project's folder, since it holds for one path.
#
# From Java 25 on it is a cache of all that the JVM works out ahead (JEP 483, JEP 514), classes linked
# and all. What it would tell of warm methods is kept out, by compiling little while it is made: it has
# the optimising compiler begin at once, beside the start.
#
# A check loads half as many classes again as all other commands, and has an archive of its own, since
# a server would have to keep a part of theirs in memory.

# Says which archive the command $1 uses, and how it is warmed up for.
choose_archive() {
  name=${app##*/}-$version
  warming=()
  case $1 in
    check)
      name=$name-check
      warming=(--check)
      ;;
  esac
}

# Sets archive to one that is whole, or to nothing where this Java makes none; false where one is missing.
find_archive() {
  local folder note size found for
  archive=
  if works_ahead; then ending=aot; else ending=jsa; fi
  for folder in "${built[@]}"; do
    note=$folder/$name.archive
    if { read -r size && IFS= read -r for; } 2>/dev/null <"$note" && [ "$for" = "$home" ]; then
      [ "$size" != none ] || return 0
      { found=$(wc -c <"${note%.archive}.$ending"); } 2>/dev/null || found=
      if [ "${found//[!0-9]/}" = "$size" ]; then
        archive=${note%.archive}.$ending
        return 0
      fi
    fi
  done
  return 1
}

works_ahead() { [ "${version%%[!0-9]*}" -ge 25 ]; }

# Has Java use the archive. At the address that it was made for, it is used as it lies in the file;
# elsewhere Java would have to go through the whole of it first, and keep a copy.
use_archive() {
  if works_ahead; then
    options+=(-XX:AOTCache="$archive")
  else
    options+=(-XX:SharedArchiveFile="$archive")
  fi
  options+=(-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0)
}

# Makes an archive where there is room for one, and nobody else makes it.
make_archive() {
  local unfinished making
  [ -n "$kept" ] && mkdir -p "$kept" 2>/dev/null || return 0
  if ! has_room_for_archive; then
    say "starts stay slow: an archive of loaded classes needs 100 MB free in $kept."
    return 0
  fi
  { exec 8>"$kept/.archive.lock"; } 2>/dev/null || return 0
  if ! has_flock || flock -n -x 8; then
    say "preparing a fast start, once…"
    unfinished=$kept/$name.$$.unfinished
    rm -f "$kept"/app-*.unfinished*
    if works_ahead; then
      making=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:AOTCacheOutput="$unfinished")
    else
      making=(-XX:ArchiveClassesAtExit="$unfinished")
    fi
    # Building the graph loads many classes that nothing else does; the archive is smaller without.
    [ ${#warming[@]} != 0 ] || "$java" "${options[@]}" -jar "$jar" warm-up --graph >/dev/null 2>&1 8>&- || true
    if "$java" "${options[@]}" "${making[@]}" -jar "$jar" warm-up ${warming[@]+"${warming[@]}"} \
      >/dev/null 2>&1 8>&-; then
      keep_archive "$unfinished" "$kept/$name"
    elif has_room_for_archive; then
      note_archive none "$kept/$name"
    fi
    rm -f "$unfinished"*
  fi
  exec 8>&-
  find_archive || true
}

has_room_for_archive() {
  [ "$(df -Pk "$kept" | awk 'NR == 2 { print $4 }')" -gt 100000 ]
}

keep_archive() {
  local size
  size=$(wc -c <"$1") || return 0
  mv -f "$1" "$2.$ending"
  note_archive "${size//[!0-9]/}" "$2"
}

note_archive() {
  { printf '%s\n%s\n' "$1" "$home" >"$2.note.$$" && mv -f "$2.note.$$" "$2.archive"; } 2>/dev/null || true
}

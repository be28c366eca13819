# Which Java runs it: sets java and version.

find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  java=$(type -P "$java") || fail "no Java found; install JDK 17 or later, or set JAVA_HOME."
  read_version
  [ "${version%%[!0-9]*}" -ge 17 ] 2>/dev/null ||
    fail "found Java ${version:-of unknown version} as $java, needs 17 or later; set JAVA_HOME."
}

# The version stands in a file beside the JVM; asking the JVM itself would cost its start-up.
read_version() {
  local release line
  release=${JAVA_HOME:-}/release
  [ -n "${JAVA_HOME:-}" ] && [ -r "$release" ] || release=$(readlink -f "$java") release=${release%/bin/*}/release
  version=
  if [ -r "$release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) line=${line#*\"} version=${line%%\"*} ;; esac
    done <"$release"
  else
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1) || true
  fi
}

# Takes the limit that --memory gives, in MiB, where it is one; what is none the program tells of.
limit_memory() {
  local word last= limit=
  for word; do
    case $word in --memory=*) limit=${word#*=} ;; esac
    [ "$last" != --memory ] || limit=$word
    last=$word
  done
  case $limit in [1-9][0-9][0-9]*) ;; *) return 0 ;; esac
  case $limit in *[!0-9]*) ;; *) options+=(-Xmx"$limit"m) ;; esac
}

# From the start of a process to its answer, beside a bare Fuseki on the same graph.

warm=50
fuseki_version=5.6.0
fuseki_jar=$home/target/lib/jena-fuseki-server-$fuseki_version.jar

ask() {
  curl --silent --fail --max-time 60 --output "$work/answer.csv" --header 'Accept: text/csv' \
    --data-urlencode "query@queries/$name.rq" --write-out '%{time_total}' --get "$1"
}

# serve_until_answer LABEL PATTERN PATH COMMAND...
serve_until_answer() {
  local label=$1 path=$3 began address time
  began=$(now)
  start_server "$2" "${@:4}"
  address=http://127.0.0.1:$port$path
  until ask "$address" >/dev/null; do sleep 0.01; done
  echo $(($(now) - began)) >>"$work/$label.start"
  processor_time "$server" >>"$work/$label.processor"
  resident "$server" >>"$work/$label.resident"
  for ((i = 0; i < warm; i++)); do
    time=$(ask "$address")
    echo $((10#${time/./})) >>"$work/$label.warm"
  done
  cp "$work/answer.csv" "$work/$label.csv"
  stop
  exec {said}<&-
}

command_until_end() {
  local label=$1 began user system most
  shift
  began=$(now)
  command time --format '%U %S %M' --output "$work/time" "$@" >/dev/null 2>&1
  echo $(($(now) - began)) >>"$work/$label.start"
  read -r user system most <"$work/time"
  echo $(((10#${user/./} + 10#${system/./}) * 10000)) >>"$work/$label.processor"
  echo $((most / 1024)) >>"$work/$label.resident"
}

# start_row TITLE LABEL
start_row() {
  printf '| %s | %s | %s | %s |\n' "$1" "$(spread "$work/$2.start" 1000000 2)" \
    "$(median "$work/$2.processor" | awk '{ printf "%.1f", $1 / 1000000 }')" "$(median "$work/$2.resident")"
}

./interphase build --output "$work/graph.ttl" 2>/dev/null
if [ ! -f "$fuseki_jar" ]; then
  mvn --quiet dependency:copy -Dartifact="org.apache.jena:jena-fuseki-server:$fuseki_version"
fi
rm -f "$work"/*.start "$work"/*.processor "$work"/*.resident "$work"/*.warm

for ((run = 0; run < runs; run++)); do
  command_until_end version ./interphase --version
  command_until_end ask ./interphase ask "$name"
  serve_until_answer interphase '^http://[^:]*:([0-9]+)/' /sparql ./interphase serve --port 0
  serve_until_answer fuseki 'Start Fuseki \(http=([0-9]+)\)' /ds \
    "$java" -cp "$fuseki_jar" org.apache.jena.fuseki.main.cmds.FusekiMainCmd \
    --file "$work/graph.ttl" --port 0 /ds
done

cmp --silent <(sort "$work/interphase.csv") <(sort "$work/fuseki.csv") ||
  { echo "The two servers answer differently; see $work/*.csv." >&2; exit 1; }

echo "| from the start of the process, $runs runs | least [s] | median [s] | most [s] | processor time [s] | resident [MiB] |"
echo '|---|---:|---:|---:|---:|---:|'
start_row '`./interphase --version`' version
start_row "\`./interphase ask $name\`" ask
start_row '`./interphase serve`, to its first answered question over HTTP' interphase
start_row "a bare Fuseki $fuseki_version on the same graph as Turtle, to the same answer" fuseki
echo
echo "| the flagship's SPARQL over HTTP, the first $warm requests of each run | least [ms] | median [ms] | most [ms] |"
echo '|---|---:|---:|---:|'
echo "| Interphase | $(spread "$work/interphase.warm" 1000 1) |"
echo "| a bare Fuseki on the same graph | $(spread "$work/fuseki.warm" 1000 1) |"

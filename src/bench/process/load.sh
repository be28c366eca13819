# What sixteen clients at a time get of replies that were made before, beside a static file of the same server.

clients=16
seconds=10
file=/assets/pico.min.css

# load PATH: requests a second and the median of their times in ms.
load() {
  wrk --threads 1 --connections "$clients" --duration "${seconds}s" --latency "$address$1" |
    awk '$1 == "50%" { median = $2; unit = median; sub(/[0-9.]+/, "", unit); sub(/[a-z]+/, "", median)
           if (unit == "us") median /= 1000; if (unit == "s") median *= 1000 }
         $1 == "Requests/sec:" { rate = $2 }
         /Non-2xx/ { print "found errors, expected none" > "/dev/stderr"; exit 1 }
         END { print int(rate), median }'
}

load_row() {
  local bytes rate median
  bytes=$(curl --silent --fail "$address$1" | wc -c)
  read -r rate median < <(load "$1")
  [ "$1" != "$file" ] || files=$median
  printf '| `%s` | %d | %d | %s | %s |\n' "$1" "$bytes" "$rate" "$median" \
    "$(awk -v one="$median" -v file="$files" 'BEGIN { printf "%.2f", one / file }')"
}

if command -v wrk >/dev/null; then
  start_interphase
  address=http://127.0.0.1:$port
  echo "| $clients clients at a time, $seconds s each | bytes | requests/s | median [ms] | median ÷ the file's |"
  echo '|---|---:|---:|---:|---:|'
  for path in "$file" "/questions/$name" "/questions/$name.csv" "/questions/$name.json" \
    /id/zhang-2023/table-2/row-06 /questions/conductivity-ranking; do
    load_row "$path"
  done
  stop
else
  echo 'SKIPPED: no load, because wrk is not installed.'
fi

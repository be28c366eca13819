# Building and checking copies of the review under names of their own.

# copies N: a folder of so many.
copies() {
  local folder=$work/copies-$1 copy
  if [ ! -d "$folder" ]; then
    for ((copy = 1; copy <= $1; copy++)); do
      mkdir -p "$folder.new"
      cp -r data/zhang-2023 "$folder.new/copy-$copy"
      find "$folder.new/copy-$copy" -type f -exec sed -i "s/zhang-2023/copy-$copy/g" {} +
    done
    mv "$folder.new" "$folder"
  fi
  echo "$folder"
}

# timed COMMAND...: by the clock, processor time and most memory.
timed() {
  command time --format '%e %U %S %M' --output "$work/time" "$@" >/dev/null 2>"$work/said" ||
    { cat "$work/said" >&2; exit 1; }
  awk '{ printf "%.0f | %.0f | %.0f", $1, $2 + $3, $4 / 1024 }' "$work/time"
}

echo '| copies of the review | quads | `build --output FOLDER/` [s] | processor time [s] | most resident [MiB] | `check` [s] | processor time [s] | most resident [MiB] |'
echo '|---:|---:|---:|---:|---:|---:|---:|---:|'
for number in 1 10; do
  data=$(copies "$number")
  rm -rf "$work/parts" target/parts/copy-*
  built=$(timed ./interphase build --output "$work/parts/" --data "$data")
  quads=$(cat "$work/parts"/*.nq | wc -l)
  echo "| $number | $quads | $built | $(timed ./interphase check --data "$data") |"
done

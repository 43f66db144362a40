#!/bin/sh
# Builds the release that the launcher runs: publish.sh ROOT. Two at once wait for each other; a build that fails leaves the last program.
set -u
root=$(cd "$1" && pwd) || exit 2
folder=$root/artifacts/launcher
mkdir -p "$folder" || exit 2

if ! command -v dotnet >/dev/null 2>&1; then
    echo "error: There is no \`dotnet\`, and Cantil is built with the .NET 10 SDK." >&2
    echo "help: Install it from https://dotnet.microsoft.com/download and run this again." >&2
    exit 2
fi

lock=$folder/lock
waited=0
until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/owner" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
        rm -rf "$lock"
        continue
    fi
    [ "$waited" -eq 0 ] && echo "cantil: waiting for another build of it …" >&2
    waited=$((waited + 1))
    if [ "$waited" -gt 600 ]; then
        echo "error: Another build has been running for ten minutes." >&2
        echo "help: Remove \`$lock\` if there is none." >&2
        exit 2
    fi
    sleep 1
done
echo "$$" >"$lock/owner"
trap 'rm -rf "$lock"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Who waited may find it done.
if [ "$waited" -gt 0 ] && [ -x "$folder/cantil" ] && [ -f "$folder/stamp" ] &&
    [ -z "$(find "$root/src" "$root/eng" "$root"/Directory.*.props "$root/global.json" -newer "$folder/stamp" 2>&1)" ]; then
    exit 0
fi

# For this machine only: fewer methods are left to be compiled at run time, and vectors are wider.
instructions=
if [ "$(uname -m)" = x86_64 ] && [ -r /proc/cpuinfo ]; then
    flags=" $(sed -n 's/^flags[^:]*: *//p' /proc/cpuinfo | head -n 1) "
    instructions=-p:PublishedInstructionSet=x86-64-v3
    for flag in avx2 bmi1 bmi2 f16c fma abm movbe; do
        case $flags in *" $flag "*) ;; *) instructions= ;; esac
    done
fi

echo "cantil: building a release (under a minute; only when its sources changed) …" >&2
# What changes while it is built counts as newer.
: >"$folder/stamp.new"
rm -rf "$folder/out"
if ! DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 dotnet publish "$root/src/Cantil.Cli/Cantil.Cli.csproj" -c Release \
    -p:PublishedBuild=true $instructions --artifacts-path "$folder/build" -o "$folder/out" -v quiet --nologo >"$folder/log" 2>&1; then
    cat "$folder/log" >&2
    echo "error: The build failed; what it said is above." >&2
    echo "help: It needs the .NET SDK that global.json names and NuGet packages (see CONTRIBUTING.md)." >&2
    exit 2
fi
mv -f "$folder/out/cantil" "$folder/cantil" && mv -f "$folder/stamp.new" "$folder/stamp"

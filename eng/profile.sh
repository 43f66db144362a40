#!/bin/sh
# Makes eng/cantil.mibc again: profile.sh [FOLDER]. Runs the program over the Python code in a folder (python3's own library where none
# is named), lets the runtime count which ways it goes, and writes that for the ahead-of-time compiler. Takes about two minutes.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
code=${1:-$(python3 -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish "$root/src/Cantil.Cli/Cantil.Cli.csproj" -c Release -p:PublishedBuild=true -p:PublishReadyToRun=false \
    -p:PublishReadyToRunComposite=false -p:PublishSingleFile=false --artifacts-path "$work/build" -o "$work/program" -v quiet --nologo

mkdir "$work/code"
(cd "$code" && find . \( -name site-packages -o -name test -o -name tests -o -name idle_test \) -prune -o \( -name '*.py' -o -name '*.pyi' \) -print | tar cf - -T -) |
    tar xf - -C "$work/code"

# All code is instrumented from its first call on and stays so; a run that notes down ends by the runtime's own way out.
runs=0
count() {
    runs=$((runs + 1))
    DOTNET_JitStdOutFile=/dev/null DOTNET_ReadyToRun=0 DOTNET_TieredCompilation=1 DOTNET_TieredPGO=1 DOTNET_TieredPGO_InstrumentOnlyHotCode=0 \
        DOTNET_TC_CallCounting=0 DOTNET_TC_OnStackReplacement=0 DOTNET_TC_QuickJitForLoops=1 \
        DOTNET_WritePGOData=1 DOTNET_PGODataPath="$work/run$runs" "$work/program/cantil" "$@" >/dev/null 2>&1 || true
}

count lint --isolated --no-cache --preview --select E,F,W,I,C90 --output-format concise "$work/code"
count lint --isolated --no-cache --select F --output-format concise "$work/code"
count lint --isolated --no-cache "$root/samples"
count lint --isolated --cache-dir "$work/cache" "$work/code"
count lint --isolated --cache-dir "$work/cache" "$work/code"
count format --isolated --no-cache "$work/code"
count format --isolated --no-cache --check "$work/code"
count check --isolated --no-cache --output-format concise "$work/code"
count lint --isolated --no-cache --fix --select F,I,E,W --output-format concise "$work/code"

dotnet run --project "$root/tools/Cantil.Tools" -- profile "$work/program" "$root/eng/cantil.mibc" "$work"/run*

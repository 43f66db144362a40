#!/usr/bin/env python3
"""Locks recorded projects over a recorded index and has each lock judged.

    check_projects.py --data FOLDER --judge CHECK_LOCK [--cantil PATH] [--minimum SHARE] [PROJECT…]

FOLDER holds `serve.py` (a simple index; takes --port), `projects/PROJECT.toml` and
`expected/PROJECT.txt`; CHECK_LOCK judges a lock (`--expected`, `--json`). Without names all projects are locked. The exit status
is 1 if a lock has a fault, cannot be made, or if fewer selections than SHARE are those expected.
"""

import argparse
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(600):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit("error: The index did not start.")


def lock(options, name, url, work):
    """What the judge says of the project's lock; None where there is none."""
    folder = work / name
    folder.mkdir()
    shutil.copy(options.data / "projects" / f"{name}.toml", folder / "pyproject.toml")
    command = [options.cantil, "lock", "--directory", folder, "--index-url", url, "--cache-dir", work / "cache"]
    made = subprocess.run(command, capture_output=True, text=True)
    if made.returncode != 0:
        print(f"{name}: no lock\n{made.stderr}")
        return None
    judge = [sys.executable, options.judge, folder / "pyproject.toml", folder / "pylock.toml", "--json"]
    return json.loads(subprocess.run([*judge, "--expected", options.data / "expected" / f"{name}.txt"], capture_output=True, text=True).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("projects", nargs="*", metavar="PROJECT")
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--judge", type=pathlib.Path, required=True)
    parser.add_argument("--cantil", default=ROOT / "cantil")
    parser.add_argument("--minimum", type=float, default=0.97)
    options = parser.parse_args()
    names = options.projects or sorted(path.stem for path in (options.data / "projects").glob("*.toml"))
    port = free_port()
    server = subprocess.Popen([sys.executable, options.data / "serve.py", "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    faults = same = total = 0
    try:
        wait_for(port)
        with tempfile.TemporaryDirectory() as work:
            for name in names:
                answer = lock(options, name, f"http://127.0.0.1:{port}/simple/", pathlib.Path(work))
                faults += 1 if answer is None else answer["faults"]
                if answer is not None:
                    same, total = same + answer["same"], total + answer["total"]
                    print(f"{name}: {answer['packages']} packages, {answer['faults']} faults, {answer['same']} of {answer['total']} as expected")
                    print(*answer["first"], sep="\n", end="\n" if answer["first"] else "")
    finally:
        server.terminate()
    share = same / total if total else 0.0
    print(f"{len(names)} locks, {faults} faults, {share:.4f} of the selections as expected")
    return 1 if faults or share < options.minimum else 0


if __name__ == "__main__":
    sys.exit(main())

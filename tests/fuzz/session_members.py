#!/usr/bin/env python3
"""The members of a session file as the fuzz target "session" reads them: no archive, no checksums, so that a changed
byte reaches the reader. Each is "\\n@@", its name, "\\n" and its array as in a .npy file.
Usage: session_members.py SESSION OUTPUT"""
# SPDX-License-Identifier: GPL-3.0-or-later
import sys
import zipfile


def main():
    session, output = sys.argv[1:]
    with zipfile.ZipFile(session) as archive, open(output, "wb") as tape:
        for name in archive.namelist():
            tape.write(b"\n@@" + name.removesuffix(".npy").encode() + b"\n" + archive.read(name))


main()

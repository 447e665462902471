#!/usr/bin/env python3
"""Brings the languages up to date with the texts of the program, and says how many of them lack a translation.

    resources/languages/update.py BUILD_FOLDER [LANGUAGE]...

lupdate (package qt6-l10n-tools) reads the texts of the sources, gatescope-ui-tests in BUILD_FOLDER writes those of the
tables. A translation of a text that is still there stays; those of texts that are gone are dropped. A LANGUAGE that has
no file yet ("it") gets one. The files are for Qt Linguist; all texts are in one context, since a text means the same
wherever it stands (see ui/base/language.h).
"""
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parents[1]
CONTEXT = "gatescope"


def source_texts(folder):
    """What lupdate finds: {text: note for translators}."""
    found = folder / "found.ts"
    lupdate = next(p for p in ("/usr/lib/qt6/bin/lupdate", "lupdate") if p == "lupdate" or os.path.exists(p))
    texts = {}
    # Functions that translate what they are given: beside tr() in the window, and in what has no Qt.
    for sources, aliases in ((["ui"], ["words", "phrase", "said"]), (["core", "app"], ["said", "saidLater"])):
        command = [lupdate, "-silent", "-locations", "none", *sources, "-ts", found]
        for alias in aliases:
            command += ["-tr-function-alias", f"tr+={alias}"]
        found.unlink(missing_ok=True)
        subprocess.run(command, cwd=SOURCE, check=True, stderr=subprocess.DEVNULL)
        for message in xml.parse(found).iter("message"):
            note = message.findtext("extracomment") or message.findtext("comment") or ""
            texts.setdefault(message.findtext("source"), note)
    return texts


def table_texts(build, folder):
    """The words of settings, variants, data, measures and plots, as the test of the languages writes them."""
    listed = folder / "tables.txt"
    environment = dict(os.environ, GATESCOPE_TABLE_TEXTS=str(listed), QT_QPA_PLATFORM="offscreen")
    subprocess.run([build / "gatescope-ui-tests", "--gtest_filter=LanguagesTest.WritesTheWordsOfTheTables"],
                   env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return listed.read_text(encoding="utf-8").split("\x1e")


def translations(path):
    """{text: translation} of a language's file, without what is not translated."""
    if not path.exists():
        return {}
    messages = xml.parse(path).iter("message")
    return {m.findtext("source"): m.findtext("translation") for m in messages if m.findtext("translation")}


def write(path, language, texts, known):
    """The file of a language, its texts in alphabetical order so that a change shows as that alone."""
    root = xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = xml.SubElement(root, "context")
    xml.SubElement(context, "name").text = CONTEXT
    for text in sorted(texts):
        message = xml.SubElement(context, "message")
        xml.SubElement(message, "source").text = text
        if texts[text]:
            xml.SubElement(message, "extracomment").text = texts[text]
        translation = xml.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    xml.indent(root)
    body = xml.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    build = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        texts = source_texts(folder)
        for text in table_texts(build, folder):
            texts.setdefault(text, "")
    languages = {path.stem.split("_", 1)[1] for path in HERE.glob("gatescope_*.ts")} | set(sys.argv[2:])
    for language in sorted(languages):
        path = HERE / f"gatescope_{language}.ts"
        known = translations(path)
        write(path, language, texts, known)
        print(f"{language}: {len(texts)} texts, {len(texts.keys() - known.keys())} without a translation")


main()

#!/usr/bin/env python3
"""Fills in what follows from the English columns of data/members.csv.

    java example-site/src/scripts/CountryNames.java fr es ar | python3 example-site/src/scripts/members.py

Written by hand are the columns without a language, but for 'summary' and 'order'. What this writes are the columns of the other
languages, the summaries and the orders. The pages print what they say of the members from the table.
"""

import csv
import sys
import unicodedata
from pathlib import Path

from members_words import NAMES, NOTES, SUMMARIES, WORDS

SITE = Path(__file__).resolve().parent.parent / "site"
TABLE = SITE / "data" / "members.csv"
LANGUAGES = ["fr", "es", "ar"]
WRITTEN = ["code", "iso2", "iso3", "name", "region", "since", "how", "icpc_since", "un_member", "evidence", "sources", "note"]
DERIVED = ["summary", "order"]

# The names under which a reader of an index looks for a country.
INDEX_NAMES = {"CD": "Congo, Democratic Republic of the", "CG": "Congo, Republic of the"}

# After the pages that are written by hand.
FIRST = 101


def main():
    with TABLE.open(encoding="utf-8", newline="") as file:
        members = list(csv.DictReader(file))
    names = dict(line.rstrip("\n").split("\t", 1) for line in sys.stdin)
    for member in members:
        translate(member, names[member["iso2"]].split("\t"))
    for language in [""] + LANGUAGES:
        number(members, language)
    columns = list(WRITTEN)
    for name in ["name", "region", "how", "evidence", "sources", "note"] + DERIVED:
        at = columns.index(name) + 1 if name in columns else len(columns)
        columns[at:at] = ([] if name in columns else [name]) + [f"{name}_{language}" for language in LANGUAGES]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns, lineterminator="\n", extrasaction="ignore")
        table.writeheader()
        table.writerows(members)


def translate(member, names):
    for language, name in zip(LANGUAGES, names):
        own = NAMES[language].get(member["iso2"])
        # CLDR adds a second name in parentheses where a country is known by two.
        member[f"name_{language}"] = own or name.split(" (")[0]
        member[f"note_{language}"] = NOTES[member["note"]][language] if member["note"] else ""
        for column in ["region", "how", "evidence"]:
            member[f"{column}_{language}"] = WORDS[member[column]][language] if member[column] else ""
        sources = [WORDS.get(source, {}).get(language, source) for source in member["sources"].split("; ")]
        member[f"sources_{language}"] = {"ar": "؛ ", "fr": "\u202f; "}.get(language, "; ").join(sources)
    for language in [""] + LANGUAGES:
        column = f"summary_{language}" if language else "summary"
        member[column] = SUMMARIES[member["how"]][language or "en"].format(year=member["since"])


def number(members, language):
    """Numbers the members in the order of an index, since the letters of Unicode are not in that of any language."""
    column = f"_{language}" if language else ""
    ordered = sorted(members, key=lambda member: sort_key(member[f"name{column}"] if language else index_name(member)))
    for place, member in enumerate(ordered, start=FIRST):
        member[f"order{column}"] = place


def index_name(member):
    return INDEX_NAMES.get(member["iso2"], member["name"])


def sort_key(name):
    """The name without accents and case: Türkiye stands with the other names in T."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


if __name__ == "__main__":
    main()

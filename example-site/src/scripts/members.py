#!/usr/bin/env python3
"""Fills in what follows from the English columns of data/members.csv, and the two tables of the members section.

    java example-site/src/scripts/CountryNames.java fr es ar | python3 example-site/src/scripts/members.py

Written by hand are the columns without a language, but for 'summary' and 'order', and the words on the pages. What this writes are
the columns of the other languages, the summaries and orders, and the tables below two headings: {#list} in
members/list-a-to-z.md and {#by-decade} in members/index.md.
"""

import csv
import sys
import unicodedata
from collections import Counter
from pathlib import Path

from members_words import NAMES, NOTES, SUMMARIES, WORDS

SITE = Path(__file__).resolve().parent.parent / "site"
MEMBERS = SITE / "content" / "en" / "members"
TABLE = SITE / "data" / "members.csv"
LANGUAGES = ["fr", "es", "ar"]
REGIONS = ["Africa", "Americas", "Asia", "Europe", "Oceania"]
WRITTEN = ["code", "iso2", "iso3", "name", "region", "since", "how", "icpc_since", "un_member", "evidence", "sources", "note"]
DERIVED = ["summary", "order"]

# The names under which a reader of an index looks for a country.
INDEX_NAMES = {"CD": "Congo, Democratic Republic of the", "CG": "Congo, Republic of the"}

# After the pages that are written by hand.
FIRST = 101

# Sources disagree on the year, so the list leaves it empty. The count by decade uses the year in which
# the Correlates of War data lets the present membership begin.
COUNTED_FROM = {"CN": 1984, "RS": 2001}


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
    replace_table(MEMBERS / "list-a-to-z.md", "{#list}", list_table(members))
    replace_table(MEMBERS / "index.md", "{#by-decade}", decade_table(members))


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


def list_table(members):
    rows = ["| Member | Region (UN M49) | Since | How | Note |", "|---|---|---:|---|---|"]
    for member in sorted(members, key=lambda member: member["order"]):
        link = f"[{index_name(member)}]({member['code']}.md)"
        cells = [link, member["region"], member["since"], member["how"], note(member)]
        rows.append("| " + " | ".join(cells) + " |")
    return rows


def note(member):
    notes = []
    if member["un_member"] != "true":
        notes.append("not a UN member state")
    if member["evidence"] == "one source":
        notes.append("year from one source")
    if member["evidence"] == "sources that disagree":
        notes.append("sources disagree, see below")
    return "; ".join(notes)


def decade_table(members):
    rows = [
        "| Years | Joined | Total | " + " | ".join(REGIONS) + " |",
        "|---|---:|---:|" + "---:|" * len(REGIONS),
    ]
    by_decade = {}
    for member in members:
        year = int(member["since"] or COUNTED_FROM[member["iso2"]])
        by_decade.setdefault(year // 10 * 10, Counter())[member["region"]] += 1
    total = 0
    for decade, regions in sorted(by_decade.items()):
        total += sum(regions.values())
        first = 1956 if decade == 1950 else decade
        cells = [f"{first}-{decade + 9}" if decade < 2020 else "since 2020", sum(regions.values()), total]
        cells += [regions[region] for region in REGIONS]
        rows.append("| " + " | ".join(map(str, cells)) + " |")
    all_regions = Counter(member["region"] for member in members)
    cells = ["**All**", len(members), total] + [all_regions[region] for region in REGIONS]
    rows.append("| " + " | ".join(map(str, cells)) + " |")
    return rows


def replace_table(page, heading_id, rows):
    """Puts the rows where the first table after the heading stands. Everything else is kept as it is."""
    lines = page.read_text(encoding="utf-8").splitlines()
    heading = next(i for i, line in enumerate(lines) if line.startswith("#") and line.endswith(heading_id))
    start = next(i for i in range(heading, len(lines)) if lines[i].startswith("|"))
    end = next(i for i in range(start, len(lines)) if not lines[i].startswith("|"))
    page.write_text("\n".join(lines[:start] + rows + lines[end:]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

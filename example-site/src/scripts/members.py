#!/usr/bin/env python3
"""Writes the two tables of the members section from data/members.csv.

    python3 example-site/src/scripts/members.py [members.csv]

The words on the pages are written by hand. Only the tables below two headings are replaced:
{#list} in members/list-a-to-z.md and {#by-decade} in members/index.md.
"""

import csv
import sys
import unicodedata
from collections import Counter
from pathlib import Path

SITE = Path(__file__).resolve().parent.parent / "site"
MEMBERS = SITE / "content" / "en" / "members"
REGIONS = ["Africa", "Americas", "Asia", "Europe", "Oceania"]

# The names under which a reader looks for a country, where the data has a formal one.
SHORT_NAMES = {
    "CD": "Congo, Democratic Republic of the",
    "CG": "Congo, Republic of the",
    "CI": "Côte d'Ivoire",
    "CN": "China",
    "FM": "Micronesia, Federated States of",
    "GM": "Gambia",
    "IR": "Iran",
    "LA": "Laos",
    "MD": "Moldova",
    "MK": "North Macedonia",
    "PS": "Palestine, State of",
    "RU": "Russia",
    "ST": "São Tomé and Príncipe",
    "SY": "Syria",
    "TZ": "Tanzania",
}

# Sources disagree on the year, so the list leaves it empty. The count by decade uses the year in which
# the Correlates of War data lets the present membership begin.
COUNTED_FROM = {"CN": 1984, "RS": 2001}


def main():
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SITE / "data" / "members.csv"
    with source.open(encoding="utf-8", newline="") as file:
        members = list(csv.DictReader(file))
    replace_table(MEMBERS / "list-a-to-z.md", "{#list}", list_table(members))
    replace_table(MEMBERS / "index.md", "{#by-decade}", decade_table(members))


def list_table(members):
    rows = ["| Member | Region (UN M49) | Since | How | Note |", "|---|---|---:|---|---|"]
    for member in sorted(members, key=sort_key):
        cells = [name(member), member["region_m49"], member["year_joined"], basis(member), note(member)]
        rows.append("| " + " | ".join(cells) + " |")
    return rows


def name(member):
    return SHORT_NAMES.get(member["iso2"], member["name_en"])


def sort_key(member):
    """The name without accents and case: Türkiye stands with the other names in T."""
    decomposed = unicodedata.normalize("NFKD", name(member).casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def basis(member):
    if not member["year_joined"]:
        return ""
    return "founding list" if member["basis"].startswith("founding") else member["basis"]


def note(member):
    notes = []
    if member["un_member"] != "yes":
        notes.append("not a UN member state")
    if member["confidence"] == "1 source":
        notes.append("year from one source")
    if member["confidence"] == "conflict":
        notes.append("sources disagree, see below")
    return "; ".join(notes)


def decade_table(members):
    rows = [
        "| Years | Joined | Total | " + " | ".join(REGIONS) + " |",
        "|---|---:|---:|" + "---:|" * len(REGIONS),
    ]
    by_decade = {}
    for member in members:
        year = int(member["year_joined"] or COUNTED_FROM[member["iso2"]])
        by_decade.setdefault(year // 10 * 10, Counter())[member["region_m49"]] += 1
    total = 0
    for decade, regions in sorted(by_decade.items()):
        total += sum(regions.values())
        first = 1956 if decade == 1950 else decade
        cells = [f"{first}-{decade + 9}" if decade < 2020 else "since 2020", sum(regions.values()), total]
        cells += [regions[region] for region in REGIONS]
        rows.append("| " + " | ".join(map(str, cells)) + " |")
    all_regions = Counter(member["region_m49"] for member in members)
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

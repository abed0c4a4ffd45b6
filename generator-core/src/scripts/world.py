#!/usr/bin/env python3
"""Turns Natural Earth's countries into the shapes that maps are drawn from.

    npm pack world-atlas@2.0.2 i18n-iso-countries@7.14.0      (and unpack both)
    python3 world.py WORLD_ATLAS ISO_COUNTRIES > ../main/resources/dev/dossier/map/world.txt

The borders and coasts are those of Natural Earth 4.1 (naturalearthdata.com, public domain), at 1:50 million and, for what is
missing there, at 1:10 million; world-atlas (ISC licence) has them as TopoJSON. The codes are those of ISO 3166-1, as
i18n-iso-countries (MIT licence) lists them.

What is done: the Equal Earth projection (B. Savric, T. Patterson, B. Jenny: The Equal Earth map projection, International Journal
of Geographical Information Science 33 (3), 2019, doi:10.1080/13658816.2018.1504949), onto a grid of whole numbers; simplification
of each border once, so that neighbours still meet (M. Visvalingam, J. D. Whyatt: Line generalisation by repeated elimination of
points, The Cartographic Journal 30 (1), 1993); islands too small to be seen left out. A country too small to be seen is a dot in
the middle of its largest part.
"""
import heapq
import json
import math
import sys

WIDTH = 1600
MARGIN = 6
# In square units of the grid: a corner that changes less goes, an island below the second size too, and a country of less than
# the third is a dot.
CORNER = 3.0
ISLAND = 5.0
SMALL = 30.0
NORTH, SOUTH = 83.7, -56.0
ANTARCTICA = "ATA"
# Natural Earth shows it; the code is one of those that ISO 3166-1 leaves to its users.
KOSOVO = ("XK", "XKX", "")

A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
SIDE = math.sqrt(3) / 2


def equal_earth(longitude, latitude):
    theta = math.asin(SIDE * math.sin(math.radians(latitude)))
    square = theta * theta
    sixth = square ** 3
    x = math.radians(longitude) * math.cos(theta) / (SIDE * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)))
    y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square))
    return x, y


SCALE = (WIDTH - 2 * MARGIN) / (2 * equal_earth(180, 0)[0])
TOP = equal_earth(0, NORTH)[1] * SCALE + MARGIN


def on_grid(point):
    x, y = equal_earth(*point)
    return WIDTH / 2 + x * SCALE, TOP - y * SCALE


def height(latitude):
    return math.ceil(TOP - equal_earth(0, latitude)[1] * SCALE + MARGIN)


def arcs_of(topology):
    (scale_x, scale_y), (move_x, move_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale_x + move_x, y * scale_y + move_y))
        arcs.append(points)
    return arcs


def unrolled(points):
    """Goes on beyond 180 degrees instead of jumping to the other side, so that no country is cut; around the pole it is closed."""
    result = [points[0]]
    for longitude, latitude in points[1:]:
        turns = round((result[-1][0] - longitude) / 360)
        result.append((longitude + 360 * turns, latitude))
    if abs(result[-1][0] - result[0][0]) > 180:
        result += [(result[-1][0], -90), (result[0][0], -90), result[0]]
    east = sum(longitude for longitude, _ in result) / len(result)
    return [(longitude - 360 if east > 190 else longitude + 360 if east < -180 else longitude, latitude) for longitude, latitude in result]


def triangle(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def simplified(arc):
    """Leaves out corners, the least first, but for both ends and, of a closed line, two more."""
    points = [on_grid(point) for point in unrolled(arc)[:len(arc)]]
    before = list(range(-1, len(points) - 1))
    after = list(range(1, len(points) + 1))
    areas = [math.inf] * len(points)
    least = 4 if points[0] == points[-1] else 2
    queue = []
    for i in range(1, len(points) - 1):
        areas[i] = triangle(points[i - 1], points[i], points[i + 1])
        heapq.heappush(queue, (areas[i], i))
    gone = set()
    while queue and len(points) - len(gone) > least:
        area, i = heapq.heappop(queue)
        if i in gone or area != areas[i]:
            continue
        if area > CORNER:
            break
        gone.add(i)
        one, other = before[i], after[i]
        after[one], before[other] = other, one
        for j in (one, other):
            if 0 < j < len(points) - 1:
                areas[j] = max(area, triangle(points[before[j]], points[j], points[after[j]]))
                heapq.heappush(queue, (areas[j], j))
    return [point for i, point in enumerate(arc) if i not in gone]


def ring(indexes, arcs):
    points = []
    for index in indexes:
        part = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += part[1:] if points else part
    return [on_grid(point) for point in unrolled(points)]


def area(points):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:])) / 2


def middle(points):
    doubled = 2 * area(points)
    if abs(doubled) < 1e-9:
        return points[0]
    pairs = list(zip(points, points[1:]))
    x = sum((a[0] + b[0]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (3 * doubled)
    y = sum((a[1] + b[1]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (3 * doubled)
    return x, y


def path(rings):
    text = ""
    for points in rings:
        clean = [point for i, point in enumerate(points) if i == 0 or point != points[i - 1]]
        x, y = clean[0]
        text += f"M{x} {y}l"
        steps = []
        for next_x, next_y in clean[1:-1]:
            steps.append(f"{next_x - x} {next_y - y}")
            x, y = next_x, next_y
        text += " ".join(steps).replace(" -", "-") + "z"
    return text


def shape(geometry, exact, coarse):
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    fine = [[ring(part, exact) for part in polygon] for polygon in polygons]
    largest = max(fine, key=lambda polygon: abs(area(polygon[0])))
    rings = []
    for polygon, outlines in zip(polygons, fine):
        for part, outline in zip(polygon, outlines):
            points = [(round(x), round(y)) for x, y in ring(part, coarse)]
            if abs(area(outline)) >= ISLAND and len(set(points)) > 2 and area(points) != 0:
                rings.append(points)
    if sum(abs(area(polygon[0])) for polygon in fine) < SMALL or not rings:
        x, y = middle(largest[0])
        return f"M{round(x)} {round(y)}h.01"
    return path(rings)


def shapes(topology):
    exact = arcs_of(topology)
    coarse = [simplified(arc) for arc in exact]
    return [
        (one.get("id", ""), one["properties"]["name"], shape(one, exact, coarse))
        for one in topology["objects"]["countries"]["geometries"] if one.get("arcs")
    ]


def main(atlas, iso):
    codes = {number: (iso2, iso3, number) for iso2, iso3, number, *_ in json.load(open(f"{iso}/codes.json"))}
    countries = {}
    nameless = []
    for file in ("countries-50m.json", "countries-10m.json"):
        for number, name, drawn in shapes(json.load(open(f"{atlas}/{file}"))):
            code = KOSOVO if name == "Kosovo" else codes.get(number)
            if code and code[1] not in countries:
                countries[code[1]] = (code, drawn)
            elif not code and file == "countries-50m.json":
                nameless.append(drawn)
    print(f"# Shapes of countries: Natural Earth 4.1 (public domain), by world-atlas 2.0.2 (ISC); made by src/scripts/world.py")
    print(f"{WIDTH} {height(SOUTH)} {height(-90)}")
    for code, drawn in sorted(countries.values()):
        print("\t".join((*code, drawn)))
    for drawn in sorted(one for one in nameless if one.endswith("z")):
        print("\t".join(("", "", "", drawn)))


if __name__ == "__main__":
    main(*sys.argv[1:])

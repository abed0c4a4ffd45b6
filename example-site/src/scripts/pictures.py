"""Draws the pictures of the two galleries below content/en/interpol/pictures: a sheet for each notice, a step for each year.

    python3 src/scripts/pictures.py

No picture has words in it, so that all languages share them; what they say stands in the captions. A year is written as in the table.
"""
import csv
import pathlib

SITE = pathlib.Path(__file__).resolve().parent.parent / 'site'
FOLDER = SITE / 'content' / 'en' / 'interpol' / 'pictures'
WIDTH, HEIGHT = 600, 400

STYLE = ('.ground{fill:#e9edf1}.paper{fill:#fff}.ink{stroke:#16202a}.bar{fill:#d3dae0}'
         '@media (prefers-color-scheme:dark){.ground{fill:#1f2933}.paper{fill:#e4e8ec}.bar{fill:#b9c2cb}}')
STEP_STYLE = '.ground{fill:#0d3a69}@media (prefers-color-scheme:dark){.ground{fill:#0f3158}}'


def drawing(style, *parts):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">\n'
            f'<style>{style}</style>\n<path class="ground" d="M0 0H{WIDTH}V{HEIGHT}H0z"/>\n' + '\n'.join(parts) + '\n</svg>\n')


def person(x, y, size=1.0, rest=''):
    """A head and shoulders around a point, 116 high."""
    return (f'<g transform="translate({x} {y}) scale({size})"{rest}><circle cy="-30" r="27"/>'
            '<path d="M-56 58v-8c0-27 22-42 56-42s56 15 56 42v8z"/></g>')


def question(x, y, size=1.0, rest=''):
    return (f'<g transform="translate({x} {y}) scale({size})"{rest}><path fill="none" d="M-15 -16c0-10 7-17 16-17s16 7 16 16c0 13-16 13-16 27"/>'
            '<path d="M1 29v.1"/></g>')


def danger(x, y, size=1.0, rest=''):
    """A triangle with an exclamation mark."""
    return (f'<g transform="translate({x} {y}) scale({size})"{rest}><path d="M0 -56L64 54H-64z"/>'
            '<path fill="none" class="ink" d="M0 -14v30M0 36v.1"/></g>')


# Drawn around the point 300, 222; what is filled has the colour of the notice.
SIGNS = {
    # Somebody who is looked for: the corners of a finder around a person.
    'red': person(300, 226) + '<path fill="none" d="M216 172v-26h26M384 172v-26h-26M216 276v26h26M384 276v26h-26"/>',
    # Somebody who is missing: only the outline is known.
    'yellow': person(300, 226, 1.15, ' stroke-dasharray=".1 12"') + '<circle class="paper" cx="352" cy="254" r="34"/>' + question(351, 253, 0.85),
    # More to be known of somebody: a glass that looks closer.
    'blue': person(278, 222, 0.95) + '<circle class="paper" cx="336" cy="250" r="34"/><path fill="none" d="M361 275l26 26M322 243h28M322 257h18"/>',
    # A name to be found: an empty tag on a string.
    'black': '<path d="M232 196h104l44 32-44 32H232z" transform="rotate(-14 306 228)"/><circle class="paper" cx="353" cy="217" r="8"/>'
             '<path fill="none" d="M360 213c22-6 32-24 28-46"/><path fill="none" class="light" d="M254 236l54-14M259 255l34-8"/>',
    # A warning of somebody.
    'green': person(276, 224) + danger(342, 262, 0.62, ' class="paper"'),
    # A warning of something.
    'orange': danger(300, 226, 1.22),
    # How it is done: a case with a false floor.
    'purple': '<path d="M220 184h160v104H220z"/><path fill="none" d="M272 184v-22h56v22"/><path class="light" fill="none" stroke-dasharray="2 13" '
              'd="M236 256h128"/><path class="light" fill="none" d="M300 244v-34M288 222l12-12 12 12"/>',
    # Two organisations, one list: a globe behind a bar.
    'special': '<circle cx="300" cy="224" r="70"/><path class="light" fill="none" d="M230 224h140M300 154v140M300 154c-46 40-46 100 0 140M300 154c46 40 46 100 0 140"/>'
               '<path class="paper" d="M218 262h164v34H218z"/><path fill="none" d="M238 279h56M312 279h50"/>',
    # What belongs to somebody: a house and money.
    'silver': '<path d="M228 216l58-48 58 48v70H228z"/><path class="paper" d="M270 286v-40h32v40"/>'
              '<ellipse cx="362" cy="284" rx="34" ry="13"/><ellipse cx="362" cy="266" rx="34" ry="13"/><ellipse cx="362" cy="248" rx="34" ry="13"/>',
}

COLOURS = {
    'red': '#c62828', 'yellow': '#f2b705', 'blue': '#1565c0', 'black': '#2a2a2a', 'green': '#2e7d32', 'orange': '#e8730c',
    'purple': '#6a3fa0', 'special': '#4f7f9f', 'silver': '#a9b1b8',
}


def sheet(colour):
    return drawing(
        STYLE + f'.light{{stroke:#fff}}.sign{{fill:{COLOURS[colour]}}}',
        '<path class="paper" d="M150 40h300v360H150z"/>',
        f'<path fill="{COLOURS[colour]}" d="M150 40h300v64H150z"/>',
        '<path class="paper" opacity=".85" d="M174 66h92v12h-92z"/>',
        f'<g class="sign ink" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">{SIGNS[colour]}</g>',
        '<path class="bar" d="M186 340h228v9H186zM186 362h190v9H186zM186 384h228v9H186z"/>')


WHITE = 'fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"'

# Drawn around the point 460, 150; white lines, and one part filled.
STEPS = {
    # To be heard: two who speak.
    'consultative-status': '<path d="M372 96h104v64h-62l-24 24v-24h-18z"/><path fill="#fff" d="M500 138h48v58h-14v20l-22-20h-66v-14"/>',
    # An arrangement on paper.
    'ecosoc-arrangement': '<path d="M404 78h84l28 28v120H404z"/><path d="M488 78v28h28M428 130h64M428 152h64"/><path fill="#fff" d="M428 186h30v16h-30zM470 186h22v16h-22z"/>',
    # To look on.
    'observer': '<path d="M366 152c46-72 142-72 188 0-46 72-142 72-188 0z"/><circle fill="#fff" cx="460" cy="152" r="24"/>',
    # Two that hold together.
    'agreement': '<circle cx="426" cy="152" r="54"/><circle cx="494" cy="152" r="54"/><path fill="#fff" stroke="none" d="M460 110a54 54 0 0 1 0 84a54 54 0 0 1 0-84z"/>',
    # An office.
    'new-york': '<path d="M424 226V74h72v152M496 116h40v110M384 226h168"/><path fill="#fff" d="M446 186h28v40h-28z"/><path d="M446 100v.1M474 100v.1M446 128v.1M474 128v.1M446 156v.1M474 156v.1M516 142v.1M516 170v.1"/>',
    # A sheet with a head.
    'special-notice': '<path d="M404 78h112v148H404z"/><path fill="#fff" d="M404 78h112v30H404z"/><circle cx="460" cy="146" r="15"/><path d="M432 194c0-38 56-38 56 0z"/>',
    # Again and again.
    'biennial': '<path d="M398 152a62 62 0 0 1 112-37M522 152a62 62 0 0 1-112 37"/><path fill="#fff" d="M512 84v34h-34zM408 220v-34h34z"/>',
    # Seven goals.
    'goals': ''.join(f'<path d="M{x} {y}V{y - 44}l28 11-28 11"/>' for x, y in
                     ((384, 136), (434, 136), (484, 136), (534, 136), (409, 216), (459, 216), (509, 216))),
    # Many around one table, and one beside it.
    'task-force': '<circle fill="#fff" cx="452" cy="152" r="20"/><path d="M452 132V96M469 162l31 18M435 162l-31 18M472 150h60"/>'
                  '<circle cx="452" cy="84" r="12"/><circle cx="511" cy="186" r="12"/><circle cx="393" cy="186" r="12"/><circle stroke-dasharray="1 11" cx="548" cy="150" r="16"/>',
    # Heads on a screen.
    'first-meeting': '<path d="M376 84h168v112H376zM460 196v28M420 226h80M460 84v112M376 140h168"/>'
                     + ''.join(f'<circle fill="#fff" stroke="none" cx="{x}" cy="{y}" r="13"/>' for x, y in ((418, 112), (502, 112), (418, 168), (502, 168))),
    # A paper with a seal.
    'resolution': '<path d="M500 226h-96V78h84l28 28v48"/><path d="M488 78v28h28M428 130h60M428 154h44M428 178h32"/><circle fill="#fff" cx="512" cy="188" r="19"/><path d="M502 206l-6 32 16-9 16 9-6-32"/>',
    # A leaf of the calendar.
    'first-day': '<path d="M396 92h128v134H396z"/><path fill="#fff" d="M396 92h128v30H396z"/><path d="M430 76v26M490 76v26"/><path stroke-width="9" d="M438 148h44l-26 56"/>',
}


def place(date):
    """Where a date is on the line, in pixels."""
    parts = [int(part) for part in date.split('-')] + [1, 1]
    year = parts[0] + (parts[1] - 1) / 12 + (parts[2] - 1) / 365
    return round(48 + (year - 1945) / (2025 - 1945) * (WIDTH - 96), 1)


def step(row, rows):
    dates = [place(one['date']) for one in rows]
    here = rows.index(row)
    before = ''.join(f'<circle cx="{x}" cy="338" r="6"/>' for x in dates[:here])
    after = ''.join(f'<circle cx="{x}" cy="338" r="4" opacity=".55"/>' for x in dates[here + 1:])
    return drawing(
        STEP_STYLE,
        f'<text x="48" y="196" fill="#fff" font-family="Charter,Georgia,serif" font-size="112" textLength="232" lengthAdjust="spacingAndGlyphs">{row["date"][:4]}</text>',
        f'<g {WHITE}>{STEPS[row["id"]]}</g>',
        f'<path stroke="#fff" stroke-width="2" opacity=".55" d="M48 338H{WIDTH - 48}"/>',
        f'<path stroke="#fff" stroke-width="4" d="M48 338H{dates[here]}"/>',
        f'<g fill="#fff">{before}{after}<circle cx="{dates[here]}" cy="338" r="13"/></g>')


def rows(name):
    with open(SITE / 'data' / name, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


FOLDER.mkdir(exist_ok=True)
for notice in rows('notices.csv'):
    (FOLDER / f'{notice["colour"]}.svg').write_text(sheet(notice['colour']), encoding='utf-8')
milestones = rows('un-milestones.csv')
for milestone in milestones:
    (FOLDER / f'{milestone["id"]}.svg').write_text(step(milestone, milestones), encoding='utf-8')

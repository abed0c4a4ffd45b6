#!/usr/bin/env bash
# Makes the fonts of the social cards: Noto Serif and Noto Naskh Arabic, both SemiBold, with the characters that titles in Latin, Greek,
# Cyrillic and Arabic letters need, as far as shaping needs them, and without the instructions for small sizes on old screens.
# Needs npm and pyftsubset (Debian: fonttools). The same versions of the packages give the same letters.
set -euo pipefail
cd "$(dirname "$0")/../main/resources/dev/dossier/feature/card"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

make_font() { # package, file in it, name of the result, characters, features
  (cd "$work" && npm pack --silent "@expo-google-fonts/$1" | xargs tar -xzf)
  pyftsubset "$work/package/600SemiBold/$2" --output-file="$3" --unicodes="$4" --layout-features="$5" \
    --no-hinting --drop-tables+=STAT,meta --name-IDs=0,1,2,4,6,13,14 --notdef-outline --no-recommended-glyphs
}

make_font noto-serif@0.4.2 NotoSerif_600SemiBold.ttf noto-serif.ttf \
  "U+0020-007E,U+00A0-024F,U+0259,U+02BB-02BE,U+0300-0304,U+0306-030C,U+0323,U+0326-0328,U+0331,U+0384-03CE,U+0400-045F,U+0462,U+0463,\
U+046A,U+0472-0475,U+048A-04FF,U+1E80-1E85,U+1E9E,U+1EA0-1EF9,U+2010-2027,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+20AC,\
U+2116,U+2122,U+2190-2193,U+2212,U+2260,U+2264,U+2265" \
  kern,mark,mkmk,ccmp,locl
make_font noto-naskh-arabic@0.4.5 NotoNaskhArabic_600SemiBold.ttf noto-naskh-arabic.ttf \
  "U+0020-0040,U+005B-005F,U+007B-007D,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+200C-200F,U+2010-2015,U+2018-201F,U+2026,U+FDF2" \
  kern,mark,mkmk,ccmp,locl,init,medi,fina,isol,rlig,liga,calt,curs
ls -l ./*.ttf

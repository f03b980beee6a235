#!/bin/sh
# Cuts the shipped fonts out of Debian's fonts-noto-core; docs/fonts.md says why. Run it in the project's root.
# Needs: fonts-noto-core, fonttools, python3-brotli, npm.
set -eu
noto=/usr/share/fonts/truetype/noto
jar=agreements/src/main/resources/org/practiceportal/agreements/document/fonts
web=portal-web/src/main/webapp/resources/portal/fonts
work=$(mktemp -d)
mkdir -p "$jar" "$web"

letters='U+0020-024F,U+0259,U+02B0-036F,U+0370-03FF,U+0400-052F,U+1E00-1FFF,U+2000-206F,U+2070-209F,U+20A0-20C0'
letters="$letters,U+2100-214F,U+FB00-FB06,U+FFFD"
signs='U+2605,U+2606,U+260E,U+2610-2612,U+2665,U+2709,U+2713-2718,U+2764,U+25A0,U+25A1,U+25AA,U+25B2,U+25B6,U+25C6,U+25CB,U+25CF,U+25E6'
sums='U+2190-2195,U+21D0-21D4,U+2202,U+2206,U+220F,U+2211,U+2212,U+2215,U+2219-221A,U+221E,U+222B,U+2248,U+2260,U+2261,U+2264,U+2265'
faces='U+2639,U+263A'

# OpenPDF reads no layout tables and embeds what it is given, so the paper's copies go without them.
lean='--layout-features= --no-hinting --drop-tables+=GSUB,GPOS,GDEF,DSIG,gasp,MATH --notdef-outline'

for face in Regular Bold Italic BoldItalic; do
  pyftsubset "$noto/NotoSans-$face.ttf" --unicodes="$letters" $lean --name-IDs='*' --output-file="$jar/NotoSans-$face.ttf"
done
pyftsubset "$noto/NotoSansSymbols2-Regular.ttf" --unicodes="$signs" $lean --output-file="$work/signs.ttf"
pyftsubset "$noto/NotoSansMath-Regular.ttf" --unicodes="$sums" $lean --output-file="$work/sums.ttf"
pyftsubset "$noto/NotoSansSymbols-Regular.ttf" --unicodes="$faces" $lean --output-file="$work/faces.ttf"
pyftmerge --output-file="$jar/NotoSans-Symbols.ttf" "$work/signs.ttf" "$work/sums.ttf" "$work/faces.ttf"

# What nearly every document needs, in small files that are embedded whole. No two of these letters share a glyph, so whoever
# searches finds each as it was written.
everyday='U+0020-007E,U+00A0,U+00A1,U+00A3,U+00A7,U+00A9-00AB,U+00AE,U+00B0,U+00B2,U+00B3,U+00B7,U+00BA,U+00BB,U+00BD'
everyday="$everyday,U+00BF-00FF,U+0152,U+0153,U+0178,U+2010,U+2011,U+2013,U+2014,U+2018-201A,U+201C-201E,U+2022,U+2026"
everyday="$everyday,U+2039,U+203A,U+20AC,U+2122"
pyftsubset "$jar/NotoSans-Symbols.ttf" --unicodes='U+2212,U+2610,U+2611,U+2713' $lean --output-file="$work/signs.ttf"
for face in Regular Bold Italic BoldItalic; do
  pyftsubset "$jar/NotoSans-$face.ttf" --unicodes="$everyday" $lean --name-IDs='0,1,2,6,13,14' --output-file="$work/cut.ttf"
  pyftmerge --output-file="$work/merged.ttf" "$work/cut.ttf" "$work/signs.ttf"
  # The letters' own heights, and six letters before the name, which tell that a font is cut (ISO 32000-1, 9.6.4).
  python3 - "$work/cut.ttf" "$work/merged.ttf" "$jar/NotoSansEveryday-$face.ttf" <<'END'
import sys
from fontTools.ttLib import TTFont
letters, font = (TTFont(file, recalcTimestamp=False) for file in sys.argv[1:3])
font["head"].created = font["head"].modified = letters["head"].modified
for table in "hhea", "OS/2":
    for field, value in vars(letters[table]).items():
        if any(part in field for part in ("scen", "LineGap", "Height")):
            setattr(font[table], field, value)
font["name"] = letters["name"]
font["name"].setName("EVERYD+" + font["name"].getDebugName(6), 6, 3, 1, 0x409)
font.save(sys.argv[3])
END
done

# HarfBuzz reads the layout tables of these. Joiners have neither ink nor width.
shaped='--layout-features=* --no-hinting --drop-tables+=DSIG,gasp,MATH --notdef-outline'
arabic='U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC'
hebrew='U+0590-05FF,U+20AA,U+FB1D-FB4F'
devanagari='U+0900-097F,U+1CD0-1CFF,U+20B9,U+25CC,U+A830-A839,U+A8E0-A8FF'
thai='U+0E01-0E5B,U+25CC'
for face in Regular Bold; do
  for writing in "Arabic $arabic" "Hebrew $hebrew" "Devanagari $devanagari" "Thai $thai"; do
    font="NotoSans${writing% *}-$face.ttf"
    pyftsubset "$noto/$font" --unicodes="U+0020,U+00A0,U+200C,U+200D,${writing#* }" $shaped --name-IDs='*' \
      --output-file="$jar/$font"
  done
done

# The far east needs no layout tables, but many letters: one weight has to do.
lean_far="$lean --drop-tables+=BASE,VORG,vhea,vmtx,STAT"
signs_far='U+3000-303F,U+FF00-FFEF'
chinese="$signs_far,U+00B7,U+2E80-2FDF,U+3100-312F,U+31A0-31BF,U+3200-4DBF,U+4E00-9FFF,U+F900-FAFF,U+FE30-FE4F,U+20000-3FFFF"
japanese="$signs_far,U+3040-30FF,U+31F0-31FF"
korean="$signs_far,U+3131-318E,U+AC00-D7A3"
python3 - > "$work/jis.txt" <<'END'
pairs = (bytes([a, b]) for a in range(0xA1, 0xFF) for b in range(0xA1, 0xFF))
letters = {p.decode("euc_jp", "ignore") for p in pairs}
print("\n".join(f"{ord(c):04X}" for c in sorted(letters) if len(c) == 1 and ("\u4e00" <= c <= "\u9fff" or c == "\u3005")))
END
for writing in "sc SC $chinese" "jp JP $japanese" "kr KR $korean"; do
  set -- $writing
  (cd "$work" && npm pack --silent "@expo-google-fonts/noto-sans-$1@0.4.3" >/dev/null && tar xzf ./*-"$1"-*.tgz)
  more=''
  [ "$1" = jp ] && more="--unicodes-file=$work/jis.txt"
  pyftsubset "$work/package/400Regular/NotoSans$2_400Regular.ttf" --unicodes="$3" $more $lean_far --name-IDs='*' \
    --output-file="$jar/NotoSans$2-Regular.ttf"
  cp "$work/package/LICENSE_FONT" "$jar/OFL-CJK.txt"
  rm -r "$work/package"
done

for face in Regular Bold; do
  pyftsubset "$noto/NotoSans-$face.ttf" --unicodes="$letters" --no-hinting --layout-features=kern,mark,mkmk,ccmp,locl \
    --flavor=woff2 --output-file="$web/NotoSans-$face.woff2"
done
rm -r "$work"

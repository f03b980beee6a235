#!/bin/sh
# Cuts the shipped fonts out of Debian's fonts-noto-core; docs/fonts.md says why. Run it in the project's root.
# Needs: fonts-noto-core, fonttools, python3-brotli.
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

for face in Regular Bold; do
  pyftsubset "$noto/NotoSans-$face.ttf" --unicodes="$letters" --no-hinting --layout-features=kern,mark,mkmk,ccmp,locl \
    --flavor=woff2 --output-file="$web/NotoSans-$face.woff2"
done
rm -r "$work"

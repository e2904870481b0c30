#!/bin/sh
# Reads the program's output with programs that others wrote: CoNLL-U, JSON Schema, Leipzig alignment, XML, CAT tools,
# Markdown, and as far as they are installed TeX and Chromium. It makes a virtual environment in a temporary folder.
#   apt-get install libxml2-utils chromium chromium-driver texlive-xetex texlive-latex-extra texlive-humanities texlive-publishers
#   Tests/RenderingTests/ReadByOthers/read-by-others.sh [PROGRAM]
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
program=$(realpath "${1:-$root/.build/release/padanan}")
schemas=${SCHEMAS:+$(realpath "$SCHEMAS")}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
article=$root/Corpus/articles/indonesia-new-zealand-summit/indonesia-new-zealand-summit
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet conllu jsonschema pyigt translate-toolkit markdown-it-py selenium axe-playwright-python

cd "$work"
annotate() { "$program" annotate "$@" 2>/dev/null; }
cp "$article.id.txt" summit.txt
printf '%s\n' '<b>Presiden</b> & "Korea Utara" \section{x} $y$ 50% `z` ~ ^ _ # {} |' \
  '👍🏽 习近平 한국 ke\u0301rja =SUM(A1) @b //c' > hostile.txt
printf '\033[31mmerah \302\233 \342\200\256terbalik\342\200\254 DPR.\n' >> hostile.txt
for name in summit hostile; do
  translation=
  if [ "$name" = summit ]; then translation="--translation $article.en.txt"; fi
  for ending in html md tsv json jsonl conllu flextext xlf; do
    annotate $translation --output "$name.$ending" "$name.txt"
  done
  annotate --lines morphs,glosses --width 10000 "$name.txt" > "$name.leipzig"
  for package in gb4e expex langsci-gb4e; do
    for lines in words,glosses,terms,translation words,morphs,glosses,translation; do
      annotate $translation --latex-package $package --lines $lines --output "$name-$package-${#lines}.tex" "$name.txt"
    done
  done
  xmllint --noout "$name.flextext" "$name.xlf"
done
echo "xmllint: well-formed"
# Schemas that were put into a folder: FlexInterlinear.xsd, and of OASIS xliff_core_2.0.xsd and glossary.xsd as version 2.1
# has them, with what they import. The core alone would let anything of the glossary module pass.
if [ -n "$schemas" ]; then
  cat > "$work/xliff.xsd" << END
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="urn:oasis:names:tc:xliff:document:2.0" schemaLocation="$schemas/xliff_core_2.0.xsd"/>
  <xs:import namespace="urn:oasis:names:tc:xliff:glossary:2.0" schemaLocation="$schemas/glossary.xsd"/>
</xs:schema>
END
  xmllint --noout --schema "$schemas/FlexInterlinear.xsd" ./*.flextext
  xmllint --noout --schema "$work/xliff.xsd" ./*.xlf
fi

"$work/venv/bin/python" "$root/Tests/RenderingTests/ReadByOthers/read_files.py" "$root" "$work"

if command -v xelatex > /dev/null; then
  for tex in ./*.tex; do
    xelatex -interaction=nonstopmode -halt-on-error "$tex" > /dev/null || { cat "${tex%.tex}.log"; exit 1; }
    log=${tex%.tex}.log
    wide=$(sed -n 's/^Overfull .hbox (\([0-9]*\)\..*/\1/p' "$log" | sort -n | tail -1)
    if [ "${wide:-0}" -gt 40 ]; then echo "$tex: a box is $wide points too wide"; exit 1; fi
    if grep -q 'Missing character' "$log"; then echo "$tex: a font lacks a character"; exit 1; fi
  done
  echo "xelatex: $(ls ./*.pdf | wc -l) documents, no error, no missing character, no box a word too wide"
fi

#!/bin/sh
# Has LibreOffice write workbooks of this folder anew, after books.py and texts.py: sh libreoffice.sh
set -eu
cd "$(dirname "$0")"
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
convert() { # from, to, format
  soffice "-env:UserInstallation=file://$made/profile" --headless --convert-to "$3" --outdir "$made" "$1" >/dev/null 2>&1
  mv "$made/$(basename "${1%.*}").${3%%:*}" "../$2"
}
convert form-victim.xlsx libreoffice-form.xlsx xlsx
convert ../form-filled-in-elsewhere.xlsx libreoffice-form-filled-in.xlsx xlsx
convert ../formulas-not-calculated.xlsx libreoffice-formulas-calculated.xlsx xlsx
convert ../two-rows-of-heads-merged.xlsx libreoffice-merged-heads.xlsx xlsx
convert ../dates-of-cells.xlsx libreoffice-dates.xlsx xlsx
convert ../dates-from-1904.xlsx libreoffice-dates-from-1904.xlsx xlsx
convert ../row-hidden.xlsx libreoffice-row-hidden.xlsx xlsx
convert ../linked-sheets.xlsx libreoffice-linked-sheets.xlsx xlsx
convert ../comments-and-colours.xlsx libreoffice-comments.xlsx xlsx
convert ../heads-as-in-the-form.xlsx libreoffice-text.csv 'csv:Text - txt - csv (StarCalc):44,34,76'
convert ../heads-as-in-the-form.xlsx libreoffice-old-format.xls xls
convert ../heads-as-in-the-form.xlsx libreoffice-own-format.ods ods

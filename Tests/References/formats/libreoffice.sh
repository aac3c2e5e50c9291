#!/bin/sh
# A workbook by LibreOffice 7.4, from a text file whose dates and formulas it reads as such.
set -eu
cd "$(dirname "$0")"
folder=$(mktemp -d)
cat > "$folder/libreoffice-types.csv" <<'END'
tên,số,ngày,lúc,cờ,công thức
Hà Nội,45.3,2019-05-31,2019-05-31 14:30:15,TRUE,=B2*2
Đà Nẵng,-0.1,1950-01-01,2001-02-03 04:05:06,FALSE,=1/0
Huế,1e-5,2024-02-29,2024-02-29 23:59:59,TRUE,="a"&"b"
END
libreoffice --headless --convert-to xlsx:"Calc MS Excel 2007 XML" \
  --infilter="CSV:44,34,76,1,,1033,false,true,false,false,false,-1" --outdir . "$folder/libreoffice-types.csv"
rm -r "$folder"

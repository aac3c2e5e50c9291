"""Reads files that `reformstat convert` writes with other programs' readers, and holds every cell to the CSV file.

    python written.py reformstat CSV...

Needs openpyxl, pandas, pyreadstat, R with haven, and LibreOffice (soffice); writes into a temporary folder. A CSV file of a
bundled dataset has shortest numbers, so that its way through all formats must end in the same bytes.
"""

import csv
import gzip
import io
import json
import math
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import openpyxl
import pandas
import pyreadstat

program, *paths = sys.argv[1:]

HAVEN = """
library(haven)
files <- commandArgs(TRUE)
for (file in files) {
  data <- if (endsWith(file, ".dta")) read_dta(file) else read_sav(file)
  for (name in names(data)) {
    column <- data[[name]]
    text <- if (is.character(column)) column else ifelse(is.na(column), "", sprintf("%.17g", column))
    text[is.na(text)] <- ""
    data[[name]] <- text
  }
  write.csv(data, paste0(file, ".csv"), row.names = FALSE, na = "", fileEncoding = "UTF-8")
}
"""


def convert(source, target, *words):
    run = subprocess.run([program, "convert", str(source), "-o", str(target), *words], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def is_number(column):
    """As the command reads it: all numbers, and none with a leading zero or more digits than a double holds."""
    filled = [text for text in column if text != ""]
    try:
        numbers = [float(text) for text in filled]
    except ValueError:
        return False
    codes = [text for text in filled if len(text) > 1 and text.lstrip("-")[0] == "0" and text.lstrip("-")[1:2].isdigit()]
    large = [n for n, text in zip(numbers, filled) if abs(n) >= 2 ** 53 and text.isdigit() and int(n) != int(text)]
    return bool(filled) and not codes and not large


class Table:
    def __init__(self, path):
        with open(path, encoding="utf-8", newline="") as file:
            self.names, *rows = list(csv.reader(file))
        self.columns = [list(column) for column in zip(*rows)]
        # Unquoted, these stand for missing cells.
        self.columns = [["" if text in ("NA", ".", "N/A") else text for text in column] for column in self.columns]
        self.types = [is_number(column) for column in self.columns]

    def check(self, what, columns, counts, *, trims=False, typed=True, digits=17):
        """Equal cell by cell: numbers to the last bit, texts to the last byte, and numbers where numbers were."""
        assert len(columns) == len(self.columns), what
        for name, expected, read, number in zip(self.names, self.columns, columns, self.types):
            assert len(read) == len(expected), (what, name)
            for place, (cell, text) in enumerate(zip(read, expected)):
                missing = cell is None or cell == "" or (isinstance(cell, float) and math.isnan(cell)) or cell is pandas.NA
                if text == "" or missing:
                    assert text == "" and missing, (what, name, place, cell, text)
                elif number:
                    assert not typed or isinstance(cell, (int, float)) or hasattr(cell, "dtype"), (what, name, cell)
                    if digits == 17:
                        assert float(cell) == float(text), (what, name, place, cell, text)
                    else:
                        assert math.isclose(float(cell), float(text), rel_tol=10.0 ** -(digits - 1)), (what, name, cell, text)
                else:
                    assert isinstance(cell, str), (what, name, cell)
                    assert cell == text or trims and cell.rstrip(" ") == text.rstrip(" "), (what, name, place, cell, text)
                counts[what] += 1


def frame_columns(frame):
    return [list(frame[name]) for name in frame.columns]


def csv_columns(text):
    rows = list(csv.reader(io.StringIO(text, newline="")))
    return [list(column) for column in zip(*rows[1:])]


def check(path, folder, counts):
    table, place = Table(path), folder / Path(path).stem
    files = {kind: place.with_suffix(f".{kind}") for kind in ("xlsx", "dta", "sav", "json", "tsv", "csv.gz", "csv")}
    for file in files.values():
        convert(path, file)

    sheet = openpyxl.load_workbook(files["xlsx"]).active
    lines = list(sheet.iter_rows(values_only=True))
    assert list(lines[0]) == table.names
    table.check("openpyxl", [list(column) for column in zip(*lines[1:])], counts)
    for engine in ("openpyxl", "calamine"):
        frame = pandas.read_excel(files["xlsx"], engine=engine, keep_default_na=False, na_values=[""], dtype=object)
        table.check(f"pandas.read_excel ({engine})", frame_columns(frame), counts)

    table.check("pandas.read_stata", frame_columns(pandas.read_stata(files["dta"], preserve_dtypes=False)), counts)
    table.check("pyreadstat.read_dta", frame_columns(pyreadstat.read_dta(files["dta"])[0]), counts, trims=True)
    table.check("pyreadstat.read_sav", frame_columns(pyreadstat.read_sav(files["sav"])[0]), counts, trims=True)
    with open(folder / "haven.R", "w") as script:
        script.write(HAVEN)
    subprocess.run(
        ["Rscript", folder / "haven.R", files["dta"], files["sav"]], check=True, capture_output=True,
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "UTC"})
    for kind in ("dta", "sav"):
        text = Path(str(files[kind]) + ".csv").read_text(encoding="utf-8")
        table.check(f"haven ({kind})", csv_columns(text), counts, trims=True, typed=False)

    rows = json.loads(files["json"].read_text(encoding="utf-8"))
    assert list(rows[0]) == table.names
    table.check("json", [[row[name] for row in rows] for name in table.names], counts)
    text = io.StringIO(files["json"].read_text(encoding="utf-8"))
    frame = pandas.read_json(text, dtype=False, precise_float=True)
    table.check("pandas.read_json", frame_columns(frame), counts)

    if len({name.lower() for name in table.names}) == len(table.names):
        convert(path, place.with_suffix(".sqlite"))
        rows = sqlite3.connect(place.with_suffix(".sqlite")).execute("select * from data").fetchall()
        table.check("sqlite3", [list(column) for column in zip(*rows)], counts)

    tabbed = list(csv.reader(io.StringIO(files["tsv"].read_text(encoding="utf-8"), newline=""), delimiter="\t"))
    table.check("csv (tabs)", [list(column) for column in zip(*tabbed[1:])], counts, typed=False)
    table.check("gzip + csv", csv_columns(gzip.open(files["csv.gz"], "rt", encoding="utf-8", newline="").read()), counts, typed=False)

    options = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false'
    subprocess.run(
        ["soffice", "--headless", "--convert-to", options, "--outdir", str(folder / "office"), str(files["xlsx"])],
        check=True, capture_output=True)
    text = (folder / "office" / (place.name + ".csv")).read_text(encoding="utf-8")
    # LibreOffice itself prints 15 significant digits.
    table.check("LibreOffice (xlsx to csv)", csv_columns(text), counts, typed=False, digits=15)

    # Through all of them and back.
    way = [Path(path)]
    for kind in ("xlsx", "dta", "json", "csv"):
        way.append(place.with_name(place.name + "-way").with_suffix(f".{kind}"))
        convert(way[-2], way[-1])
    return way[-1].read_bytes() == Path(path).read_bytes()


counts = Counter()
equal = 0
with tempfile.TemporaryDirectory() as place:
    for number, path in enumerate(paths):
        folder = Path(place) / str(number)
        folder.mkdir()
        equal += check(path, folder, counts)
for what, count in counts.items():
    print(f"{what}: {count} cells of {len(paths)} tables equal")
print(f"CSV to xlsx to dta to json to CSV: {equal} of {len(paths)} tables the same to the byte")

"""Reads workbooks and Word documents back with other programs' readers and compares them with JSON and text.

    python check.py reformstat

Needs openpyxl and python-docx, and LibreOffice (soffice) for the last check; writes into a temporary folder.
"""

import json
import math
import re
import subprocess
import sys
import tempfile
import zipfile
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import docx
import openpyxl

program = sys.argv[1]
commands = [
    ["regress", "vietnam-provinces"],
    ["regress", "vietnam-provinces", "--models", "1", "--stars"],
    ["history", "vietnam-papi"],
    ["trend", "vietnam-papi", "--where", "year >= 2021"],
    ["describe", "vietnam-papi"],
    ["datasets"],
]


def run(words, path):
    subprocess.run([program, *words, "-o", str(path)], check=True, capture_output=True)


def drawn(value, decimals, is_scientific):
    """As a spreadsheet rounds: 15 digits are looked at, and halves go up."""
    seen = Decimal(format(value, ".15g"))
    if is_scientific:
        return format(seen, f".{decimals}e")
    return str(seen.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP))


def shown(value, code):
    """A number under one of the formats that are written, drawn anew from the exact value."""
    if code == "General" or not isinstance(value, (int, float)) or isinstance(value, bool):
        return value
    sections = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code)
    bound = re.match(r"\[<([\d.]+)\]", sections[0])
    if bound:
        section = sections[0][bound.end():] if value < float(bound.group(1)) else sections[1]
        sign = ""
    elif len(sections) == 1:
        section, sign = sections[0], "-" if value < 0 else ""
    else:
        index = 1 if value < 0 else 2 if value == 0 and len(sections) == 3 else 0
        section, sign = sections[index], ""
    text = ""
    place = 0
    while place < len(section):
        if section[place] == '"':
            end = section.index('"', place + 1)
            text += section[place + 1:end]
            place = end + 1
        elif section[place] == "_":
            place += 2
        elif section[place] == "0":
            pattern = re.match(r"0(\.0+)?(E\+00)?", section[place:]).group(0)
            decimals = len(pattern.split("E")[0]) - 2 if "." in pattern else 0
            text += sign + drawn(abs(value), decimals, "E" in pattern)
            place += len(pattern)
        else:
            text += section[place]
            place += 1
    return text


def same(read, expected):
    """Equal, numbers to the 16 digits that libxlsxwriter writes."""
    if isinstance(expected, float) and isinstance(read, (int, float)):
        return math.isclose(read, expected, rel_tol=5e-16, abs_tol=0)
    return read == expected or (read is None and expected == "")


def check(words, folder):
    counts = {"tidy": 0, "exact": 0, "shown": 0, "word": 0}
    name = "-".join(words[:2]) + f"-{len(words)}"
    paths = {kind: folder / f"{name}.{kind}" for kind in ("xlsx", "docx", "json", "html")}
    for path in paths.values():
        run(words, path)
    answer = json.loads(paths["json"].read_text())

    book = openpyxl.load_workbook(paths["xlsx"])
    for table, rows in answer["tables"].items():
        if table not in book.sheetnames:
            assert table.lower() == "history" and f"{table}_2" in book.sheetnames, (table, book.sheetnames)
        sheet = book[table if table in book.sheetnames else f"{table}_2"]
        lines = list(sheet.iter_rows(values_only=True))
        if not rows:
            continue
        assert list(lines[0]) == list(rows[0]), lines[0]
        assert len(lines) == len(rows) + 1
        for line, row in zip(lines[1:], rows):
            for read, expected in zip(line, row.values()):
                assert same(read, expected), (table, read, expected)
                counts["tidy"] += 1
                counts["exact"] += read == expected or expected == ""

    # What a reader sees: the same texts in HTML, in Word and under the workbook's formats.
    page = paths["html"].read_text()
    bodies = re.findall(r"<tbody>(.*?)</tbody>", page, re.S)
    unescape = lambda text: (
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&#39;", "'").replace("&amp;", "&"))
    html = [
        [[unescape(cell) for cell in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row)] for row in re.findall(r"<tr.*?</tr>", body)]
        for body in bodies]
    document = docx.Document(paths["docx"])
    assert len(document.tables) == len(html)
    for table, rows in zip(document.tables, html):
        read = [[cell.text for cell in row.cells] for row in table.rows[1:]]
        assert read == rows, name
        counts["word"] += sum(len(row) for row in rows)
    captions = [p.text for p in document.paragraphs if p.style.name.lower() == "caption"]
    notes = [unescape(note) for note in re.findall(r"<p>(.*?)</p>", page)]
    texts = [p.text for p in document.paragraphs]
    assert all(note in texts for note in notes), name
    assert not captions or captions[0].startswith("Table"), captions

    sheets = [book[s] for s in book.sheetnames if s.startswith("Table")]
    for sheet, rows in zip(sheets, html):
        start = sheet.print_title_rows.split(":")[0].strip("$")
        for place, row in enumerate(rows):
            for column, expected in enumerate(row):
                cell = sheet.cell(int(start) + 1 + place, column + 1)
                read = shown(cell.value, cell.number_format)
                assert (read or "") == expected, (name, cell.coordinate, cell.value, cell.number_format, read, expected)
                counts["shown"] += 1
    return name, paths, counts


def converts(path, folder):
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)], check=True,
        capture_output=True)
    return (folder / (path.stem + ".pdf")).stat().st_size > 5000


with tempfile.TemporaryDirectory() as place:
    folder = Path(place)
    for words in commands:
        name, paths, counts = check(words, folder)
        assert zipfile.ZipFile(paths["docx"]).testzip() is None
        opened = all(converts(paths[kind], folder) for kind in ("xlsx", "docx"))
        print(
            f"{name}: {counts['tidy']} tidy cells equal to JSON ({counts['exact']} to the last bit), {counts['shown']} cells "
            f"shown as in HTML, {counts['word']} in Word; LibreOffice opens both: {opened}")

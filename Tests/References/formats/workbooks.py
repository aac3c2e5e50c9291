"""Workbooks by openpyxl and XlsxWriter, and what they hold as another program reads them.

`python workbooks.py` writes the .xlsx files; `python workbooks.py expected` then writes X.csv for each X.xlsx with
python-calamine (those by openpyxl and pandas) or openpyxl (those by XlsxWriter and LibreOffice), one line a cell: sheet,
cell, kind, value.
"""
import csv, datetime as dt, pathlib, random, re, sys, zipfile
import openpyxl, xlsxwriter

HERE = pathlib.Path(__file__).parent

def openpyxl_types():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Kiểu"
    rows = [
        ["tên", "số", "ngày", "giờ", "lúc", "cờ", "chữ số"],
        ["Hà Nội", 45.3, dt.date(2019, 5, 31), dt.time(14, 30), dt.datetime(2019, 5, 31, 14, 30, 15), True, "007"],
        ["Đà Nẵng", -0.1, dt.date(1900, 3, 1), dt.time(0, 0, 1), dt.datetime(1999, 12, 31, 23, 59, 59), False, "1e3"],
        ["a, \"b\"", 1e-300, dt.date(9999, 12, 31), None, None, None, " có khoảng trắng "],
        ["hai\ndòng", 123456789012345678, dt.date(2024, 2, 29), dt.time(23, 59, 59), dt.datetime(2000, 2, 29, 0, 0, 1), True, "=không"],
    ]
    for row in rows:
        sheet.append(row)
    sheet["G5"].data_type = "s"
    other = book.create_sheet("Ẩn")
    other.sheet_state = "hidden"
    other.append(["a", "b"])
    other.append([1, 2])
    book.save(HERE / "openpyxl-types.xlsx")

def openpyxl_1904():
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet.append(["ngày", "x"])
    for day in [dt.date(1904, 1, 2), dt.date(1980, 1, 1), dt.date(2019, 5, 31)]:
        sheet.append([day, day.year])
    book.save(HERE / "openpyxl-1904.xlsx")

def xlsxwriter_layout():
    book = xlsxwriter.Workbook(HERE / "xlsxwriter-layout.xlsx")
    sheet = book.add_worksheet("2019")
    bold = book.add_format({"bold": True})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.merge_range("A1:F1", "BẢNG XẾP HẠNG CẢI CÁCH HÀNH CHÍNH", bold)
    sheet.write("A2", "Nguồn: Bộ Nội vụ")
    sheet.merge_range("A4:A5", "Tỉnh", bold)
    sheet.merge_range("B4:C4", "2018", bold)
    sheet.merge_range("D4:E4", "2019", bold)
    sheet.write("F4", "Ngày", bold)
    for column, text in enumerate(["Điểm", "Hạng", "Điểm", "Hạng"], 1):
        sheet.write(4, column, text)
    random.seed(1)
    names = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Quảng Ninh", "Lào Cai"]
    for row, name in enumerate(names, 5):
        sheet.write(row, 0, name)
        for column in range(1, 5):
            sheet.write_number(row, column, round(random.uniform(60, 90), 2) if column % 2 else row - 4)
        sheet.write_datetime(row, 5, dt.datetime(2019, 1, row), day)
    sheet.write_formula("C8", "=1/0", None, "#DIV/0!")
    sheet.write_formula("D8", "=40+2", None, 42)
    sheet.write_formula("A9", '="Cần "&"Thơ"', None, "Cần Thơ")
    sheet.write_boolean("E9", True)
    sheet.write("A13", "Ghi chú: điểm trên thang 100")
    sheet.write("A14", "(*) số liệu tạm thời")
    sheet.set_row(6, None, None, {"hidden": True})
    sheet.set_column(4, 4, None, None, {"hidden": True})
    second = book.add_worksheet("Chữ")
    second.write_rich_string("A1", "tên ", bold, "đậm", " hết")
    second.write("B1", "_x000D_ thoát")
    second.write("A2", "dòng\r\nmới")
    second.write("B2", "\u00a0khoảng")
    third = book.add_worksheet("Xa")
    third.write("A1", "x")
    third.write("C3", 1)
    third.write("XFD1048576", 2)
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "='2019'!$B$6:$B$11"})
    book.add_chartsheet("Đồ thị").set_chart(chart)
    book.close()

def formats():
    """Numbers under many formats, so that dates are told from numbers by each."""
    codes = ["General", "0.00", "#,##0.00;[Red]-#,##0.00", "0.00E+00", "0%", "# ?/?", "dd/mm/yyyy", "yyyy\\-mm\\-dd",
      "d-mmm-yy", "mmm-yy", "h:mm", "h:mm AM/PM", "mm:ss.0", "[h]:mm:ss", "m/d/yy h:mm", '"ngày" 0', "[$-42A]d mmmm yyyy",
      "[Red]0.0", '0 "days"', "yyyy", "@", "[$-F800]dddd, mmmm dd, yyyy", "_-* #,##0_-", "[<=9999999]###-####;(###) ###-####"]
    book = xlsxwriter.Workbook(HERE / "xlsxwriter-formats.xlsx")
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["code", "value"])
    for row, code in enumerate(codes, 1):
        sheet.write_string(row, 0, code)
        sheet.write_number(row, 1, 43616.604166666664, book.add_format({"num_format": code}))
    builtin = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 1, 2, 9, 11, 37, 49]
    for row, index in enumerate(builtin, len(codes) + 1):
        sheet.write_string(row, 0, f"built in {index}")
        sheet.write_number(row, 1, 43616.604166666664, book.add_format({"num_format": index}))
    book.close()

def numbers():
    """Doubles of all sizes: what is written must be what is read, to the last bit."""
    random.seed(7)
    book = xlsxwriter.Workbook(HERE / "xlsxwriter-numbers.xlsx")
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["row", "uniform", "wide", "decimal"])
    for row in range(1, 301):
        sheet.write_row(row, 0, [row, random.random(), random.uniform(-1, 1) * 10.0 ** random.randint(-300, 300), round(random.uniform(0, 1000), 3)])
    book.close()

def pandas_frame():
    import pandas as pd
    random.seed(3)
    frame = pd.DataFrame({
        "tỉnh": [f"Tỉnh {i:02}" for i in range(40)], "năm": [2011 + i % 6 for i in range(40)],
        "điểm": [random.gauss(60, 5) if i % 7 else None for i in range(40)],
        "ngày": pd.date_range("2015-01-31", periods=40, freq="D"), "được": [i % 3 == 0 for i in range(40)]})
    frame.to_excel(HERE / "pandas-frame.xlsx", index=False, sheet_name="Dữ liệu", engine="openpyxl")

def bomb():
    """48 MB of blanks in 50 kB."""
    with zipfile.ZipFile(HERE / "xlsxwriter-numbers.xlsx") as source, zipfile.ZipFile(HERE / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name in source.namelist():
            if name == "xl/sharedStrings.xml":
                target.writestr(name, "<sst>" + " " * (48 << 20) + "</sst>")
            elif not name.endswith("sheet1.xml"):
                target.writestr(name, source.read(name))
            else:
                target.writestr(name, '<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>')

def shown(value):
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return ("flag", "TRUE" if value else "FALSE")
    if isinstance(value, (int, float)):
        return ("number", repr(float(value)))
    if isinstance(value, dt.datetime):
        day = value.strftime("%Y-%m-%d")
        if value.microsecond:
            return ("date", f"{day} {value.strftime('%H:%M:%S')}.{value.microsecond // 1000:03}")
        return ("date", day if (value.hour, value.minute, value.second) == (0, 0, 0) else f"{day} {value.strftime('%H:%M:%S')}")
    if isinstance(value, dt.date):
        return ("date", value.isoformat())
    if isinstance(value, dt.time):
        return ("date", value.strftime("%H:%M:%S"))
    return ("text", str(value))

def cells_by_calamine(path):
    import python_calamine as calamine
    book = calamine.CalamineWorkbook.from_path(str(path))
    for name in book.sheet_names:
        try:
            sheet = book.get_sheet_by_name(name)
        except calamine.WorksheetNotFound:
            continue
        if sheet.total_height > 10000:
            continue
        top, left = sheet.start or (0, 0)
        for r, row in enumerate(sheet.to_python(skip_empty_area=True)):
            for c, value in enumerate(row):
                found = shown(value)
                if found:
                    yield name, f"{openpyxl.utils.get_column_letter(left + c + 1)}{top + r + 1}", *found

def cells_by_openpyxl(path):
    book = openpyxl.load_workbook(path, data_only=True)
    for sheet in book.worksheets:
        if sheet.max_row > 10000:
            continue
        for row in sheet.iter_rows():
            for cell in row:
                found = shown(cell.value)
                if cell.data_type == "e":
                    found = ("error", cell.value)
                if found and found[0] == "text":
                    # openpyxl leaves this escape as it stands in the part (ECMA-376, part 1, 22.9.2.19).
                    found = ("text", found[1].replace("_x000D_\n", "\r\n"))
                if isinstance(cell.value, dt.timedelta):
                    # A timedelta is rounded to microseconds; the number itself stands in the part.
                    part = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml").decode()
                    found = ("number", re.search(f'<c r="{cell.coordinate}"[^>]*><v>([^<]*)</v>', part)[1])
                if found:
                    yield sheet.title, cell.coordinate, *found

READERS = {
    "openpyxl-types": cells_by_calamine, "openpyxl-1904": cells_by_calamine, "xlsxwriter-layout": cells_by_openpyxl,
    "xlsxwriter-formats": cells_by_openpyxl, "xlsxwriter-numbers": cells_by_openpyxl, "pandas-frame": cells_by_calamine,
    "libreoffice-types": cells_by_openpyxl,
}

if sys.argv[1:] == ["expected"]:
    for name, reader in READERS.items():
        path = HERE / f"{name}.xlsx"
        with open(HERE / f"{name}.csv", "w", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["sheet", "cell", "kind", "value"])
            for row in reader(path):
                writer.writerow(row)
else:
    openpyxl_types(), openpyxl_1904(), xlsxwriter_layout(), formats(), numbers(), pandas_frame(), bomb()

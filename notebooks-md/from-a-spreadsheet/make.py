"""The workbook of the page: SYNTHETIC figures in the shape of an annex to a decision (openpyxl)."""
import random, sys
import openpyxl
from openpyxl.styles import Alignment, Font
random.seed(30)
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Phụ lục 2"
sheet["A1"] = "PHỤ LỤC 2: CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (SỐ LIỆU MÔ PHỎNG)"
sheet["A2"] = "(kèm theo Quyết định số .../QĐ-UBND)"
sheet.merge_cells("A1:M1")
sheet["A4"] = "TT"
sheet["B4"] = "Tỉnh"
sheet.merge_cells("A4:A5")
sheet.merge_cells("B4:B5")
years, measures = [2021, 2022, 2023, 2024], ["Điểm", "Hạng", "Tập huấn (giờ)"]
for i, year in enumerate(years):
    first = 3 + 3 * i
    sheet.cell(4, first, str(year))
    sheet.merge_cells(start_row=4, start_column=first, end_row=4, end_column=first + 2)
    for j, name in enumerate(measures):
        sheet.cell(5, first + j, name)
names = ["TP. Hà Nội", "TP. Đà Nẵng", "TP. Hồ Chí Minh", "TP Cần Thơ", "Tỉnh An Giang", "Tỉnh Bến Tre", "Cà Mau", "Cao Bằng",
         "Đồng Tháp", "Hà Giang", "Lào Cai", "Nghệ An", "Quảng Ninh", "Sơn La", "Thừa Thiên Huế", "Yên Bái"]
level = {n: random.gauss(78, 3) for n in names}
rows = {}
for year in years:
    hours = {n: round(max(2, random.gauss(24 + 2 * (year - 2021), 6)), 1) for n in names}
    score = {n: round(level[n] + 0.25 * hours[n] + random.gauss(0, 1.2), 2) for n in names}
    order = sorted(names, key=lambda n: -score[n])
    for n in names:
        rows[n, year] = (score[n], order.index(n) + 1, hours[n])
for i, n in enumerate(names):
    sheet.cell(6 + i, 1, i + 1)
    sheet.cell(6 + i, 2, n)
    for k, year in enumerate(years):
        score, rank, hours = rows[n, year]
        # Typed as text with decimal commas, as offices do.
        sheet.cell(6 + i, 3 + 3 * k, f"{score:.2f}".replace(".", ","))
        sheet.cell(6 + i, 4 + 3 * k, rank)
        sheet.cell(6 + i, 5 + 3 * k, f"{hours}".replace(".", ","))
sheet.cell(8 + len(names), 2, "Ghi chú: số liệu mô phỏng, không phải số liệu công bố.")
for row in sheet["A1:M5"]:
    for cell in row:
        cell.font, cell.alignment = Font(bold=True), Alignment(horizontal="center", wrap_text=True)
book.save(sys.argv[1])

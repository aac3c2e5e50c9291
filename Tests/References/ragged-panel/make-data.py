"""Writes data.csv: a synthetic panel with gaps and missing cells, the same on every machine.

Random numbers are a 64-bit linear congruential generator (Knuth's MMIX constants) and every figure is rounded
to two or three decimals, so nothing depends on a library.  Usage: python make-data.py
"""
import csv
import unicodedata

state = 20161124


def uniform():
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 11) / 2**53


def normal():
    return sum(uniform() for _ in range(12)) - 6


regions = {
    "Đồng bằng": ["An Hòa", "Bình Lộc", "Cẩm Giàng", "Đông Phú", "Đức Thịnh", "Gò Vàng"],
    "Ven biển": ["Hải Thượng", "Hưng Yển", "Kỳ Lâm", "Long Mỹ", "Ngọc Hồi", "Ô Lâu"],
    "Miền núi": ["Phước Sơn", "Quảng Ưng", "Sông Mã", "Tân Ước", "Thủy Nguyệt"],
    "Central": ["Ashford", "Brook, East", "Brook, West", "Camden", "Dunmore"],
    "Highland": ["Eastvale", "Fairhaven", "Glen \"Old\" Mills", "Harrow"],
    "Zone 9": ["Ironbridge", "Ýên Bình", "Łódka", "Zürcher Feld"],
}
years = range(2012, 2022)
year_effect = [normal() for _ in years]

rows = []
for r, (region, units) in enumerate(regions.items()):
    region_effect = normal()
    for unit in units:
        unit_effect = 3 * normal() + region_effect
        spread = 0.5 + 2 * uniform()
        weight = 0.5 + 9 * uniform()
        carried = normal()
        for t, year in enumerate(years):
            carried = 0.6 * carried + 0.8 * normal()
            training = round(20 + unit_effect + 6 * normal() + 0.4 * t, 2)
            meetings = round(max(1.0, 9 + 0.5 * unit_effect - 0.3 * t + 2.5 * normal()), 2)
            it = round(3 + 0.35 * t + 0.2 * year_effect[t] + 1.2 * normal(), 3)
            score = (50 + unit_effect + 2 * year_effect[t] + 0.3 * training - 0.5 * meetings + 0.8 * it
                     + spread * carried)
            rows.append({
                "unit": unit, "region": region, "year": year, "score": round(score, 2), "rank": "",
                "training": training, "meetings": meetings, "it": it,
                "weight": round(weight + 0.4 * uniform(), 1)})

# Gaps: some units enter late, some leave early, some have holes.
absent = {
    "Gò Vàng": {2012, 2013, 2014}, "Ô Lâu": {2019, 2020, 2021}, "Sông Mã": {2015}, "Camden": {2013, 2017},
    "Brook, East": {2016}, "Harrow": {2012, 2021}, "Zürcher Feld": {2012, 2013, 2014, 2015, 2016, 2017},
    "Kỳ Lâm": {2014, 2018}, "Ironbridge": {2020},
}
rows = [row for row in rows if row["year"] not in absent.get(row["unit"], ())]

# Rank within the year among all units there, 1 = best score, ties at their mean.
for row in rows:
    scores = [other["score"] for other in rows if other["year"] == row["year"]]
    above, equal = sum(s > row["score"] for s in scores), sum(s == row["score"] for s in scores)
    rank = above + (equal + 1) / 2
    row["rank"] = int(rank) if rank == int(rank) else rank

# Missing cells, written empty or NA.
for column, step, start, text in [
    ("training", 41, 7, ""), ("meetings", 53, 19, "NA"), ("it", 37, 30, ""), ("region", 61, 11, ""),
    ("weight", 47, 23, ""), ("score", 101, 57, ""),
]:
    for index in range(start, len(rows), step):
        rows[index][column] = text
        if column == "score":
            rows[index]["rank"] = text

with open("data.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({k: unicodedata.normalize("NFC", v) if isinstance(v, str) else v for k, v in row.items()})

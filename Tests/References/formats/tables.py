"""A database by Python's sqlite3 and JSON by Python's json."""
import sqlite3, json, pathlib
HERE = pathlib.Path(__file__).parent
path = HERE / "tables.sqlite"
path.unlink(missing_ok=True)
db = sqlite3.connect(path)
db.executescript("""
create table scores (province text not null, year integer, score real, note);
create table keys (id integer, x real);
create view late as select * from scores where year > 2012;
""")
db.executemany("insert into scores values (?, ?, ?, ?)", [
  ("Hà Nội", 2011 + i, None if i == 3 else 60 + i / 3, ["a", None, "b, c", "007"][i % 4]) for i in range(12)])
db.executemany("insert into keys values (?, ?)", [(9007199254740993, 0.1), (2, 1e300), (9007199254740992, -1.5)])
db.commit()
db.execute("vacuum")
db.close()
rows = [{"tỉnh": f"T{i}", "năm": 2010 + i, "điểm": None if i == 2 else i / 7, "ok": i % 2 == 0} for i in range(20)]
rows[5]["thêm"] = "chữ \"trích\"\nhai dòng"
del rows[7]["điểm"]
(HERE / "rows.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")
# What they hold as others read them:
# sqlite3 -header -csv tables.sqlite "select province, year, iif(score is null, null,
#   format('%!.17g', score)) as score, note from scores" | sed 's/\r$//' > tables-scores.csv
# Rscript -e 'x <- jsonlite::fromJSON("rows.json"); x$`điểm` <- ifelse(is.na(x$`điểm`), NA, sprintf("%.17g", x$`điểm`));
#   write.csv(x, "rows.json.csv", row.names = FALSE, na = "", fileEncoding = "UTF-8")'

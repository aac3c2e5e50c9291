"""Files of Stata and SPSS by pyreadstat and pandas; `expected FILE ...` writes what files by R's haven hold."""
import sys, pathlib, datetime as dt
import pandas as pd, pyreadstat

HERE = pathlib.Path(__file__).parent

def write():
    n = 25
    frame = pd.DataFrame({
        "id": [f"P{i:03}" for i in range(n)], "x": [i / 7 for i in range(n)], "whole": range(n),
        "group": [1.0 + i % 2 for i in range(n)], "tỉnh": [["Hà Nội", "Huế", ""][i % 3] for i in range(n)],
        "day": [dt.date(2000, 1, 1) + dt.timedelta(days=97 * i) for i in range(n)]})
    frame.loc[3, "x"] = None
    labels = {"group": {1.0: "Đô thị", 2.0: "Nông thôn"}}
    titles = ["Mã", "Tỷ lệ", "", "Loại", "Tên tỉnh", "Ngày"]
    pyreadstat.write_sav(frame, str(HERE / "pyreadstat.sav"), variable_value_labels=labels, column_labels=titles,
      missing_ranges={"whole": [7, {"lo": 20, "hi": 22}]})
    pyreadstat.write_dta(frame.rename(columns={"tỉnh": "tinh"}), str(HERE / "pyreadstat.dta"), version=15,
      variable_value_labels=labels, column_labels=titles)
    months = pd.DataFrame({
        "month": pd.date_range("1958-11-01", periods=n, freq="MS"), "f": pd.Series([0.1 * i for i in range(n)], dtype="float32"),
        "b": pd.Series([i - 12 for i in range(n)], dtype="int8"), "long": ["x" * (50 * i) for i in range(n)]})
    for name, kind in [("quarter", "tq"), ("half", "th"), ("week", "tw"), ("year", "ty"), ("moment", "tc")]:
        months[name] = months["month"]
    months["region"] = pd.Categorical([["Nam", "Bắc", None][i % 3] for i in range(n)])
    months.to_stata(HERE / "pandas.dta", write_index=False, version=118, convert_dates={
        "month": "tm", "quarter": "tq", "half": "th", "week": "tw", "year": "ty", "moment": "tc"}, convert_strl=["long"])

    old = pd.DataFrame({"name": ["Müller", "Façade", ""], "x": [1.5, None, -2e9], "day": pd.to_datetime(["1959-12-31", "2019-05-31", None])})
    old.to_stata(HERE / "pandas-114.dta", write_index=False, version=114, convert_dates={"day": "td"})
    old["text"] = ["y" * 3000, "", "z"]
    old.to_stata(HERE / "pandas-117.dta", write_index=False, version=117, byteorder=">", convert_strl=["text"],
      convert_dates={"day": "td"})

def show(value):
    if value is None or value is pd.NaT or value == "" or (isinstance(value, float) and value != value):
        return ""
    if isinstance(value, (dt.datetime, pd.Timestamp)):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, (int, float)):
        return repr(float(value))
    return str(value)

if sys.argv[1:2] == ["expected"]:
    for name in sys.argv[2:]:
        read = pyreadstat.read_dta if name.endswith("dta") else pyreadstat.read_sav
        # Stata 13 does not say its encoding; haven wrote UTF-8.
        frame, meta = read(name, encoding="UTF-8") if "13" in name else read(name)
        for column, labels in meta.variable_value_labels.items():
            present = [v for v in frame[column] if v == v]
            if all(v in labels for v in present):
                frame[column] = [labels.get(v, "") for v in frame[column]]
        frame.map(show).to_csv(name + ".csv", index=False)
else:
    write()

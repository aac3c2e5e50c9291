"""Reference numbers for trends: pymannkendall 1.4.3 and scipy on complete series of 4 to 45 values with ties.

    python make.py             writes series.csv and expected.csv
    python make.py 5000 PROGRAM  compares PROGRAM (reformstat) on 5,000 series of 20 years, and prints the largest differences
"""
import csv, subprocess, sys
import numpy as np
import pymannkendall as mk
from scipy import stats


def series(rng, n):
    kind = rng.integers(3)
    y = rng.normal(50, 5, n) + rng.normal() * 0.3 * np.arange(n)
    if kind == 0:
        return np.round(y, 3)
    if kind == 1:
        return np.round(y / 3)
    return rng.integers(1, 6, n).astype(float)


def numbers(y):
    test = mk.original_test(y)
    t = np.arange(len(y))
    tau = stats.kendalltau(t, y).statistic if len(set(y)) > 1 else float("nan")
    slope, intercept, low, high = stats.theilslopes(y, t, 0.95, method="separate")
    return [int(test.s), test.var_s, tau, test.p, test.slope, test.intercept, low, high]


NAMES = ["s", "var_s", "tau", "p_normal", "slope", "intercept", "slope_low_normal", "slope_high_normal"]


def write():
    rng = np.random.default_rng(20261126)
    with open("series.csv", "w") as f, open("expected.csv", "w") as g:
        print("id,t,y", file=f)
        print("id,n," + ",".join(NAMES), file=g)
        for i in range(300):
            n = int(rng.integers(4, 46))
            y = series(rng, n)
            for t, v in enumerate(y):
                print(f"{i},{t},{float(v)!r}", file=f)
            cells = ["" if v != v else repr(v if isinstance(v, int) else float(v)) for v in numbers(y)]
            print(f"{i},{n}," + ",".join(cells), file=g)


def compare(count, program):
    rng = np.random.default_rng(7)
    data = [series(rng, 20) for _ in range(count)]
    with open("/tmp/trend-series.csv", "w") as f:
        print("unit,year,y", file=f)
        for i, y in enumerate(data):
            for t, v in enumerate(y):
                print(f"u{i:05d},{t},{float(v)!r}", file=f)
    out = subprocess.run([program, "trend", "/tmp/trend-series.csv", "y", "--unit", "unit", "--time", "year", "--interval",
                          "normal", "-f", "csv", "--quiet"], capture_output=True, text=True).stdout
    rows = list(csv.DictReader(out.splitlines()))
    worst = dict.fromkeys(["s", "var_s", "tau", "slope", "intercept", "slope_low", "slope_high"], 0.0)
    for row, y in zip(rows, data):
        s, var, tau, _, slope, intercept, low, high = numbers(y)
        for name, value in zip(worst, [s, var, tau, slope, intercept, low, high]):
            if value == value:
                worst[name] = max(worst[name], abs(float(row[name]) - value) / max(1, abs(value)))
    print(len(rows), "series;", worst)


write() if len(sys.argv) == 1 else compare(int(sys.argv[1]), sys.argv[2])

"""Reference numbers for corrected and least squares trends of the series in series.csv with 10 values or more
(pymannkendall 1.4.3, statsmodels), and for units that move together (pymannkendall's correlated test).

    python serial.py    writes serial.csv, lines.csv, together.csv and together-expected.csv
"""
import csv
from collections import Counter, defaultdict
from fractions import Fraction
import numpy as np
import pymannkendall as mk
import statsmodels.api as sm
from scipy.stats import norm

series = defaultdict(list)
for row in csv.DictReader(open("series.csv")):
    series[int(row["id"])].append(float(row["y"]))



def exact(y):
    """S and its variance after plain and trend-free pre-whitening, and the variance by Hamed and Rao, in fractions of
    the decimals: rounding parts values that are equal."""
    y, n = [Fraction(repr(float(v))) for v in y], len(y)
    slopes = sorted((y[j] - y[i]) / (j - i) for j in range(n) for i in range(j))
    m = len(slopes)
    slope = slopes[m // 2] if m % 2 else (slopes[m // 2 - 1] + slopes[m // 2]) / 2
    d = [y[t] - (t + 1) * slope for t in range(n)]
    results = []
    for base, back in [(y, 0), (d, slope)]:
        e = [v - sum(base) / n for v in base]
        r = sum(e[t] * e[t + 1] for t in range(n - 1)) / sum(v * v for v in e)
        x = [base[t] - r * base[t - 1] + t * back for t in range(1, n)]
        results += [sum((x[j] > x[i]) - (x[j] < x[i]) for j in range(n - 1) for i in range(j)), variance(x)]
    ranks = [sum(v < u for v in d) + Fraction(sum(v == u for v in d) + 1, 2) for u in d]
    e = [v - Fraction(n + 1, 2) for v in ranks]
    total, extra = sum(v * v for v in e), 0.0
    for k in range(1, n):
        r = float(sum(e[t] * e[t + k] for t in range(n - k)) / total)
        if abs(r) > norm.ppf(0.975) / np.sqrt(n):
            extra += (n - k) * (n - k - 1) * (n - k - 2) * r
    return results + [variance(y) * (1 + 2 / (n * (n - 1) * (n - 2)) * extra)]


def variance(x):
    weight = lambda k: k * (k - 1) * (2 * k + 5)
    return (weight(len(x)) - sum(weight(k) for k in Counter(x).values())) / 18


with np.errstate(all="ignore"), open("serial.csv", "w") as f, open("lines.csv", "w") as g:
    print("id,var_hamed_rao,p_hamed_rao,var_yue_wang,p_yue_wang,s_prewhiten,var_prewhiten,s_tfpw,var_tfpw,"
          "s_prewhiten_exact,var_prewhiten_exact,s_tfpw_exact,var_tfpw_exact,var_hamed_rao_exact", file=f)
    print("id,slope,intercept,std_error,p_value,low,high,std_error_hac,p_value_hac,lags", file=g)
    for i, y in series.items():
        y, n = np.array(y), len(y)
        if n < 10 or len(set(y)) == 1:
            continue
        a, b = mk.hamed_rao_modification_test(y), mk.yue_wang_modification_test(y)
        c, d = mk.pre_whitening_modification_test(y), mk.trend_free_pre_whitening_modification_test(y)
        cells = [a.var_s, a.p, b.var_s, b.p, c.s, c.var_s, d.s, d.var_s, *exact(y)]
        print(f"{i}," + ",".join("" if v != v else repr(float(v)) for v in cells), file=f)
        x = sm.add_constant(np.arange(n))
        plain = sm.OLS(y, x).fit()
        lags = int(np.floor(4 * (n / 100) ** (2 / 9)))
        hac = sm.OLS(y, x).fit(cov_type="HAC", cov_kwds={"maxlags": lags, "use_correction": True}, use_t=True)
        low, high = plain.conf_int()[1]
        cells = [plain.params[1], plain.params[0], plain.bse[1], plain.pvalues[1], low, high, hac.bse[1], hac.pvalues[1]]
        print(f"{i}," + ",".join(repr(float(v)) for v in cells) + f",{lags}", file=g)

rng = np.random.default_rng(5)
with open("together.csv", "w") as f, open("together-expected.csv", "w") as g:
    print("id,unit,year,y", file=f)
    print("id,s,var_s,var_independent,slope", file=g)
    for i in range(40):
        units, years = int(rng.integers(2, 9)), int(rng.integers(4, 16))
        y = rng.normal(size=(years, units)) + 1.5 * rng.normal(size=(years, 1)) + 0.1 * np.arange(years)[:, None]
        if i % 2:
            y = np.round(2 * y)
        for u in range(units):
            for t in range(years):
                print(f"{i},u{u},{t},{float(y[t, u])!r}", file=f)
        a, b = mk.correlated_multivariate_test(y), mk.multivariate_test(y)
        # Its seasonal slope reads a matrix row by row as units times years, so the slope is made here.
        pairs = [(y[k, u] - y[j, u]) / (k - j) for u in range(units) for k in range(years) for j in range(k)]
        print(f"{i},{int(a.s)},{float(a.var_s)!r},{float(b.var_s)!r},{float(np.median(pairs))!r}", file=g)

"""Writes data.csv and what scipy and plain numpy say of it: pairs-scipy.csv, partial.csv, within.csv, panel.csv.

Run: python3 make.py, then Rscript make.R.
"""
import csv, itertools, math
import numpy as np
from scipy import stats

rng = np.random.default_rng(20261126)
columns = ["x", "y", "z", "w"]


def write(path, header, rows):
    with open(path, "w", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(header)
        for row in rows:
            out.writerow(["" if v is None or (isinstance(v, float) and math.isnan(v)) else repr(float(v)) if isinstance(v, float) else v for v in row])


def sample(n, tied, missing=0.0, offset=0.0):
    common = rng.normal(size=n)
    data = {c: common * s + rng.normal(size=n) for c, s in zip(columns, (1, .8, -.6, .3))}
    for c in tied:
        data[c] = np.round(data[c] * 1.3)
    data = {c: v + offset for c, v in data.items()}
    for c in columns:
        if missing:
            data[c] = np.where(rng.random(n) < missing, np.nan, data[c])
    return data


sets = {
    "n4": sample(4, ""), "n5": sample(5, ""), "n7-ties": sample(7, "xyz"), "n8": sample(8, ""), "n9": sample(9, "z"),
    "n10": sample(10, ""), "n12-ties": sample(12, "xy"), "n20": sample(20, ""), "n33": sample(33, "z"),
    "n40": sample(40, "y"), "n41-ties": sample(41, "xyzw"), "n60-missing": sample(60, "xz", missing=.25),
    "n100-offset": sample(100, "y", offset=202301.0), "n200": sample(200, ""), "n200-ties": sample(200, "xyzw", missing=.05),
}
# Panels: one of six units, so that all exchanges of histories can be made, and two with gaps.
for name, units, times, missing in (("panel-6x5", 6, 5, 0.0), ("panel-8x4-gaps", 8, 4, .15), ("panel-12x6-gaps", 12, 6, .1)):
    level = {c: rng.normal(size=units) for c in columns}
    trend = {c: np.cumsum(rng.normal(size=times)) / 2 for c in columns}
    rows = [(u, t) for u in range(units) for t in range(times)]
    data = {c: np.array([level[c][u] + trend[c][t] + rng.normal() for u, t in rows]) for c in columns}
    data["z"] = np.round(data["z"])
    for c in columns:
        data[c] = np.where(rng.random(len(rows)) < missing, np.nan, data[c])
    data["unit"] = np.array([f"u{u:02d}" for u, _ in rows])
    data["time"] = np.array([2011 + t for _, t in rows])
    sets[name] = data

write("data.csv", ["set"] + columns + ["unit", "time"], [
    [name] + [d[c][i] for c in columns] + ([d["unit"][i], int(d["time"][i])] if "unit" in d else [None, None])
    for name, d in sets.items() for i in range(len(d["x"]))])

pairs = list(itertools.combinations(columns, 2))


def complete(d, names):
    keep = np.all([~np.isnan(d[c]) for c in names], axis=0)
    return keep, [d[c][keep] for c in names]


def tied(v):
    return len(np.unique(v)) < len(v)


# --- pairs, by scipy -------------------------------------------------------------------------------------------
rows = []
for name, d in sets.items():
    for a, b in pairs:
        _, (u, v) = complete(d, (a, b))
        n = len(u)
        r = stats.pearsonr(u, v)
        rows.append([name, a, b, "pearson", n, float(r.statistic), float(r.pvalue), "t"])
        r = stats.spearmanr(u, v)
        rows.append([name, a, b, "spearman", n, float(r.statistic), float(r.pvalue), "t"])
        exact = not (tied(u) or tied(v)) and n <= 33
        r = stats.kendalltau(u, v, method="exact" if exact else "asymptotic")
        rows.append([name, a, b, "kendall", n, float(r.statistic), float(r.pvalue), "exact" if exact else "normal"])
write("pairs-scipy.csv", ["set", "x", "y", "method", "n", "estimate", "p_value", "law"], rows)


# --- plain definitions -----------------------------------------------------------------------------------------
def pearson(u, v):
    u, v = u - u.mean(), v - v.mean()
    return float(u @ v / math.sqrt((u @ u) * (v @ v)))


def concordance(u, v, g):
    s = a = b = 0
    for i in range(len(u)):
        for j in range(i):
            if g[i] == g[j]:
                p, q = np.sign(u[i] - u[j]), np.sign(v[i] - v[j])
                s, a, b = s + p * q, a + p * p, b + q * q
    return float(s / math.sqrt(a * b)) if a and b else math.nan


def estimate(method, u, v, g=None):
    """Of rows of one group at a time where there are groups; those of fewer than three rows left out."""
    within = g is not None
    g = np.zeros(len(u)) if g is None else np.asarray(g)
    keep = np.array([np.sum(g == k) >= 3 for k in g], dtype=bool)
    u, v, g = u[keep], v[keep], g[keep]
    if len(u) < 3:
        return math.nan, 0, 0
    if method == "kendall":
        return concordance(u, v, g), len(u), len(np.unique(g))
    a, b = u.astype(float).copy(), v.astype(float).copy()
    for k in np.unique(g):
        m = g == k
        for w in (a, b):
            part = stats.rankdata(w[m]) if method == "spearman" else w[m]
            w[m] = (part - part.mean()) / (m.sum() if within and method == "spearman" else 1)
    if not (a @ a) or not (b @ b):
        return math.nan, len(u), len(np.unique(g))
    return pearson(a, b), len(u), len(np.unique(g))


def z_error(method, r, n):
    return math.sqrt({"pearson": 1 / (n - 3), "spearman": (1 + r * r / 2) / (n - 3)}.get(method, .437 / (n - 4)))


def fisher(method, r, n, level=.95):
    width = stats.norm.ppf(1 - (1 - level) / 2) * z_error(method, r, n)
    return math.tanh(math.atanh(r) - width), math.tanh(math.atanh(r) + width)


# --- partial correlations: what regressions leave, and for tau-b the inverse of its matrix ----------------------
rows = []
for name in ("n20", "n41-ties", "n60-missing", "n100-offset", "n200-ties"):
    for controls in (["z"], ["z", "w"]):
        _, values = complete(sets[name], ["x", "y"] + controls)
        n, k = len(values[0]), len(controls)
        for method in ("pearson", "spearman", "kendall"):
            if method == "kendall":
                C = np.array([[concordance(p, q, np.zeros(n)) for q in values] for p in values])
                P = np.linalg.inv(C)
                r = float(-P[0, 1] / math.sqrt(P[0, 0] * P[1, 1]))
                p = float(2 * stats.norm.sf(abs(r) / math.sqrt(2 * (2 * (n - k) + 5) / (9 * (n - k) * (n - k - 1)))))
            else:
                w = [stats.rankdata(v) if method == "spearman" else v for v in values]
                w = [v - v.mean() for v in w]
                Q, _ = np.linalg.qr(np.column_stack(w[2:]))
                left = [v - Q @ (Q.T @ v) for v in w[:2]]
                left = [v - Q @ (Q.T @ v) for v in left]
                r = pearson(*left)
                p = float(2 * stats.t.sf(abs(r) * math.sqrt((n - 2 - k) / (1 - r * r)), n - 2 - k))
            low, high = fisher(method, r, n - k)
            rows.append([name, "+".join(controls), method, n, r, low, high, p])
write("partial.csv", ["set", "controls", "method", "n", "estimate", "conf_low", "conf_high", "p_value"], rows)

# --- within the time, rows taken as independent -----------------------------------------------------------------
rows = []
for name in [s for s in sets if s.startswith("panel")]:
    d = sets[name]
    for a, b in pairs:
        keep, (u, v) = complete(d, (a, b))
        for method in ("pearson", "spearman", "kendall"):
            r, n, periods = estimate(method, u, v, d["time"][keep])
            low, high = fisher(method, r, n - (periods - 1))
            df = n - 2 - (periods - 1)
            p = float(2 * stats.t.sf(abs(r) * math.sqrt(df / (1 - r * r)), df)) if method != "kendall" else None
            rows.append([name, a, b, method, n, r, low, high, p])
write("within.csv", ["set", "x", "y", "method", "n", "estimate", "conf_low", "conf_high", "p_value"], rows)

# --- panels: one unit left out in turn; every exchange of histories where there are at most seven units ----------
rows = []
for name in [s for s in sets if s.startswith("panel")]:
    d = sets[name]
    units, times = np.unique(d["unit"]), np.unique(d["time"])
    cell = {c: np.array([[d[c][(d["unit"] == u) & (d["time"] == t)][0] for t in times] for u in units]) for c in columns}
    stamp = np.tile(times, (len(units), 1))
    for a, b in pairs:
        for method in ("pearson", "spearman", "kendall"):
            for within in (False, True):
                def value(x, y):
                    keep = ~np.isnan(x) & ~np.isnan(y)
                    return estimate(method, x[keep], y[keep], stamp[:len(x)][keep] if within else None)
                r, n, _ = value(cell[a], cell[b])
                G = len(units)
                left = [math.atanh(value(np.delete(cell[a], g, 0), np.delete(cell[b], g, 0))[0]) for g in range(G)]
                error = math.sqrt((G - 1) / G * sum((v - np.mean(left)) ** 2 for v in left))
                width = stats.t.ppf(.975, G - 1) * error
                low, high = math.tanh(math.atanh(r) - width), math.tanh(math.atanh(r) + width)
                p = None
                if G <= 6:
                    found = [value(cell[a], cell[b][list(o)])[0] for o in itertools.permutations(range(G))]
                    more = sum(math.isnan(f) or f >= r - 1e-11 for f in found)
                    less = sum(math.isnan(f) or f <= r + 1e-11 for f in found)
                    p = min(1, 2 * min(more, less) / len(found))
                rows.append([name, a, b, method, "time" if within else "", n, r, low, high, p])
write("panel.csv", ["set", "x", "y", "method", "within", "n", "estimate", "conf_low", "conf_high", "p_value"], rows)

"""Writes the reference data: panels.csv (made here), clubs.csv, logt.csv and core.csv.

convergence-clubs 0.1.2 with the conventions of Phillips and Sul's own procedure (convention="Stata": trimming 0.3 with
halves rounded up, core of the largest t, c raised in steps of 0.05), and for comparison those of the R package.
"""
import warnings

import numpy as np
import pandas as pd
from convergence_clubs.clustering import find_clubs
from convergence_clubs.datasets import load_filtered_gdp
from convergence_clubs.logt import cross_sectional_variation, log_t_test
from convergence_clubs.merging import merge_clubs

warnings.simplefilter("ignore")


def panel(name, n, t, rho, noise, missing, seed, first=2011, editions=None):
    rng = np.random.default_rng(seed)
    years = editions or list(range(first, first + t))
    level = 35 + 2 * rng.standard_normal(n)
    true = level + 2 * rng.standard_normal(n)
    rows = []
    for k, year in enumerate(years):
        true = level + rho * (true - level) + 0.5 * rng.standard_normal(n)
        score = np.round(true + 0.1 * k + noise * rng.standard_normal(n), 4)
        for i in range(n):
            gone = rng.random() < missing
            rows.append((name, f"u{i + 1:02d}", year, "" if gone else score[i], round(level[i] + rng.standard_normal(), 3),
                         round(rng.standard_normal(), 3)))
    return rows


PANELS = [
    ("even", 30, 7, 0.7, 0.6, 0, 1, 2011, None),
    ("odd", 24, 10, 0.8, 0.8, 0, 2, 2011, None),
    ("gaps", 40, 9, 0.6, 0.7, 0.06, 3, 2011, None),
    ("editions", 25, 8, 0.8, 0.5, 0, 4, None, [2003, 2004, 2006, 2008, 2010, 2012, 2014, 2016]),
    ("few", 6, 3, 0.5, 0.5, 0, 5, 2011, None),
]

if __name__ == "__main__":
    rows = [row for spec in PANELS for row in panel(*spec)]
    pd.DataFrame(rows, columns=["set", "unit", "year", "y", "a", "b"]).to_csv("panels.csv", index=False)

    # Paths for the log t test: three levels that drift together, all apart, noise alone; 10 to 35 years.
    paths, logt, clubs = [], [], []
    for set_number, (n, t) in enumerate([(20, 10), (20, 12), (25, 15), (30, 20), (30, 35), (40, 14), (15, 11), (50, 10)]):
        rng = np.random.default_rng(100 + set_number)
        group = rng.integers(0, 3, n)
        goal = np.array([30.0, 36.0, 42.0])[group] if set_number % 2 == 0 else np.full(n, 36.0)
        start = goal + 5 * rng.standard_normal(n)
        decay = np.arange(t) * 0.25
        x = goal[:, None] + (start - goal)[:, None] * np.exp(-decay)[None, :] + 0.25 * rng.standard_normal((n, t))
        frame = pd.DataFrame(np.round(x, 4), index=[f"u{i + 1:02d}" for i in range(n)])
        for i in range(n):
            paths.append([set_number, f"u{i + 1:02d}", ";".join(str(v) for v in frame.iloc[i])])
        h = cross_sectional_variation(frame.to_numpy())
        for convention, rounding in [("Stata", "half_up")]:
            r = log_t_test(h, 0.3, "FQSB", rounding)
            a = log_t_test(h, 0.3, "AQSB", rounding)
            logt.append([set_number, r.beta, r.std_err, r.t_value, r.p_value, a.std_err])
        for convention in ["Stata", "R"]:
            found = find_clubs(frame, convention=convention, time_trim=0.3)
            merged = merge_clubs(found, iterate=True)
            for kind, result in [("found", found), ("merged", merged)]:
                for number, club in enumerate(result.clubs):
                    clubs.append([set_number, convention, kind, number + 1, " ".join(str(i) for i in sorted(club.ids)),
                                  club.model.beta, club.model.t_value])
                if result.divergent_ids:
                    clubs.append([set_number, convention, kind, 0, " ".join(str(i) for i in sorted(result.divergent_ids)), "", ""])
    # The published example: 152 countries, 1970-2003, as Phillips and Sul (2009) filtered them; r = 1/3.
    gdp = cross_sectional_variation(load_filtered_gdp().to_numpy())
    pd.DataFrame({"h": gdp}).to_csv("countries-h.csv", index=False)
    print(log_t_test(gdp, 1 / 3))

    pd.DataFrame(paths, columns=["set", "unit", "path"]).to_csv("paths.csv", index=False)
    pd.DataFrame(logt, columns=["set", "b", "std_error", "t", "p", "sandwich_std_error"]).to_csv("logt.csv", index=False)
    pd.DataFrame(clubs, columns=["set", "convention", "kind", "club", "members", "b", "t"]).to_csv("clubs.csv", index=False)

"""Adds the rows of pyfixest to expected.csv (made by make.R) and compares the two programs."""
import pandas as pd
import pyfixest as pf

data = pd.read_csv("data.csv", dtype=str).astype({"firm": int, "year": int, "x": float, "y": float})
rows = []
for vcov, cluster, factor, request in [
    ("iid", "", "", "iid"),
    ("HC1", "", "", "HC1"),
    ("CR1", "firm", "", {"CRV1": "firm"}),
    ("CR1", "year", "", {"CRV1": "year"}),
    ("CR1", "firm+year", "each", {"CRV1": "firm+year"}),
    ("CR1", "firm+year", "min", {"CRV1": "firm+year"}),
]:
    ssc = pf.ssc(k_adj=True, k_fixef="nonnested", G_adj=True, G_df="conventional" if factor == "each" else "min")
    fit = pf.feols("y ~ x", data, vcov=request, ssc=ssc)
    for term in ["Intercept", "x"]:
        rows.append({
            "model": "ols", "formula": "y ~ x", "vcov": vcov, "cluster": cluster, "cluster_factor": factor,
            "term": "(Intercept)" if term == "Intercept" else term,
            "estimate": f"{fit.coef()[term]:.17g}", "std_error": f"{fit.se()[term]:.17g}",
            "df": int(fit._df_t), "n": fit._N, "program": "pyfixest"})
expected = pd.read_csv("expected.csv", dtype=str, keep_default_na=False)
expected = pd.concat([expected[expected.program == "R"], pd.DataFrame(rows)])
expected.to_csv("expected.csv", index=False, lineterminator="\n")

keys = ["model", "vcov", "cluster", "cluster_factor", "term"]
both = expected.merge(expected, on=keys)
both = both[(both.program_x == "R") & (both.program_y == "pyfixest")]
for column in ["estimate", "std_error", "df"]:
    left, right = both[column + "_x"].astype(float), both[column + "_y"].astype(float)
    print(column, len(both), "pairs, largest relative difference", f"{((left - right) / left).abs().max():.1e}")

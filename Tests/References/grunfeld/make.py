"""Adds the rows of pyfixest to expected.csv (made by make.R) and compares the two programs."""
import pandas as pd
import pyfixest as pf

data = pd.read_csv("data.csv", dtype=str).astype(float).astype({"firm": int, "year": int})
ssc = pf.ssc(k_adj=True, k_fixef="nonnested", G_adj=True, G_df="min")
rows = []
for model, formula in [
    ("pooled", "inv ~ value + capital"),
    ("firm", "inv ~ value + capital | firm"),
    ("firm-year", "inv ~ value + capital | firm + year"),
]:
    for vcov, cluster, request in [
        ("iid", "", "iid"),
        ("HC1", "", "HC1"),
        ("CR1", "firm", {"CRV1": "firm"}),
    ]:
        fit = pf.feols(formula, data, vcov=request, ssc=ssc, demeaner=pf.MapDemeaner(fixef_tol=1e-13))
        for term in fit.coef().index:
            rows.append({
                "model": model, "formula": formula, "vcov": vcov, "cluster": cluster,
                "term": "(Intercept)" if term == "Intercept" else term,
                "estimate": f"{fit.coef()[term]:.17g}", "std_error": f"{fit.se()[term]:.17g}",
                "df": int(fit._df_t), "n": fit._N, "n_less_k": fit._N - int(fit._df_k), "program": "pyfixest"})
expected = pd.read_csv("expected.csv", dtype=str, keep_default_na=False)
expected = pd.concat([expected[expected.program != "pyfixest"], pd.DataFrame(rows)])
expected.to_csv("expected.csv", index=False, lineterminator="\n")

keys = ["model", "vcov", "cluster", "term"]
both = expected.merge(expected, on=keys)
both = both[(both.program_x != "pyfixest") & (both.program_y == "pyfixest")]
for column in ["estimate", "std_error", "df", "n_less_k"]:
    left, right = both[column + "_x"].astype(float), both[column + "_y"].astype(float)
    print(column, len(both), "pairs, largest relative difference", f"{((left - right) / left).abs().max():.1e}")

"""Adds the rows of pyfixest to expected.csv and models.csv (made by make.R) and compares the two programs."""
import unicodedata

import pandas as pd
import pyfixest as pf

data = pd.read_csv("data.csv", dtype=str, keep_default_na=False, na_values=["", "NA"])
for column in ["score", "rank", "training", "meetings", "it", "weight"]:
    data[column] = data[column].astype(float)
data["year"] = data["year"].astype(int)
assert all(unicodedata.is_normalized("NFC", name) for name in data["unit"])

right = "training + meetings + it"
models = [
    # name, formula, weights, absorbed columns
    ("pooled", f"score ~ {right} + region", "", []),
    ("pooled-weighted", f"score ~ {right} + region", "weight", []),
    ("unit", f"score ~ {right} | unit", "", ["unit"]),
    ("unit-weighted", f"score ~ {right} | unit", "weight", ["unit"]),
    ("unit-year", f"score ~ {right} | unit + year", "", ["unit"]),
    ("unit-year-weighted", f"score ~ {right} | unit + year", "weight", ["unit"]),
    ("region-year", f"score ~ {right} | region + year", "", ["region"]),
    ("unit-region-year", f"score ~ {right} | unit + region^year", "", ["unit", "region"]),
    ("unit-year-region", f"score ~ {right} | unit + year + region", "", ["unit", "region"]),
]
requests = [
    ("iid", "", "", "iid"),
    ("HC1", "", "", "HC1"),
    ("CR1", "unit", "", {"CRV1": "unit"}),
    ("CR1", "region", "", {"CRV1": "region"}),
    ("CR1", "year", "", {"CRV1": "year"}),
    ("CR1", "unit+year", "min", {"CRV1": "unit+year"}),
    ("CR1", "unit+year", "each", {"CRV1": "unit+year"}),
]


def r_name(term):
    """The name R gives: (Intercept), region<level>."""
    term = term.replace("C(region)", "region").replace("region[T.", "region").replace("region[", "region")
    return "(Intercept)" if term == "Intercept" else term.rstrip("]")


rows, fitted = [], []
for model, formula, weights, absorbed in models:
    columns = ["score", "training", "meetings", "it", "unit", "year"] + absorbed
    columns += ["region"] if "region" in formula else []
    columns += [weights] if weights else []
    for vcov, cluster, factor, request in requests:
        # pyfixest refuses a missing cluster; here, as in our design, such a row is not used at all.
        needed = set(columns) | set(cluster.split("+") if cluster else [])
        used = data.dropna(subset=sorted(needed)).reset_index(drop=True)
        ssc = pf.ssc(k_adj=True, k_fixef="nonnested", G_adj=True,
                     G_df="conventional" if factor == "each" else "min")
        extra = {"weights": weights, "weights_type": "aweights"} if weights else {}
        fit = pf.feols(formula, used, vcov=request, ssc=ssc,
                       demeaner=pf.MapDemeaner(fixef_tol=1e-14, fixef_maxiter=100_000), **extra)
        assert fit._N == len(used)
        tidy = fit.tidy()
        for index, term in enumerate(tidy.index):
            # Its p-values are 1 - cdf and lose their digits in the tail: left blank.
            rows.append({
                "model": model, "formula": formula, "weights": weights, "vcov": vcov, "cluster": cluster,
                "cluster_factor": factor, "term": r_name(term),
                "estimate": f"{tidy.loc[term, 'Estimate']:.17g}", "std_error": f"{tidy.loc[term, 'Std. Error']:.17g}",
                "df": int(fit._df_t), "n": fit._N, "n_less_k": fit._N - int(fit._df_k),
                "variance": f"{fit._vcov[index, index]:.17g}", "p_value": "",
                "conf_low": f"{tidy.loc[term, '2.5%']:.17g}", "conf_high": f"{tidy.loc[term, '97.5%']:.17g}",
                "program": "pyfixest"})
        if vcov == "iid":
            within = getattr(fit, "_r2_within", None)
            fitted.append({
                "model": model, "formula": formula, "weights": weights, "n": fit._N,
                "df_residual": fit._N - int(fit._df_k), "rank_absorbed": "", "n_units": used.unit.nunique(),
                "n_periods": used.year.nunique(), "sigma": "", "r_squared": f"{fit._r2:.17g}",
                "adj_r_squared": f"{fit._adj_r2:.17g}",
                "within_r_squared": f"{within:.17g}" if within is not None and within == within else "",
                "log_lik": "", "aic": "", "bic": "", "aic_r": "", "bic_r": "", "program": "pyfixest"})


def append(path, keys, columns, new):
    old = pd.read_csv(path, dtype=str, keep_default_na=False)
    table = pd.concat([old[old.program == "R"], pd.DataFrame(new)])
    table.to_csv(path, index=False, lineterminator="\n")
    both = table.merge(table, on=keys)
    both = both[(both.program_x == "R") & (both.program_y == "pyfixest")]
    for column in columns:
        left = pd.to_numeric(both[column + "_x"])
        apart = ((left - pd.to_numeric(both[column + "_y"])).abs() / left.abs()).fillna(0)
        far = both[apart > 1e-11]
        print(path, column, len(both), "pairs, largest relative difference", f"{apart[apart <= 1e-11].max():.1e}",
              *(["except in"] if len(far) else []), *sorted({" ".join(t) for t in far[keys[:3]].values}), sep=" ; ")


append("expected.csv", ["model", "vcov", "cluster", "cluster_factor", "term"],
       ["estimate", "std_error", "df", "n", "n_less_k", "conf_low", "conf_high"], rows)
append("models.csv", ["model"], ["n", "df_residual", "r_squared", "adj_r_squared", "within_r_squared"], fitted)

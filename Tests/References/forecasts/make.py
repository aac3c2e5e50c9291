"""Reference numbers for Tests/ForecastsTests: python make.py

series.csv, series_expected.csv   statsmodels' exact diffuse Kalman filter on single series with gaps
panel.csv, panel_expected.csv,    dense generalised least squares with unit and year effects (numpy), no filter:
panel_forecasts.csv               restricted likelihood, year effects, best linear forecasts and their variances
"""

import itertools

import numpy as np
import pandas as pd
from statsmodels.tsa.statespace.initialization import Initialization
from statsmodels.tsa.statespace.mlemodel import MLEModel

rng = np.random.default_rng(20261126)
POINTS = list(itertools.product([0.0, 0.05, 0.3, 0.75, 1.0], [0.0, 0.1, 1.0, 3.0]))


def variances(w, d):
    return 1 - w, w, d * d * (2 - w)


class LevelWithDrift(MLEModel):
    """y = level + noise; level moves by a step and by a drift that never changes."""

    def __init__(self, y, w, d):
        noise, step, drift = variances(w, d)
        super().__init__(y, k_states=2, k_posdef=1)
        self["design"] = np.array([[1.0, 0.0]])
        self["transition"] = np.array([[1.0, 1.0], [0.0, 1.0]])
        self["selection"] = np.array([[1.0], [0.0]])
        self["obs_cov"] = np.array([[noise]])
        self["state_cov"] = np.array([[step]])
        start = Initialization(2)
        start.set(0, "diffuse")
        start.set(1, "known", constant=[0.0], stationary_cov=[[drift]])
        self.ssm.initialization = start


def series():
    rows, expected = [], []
    for number in range(8):
        n = int(rng.integers(4, 16))
        y = np.cumsum(rng.normal(0.2, 0.7, n)) + rng.normal(0, 1, n) + 30
        if number % 2:
            gaps = rng.choice(np.arange(1, n - 1), size=max(1, n // 5), replace=False)
            y[gaps] = np.nan
        rows += [(number, t, repr(float(v))) for t, v in enumerate(y) if not np.isnan(v)]
        count = int(np.sum(~np.isnan(y)))
        for w, d in POINTS:
            model = LevelWithDrift(y, w, d)
            result = model.ssm.filter()
            # The first value's own term: statsmodels counts log 2 pi for it, with F = 1.
            log_likelihood = float(result.llf_obs.sum()) + 0.5 * np.log(2 * np.pi)
            state, cov = result.predicted_state[:, -1], result.predicted_state_cov[:, :, -1]
            noise, step, _ = variances(w, d)
            out = []
            for ahead in (1, 3):
                z = np.array([1.0, ahead - 1.0])
                out += [z @ state, z @ cov @ z + (ahead - 1) * step + noise]
            expected.append((number, w, d, count, log_likelihood, *out))
    pd.DataFrame(rows, columns=["id", "time", "y"]).to_csv("series.csv", index=False)
    names = ["id", "w", "d", "n", "log_likelihood", "mean_1", "variance_1", "mean_3", "variance_3"]
    pd.DataFrame(expected, columns=names).to_csv("series_expected.csv", index=False)


def panel():
    times = np.array([2001.0, 2002, 2003, 2005, 2006, 2008, 2009])
    units = 9
    rows = []
    for i in range(units):
        y = 50 + rng.normal(0, 3) + np.cumsum(rng.normal(0, 0.5, len(times))) + rng.normal(0, 1, len(times))
        y += np.array([0, 1, 3, 2, 5, 4, 6.0])
        kept = np.ones(len(times), bool)
        if i in (1, 4):
            kept[2] = False
        if i == 6:
            kept[-1] = False
        if i == 7:
            kept[:4] = False
        rows += [(f"u{i}", t, v) for t, v, k in zip(times, y, kept) if k]
    table = pd.DataFrame(rows, columns=["unit", "time", "y"])
    table.to_csv("panel.csv", index=False)
    y, t = table.y.to_numpy(), table.time.to_numpy()
    code = table.unit.str[1:].astype(int).to_numpy()
    same = code[:, None] == code[None, :]
    x = np.column_stack([(code[:, None] == np.arange(units)), (t[:, None] == times[None, :-1])]).astype(float)
    origin = times[0]
    expected, forecasts = [], []
    targets = [2010.0, 2012.0]
    for w, d in POINTS:
        noise, step, drift = variances(w, d)

        def kernel(a, b):
            # The level at the first year is the unit's effect, so only what is added since then varies.
            return step * np.minimum(a - origin, b - origin) + drift * (a - origin) * (b - origin)

        v = same * kernel(t[:, None], t[None, :]) + noise * np.eye(len(y))
        # An exact zero variance (w = 1, d = 0 at the first year) is a limit: add to levels, which are diffuse anyway.
        v = v + same * 1.0
        vi = np.linalg.inv(v)
        info = x.T @ vi @ x
        beta = np.linalg.solve(info, x.T @ vi @ y)
        r = y - x @ beta
        s = r @ vi @ r
        log_det = np.linalg.slogdet(v)[1] + np.linalg.slogdet(info)[1]
        expected.append((w, d, s, log_det, *beta[units:]))
        cov_beta = np.linalg.inv(info)
        for target in targets:
            c = np.array([(code == i) * (kernel(target, t) + 1.0) for i in range(units)])
            lead = np.column_stack([np.eye(units), np.zeros((units, len(times) - 1))])
            mean = lead @ beta + c @ vi @ r
            prior = (kernel(target, target) + 1.0 + noise) * np.eye(units)
            g = lead - c @ vi @ x
            cov = prior - c @ vi @ c.T + g @ cov_beta @ g.T
            centre = np.eye(units) - 1 / units
            distance, spread = centre @ mean, centre @ cov @ centre
            forecasts += [(w, d, target, f"u{i}", distance[i], spread[i, i]) for i in range(units)]
    names = ["w", "d", "s", "log_det"] + [f"m{i}" for i in range(len(times) - 1)]
    pd.DataFrame(expected, columns=names).to_csv("panel_expected.csv", index=False)
    pd.DataFrame(forecasts, columns=["w", "d", "target", "unit", "distance", "variance"]).to_csv(
        "panel_forecasts.csv", index=False)


series()
panel()

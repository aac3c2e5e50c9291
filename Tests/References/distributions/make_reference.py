"""Writes the reference values of Tests/DistributionsTests: python3 make_reference.py [folder].

Each row: parameters, x (the exact double), density, lower and upper tail to 40 digits; then the smaller tail
rounded to a double p, its side, and the quantile at exactly that p to 25 digits (from x by one third-order
Newton step: p differs from the tail at x by less than 1e-16 of it). Everything is computed with 90 digits:
prefactors from loggamma, tails by the continued fraction DLMF 8.17.22 or, for the gamma function, by series
and Legendre's continued fraction; --check compares them with mpmath's own betainc, gammainc and erfc.
"""
import sys
from multiprocessing import Pool
from mpmath import mp, mpf, exp, log, log1p, loggamma, erfc, sqrt, pi, nstr, betainc, gammainc

mp.dps = 90
EPS = mpf(10) ** -48
LEVELS = [0, 0.02, 0.1, 0.3, 0.7, 1.5, 3, 5, 8, 12, 17, 24, 33, 43, 60, 100, 180, 300, 450, 600, 680]


def continued_fraction(coefficient):
    """1 / (1 + c1 / (1 + c2 / (1 + ...))) by Lentz, where coefficient(k) gives c_k."""
    tiny = mpf(10) ** -400
    f, c, d, k = tiny, tiny, mpf(0), 0
    while True:
        e = mpf(1) if k == 0 else coefficient(k)
        d = 1 / (1 + e * d)
        c = 1 + e / c
        f *= c * d
        k += 1
        if k > 3 and k % 2 == 0 and abs(c * d - 1) < EPS:
            return f


def beta_fraction(a, b, x):
    def coefficient(k):
        m = k // 2
        if k % 2:
            return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    return continued_fraction(coefficient) / a


def beta_tails(a, b, x, y):
    """density per unit of log odds, I_x(a, b), 1 - I_x(a, b)"""
    d = exp(a * log(x) + b * log(y) + loggamma(a + b) - loggamma(a) - loggamma(b))
    if x * (a + b + 2) < a + 1:
        lower = d * beta_fraction(a, b, x)
        return d, lower, 1 - lower
    upper = d * beta_fraction(b, a, y)
    return d, 1 - upper, upper


def gamma_tails(a, x):
    """density per unit of ln x, P(a, x), Q(a, x)"""
    d = exp(a * log(x) - x - loggamma(a))
    if x < a + 1:
        term = total = 1 / a
        k = 1
        while term > total * EPS:
            term *= x / (a + k)
            total += term
            k += 1
        return d, d * total, 1 - d * total
    # 1/(x+1-a- 1(1-a)/(x+3-a- 2(2-a)/(x+5-a- ...
    base = x + 1 - a
    tiny = mpf(10) ** -400
    c, dd = 1 / tiny, 1 / base
    h, k = dd, 1
    while True:
        e = -k * (k - a)
        base += 2
        dd = 1 / (e * dd + base)
        c = base + e / c
        h *= c * dd
        k += 1
        if abs(c * dd - 1) < EPS:
            return d, 1 - d * h, d * h


def crossing(deviance, level, direction):
    """The s beyond 0 in a direction where a convex deviance(s) reaches a level."""
    mp.dps = 30
    high = mpf(direction) / 1000000
    while deviance(high) < level and abs(high) < 1400:
        high *= 2
    low = mpf(0)
    for _ in range(60):
        middle = (low + high) / 2
        if deviance(middle) < level:
            low = middle
        else:
            high = middle
    mp.dps = 90
    return high


def points(deviance, location):
    """Doubles at given deviances on either side; location(s) maps a shift of the log to x."""
    found = set()
    for level in LEVELS:
        for direction in (-1, 1):
            x = float(location(crossing(deviance, level, direction)))
            if 1e-290 < x < 1e290:
                found.add(x)
    return found


def quantile_row(x, slope, curvature, lower, upper):
    """Smaller tail as a double, its side, and the exact quantile there; slope is the density and curvature
    its logarithmic derivative."""
    side, tail, sign = ("lower", lower, 1) if lower <= upper else ("upper", upper, -1)
    p = float(tail)
    shift = sign * (mpf(p) - tail) / slope
    return [side, repr(p), nstr(mpf(x) + shift - curvature * shift * shift / 2, 25)]


def row(parameters, x, density, lower, upper, curvature):
    values = [nstr(v, 40) for v in (density, lower, upper)]
    return ",".join([repr(float(v)) for v in parameters] + [repr(x)] + values
                    + quantile_row(x, density, curvature, lower, upper))


def kept(lower, upper):
    return min(lower, upper) >= mpf(10) ** -300


def normal(job):
    xs = [0.0, 1e-300, 1e-10, 0.001] + [k / 7 for k in range(1, 60)] + [9 + k * 0.77 for k in range(37)]
    rows = []
    for x in xs + [-x for x in xs[2:]]:
        m = mpf(x)
        rows.append(row([], x, exp(-m * m / 2) / sqrt(2 * pi), erfc(-m / sqrt(2)) / 2, erfc(m / sqrt(2)) / 2, -m))
    return rows


def chi_squared(df):
    a = mpf(df) / 2
    xs = points(lambda s: a * (exp(s) - 1 - s), lambda s: 2 * a * exp(s))
    xs |= {x for x in (1e-200, 1e-20, 1e-5, 0.01, 0.5, 1.0, 3.84, 10.0, 30.0, 100.0, 1000.0)}
    rows = []
    for x in sorted(xs):
        d, lower, upper = gamma_tails(a, mpf(x) / 2)
        if kept(lower, upper):
            rows.append(row([df], x, d / x, lower, upper, (a - 1) / x - mpf(1) / 2))
    return rows


def log_odds_deviance(a, b):
    n = a + b
    return lambda s: n * log1p(a / n * (exp(s) - 1)) - a * s


def f_distribution(job):
    d1, d2 = map(mpf, job)
    a, b = d1 / 2, d2 / 2
    xs = points(log_odds_deviance(a, b), exp) | {1e-30, 1e-5, 0.1, 1.0, 2.5, 4.0, 30.0, 1e5}
    rows = []
    for x in sorted(xs):
        whole = d1 * x + d2
        d, lower, upper = beta_tails(a, b, d1 * x / whole, d2 / whole)
        if kept(lower, upper):
            rows.append(row(job, x, d / x, lower, upper, (a - 1) / x - (a + b) * d1 / whole))
    return rows


def student_t(df):
    v = mpf(df)
    a = v / 2
    xs = {abs(x) for x in points(lambda s: (v + 1) / 2 * log1p(exp(2 * s) / v), exp)}
    for level in LEVELS[1:]:
        xs.add(float(sqrt(v * (exp(2 * mpf(level) / (v + 1)) - 1))))
    xs |= {1e-280, 1e-150, 1e-30, 1e-16, 1e-8, 1e-4, 0.01, 0.1, 0.5, 0.674, 1.0, 1.96, 2.5, 4.0, 10.0, 37.0, 1e3,
           1e5, 1e10, 1e50, 1e140, 1e200}
    rows = []
    for t in sorted(x for x in xs if x < 1e250):
        square = mpf(t) ** 2
        whole = v + square
        d, half, _ = beta_tails(a, mpf(1) / 2, v / whole, square / whole)
        upper = half / 2
        if kept(1, upper):
            rows.append(row([df], t, d / t, 1 - upper, upper, -(v + 1) * t / whole))
    return rows


def beta(job):
    a, b = map(mpf, job)
    deviance = log_odds_deviance(a, b)
    xs = points(deviance, lambda s: a * exp(s) / (a * exp(s) + b)) | {1e-250, 1e-10, 0.01, 0.25, 0.5, 0.75, 0.99}
    rows = []
    for x in sorted(x for x in xs if x < 1):
        m = mpf(x)
        d, lower, upper = beta_tails(a, b, m, 1 - m)
        if kept(lower, upper):
            rows.append(row(job, x, d / m / (1 - m), lower, upper, (a - 1) / m - (b - 1) / (1 - m)))
    return rows


def binomial(job):
    n, p = mpf(job[0]), mpf(job[1])
    deviance = log_odds_deviance(n * p, n * (1 - p))
    at = lambda s: n * p * exp(s) / (p * exp(s) + 1 - p)
    ks = {int(k) for k in points(deviance, at)} | {0, 1, 2, job[0] - 1, job[0]}
    rows = []
    for k in sorted(k for k in ks if 0 <= k <= job[0]):
        mass = exp(loggamma(n + 1) - loggamma(mpf(k + 1)) - loggamma(n - k + 1) + k * log(p) + (n - k) * log(1 - p))
        lower, upper = mpf(1), mpf(0)
        if k < job[0]:
            _, upper, lower = beta_tails(mpf(k + 1), n - k, p, 1 - p)
        if mass >= mpf(10) ** -300 and lower >= mpf(10) ** -300 and (upper == 0 or upper >= mpf(10) ** -300):
            cells = [str(job[0]), repr(job[1]), str(k)] + [nstr(v, 40) for v in (mass, lower, upper)]
            rows.append(",".join(cells))
    return rows


TAIL = "x,density,lower,upper,side,p,quantile"
SUBJECTS = {
    "normal": (normal, TAIL, [None]),
    "chi-squared": (chi_squared, "degrees_of_freedom," + TAIL,
                    [0.02, 0.5, 1, 2, 2.5, 3, 5, 10, 24.7, 62, 197, 1e3, 12345.6, 1e6, 1e8]),
    "student-t": (student_t, "degrees_of_freedom," + TAIL,
                  [0.5, 1, 1.5, 2, 3, 4.3, 7, 10, 23, 62, 197.5, 1e3, 1e4, 1e6, 1e8, 1e10]),
    "f": (f_distribution, "numerator,denominator," + TAIL,
          [(1, 10), (2, 62), (3, 62), (3.5, 197.2), (5, 5), (10, 1), (0.5, 0.5), (0.02, 3), (30, 0.1), (1, 1e8),
           (4, 1e8), (1e8, 4), (1e8, 62), (1e8, 1e8), (100, 2000), (1e4, 1e4), (1e6, 50), (62, 1e6)]),
    "beta": (beta, "a,b," + TAIL,
             [(0.01, 0.01), (0.01, 1), (0.01, 1e6), (1e6, 0.01), (0.5, 0.5), (1, 1), (1, 3), (2, 0.3), (0.2, 50),
              (5, 5), (20.5, 3.25), (300, 0.7), (63, 1000), (1e4, 1e4), (1e6, 1e6), (1e6, 30), (7, 1e6)]),
    "binomial": (binomial, "trials,probability,x,density,lower,upper",
                 [(1, 0.5), (2, 0.3), (5, 0.1), (20, 0.5), (63, 0.25), (63, 0.999), (1000, 0.01), (1000, 0.6),
                  (12345, 0.3), (10**6, 0.5), (10**6, 1e-5), (10**6, 0.9), (10**6, 0.001)]),
}


def check():
    def far(value, other):
        return abs(value / other - 1)
    worst = mpf(0)
    mp.dps = 60
    for a, b, x in [(0.3, 2, 0.1), (5, 5, 0.5), (20.5, 3.25, 0.7), (0.5, 31, 0.2), (200, 300, 0.37), (1000, 0.5, 0.98)]:
        a, b, x = map(mpf, (a, b, x))
        _, lower, upper = beta_tails(a, b, x, 1 - x)
        worst = max(worst, far(lower, betainc(a, b, 0, x, True)), far(upper, betainc(b, a, 0, 1 - x, True)))
    for a, x in [(0.25, 3), (1, 1e-5), (5, 5), (31, 80), (98.5, 40), (1000, 1100)]:
        a, x = mpf(a), mpf(x)
        _, lower, upper = gamma_tails(a, x)
        worst = max(worst, far(lower, gammainc(a, 0, x, True)), far(upper, gammainc(a, x, mp.inf, True)))
    print("largest relative difference from mpmath's own functions:", nstr(worst, 3))


def work(task):
    subject, job = task
    return SUBJECTS[subject][0](job)


if __name__ == "__main__":
    if "--check" in sys.argv:
        check()
        sys.exit()
    folder = sys.argv[1] if len(sys.argv) > 1 else "."
    with Pool(2) as pool:
        for subject, (_, header, jobs) in SUBJECTS.items():
            blocks = pool.map(work, [(subject, job) for job in jobs], chunksize=1)
            rows = [line for block in blocks for line in block]
            with open(f"{folder}/{subject}.csv", "w") as file:
                file.write("\n".join([header] + rows) + "\n")
            print(subject, len(rows), "rows", flush=True)

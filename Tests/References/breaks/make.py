"""Pettitt's test by its definition on random series with ties: K by pairs of signs, p over all n! orders to 7 values.

    python make.py     writes pettitt.csv
"""
import itertools
import numpy as np


def u(y):
    n = len(y)
    return [sum(int(np.sign(y[i] - y[j])) for i in range(t) for j in range(t, n)) for t in range(1, n)]


def k(y):
    return max(abs(x) for x in u(y))


def main():
    rng = np.random.default_rng(20261126)
    with open("pettitt.csv", "w") as f:
        print("values,k,places,p,p_least", file=f)
        for i in range(120):
            n = int(rng.integers(4, 8)) if i < 60 else int(rng.integers(8, 60))
            levels = int(rng.integers(2, 3 + n))
            y = rng.integers(1, levels + 1, n)
            if len(set(y)) == 1:
                y[0] = y[0] % levels + 1
            most = k(y)
            places = [t + 1 for t, x in enumerate(u(y)) if abs(x) == most]
            p = least = ""
            if n < 8:
                all = np.array([k(z) for z in itertools.permutations(y.tolist())])
                p, least = repr(float(np.mean(all >= most))), repr(float(np.mean(all == all.max())))
            print(" ".join(map(str, y)), most, " ".join(map(str, places)), p, least, sep=",", file=f)


main()

/// `reformstat help variances`.
let variancesPage = """
  VARIANCES: what the standard errors allow for

  Without a word from you
    a unit is declared   clustered by the unit, CR1, t with G - 1 df: the years
                         of one province are alike
    none                 HC3, t with n - k df: HC1 rejects a true null too often
                         in samples of twenty

  --vcov
    iid                  one variance for all rows
    HC0                  any variance for each row
    HC1, hetero, robust  HC0 times n / (n - k)
    HC2, HC3             residuals over (1 - leverage), or its square; leverages
                         of the full design, absorbed effects included
    CR0, CR1             rows of one cluster may depend on each other in any way

  --cluster a            CR1 by a: G / (G - 1) x (n - 1) / (n - K); K counts the
                         slopes, the constant and the absorbed effects that are
                         not nested in the clusters (Stata's xtreg; fixest's
                         "nested")
  --cluster a+b          two ways: V1 + V2 - V12, with G / (G - 1) and t by the
                         smaller G; --cluster-factor each gives each its own

  What is said under the table
    The variance and its correction, degrees of freedom, clusters; fewer than
    about 30 clusters; a variance that is not positive, whose p is withheld; a
    leverage of one. --strict makes such warnings exit status 1.

  Correlations in a declared panel do the same by other means: intervals by
  leaving out one unit at a time, p by exchanging whole histories of units.

  Examples
    reformstat regress vietnam-provinces --models 1 --vcov HC3
    reformstat regress world-governance "ge_est ~ online_services | country + year" --cluster country+year
    reformstat regress vietnam-provinces "papi_rank ~ website_score" --vcov iid

  """

/// `reformstat help formulas`.
let formulasPage = """
  FORMULAS: what is regressed on what

    outcome ~ terms | effects
    "papi_rank ~ scale(labor_training, by = year) + website_score | province + year"

  Put the formula in quotes: the shell would take ~ and | for itself.

  Terms
    a + b        both
    a:b          their product (interaction)
    a * b        a + b + a:b
    (a + b)^2    both and their product
    a - b        without b
    0 or -1      no constant
    I(a + b)     arithmetic: + - * / ^ mean numbers inside I() and functions
    factor(a)    a column of numbers as categories
    Text columns are categories: an indicator for each level but the first.

  Functions
    log exp sqrt abs log2 log10
    poly(x, 2)             orthogonal polynomials
    scale(x)               (x - mean) / sd over the rows used
    scale(x, by = year)    the same within each year
    rank(x)                within the declared time: mid-ranks, 1 is best by the
                           declared direction; refused without a time
    lag(x), lag(x, 2)      k time units (or declared editions) earlier, never
    diff(x)                across a gap or from another unit; need --unit, --time

  Effects, after the bar
    | province             absorbed: everything constant within a province is
                           taken out
    | province + year      both
    | region^year          each pair of region and year
    Coefficients of what the effects determine are dropped and named.

  Names
    Letters of any script. Names with blanks or signs stand in brackets or
    backticks: [Xếp hạng], `pass rate`; the same in every option.

  Examples
    reformstat regress vietnam-provinces "papi_score ~ log(website_score + 1) | province + year"
    reformstat regress world-governance "ge_est ~ lag(online_services) | country + year"
    reformstat regress departments-simulated "rank ~ training_hours * it_adoption | department"

  """

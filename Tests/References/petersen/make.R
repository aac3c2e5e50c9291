# Petersen's test data: writes data.csv and the rows of R in expected.csv. Then run make.py.
# Usage: Rscript make.R      (run in this folder)
suppressPackageStartupMessages(library(sandwich))
data("PetersenCL", package = "sandwich")

# The shortest text that reads back the same double.
shortest <- function(values) {
  text <- formatC(values, digits = 15, format = "g", width = 1)
  for (digits in 16:17) {
    wrong <- as.numeric(text) != values
    text[wrong] <- formatC(values[wrong], digits = digits, format = "g", width = 1)
  }
  stopifnot(all(as.numeric(text) == values))
  text
}
full <- function(values) sprintf("%.17g", values)
save <- function(frame, path) write.csv(frame, path, row.names = FALSE, quote = FALSE, eol = "\n", na = "")

petersen <- PetersenCL[c("firm", "year", "x", "y")]
save(transform(petersen, x = shortest(x), y = shortest(y)), "data.csv")

fit <- lm(y ~ x, petersen)
n <- nobs(fit)
row <- function(vcov, cluster, factor, df, V) data.frame(
  model = "ols", formula = "y ~ x", vcov, cluster, cluster_factor = factor,
  term = names(coef(fit)), estimate = full(coef(fit)), std_error = full(sqrt(diag(V))), df, n, program = "R")
expected <- rbind(
  row("iid", "", "", n - 2, vcov(fit)),
  row("HC0", "", "", n - 2, vcovHC(fit, type = "HC0")),
  row("HC1", "", "", n - 2, vcovHC(fit, type = "HC1")),
  row("HC2", "", "", n - 2, vcovHC(fit, type = "HC2")),
  row("HC3", "", "", n - 2, vcovHC(fit, type = "HC3")),
  row("CR0", "firm", "", 499, vcovCL(fit, ~firm, type = "HC0", cadjust = FALSE)),
  row("CR0", "year", "", 9, vcovCL(fit, ~year, type = "HC0", cadjust = FALSE)),
  row("CR1", "firm", "", 499, vcovCL(fit, ~firm, type = "HC1")),
  row("CR1", "year", "", 9, vcovCL(fit, ~year, type = "HC1")),
  row("CR1", "firm+year", "each", 9, vcovCL(fit, ~ firm + year, type = "HC1", multi0 = FALSE, cadjust = TRUE))
)
save(expected, "expected.csv")

# Grunfeld's investment data: writes data.csv and the rows of R in expected.csv. Then run make.py.
# Usage: Rscript make.R      (run in this folder)
suppressPackageStartupMessages({ library(plm); library(sandwich) })
data("Grunfeld", package = "plm")

full <- function(values) sprintf("%.17g", values)
save <- function(frame, path) write.csv(frame, path, row.names = FALSE, quote = FALSE, eol = "\n", na = "")
text <- as.data.frame(lapply(Grunfeld, function(v) formatC(v, digits = 15, format = "g", width = 1)))
stopifnot(identical(as.numeric(text$value), Grunfeld$value), identical(as.numeric(text$inv), Grunfeld$inv))
save(text, "data.csv")

slopes <- c("value", "capital")
effects <- c(pooled = "", firm = "firm", `firm-year` = "firm + year")
plm_model <- c(pooled = "pooling", firm = "within", `firm-year` = "within")
plm_effect <- c(pooled = "individual", firm = "individual", `firm-year` = "twoways")
n <- nrow(Grunfeld)

expected <- NULL
for (model in names(effects)) {
  formula <- paste("inv ~ value + capital", if (nzchar(effects[[model]])) paste("|", effects[[model]]) else "")
  add <- function(vcov, cluster, program, terms, estimate, V, df, n_less_k) {
    expected <<- rbind(expected, data.frame(
      model, formula = trimws(formula), vcov, cluster, term = terms,
      estimate = full(estimate[terms]), std_error = full(sqrt(diag(V)[terms])),
      df, n, n_less_k, program))
  }
  panel <- plm(inv ~ value + capital, Grunfeld, index = c("firm", "year"),
               model = plm_model[[model]], effect = plm_effect[[model]])
  add("iid", "", "plm", names(coef(panel)), coef(panel), vcov(panel), panel$df.residual, panel$df.residual)

  # The same model with dummies, for the variances that plm does not have.
  dummies <- c(pooled = "", firm = "+ factor(firm)", `firm-year` = "+ factor(firm) + factor(year)")[[model]]
  fit <- lm(as.formula(paste("inv ~ value + capital", dummies)), Grunfeld)
  terms <- names(coef(panel))
  for (type in c("HC0", "HC1", "HC2", "HC3"))
    add(type, "", "sandwich", terms, coef(fit), vcovHC(fit, type = type), df.residual(fit), df.residual(fit))

  # Our rule for K: slopes, the constant, and the effects that are not nested in the clusters.
  years <- length(unique(Grunfeld$year))
  K <- c(pooled = 3, firm = 3, `firm-year` = 3 + years - 1)[[model]]
  G <- length(unique(Grunfeld$firm))
  V <- vcovCL(fit, ~firm, type = "HC0", cadjust = FALSE)
  add("CR0", "firm", "sandwich", terms, coef(fit), V, G - 1, n - K)
  add("CR1", "firm", "sandwich", terms, coef(fit), V * G / (G - 1) * (n - 1) / (n - K), G - 1, n - K)
}
save(expected, "expected.csv")

# Munnell's public capital data: writes data.csv, expected.csv and models.csv.
# Usage: Rscript make.R      (run in this folder)
suppressPackageStartupMessages(library(plm))
data("Produc", package = "plm")

full <- function(values) sprintf("%.17g", values)
save <- function(frame, path) write.csv(frame, path, row.names = FALSE, quote = FALSE, eol = "\n", na = "")
numbers <- setdiff(names(Produc), "state")
Produc$region <- as.integer(as.character(Produc$region))
text <- as.data.frame(lapply(Produc[numbers], function(v) formatC(v, digits = 15, format = "g", width = 1)))
for (column in numbers) stopifnot(all(as.numeric(text[[column]]) == Produc[[column]]))
save(cbind(state = as.character(Produc$state), text), "data.csv")

right <- "log(pcap) + log(pc) + log(emp) + unemp"
formula <- as.formula(paste("log(gsp) ~", right))
choices <- list(
  pooled = c("pooling", "individual", ""), state = c("within", "individual", " | state"),
  `state-year` = c("within", "twoways", " | state + year"), year = c("within", "time", " | year"))

expected <- models <- NULL
for (model in names(choices)) {
  choice <- choices[[model]]
  fit <- plm(formula, Produc, index = c("state", "year"), model = choice[1], effect = choice[2])
  written <- paste0("log(gsp) ~ ", right, choice[3])
  expected <- rbind(expected, data.frame(
    model, formula = written, vcov = "iid", term = names(coef(fit)), estimate = full(coef(fit)),
    std_error = full(sqrt(diag(vcov(fit)))), df = fit$df.residual, n = nobs(fit), program = "plm"))
  models <- rbind(models, data.frame(
    model, formula = written, n = nobs(fit), df_residual = fit$df.residual,
    sigma = full(sqrt(deviance(fit) / fit$df.residual)),
    r_squared = if (model == "pooled") full(r.squared(fit)) else "",
    within_r_squared = if (model == "pooled") "" else full(r.squared(fit)), program = "plm"))

  # The same with dummies: it must give what plm gives.
  dummies <- list(pooled = NULL, state = "state", `state-year` = c("state", "factor(year)"), year = "factor(year)")
  plain <- lm(reformulate(c(attr(terms(formula), "term.labels"), dummies[[model]]), formula[[2]]), Produc)
  slopes <- names(coef(fit))
  stopifnot(
    all.equal(coef(plain)[slopes], c(coef(fit)), tolerance = 1e-11),
    all.equal(sqrt(diag(vcov(plain)))[slopes], sqrt(diag(vcov(fit))), tolerance = 1e-11))
  models <- rbind(models, data.frame(
    model, formula = written, n = nobs(plain), df_residual = plain$df.residual, sigma = full(sigma(plain)),
    r_squared = full(summary(plain)$r.squared), within_r_squared = "", program = "lm"))
}
save(expected, "expected.csv")
save(models, "models.csv")

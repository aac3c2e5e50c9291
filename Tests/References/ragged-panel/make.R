# R's answers for the ragged panel: writes expected.csv, models.csv, rows.csv. Then run make.py.
# Usage: LC_ALL=C.UTF-8 Rscript make.R      (run in this folder, in a UTF-8 locale)
# Absorbed effects are dummies here: every number of this script is plain lm() and sandwich.
suppressPackageStartupMessages(library(sandwich))
data <- read.csv("data.csv", na.strings = c("", "NA"), encoding = "UTF-8")
bytes <- function(text) factor(text, levels = sort(unique(text), method = "radix"))
data$unit <- bytes(data$unit)
data$region <- bytes(data$region)

full <- function(values) ifelse(is.na(values), "", sprintf("%.17g", values))
save <- function(frame, path) write.csv(
  frame, path, row.names = FALSE, quote = FALSE, eol = "\n", na = "", fileEncoding = "UTF-8")

slopes <- "training + meetings + it"
models <- list(
  # name               response  right side                                     absorbed                weights
  c("pooled",             "score", paste(slopes, "+ region"),                      "",                     ""),
  c("pooled-weighted",    "score", paste(slopes, "+ region"),                      "",                     "weight"),
  c("pooled-transforms",  "rank",  "training * log(meetings) + I(it^2) + factor(year)", "",                ""),
  c("no-constant",        "score", "0 + training + meetings + it",                 "",                     ""),
  c("unit",               "score", slopes,                                         "unit",                 ""),
  c("unit-weighted",      "score", slopes,                                         "unit",                 "weight"),
  c("unit-year",          "score", slopes,                                         "unit + year",          ""),
  c("unit-year-weighted", "score", slopes,                                         "unit + year",          "weight"),
  c("region-year",        "score", slopes,                                         "region + year",        ""),
  c("unit-region-year",   "score", slopes,                                         "unit + region^year",   ""),
  c("unit-year-region",   "score", slopes,                                         "unit + year + region", "")
)
dummies <- c(
  unit = "unit", `unit + year` = "unit + factor(year)", `region + year` = "region + factor(year)",
  `unit + region^year` = "unit + region:factor(year)", `unit + year + region` = "unit + factor(year) + region")
clusters <- list(character(), "unit", "region", "year", c("unit", "year"))

# Are the levels of `inner` each inside one level of `outer`?
nested <- function(inner, outer) all(tapply(as.integer(factor(outer)), factor(inner), function(v) all(v == v[1])))

expected <- fitted <- rows <- NULL
for (m in models) {
  model <- m[1]; response <- m[2]; right <- m[3]; absorbed <- m[4]; weights <- m[5]
  written <- paste0(response, " ~ ", right, if (nzchar(absorbed)) paste(" |", absorbed))
  formula <- as.formula(paste(response, "~", right, if (nzchar(absorbed)) paste("+", dummies[[absorbed]])))
  needed <- c(all.vars(formula), if (nzchar(weights)) weights)

  for (by in clusters) {
    used <- data[complete.cases(data[c(needed, by)]), ]
    used$w <- if (nzchar(weights)) used[[weights]] else 1
    used <- droplevels(used)
    fit <- if (nzchar(weights)) lm(formula, used, weights = w) else lm(formula, used)
    n <- nobs(fit)
    K <- fit$rank
    kept <- names(coef(fit))[!is.na(coef(fit))]
    shown <- kept[grepl("training|meetings|it", kept) & !grepl("^unit|^region|factor", kept)]
    if (!nzchar(absorbed)) shown <- kept
    add <- function(vcov, V, df, n_less_k, factor = "") {
      estimate <- coef(fit)[shown]
      variance <- diag(V)[shown]
      # Two-way variances can be negative: then no standard error exists, and the cells stay blank.
      std_error <- sqrt(ifelse(variance > 0, variance, NA))
      expected <<- rbind(expected, data.frame(
        model, formula = written, weights, vcov, cluster = paste(by, collapse = "+"), cluster_factor = factor,
        term = shown, estimate = full(estimate), std_error = full(std_error), df, n, n_less_k,
        variance = full(variance), p_value = full(2 * pt(-abs(estimate / std_error), df)),
        conf_low = full(estimate - qt(.975, df) * std_error),
        conf_high = full(estimate + qt(.975, df) * std_error), program = "R"))
    }

    if (length(by) == 0) {
      add("iid", vcov(fit, complete = FALSE), n - K, n - K)
      for (type in c("HC0", "HC1", "HC2", "HC3")) add(type, vcovHC(fit, type = type), n - K, n - K)

      mean_only <- sum(used$w * (used[[response]] - weighted.mean(used[[response]], used$w))^2)
      within <- NA
      if (nzchar(absorbed)) {
        alone <- lm(as.formula(paste(response, "~", dummies[[absorbed]])), used, weights = w)
        within <- 1 - deviance(fit) / deviance(alone)
      }
      if (model %in% c("pooled", "pooled-weighted", "unit-year")) rows <- rbind(rows, data.frame(
        model, row = match(rownames(used), rownames(data)), fitted = full(fitted(fit)),
        residual = full(residuals(fit)), leverage = full(hatvalues(fit))))
      summary <- summary(fit)
      fitted <- rbind(fitted, data.frame(
        model, formula = written, weights, n, df_residual = n - K, rank_absorbed = if (nzchar(absorbed)) alone$rank else "",
        n_units = nlevels(used$unit), n_periods = length(unique(used$year)), sigma = full(summary$sigma),
        r_squared = full(summary$r.squared), adj_r_squared = full(summary$adj.r.squared),
        within_r_squared = full(within), log_lik = full(as.numeric(logLik(fit))),
        aic = full(AIC(fit) - 2), bic = full(BIC(fit) - log(n)), aic_r = full(AIC(fit)), bic_r = full(BIC(fit)),
        program = "R"))
      next
    }

    # Our K with clusters: what the effects add beyond those nested in a cluster (and beyond the constant).
    n_less_k <- n - K
    if (nzchar(absorbed)) {
      groups <- list(
        unit = used$unit, `unit + year` = list(used$unit, used$year), `region + year` = list(used$region, used$year),
        `unit + region^year` = list(used$unit, interaction(used$region, used$year, drop = TRUE)),
        `unit + year + region` = list(used$unit, used$year, used$region))[[absorbed]]
      if (!is.list(groups)) groups <- list(groups)
      inside <- sapply(groups, function(g) any(sapply(by, function(c) nested(g, used[[c]]))))
      matrix <- do.call(cbind, c(1, lapply(groups[!inside], function(g) model.matrix(~ factor(g)))))
      n_less_k <- n - length(shown) - qr(matrix)$rank
    }
    G <- sapply(by, function(c) length(unique(used[[c]])))
    meat <- function(c) vcovCL(fit, cluster = used[[c]], type = "HC0", cadjust = FALSE)
    CR0 <- lapply(by, meat)
    if (length(by) == 2) {
      # Every row is a cluster of its own in the intersection.
      stopifnot(!anyDuplicated(used[by]))
      CR0[[3]] <- vcovHC(fit, type = "HC0")
      correction <- (n - 1) / n_less_k
      each <- c(G, n) / (c(G, n) - 1)
      add("CR1", min(G) / (min(G) - 1) * correction * (CR0[[1]] + CR0[[2]] - CR0[[3]]), min(G) - 1, n_less_k, "min")
      add("CR1", correction * (each[1] * CR0[[1]] + each[2] * CR0[[2]] - each[3] * CR0[[3]]), min(G) - 1, n_less_k,
          "each")
    } else {
      add("CR0", CR0[[1]], G - 1, n_less_k)
      add("CR1", G / (G - 1) * (n - 1) / n_less_k * CR0[[1]], G - 1, n_less_k)
    }
  }
}
save(expected, "expected.csv")
save(fitted, "models.csv")
save(rows, "rows.csv")

# Shrunken estimates by metafor: rma(method = "REML") with a tight threshold, and blup.
#   Rscript shrunk.R   writes shrunk.csv and shrunk-models.csv
library(metafor)
set.seed(11)
sets <- list(
  flat = list(y = rnorm(20, 0.1, 0.1), v = rep(0.04, 20)),
  spread = list(y = rnorm(63, 0, 1), v = runif(63, 0.05, 0.4)),
  uneven = list(y = rnorm(12, 2, 0.5), v = rexp(12) + 0.01),
  three = list(y = c(-1, 0.2, 3), v = c(0.5, 0.1, 0.9)))
estimates <- models <- NULL
for (name in names(sets)) {
  s <- sets[[name]]
  fit <- rma(s$y, s$v, method = "REML", control = list(threshold = 1e-14, maxiter = 10000))
  b <- blup(fit)
  estimates <- rbind(estimates, data.frame(set = name, y = s$y, v = s$v, value = b$pred, error = b$se))
  models <- rbind(models, data.frame(set = name, variance = fit$tau2, mean = as.numeric(fit$b), mean_error = fit$se,
                                     q = fit$QE, q_p = fit$QEp))
}
format17 <- function(d) { for (n in names(d)) if (is.numeric(d[[n]])) d[[n]] <- sprintf("%.17g", d[[n]]); d }
write.csv(format17(estimates), "shrunk.csv", row.names = FALSE, quote = FALSE)
write.csv(format17(models), "shrunk-models.csv", row.names = FALSE, quote = FALSE)
cat(R.version.string, "metafor", as.character(packageVersion("metafor")), "\n")

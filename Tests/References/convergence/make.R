# Writes slopes.csv, panel.csv and spread.csv from panels.csv: lm and sandwich (HC3), AER's ivreg with the HC3 that its
# own hat values give, plm's two-way within with the half-panel jackknife by hand, and Pitman-Morgan by cor.test.
suppressPackageStartupMessages({ library(AER); library(sandwich); library(plm) })
options(digits = 17)
data <- read.csv("panels.csv")
number <- function(x) sprintf("%.17g", x)

slopes <- panel <- spread <- list()
for (set in unique(data$set)) {
  d <- data[data$set == set, ]
  times <- sort(unique(d$year[!is.na(d$y)]))
  wide <- function(v, year) { r <- d[d$year == year, ]; setNames(r[[v]], r$unit) }
  units <- sort(unique(d$unit))
  Y <- sapply(times, function(year) wide("y", year)[units])
  A <- wide("a", times[1])[units]; B <- wide("b", times[1])[units]
  T <- length(times); span <- times[T] - times[1]; span2 <- times[T] - times[2]
  w <- data.frame(y1 = Y[, 1], y2 = Y[, 2], yT = Y[, T], a = A, b = B)
  w$g <- (w$yT - w$y1) / span
  w$g2 <- (w$yT - w$y2) / span2
  hc3 <- function(m) sqrt(vcovHC(m, type = "HC3")[2, 2])
  hc3iv <- function(m) {
    h <- hatvalues(m); X <- model.matrix(m, component = "projected"); e <- residuals(m) / (1 - h)
    br <- solve(crossprod(X)); sqrt((br %*% crossprod(X * e) %*% br)[2, 2])
  }
  models <- list(
    beta_ols = list(lm(g ~ y1, w[!is.na(w$g), ]), hc3, NA),
    beta_iv = list(ivreg(g2 ~ y2 | y1, data = w[complete.cases(w), ]), hc3iv, lm(y2 ~ y1, w[complete.cases(w), ])))
  if (nrow(w) > 10) models <- c(models, list(
    beta_ols_given = list(lm(g ~ y1 + a + b, w[!is.na(w$g), ]), hc3, NA),
    beta_iv_given = list(ivreg(g2 ~ y2 + a + b | y1 + a + b, data = w[complete.cases(w), ]), hc3iv,
                         lm(y2 ~ y1 + a + b, w[complete.cases(w), ]))))
  for (name in names(models)) {
    m <- models[[name]][[1]]; se <- models[[name]][[2]](m); df <- m$df.residual; est <- coef(m)[2]
    first <- models[[name]][[3]]
    F <- if (inherits(first, "lm")) (coef(first)[2] / hc3(first))^2 else NA
    slopes[[length(slopes) + 1]] <- data.frame(set, measure = name, n = nobs(m), estimate = number(est), std_error = number(se), df,
      p_value = number(2 * pt(-abs(est / se), df)), first_stage_f = number(F))
  }
  r <- cor(w[complete.cases(w), c("y1", "y2", "yT")])
  slopes[[length(slopes) + 1]] <- data.frame(set, measure = "reliability", n = sum(complete.cases(w)),
    estimate = number(r[1, 2] * r[2, 3] / r[1, 3]), std_error = "", df = NA, p_value = "", first_stage_f = "")

  # Within: the longest equally spaced run, the latest.
  step <- diff(times); runs <- rle(step); k <- max(which(runs$lengths == max(runs$lengths)))
  last <- sum(runs$lengths[1:k]) + 1; run <- (last - runs$lengths[k]):last
  if (length(run) >= 6) {
    long <- do.call(rbind, lapply(run[-1], function(t) data.frame(unit = units, t = t, y = Y[, t], x = Y[, t - 1])))
    long <- long[complete.cases(long), ]
    fe <- function(steps) {
      l <- long[long$t %in% steps, ]; l <- l[l$unit %in% names(which(table(l$unit) > 1)), ]
      m <- plm(y ~ x, l, index = c("unit", "t"), effect = "twoways", model = "within")
      # plm's clustered sandwich without factors, by hand also of the units' scores
      x <- resid(lm(x ~ factor(unit) + factor(t), l)); e <- resid(lm(y ~ x + factor(unit) + factor(t), l))
      s <- tapply(x * e, factor(l$unit, levels = units), sum); s[is.na(s)] <- 0
      list(rho = coef(m)[[1]], pull = s / sum(x^2), n = nrow(l), G = length(unique(l$unit)), years = length(unique(l$t)),
           plm_se = sqrt(vcovHC(m, method = "arellano", type = "HC0", cluster = "group")[1, 1]))
    }
    steps <- run[-1]; m <- length(steps); whole <- fe(steps)
    cuts <- unique(c(m %/% 2, (m + 1) %/% 2))
    half <- 0; pull <- 2 * whole$pull
    for (cut in cuts) {
      a <- fe(steps[1:cut]); b <- fe(steps[(cut + 1):m])
      half <- half + (cut / m * a$rho + (m - cut) / m * b$rho) / length(cuts)
      pull <- pull - (cut / m * a$pull + (m - cut) / m * b$pull) / length(cuts)
    }
    K <- 2 + whole$years - 1
    factor <- whole$G / (whole$G - 1) * (whole$n - 1) / (whole$n - K)
    stopifnot(abs(sqrt(sum(whole$pull^2)) / whole$plm_se - 1) < 1e-8)
    panel[[length(panel) + 1]] <- data.frame(set, n = whole$G, pairs = whole$n, step = step[run[1]], rho = number(whole$rho),
      std_error = number(sqrt(factor * sum(whole$pull^2))), jackknife = number(2 * whole$rho - half),
      jackknife_std_error = number(sqrt(factor * sum(pull^2))))
  }
  full <- Y[complete.cases(Y), ]
  x <- full[, 1]; y <- full[, T]; n <- length(x)
  test <- cor.test(y + x, y - x)
  K <- 1 + 2 * (1 - cor(x, y)^2) * qt(.975, n - 2)^2 / (n - 2)
  F <- var(y) / var(x)
  spread[[length(spread) + 1]] <- data.frame(set, n, sd_first = number(sd(x)), sd_last = number(sd(y)), t = number(test$statistic),
    p_value = number(test$p.value), ratio = number(sd(y) / sd(x)), low = number(sqrt(F * (K - sqrt(K^2 - 1)))),
    high = number(sqrt(F * (K + sqrt(K^2 - 1)))))
}
write.csv(do.call(rbind, slopes), "slopes.csv", row.names = FALSE, quote = FALSE)
write.csv(do.call(rbind, panel), "panel.csv", row.names = FALSE, quote = FALSE)
write.csv(do.call(rbind, spread), "spread.csv", row.names = FALSE, quote = FALSE)
cat(R.version.string, "AER", as.character(packageVersion("AER")), "sandwich", as.character(packageVersion("sandwich")),
    "plm", as.character(packageVersion("plm")), "\n")

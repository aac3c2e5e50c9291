# Reference numbers for changes of level: strucchange on Nile, RealInt and random series.
#
#     Rscript make.R     writes nile.csv, realint.csv, series.csv, expected.csv and argmax.csv
suppressMessages(library(strucchange))

nile <- data.frame(river = "Nile", year = time(Nile), flow = as.numeric(Nile))
write.csv(nile, "nile.csv", row.names = FALSE, quote = FALSE)
data(RealInt)
write.csv(data.frame(quarter = sprintf("%.2f", time(RealInt)), rate = as.numeric(RealInt)), "realint.csv",
          row.names = FALSE, quote = FALSE)

full <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))

# One line: what is asked of one series.
numbers <- function(id, y, h) {
  n <- length(y)
  cusum <- sctest(efp(y ~ 1, type = "OLS-CUSUM"))
  stats <- Fstats(y ~ 1, from = 0.15)
  sup <- sctest(stats)
  bp <- breakpoints(y ~ 1, h = h)
  tab <- summary(bp)$RSS
  most <- ncol(tab) - 1
  row <- c(id, n, h, full(cusum$statistic), full(cusum$p.value), full(sup$statistic), full(sup$p.value),
           stats$breakpoint)
  for (m in 0:5) row <- c(row, if (m <= most) full(tab[, m + 1]) else c("", ""))
  chosen <- breakpoints(bp)$breakpoints
  places <- if (is.na(chosen[1])) "" else paste(chosen, collapse = " ")
  ends <- ""
  two <- breakpoints(bp, breaks = 2)$breakpoints
  ci <- suppressWarnings(try(confint(bp, breaks = 2)$confint, silent = TRUE))
  if (!inherits(ci, "try-error")) ends <- paste(apply(ci[, c(1, 3), drop = FALSE], 1, paste, collapse = ":"), collapse = " ")
  c(row, most, places, paste(two, collapse = " "), ends)
}

set.seed(20261126)
all <- list(list("nile", as.numeric(Nile), 15), list("realint", as.numeric(RealInt), 15))
for (i in 1:60) {
  n <- sample(30:90, 1)
  kind <- i %% 3
  shifts <- cumsum(ifelse(runif(n) < 0.04, rnorm(n, 0, 2), 0))
  y <- rnorm(n) + if (kind > 0) shifts else 0
  y <- if (kind == 2) round(2 * y) / 2 else round(y, 3)
  all <- c(all, list(list(paste0("s", i), y, floor(0.15 * n))))
}
names <- c("id", "n", "h", "cusum", "cusum_p", "supf", "supf_p", "supf_place",
           as.vector(t(outer(0:5, c("rss", "bic"), function(m, what) paste0(what, m)))), "most", "places", "two", "two_ends")
lines <- sapply(all, function(one) paste(numbers(one[[1]], one[[2]], one[[3]]), collapse = ","))
writeLines(c(paste(names, collapse = ","), lines), "expected.csv")
long <- do.call(rbind, lapply(all, function(one) data.frame(id = one[[1]], y = sprintf("%.17g", one[[2]]))))
write.csv(long, "series.csv", row.names = FALSE, quote = FALSE)

# The argmax law that the intervals rest on.
grid <- expand.grid(x = c(-60, -20, -5, -1, -0.1, -0.001, 0.001, 0.1, 1, 5, 20, 60), phi2 = c(0.2, 0.7, 1, 1.5, 4))
grid$p <- mapply(function(x, phi2) strucchange:::pargmaxV(x, phi1 = 1, phi2 = phi2), grid$x, grid$phi2)
write.csv(data.frame(x = grid$x, ratio = full(grid$phi2^2), p = full(grid$p)), "argmax.csv", row.names = FALSE, quote = FALSE)

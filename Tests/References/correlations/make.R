# Writes what R says of data.csv: pairs-r.csv (cor.test) and adjusted.csv (p.adjust). Run after make.py.
number <- function(v) ifelse(is.na(v), "", sprintf("%.17g", v))
d <- read.csv("data.csv", colClasses = c(set = "character", unit = "character"))
pairs <- combn(c("x", "y", "z", "w"), 2, simplify = FALSE)
rows <- list()
for (name in unique(d$set)) for (pair in pairs) {
  u <- d[d$set == name, pair[1]]; v <- d[d$set == name, pair[2]]
  keep <- !is.na(u) & !is.na(v); u <- u[keep]; v <- v[keep]; n <- length(u)
  tied <- anyDuplicated(u) > 0 || anyDuplicated(v) > 0
  p <- cor.test(u, v)
  rows[[length(rows) + 1]] <- c(name, pair, "pearson", n, number(c(p$estimate, p$conf.int[1:2], p$p.value)), "t")
  exact <- !tied && n <= 9
  s <- suppressWarnings(cor.test(u, v, method = "spearman", exact = exact))
  rows[[length(rows) + 1]] <- c(name, pair, "spearman", n, number(c(s$estimate, NA, NA, s$p.value)), if (exact) "exact" else "t")
  exact <- !tied && n < 50
  k <- suppressWarnings(cor.test(u, v, method = "kendall", exact = exact))
  rows[[length(rows) + 1]] <- c(name, pair, "kendall", n, number(c(k$estimate, NA, NA, k$p.value)), if (exact) "exact" else "normal")
}
table <- do.call(rbind, rows)
colnames(table) <- c("set", "x", "y", "method", "n", "estimate", "conf_low", "conf_high", "p_value", "law")
write.csv(table, "pairs-r.csv", row.names = FALSE, quote = FALSE)

set.seed(20261126)
tests <- list(c(.01, .02, .03, .04, .05), c(.5, .001, .04, .04, 1, 0), c(.2), c(.04, NA, .01, .3, NA), runif(20)^2)
out <- list()
for (i in seq_along(tests)) for (way in c("holm", "BH", "BY"))
  for (j in seq_along(tests[[i]]))
    out[[length(out) + 1]] <- c(i, tolower(way), number(tests[[i]][j]), number(p.adjust(tests[[i]], way)[j]))
table <- do.call(rbind, out)
colnames(table) <- c("family", "way", "p_value", "adjusted")
write.csv(table, "adjusted.csv", row.names = FALSE, quote = FALSE)

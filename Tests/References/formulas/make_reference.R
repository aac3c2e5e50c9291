# Model matrices of base R for formulas on a small frame; writes frame.csv and model-matrices.csv beside it.
# Made with R 4.2.2 (base, stats), 2026-11-24.  Run: Rscript make_reference.R
#
# Column names are written as ReformStat writes them: g[B] for gB, poly(x, 2)[1] for poly(x, 2)1.

folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
set.seed(20)
n <- 30
frame <- data.frame(
  y = round(rnorm(n, 50, 10), 2), x = round(runif(n, 0.5, 9.5), 2), z = round(rnorm(n), 3),
  w = c(2011, 2015.5, 1e4)[rep(1:3, 10)] + round(runif(n), 4),
  g = sample(c("North", "Centre", "South"), n, TRUE), h = sample(c("urban", "rural"), n, TRUE),
  year = sample(2011:2014, n, TRUE))
write.csv(frame, file.path(folder, "frame.csv"), row.names = FALSE, quote = FALSE)
frame$g <- factor(frame$g); frame$h <- factor(frame$h)

formulas <- c(
  "y ~ 1", "y ~ x", "y ~ x + z", "y ~ 0 + x", "y ~ x - 1", "y ~ g", "y ~ g - 1", "y ~ h + g", "y ~ h + g - 1",
  "y ~ x + g - 1", "y ~ g + h + x", "y ~ x:z", "y ~ x*z", "y ~ x*g", "y ~ x:g", "y ~ g:x", "y ~ x + x:g",
  "y ~ g + g:x", "y ~ g*h", "y ~ g:h", "y ~ g + g:h", "y ~ h + g:h", "y ~ g:h - 1", "y ~ g*h - 1",
  "y ~ x*g*h", "y ~ x*g*h - 1", "y ~ (x + z + g)^2", "y ~ (x + g + h)^3 - x:g:h", "y ~ x:g + h", "y ~ x:g:h",
  "y ~ x:g - 1", "y ~ log(x) + exp(z) + sqrt(x)", "y ~ I(x^2) + I(x / (z + 10)) + I(-x)", "y ~ I(x^3 - 2 * x)",
  "y ~ factor(year)", "y ~ factor(year) - 1", "y ~ factor(year)*x", "y ~ factor(year):g", "y ~ poly(x, 2)",
  "y ~ poly(x, 5)", "y ~ poly(year, 3)", "y ~ poly(x, 2)*g", "y ~ poly(x, 2):poly(z, 2)", "y ~ scale(x) + scale(w)",
  "y ~ abs(z) + log10(x) + log2(x)", "log(y) ~ x", "y ~ z + g:x:z", "y ~ x*z + g*z + h:z")

own_names <- function(names) {
  for (v in c("g", "h", "factor(year)"))
    for (l in if (v == "factor(year)") 2011:2014 else levels(frame[[v]]))
      names <- lapply(names, function(parts) ifelse(parts == paste0(v, l), paste0(v, "[", l, "]"), parts))
  sapply(names, function(parts) paste(sub("^(poly\\(.*\\))([0-9]+)$", "\\1[\\2]", parts), collapse = ":"))
}

lines <- c("formula;column;values")
for (text in formulas) {
  f <- as.formula(text)
  m <- model.matrix(f, frame)
  y <- model.response(model.frame(f, frame))
  write <- function(name, values) paste(text, name, paste(sprintf("%.17g", values), collapse = " "), sep = ";")
  lines <- c(lines, write("response", y))
  names <- own_names(strsplit(colnames(m), ":", fixed = TRUE))
  for (j in seq_len(ncol(m))) lines <- c(lines, write(names[j], m[, j]))
}
writeLines(lines, file.path(folder, "model-matrices.csv"))

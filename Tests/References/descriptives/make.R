# Mean, sd and type 7 quantiles of small columns that are hard in one way each; numbers with 17 digits.
columns <- list(
  one = 42,
  two = c(3, -1.5),
  even = c(7, 1, 3, 10),
  ties = c(2, 2, 2, 5, 5, 9, 9, 9, 9, 11, 0.5),
  years = rep(2011:2016, 3),
  tenths = (1:97 %% 13) / 10,
  shifted = 1e9 + c(4, 7, 13, 16),
  tiny = c(1, 2, 4, 8, 16) * 2^-560,
  huge = c(1, -3, 5, 7) * 2^1000,
  skewed = 1.5^(0:40)
)
text <- function(x) trimws(formatC(x, digits = 17, format = "g"))
values <- do.call(rbind, lapply(names(columns), function(name)
  data.frame(column = name, value = text(columns[[name]]))))
write.csv(values, "data.csv", row.names = FALSE, quote = FALSE)

answers <- do.call(rbind, lapply(names(columns), function(name) {
  x <- columns[[name]]
  # sd squares: R's own overflows or vanishes where ours is scaled, so the scale is taken out by hand.
  scale <- if (name == "huge") 2^1000 else if (name == "tiny") 2^-560 else 1
  q <- quantile(x, c(0, .25, .5, .75, 1), names = FALSE)
  sd <- if (length(x) > 1) text(sd(x / scale) * scale) else ""
  data.frame(column = name, n = length(x), mean = text(mean(x / scale) * scale), sd = sd,
             min = text(q[1]), q25 = text(q[2]), median = text(q[3]), q75 = text(q[4]), max = text(q[5]))
}))
write.csv(answers, "expected.csv", row.names = FALSE, quote = FALSE)

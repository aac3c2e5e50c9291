# Files of Stata and SPSS by haven, and (expected) what files by pyreadstat and pandas hold.
library(haven)
args <- commandArgs(trailingOnly = TRUE)
n <- 30
set.seed(1)
d <- data.frame(
  province = sprintf("Tỉnh %02d", 1:n), score = c(NA, round(rnorm(n - 1, 60, 5), 3)), stringsAsFactors = FALSE)
d$region <- labelled(rep(c(1, 2, 3), 10), c("Bắc" = 1, "Trung" = 2, "Nam" = 3), label = "Vùng")
d$scale <- labelled(rep(c(1, 5, 3), 10), c("never" = 1, "always" = 5), label = "Only the ends are labelled")
d$day <- as.Date("1960-01-01") + (0:(n - 1)) * 1000
d$moment <- as.POSIXct("2019-05-31 14:30:15", tz = "UTC") + (0:(n - 1)) * 86399
attr(d$score, "label") <- "Điểm cải cách"
if (length(args) == 0) {
  s <- d
  s$refused <- labelled(c(tagged_na("a"), tagged_na("b"), 1:(n - 2)), c("Refused" = tagged_na("a")))
  write_dta(s, "haven.dta", version = 14)
  write_dta(s, "haven-13.dta", version = 13)
  v <- d
  v$coded <- labelled_spss(c(99, 98, 1:(n - 2)), labels = c("No answer" = 99), na_values = c(98, 99))
  v$clock <- hms::hms(0:(n - 1) * 61)
  write_sav(v, "haven.sav")
  write_sav(v, "haven.zsav", compress = "zsav")
} else {
  show <- function(x) {
    if (is.labelled(x)) {
      l <- attr(x, "labels")
      x <- zap_labels(x)
      if (all(is.na(x) | x %in% l) && is.numeric(x)) return(names(l)[match(x, l)])
    }
    # haven leaves months of SPSS and durations as seconds.
    s <- attr(x, "format.spss")
    if (!is.null(s) && grepl("^MOYR", s)) x <- as.Date(as.numeric(x) / 86400, origin = "1582-10-14")
    if (!is.null(s) && grepl("^DTIME", s)) x <- as.numeric(x)
    f <- attr(x, "format.stata")
    if (is.numeric(x) && !is.null(f) && substr(f, 1, 3) %in% c("%tm", "%tq", "%th", "%tw")) {
      k <- c(m = 12, q = 4, h = 2, w = 52)[[substr(f, 3, 3)]]
      sign <- if (k == 12) "-%02d" else paste0(substr(f, 3, 3), "%d")
      return(paste0(1960 + x %/% k, sprintf(sign, as.integer(x %% k + 1))))
    }
    if (inherits(x, "POSIXct")) return(format(x, "%Y-%m-%d %H:%M:%S", tz = "UTC"))
    if (inherits(x, "Date")) return(format(x))
    if (inherits(x, "hms")) return(format(x))
    if (is.numeric(x)) return(ifelse(is.na(x), NA, sprintf("%.17g", x)))
    ifelse(x == "", NA, x)
  }
  for (f in args) {
    x <- if (grepl("dta$", f)) read_dta(f) else read_sav(f)
    out <- as.data.frame(lapply(x, show), stringsAsFactors = FALSE, check.names = FALSE)
    write.csv(out, sub("$", ".csv", f), row.names = FALSE, na = "", fileEncoding = "UTF-8")
  }
}

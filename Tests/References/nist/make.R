# Reads the certified files of NIST StRD and writes the reference tables of this folder.
# Usage: Rscript make.R FOLDER-OF-DAT-FILES      (run in this folder)
# Every certified number and every data value is copied as text, never through a double.
source_folder <- commandArgs(trailingOnly = TRUE)[1]
polynomial <- function(degree) c("x", if (degree > 1) sprintf("I(x^%d)", 2:degree))
sets <- list(
  Norris = polynomial(1), Pontius = polynomial(2), NoInt1 = "x", NoInt2 = "x", Filip = polynomial(10),
  Longley = paste0("x", 1:6), Wampler1 = polynomial(5), Wampler2 = polynomial(5),
  Wampler3 = polynomial(5), Wampler4 = polynomial(5), Wampler5 = polynomial(5)
)
words <- function(line) strsplit(trimws(line), "[ \t]+")[[1]]
save <- function(frame, path) write.csv(frame, path, row.names = FALSE, quote = FALSE, eol = "\n", na = "")

# Digits right: -log10 of the relative error; where the certified value is 0, absolute error over max |y|.
# NIST certifies 15 digits, so more cannot be told.
digits <- function(computed, certified, largest) {
  error <- ifelse(certified == 0, abs(computed) / largest, abs(computed - certified) / abs(certified))
  pmin(15, pmax(0, -log10(error)))
}

certified <- models <- accuracy <- NULL
for (set in names(sets)) {
  lines <- sub("\r$", "", readLines(file.path(source_folder, paste0(set, ".dat"))))
  heading <- grep("^ *Data +\\(lines", lines, value = TRUE)
  span <- as.integer(regmatches(heading, gregexpr("[0-9]+", heading))[[1]])
  body <- lines[span[1]:span[2]]
  cells <- do.call(rbind, lapply(body[nzchar(trimws(body))], words))
  colnames(cells) <- if (set == "Longley") c("y", paste0("x", 1:6)) else c("y", "x")
  save(as.data.frame(cells), paste0(set, ".csv"))

  constant <- !startsWith(set, "NoInt")
  terms <- c(if (constant) "(Intercept)", sets[[set]])
  formula <- paste("y ~", paste(c(if (!constant) "0", sets[[set]]), collapse = " + "))
  parameters <- do.call(rbind, lapply(grep("^ +B[0-9]+ ", lines, value = TRUE), words))
  stopifnot(nrow(parameters) == length(terms), ncol(parameters) == 3)
  certified <- rbind(certified, data.frame(
    set = set, term = terms, estimate = parameters[, 2], std_error = parameters[, 3]))

  residual <- words(sub("^ *Residual +", "", tail(grep("^ *Residual +[0-9]", lines, value = TRUE), 1)))
  sigma <- tail(words(grep("^ *Standard Deviation +[0-9]", lines, value = TRUE)[1]), 1)
  r_squared <- tail(words(grep("^ *R-Squared", lines, value = TRUE)[1]), 1)
  models <- rbind(models, data.frame(
    set = set, formula = formula, n = nrow(cells), df_residual = residual[1],
    residual_sd = sigma, r_squared = r_squared))
  stopifnot(as.integer(residual[1]) == nrow(cells) - length(terms))

  data <- read.csv(paste0(set, ".csv"))
  for (tolerance in c(1e-07, if (set == "Filip") 1e-13)) {
    fit <- lm(as.formula(formula), data, tol = tolerance)
    complete <- fit$rank == length(terms)
    table <- suppressWarnings(coef(summary(fit)))
    accuracy <- rbind(accuracy, data.frame(
      set = set, tolerance = format(tolerance),
      rank = fit$rank, terms = length(terms),
      estimate_digits = if (complete)
        sprintf("%.1f", min(digits(table[, 1], as.numeric(parameters[, 2]), max(abs(data$y))))) else "",
      std_error_digits = if (complete)
        sprintf("%.1f", min(digits(table[, 2], as.numeric(parameters[, 3]), max(abs(data$y))))) else "",
      note = if (complete) "" else sprintf("%d of %d columns dropped", length(terms) - fit$rank, length(terms))))
  }
}
save(certified, "certified.csv")
save(models, "models.csv")
save(accuracy, "r_digits.csv")

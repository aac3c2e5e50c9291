/// Which end of a variable is the good one: for a rank the lowest, for a score the highest.
public enum Direction: String, Sendable {
  case higherIsBetter = "higher_is_better"
  case lowerIsBetter = "lower_is_better"
}

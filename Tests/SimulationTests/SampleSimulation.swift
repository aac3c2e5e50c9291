import DataFrames
import Simulation

extension DataFrame {
  /// The numbers of a column, empty for one that is not there or holds categories.
  func values(_ name: String) -> [Double] {
    guard case .numbers(let column) = column(name) else { return [] }
    return column.values
  }
}

/// Many departments: sampling errors are small beside the tolerances of the tests.
func largeSimulation() -> PanelSimulation {
  var simulation = PanelSimulation()
  simulation.units = 2000
  return simulation
}

func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

func deviation(_ values: [Double]) -> Double {
  let center = mean(values)
  return (values.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(values.count - 1)).squareRoot()
}

func correlation(_ x: [Double], _ y: [Double]) -> Double {
  let (a, b) = (mean(x), mean(y))
  let product = zip(x, y).reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) }
  return product / (Double(x.count - 1) * deviation(x) * deviation(y))
}

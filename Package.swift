// swift-tools-version: 6.2
import PackageDescription

/// House rules as compiler settings: explicit imports, explicit existentials, and no unmarked unsafe code.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatWarning("StrictMemorySafety", as: .error),
]

/// A layer of the library: `Sources/<name>`, with a README that the build leaves out.
func layer(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: ["README.md"], swiftSettings: house,
    linkerSettings: [.linkedLibrary("m")])
}

func tests(of name: String, with others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + others, swiftSettings: house)
}

let layers = [
  "Parallelism", "LinearAlgebra", "Distributions", "DataFrames", "Tables", "Figures",
  "DocumentFormats", "OfficeText",
  "Datasets", "FileFormats", "FileWriting", "Formulas", "Preparation", "Regression", "Descriptives",
  "Correlations",
  "Trends", "Breaks", "Convergence", "Forecasts", "Validation", "Simulation", "Languages", "Reports",
  "Notebooks",
]

let package = Package(
  name: "ReformStat",
  products: layers.map { .library(name: $0, targets: [$0]) }
    + [.executable(name: "reformstat", targets: ["reformstat"])],
  dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")],
  targets: [
    .systemLibrary(name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CLAPACKE", pkgConfig: "lapacke", providers: [.apt(["liblapacke-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CReadStat", providers: [.apt(["libreadstat-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    layer("Parallelism"),
    layer("LinearAlgebra", on: ["COpenBLAS", "CLAPACKE", "Parallelism"]),
    layer("Distributions"),
    layer("DataFrames", on: ["Parallelism"]),
    layer("Tables"),
    layer("Figures", on: ["Tables"]),
    layer("DocumentFormats", on: ["Tables", "CXlsxWriter"]),
    layer("Notebooks", on: ["CMarkGFM", "DocumentFormats", "Tables"]),
    layer("Languages", on: ["Tables"]),
    layer("OfficeText"),
    layer("Datasets", on: ["DataFrames"]),
    layer(
      "FileFormats",
      on: ["CExpat", "CMinizip", "CReadStat", "CSQLite", "CZlib", "DataFrames", "OfficeText"]),
    layer(
      "FileWriting",
      on: [
        "CReadStat", "CSQLite", "CZlib", "DataFrames", "DocumentFormats", "FileFormats", "OfficeText",
        "Tables",
      ]),
    layer("Formulas", on: ["DataFrames"]),
    layer("Preparation", on: ["DataFrames", "Formulas"]),
    layer("Regression", on: ["LinearAlgebra", "Distributions", "Formulas", "Parallelism"]),
    layer("Descriptives", on: ["DataFrames", "Formulas"]),
    layer("Validation", on: ["DataFrames", "Datasets"]),
    layer(
      "Correlations", on: ["DataFrames", "Distributions", "Formulas", "LinearAlgebra", "Parallelism"]),
    layer("Trends", on: ["DataFrames", "Distributions", "Formulas", "Parallelism"]),
    layer("Convergence", on: ["DataFrames", "Distributions", "Formulas", "LinearAlgebra"]),
    layer("Breaks", on: ["DataFrames", "Distributions", "Formulas", "Parallelism"]),
    layer(
      "Forecasts", on: ["DataFrames", "Descriptives", "Distributions", "LinearAlgebra", "Parallelism"]),
    layer("Simulation", on: ["DataFrames", "Distributions"]),
    layer(
      "Reports",
      on: [
        "Breaks", "Convergence", "Correlations", "DataFrames", "Datasets", "Descriptives", "Distributions",
        "Figures", "Forecasts", "Formulas",
        "Regression", "Tables", "Trends", "Validation",
      ]),

    .executableTarget(
      name: "reformstat",
      dependencies: [
        "Breaks", "Convergence", "Correlations", "DataFrames", "Datasets", "Descriptives", "Distributions",
        "DocumentFormats",
        "Figures", "FileFormats", "FileWriting", "Forecasts", "Formulas", "Languages", "Notebooks",
        "OfficeText",
        "Parallelism",
        "Preparation",
        "Regression",
        "Reports", "Simulation", "Tables", "Trends", "Validation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["README.md"], swiftSettings: house, linkerSettings: [.linkedLibrary("m")]),

    .executableTarget(
      name: "Benchmarks", exclude: ["README.md", "commands.tsv"], swiftSettings: house),

    .executableTarget(
      name: "Studies",
      dependencies: [
        "Breaks", "Convergence", "Correlations", "DataFrames", "Distributions", "Forecasts", "Parallelism",
        "Trends",
      ],
      exclude: [
        "README.md", "breaks-size.txt", "converge-size.txt", "correlate-size.txt", "forecast-coverage.txt",
        "pooled-size.txt", "serial-size.txt", "trend-size.txt",
      ],
      swiftSettings: house,
      linkerSettings: [.linkedLibrary("m")]),

    tests(of: "Parallelism"),
    tests(of: "LinearAlgebra"),
    tests(of: "Distributions"),
    tests(of: "DataFrames"),
    tests(of: "Tables"),
    .testTarget(
      name: "FiguresTests", dependencies: ["Figures"], exclude: ["Golden"], swiftSettings: house),
    tests(of: "DocumentFormats", with: ["Tables"]),
    tests(of: "Notebooks", with: ["Tables"]),
    tests(of: "Languages", with: ["Tables"]),
    tests(of: "OfficeText"),
    tests(of: "Datasets", with: ["DataFrames"]),
    tests(of: "FileFormats", with: ["DataFrames", "Distributions"]),
    tests(of: "FileWriting", with: ["DataFrames", "DocumentFormats", "FileFormats"]),
    tests(of: "Formulas", with: ["DataFrames"]),
    tests(of: "Preparation", with: ["DataFrames", "Formulas"]),
    tests(of: "Regression", with: ["DataFrames", "Distributions", "Formulas", "LinearAlgebra"]),
    tests(of: "Descriptives", with: ["DataFrames", "Formulas"]),
    tests(of: "Validation", with: ["DataFrames", "Datasets"]),
    tests(of: "Correlations", with: ["DataFrames", "Distributions", "Formulas", "LinearAlgebra"]),
    tests(of: "Trends", with: ["DataFrames", "Distributions", "Formulas"]),
    tests(of: "Convergence", with: ["DataFrames", "Distributions", "Formulas"]),
    tests(of: "Breaks", with: ["DataFrames", "Distributions", "Formulas"]),
    tests(of: "Forecasts", with: ["DataFrames", "Distributions", "LinearAlgebra"]),
    tests(of: "Simulation", with: ["DataFrames"]),
    tests(
      of: "Reports",
      with: [
        "Breaks", "Convergence", "Correlations", "DataFrames", "Datasets", "Descriptives", "Distributions",
        "Figures", "Forecasts", "Formulas", "Regression", "Tables", "Trends", "Validation",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["reformstat"], exclude: ["Cases"], swiftSettings: house),
  ]
)

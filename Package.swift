// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = ["Fixtures"]) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: exclude,
    swiftSettings: settings
  )
}

// A target may depend only on targets that stand above it.
let package = Package(
  name: "padanan",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "padanan", targets: ["padanan"])],
  targets: [
    library("TextModel"),
    library("Tokenization", ["TextModel"]),
    library("Morphology", ["TextModel"]),
    library("Terminology", ["TextModel"]),
    library("Matching", ["TextModel", "Tokenization", "Morphology", "Terminology"]),
    library("Annotation", ["TextModel", "Tokenization", "Morphology", "Terminology", "Matching"]),
    .target(name: "InterlinearPageBytes", exclude: ["interlinear.css", "interlinear.js"]),
    library(
      "Rendering",
      ["TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "Annotation", "InterlinearPageBytes"],
      exclude: ["padanan-annotation.schema.json", "padanan-glossary.schema.json"]),
    library("Bitext", ["TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "Annotation"]),
    library(
      "Coverage",
      ["TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "Annotation", "Bitext"]),
    library(
      "Verification",
      ["TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "Annotation", "Rendering", "Bitext"]),
    .target(name: "ReportPageBytes", exclude: ["report.css", "report.js", "coverage.css", "coverage.js"]),
    library(
      "Reporting", ["TextModel", "Rendering", "Bitext", "Coverage", "Verification", "ReportPageBytes"],
      exclude: ["padanan-check.schema.json", "padanan-coverage.schema.json"]),
    library("Exchange", ["TextModel", "Bitext"]),
    .target(name: "BundledDataBytes"),
    library("BundledData", ["BundledDataBytes", "TextModel", "Morphology", "Terminology"]),
    library(
      "CommandLineTool",
      [
        "TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "Annotation", "Rendering", "Bitext",
        "Coverage", "Verification", "Reporting", "Exchange", "BundledData",
      ],
      exclude: ["padanan-configuration.schema.json"]),
    .executableTarget(name: "padanan", dependencies: ["CommandLineTool"], swiftSettings: settings),
    .executableTarget(
      name: "padanan-benchmark",
      dependencies: [
        "TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "Annotation", "Rendering", "Bitext",
        "Coverage", "Verification", "BundledData",
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["CommandLineTool", "Annotation", "Bitext", "BundledData"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    tests(of: "TextModel"),
    tests(of: "Tokenization", ["TextModel"]),
    tests(of: "Morphology", ["TextModel", "BundledData"]),
    tests(of: "Terminology", ["TextModel", "BundledData"]),
    tests(of: "Matching", ["TextModel", "Tokenization", "Morphology", "Terminology", "Annotation", "BundledData"]),
    tests(of: "Annotation", ["TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "BundledData"]),
    tests(
      of: "Rendering", ["TextModel", "Morphology", "Terminology", "Matching", "Annotation", "BundledData"],
      exclude: ["Fixtures", "ReadByOthers"]),
    tests(
      of: "Bitext", ["TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "Annotation", "BundledData"]),
    tests(
      of: "Coverage", ["TextModel", "Terminology", "Matching", "Annotation", "Bitext", "BundledData"], exclude: []),
    tests(of: "Verification", ["TextModel", "Terminology", "Matching", "Annotation", "Bitext", "BundledData"]),
    tests(
      of: "Reporting",
      [
        "TextModel", "Rendering", "Morphology", "Terminology", "Matching", "Annotation", "Bitext", "Coverage",
        "Verification",
      ]),
    tests(of: "Exchange", ["TextModel", "Bitext"]),
    tests(of: "CommandLineTool", ["TextModel", "Terminology", "Verification", "BundledData"]),
    .testTarget(
      name: "RepositoryTests",
      dependencies: ["TestSupport", "TextModel", "Morphology", "Terminology", "Matching", "BundledData"],
      swiftSettings: settings),
  ]
)

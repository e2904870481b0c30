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
    library(
      "Rendering", ["TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "Annotation"],
      exclude: ["padanan-annotation.schema.json"]),
    .target(name: "BundledDataBytes"),
    library("BundledData", ["BundledDataBytes", "TextModel"]),
    library(
      "CommandLineTool",
      [
        "TextModel", "Tokenization", "Morphology", "Terminology", "Matching", "Annotation", "Rendering",
        "BundledData",
      ]
    ),
    .executableTarget(name: "padanan", dependencies: ["CommandLineTool"], swiftSettings: settings),
    .executableTarget(
      name: "padanan-benchmark",
      dependencies: [
        "TextModel", "Tokenization", "Morphology", "Terminology", "Annotation", "Rendering", "BundledData",
      ],
      swiftSettings: settings),
  ]
)

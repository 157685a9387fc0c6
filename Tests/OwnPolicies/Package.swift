// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "own-policies",
  dependencies: [.package(name: "frontier", path: "../..")],
  targets: [
    .executableTarget(
      name: "council",
      dependencies: [.product(name: "Frontier", package: "frontier")])
  ],
  swiftLanguageModes: [.v6]
)

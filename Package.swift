// swift-tools-version: 6.2
import PackageDescription

/// What every target is built with: strict existentials and imports, and no warnings.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "frontier",
  products: [
    .executable(name: "frontier", targets: ["frontier"]),
    .executable(name: "frontier-bench", targets: ["frontier-bench"]),
    .library(
      name: "Frontier",
      targets: [
        "RaceEngine", "Scenarios", "Policies", "Arena", "Validation", "Lessons", "Statistics", "TextUI", "Reports",
        "Programs", "Tuning", "Classroom", "Commands",
      ]),
  ],
  targets: [
    .target(name: "Randomness", swiftSettings: strict),
    .target(name: "Quantities", swiftSettings: strict),
    .target(name: "Statistics", dependencies: ["Randomness"], swiftSettings: strict),
    .target(name: "RaceEngine", dependencies: ["Randomness", "Quantities"], swiftSettings: strict),
    .target(name: "Scenarios", dependencies: ["RaceEngine", "Quantities"], swiftSettings: strict),
    // These two may not see the world: without package access, hidden state does not compile.
    .target(
      name: "Policies", dependencies: ["Randomness", "RaceEngine", "Quantities"], packageAccess: false,
      swiftSettings: strict),
    .target(name: "TextUI", dependencies: ["RaceEngine", "Quantities"], packageAccess: false, swiftSettings: strict),
    .target(name: "Arena", dependencies: ["Randomness", "RaceEngine", "Quantities"], swiftSettings: strict),
    // Programs of any language in a seat: processes, lines, clocks, sandbox.
    .target(
      name: "Programs", dependencies: ["RaceEngine", "Quantities", "Scenarios", "Policies", "Arena", "TextUI"],
      swiftSettings: strict),
    .target(
      name: "Validation", dependencies: ["RaceEngine", "Quantities", "Randomness", "Scenarios", "Policies", "Arena"],
      swiftSettings: strict),
    .target(
      name: "Lessons",
      dependencies: ["RaceEngine", "Quantities", "Scenarios", "Policies", "Arena", "Validation"],
      swiftSettings: strict),
    // Searches for better play: parameters, and replies to a field.
    .target(
      name: "Tuning", dependencies: ["RaceEngine", "Quantities", "Policies", "Arena", "Statistics"],
      swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["Randomness", "RaceEngine", "Quantities", "Arena", "TextUI"],
      swiftSettings: strict),
    // A lesson from a folder: handouts, rounds, order files, debrief.
    .target(
      name: "Classroom",
      dependencies: [
        "RaceEngine", "Quantities", "Scenarios", "Policies", "Arena", "Validation", "Lessons", "TextUI", "Reports",
      ],
      swiftSettings: strict),
    // Every command of the program; `frontier` only calls it, and so may a program that adds policies.
    .target(
      name: "Commands",
      dependencies: [
        "Randomness", "RaceEngine", "Quantities", "Scenarios", "Policies", "Arena", "Validation", "Lessons",
        "Statistics", "TextUI", "Reports", "Programs", "Tuning", "Classroom",
      ],
      swiftSettings: strict),
    .executableTarget(name: "frontier", dependencies: ["Commands"], swiftSettings: strict),
    .executableTarget(
      name: "frontier-bench",
      dependencies: [
        "Randomness", "Quantities", "RaceEngine", "Scenarios", "Policies", "Arena", "Lessons", "Statistics",
        "Tuning",
      ],
      swiftSettings: strict),
    .target(
      name: "TestKit", dependencies: ["Randomness", "Quantities", "RaceEngine"], path: "Tests/TestKit",
      swiftSettings: strict),
    .testTarget(
      name: "KernelTests", dependencies: ["Randomness", "Quantities", "RaceEngine", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "TuningTests", dependencies: ["RaceEngine", "Scenarios", "Policies", "Arena", "Statistics", "Tuning"],
      swiftSettings: strict),
    .testTarget(name: "StatisticsTests", dependencies: ["Randomness", "Statistics"], swiftSettings: strict),
    .testTarget(
      name: "RuleTests", dependencies: ["RaceEngine", "Scenarios", "Policies", "TextUI", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioTests", dependencies: ["RaceEngine", "Scenarios", "Policies", "Arena", "TestKit"],
      exclude: ["Broken"], swiftSettings: strict),
    .testTarget(
      name: "ArenaTests", dependencies: ["RaceEngine", "Scenarios", "Policies", "Arena"], swiftSettings: strict),
    .testTarget(
      name: "ValidationTests",
      dependencies: ["Randomness", "Quantities", "RaceEngine", "Scenarios", "Policies", "Arena", "Validation"],
      exclude: ["Broken"], swiftSettings: strict),
    .testTarget(
      name: "LessonTests",
      dependencies: ["Quantities", "RaceEngine", "Scenarios", "Policies", "Arena", "Validation", "Lessons"],
      exclude: ["Broken"], swiftSettings: strict),
    .testTarget(
      name: "ReportTests", dependencies: ["RaceEngine", "Scenarios", "Policies", "Arena", "TextUI", "Reports"],
      swiftSettings: strict),
    .testTarget(
      name: "ClassroomTests",
      dependencies: [
        "Quantities", "RaceEngine", "Scenarios", "Policies", "Arena", "Validation", "Lessons", "TextUI", "Reports",
        "Classroom",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["Quantities", "RaceEngine", "Scenarios", "Policies", "Arena", "Programs"],
      swiftSettings: strict),
    .testTarget(
      name: "PlayTests", dependencies: ["RaceEngine", "Scenarios", "Policies", "Arena", "TextUI", "TestKit"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

import TestKit
import Testing

@Suite("The engine's sources")
struct EngineSourceTests {
  private let engine = SourceTree.files(below: "Sources/RaceEngine", "Sources/Quantities", "Sources/Randomness")

  @Test("No floating point, no clock, no hashing, no unordered collection, no system library")
  func forbidden() {
    let words = [
      "Double", "Float", "Float16", "Float32", "Float64", "Float80", "CGFloat", "Hasher", "hashValue", "Set",
      "Dictionary", "Date", "Clock", "ContinuousClock", "SuspendingClock", "Task", "random",
      "SystemRandomNumberGenerator",
      "shuffled", "shuffle", "Any", "AnyHashable", "KeyPath", "Mirror", "Codable", "unsafeBitCast",
    ]
    #expect(engine.count > 40)
    for file in engine {
      for (number, line) in file.code.enumerated() {
        let found = Set(line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
        for word in words where found.contains(word) { Issue.record("\(file.path):\(number + 1) has \(word)") }
        // A dictionary's type or literal: a colon within brackets that hold nothing else.
        if line.contains(#/\[\s*[A-Z][A-Za-z0-9.]*\s*:\s*[A-Z\[]/#) || line.contains("[:]") {
          Issue.record("\(file.path):\(number + 1) has a dictionary")
        }
      }
    }
  }

  @Test("The engine imports its own three modules and nothing else")
  func imports() {
    for file in engine {
      for line in file.code where line.contains("import ") {
        let module = line.split(separator: " ").last.map(String.init) ?? ""
        #expect(["Randomness", "Quantities", "RaceEngine"].contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test("A mechanic is named in its own file, in the register and by other mechanics, and nowhere else")
  func names() {
    let files = SourceTree.files(below: "Sources/RaceEngine")
    for card in MechanicCard.all {
      let home = files.filter { $0.path.hasSuffix("/\(card.type).swift") }
      #expect(home.count == 1 && home.allSatisfy { $0.path.hasPrefix("Sources/RaceEngine/Mechanics/") }, "\(card.type)")
    }
    let types = Set(MechanicCard.all.map(\.type))
    for file in files where !file.path.contains("/Mechanics/") && !file.path.contains("/Register/") {
      for (number, line) in file.code.enumerated() {
        let found = types.intersection(line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
        #expect(found.isEmpty, "\(file.path):\(number + 1) names \(found)")
      }
    }
  }

  @Test("The words are found where they stand: the search itself works")
  func search() {
    let code = SourceTree.files(below: "Tests/KernelTests").first { $0.path.hasSuffix("LogarithmTests.swift") }?.code
    #expect(code?.contains { $0.contains("Double(") } == true)
    #expect(code?.contains { $0.contains("rounded to the nearest") } == false, "texts are blanked out")
  }
}

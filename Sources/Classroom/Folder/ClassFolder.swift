import Foundation
import Scenarios
import TextUI

/// A class's folder: where its files are, and how they are read and written.
///
/// Every file is written beside itself and renamed, so that whoever looks sees the old one or the new one, and a command
/// that was stopped can be given again.
public struct ClassFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// A folder.
  public init(_ path: String) { self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

  /// What it is called: the last part of its path, wherever that was written from.
  public var name: String { URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent }

  /// A command about it, as a shell reads it.
  func command(_ words: String...) -> String { Shell.line(["frontier", "class"] + words + [path]) }

  /// The path of a file in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The folder of a round, from 1.
  public static func round(_ number: Int) -> String { "round-\(number)" }

  /// The replay.
  public static let replay = "record/race.replay.jsonl"
  /// The log of what was decided by whom.
  public static let log = "record/class.jsonl"

  /// Whether a file or folder is there.
  public func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

  /// Whether the folder is there and holds something.
  public var isUsed: Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return false }
    guard isFolder.boolValue else { return true }
    return !((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).isEmpty
  }

  /// Whether it holds nothing but what a class's folder holds: one that was left half made can be made again.
  var isOurs: Bool {
    let known: Set<String> = [ClassManifest.fileName, "start.html", "teacher", "handouts", "record", "debrief"]
    return names(in: ".").allSatisfy { name in
      // A file that was not renamed has the other's name and two endings more.
      known.contains(name) || name.hasPrefix("round-")
        || name.hasSuffix(".new") && known.contains { name.hasPrefix($0 + ".") }
    }
  }

  /// Writes a file as a whole; folders on its way are made.
  public func write(_ name: String, _ text: String) throws(ClassFault) {
    try prepare(name)
    do throws(RecordError) {
      try WholeFile.write(file(name), Array(text.utf8))
    } catch {
      throw ClassFault(.cannotCreate, error.description, remedy: "see that \(path) can be written to")
    }
  }

  /// Makes the folders on the way to a file.
  func prepare(_ name: String) throws(ClassFault) {
    let folder = file(name).split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ClassFault(.cannotCreate, "cannot make the folder \(folder)", remedy: "see that it can be written to")
    }
  }

  /// A file's bytes, at most so many; nil where there is none.
  func bytes(_ name: String, atMost most: Int = 8 << 20) throws(ClassFault) -> [UInt8]? {
    guard has(name) else { return nil }
    guard let handle = FileHandle(forReadingAtPath: file(name)) else {
      throw ClassFault(.noInput, "cannot read \(file(name))", remedy: "check its permissions")
    }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: most + 1) else { return [] }
    return Array(data)
  }

  /// A file's text; nil where there is none.
  func text(_ name: String) throws(ClassFault) -> String? {
    guard let bytes = try bytes(name) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ClassFault(.badData, "\(file(name)) is no text in UTF-8", remedy: "save it as UTF-8")
    }
    return text
  }

  /// The names of the files in one of its folders, in alphabetical order; none where there is no such folder.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: file(folder))) ?? []).sorted()
  }

  /// The files in one of its folders, each with when it was changed last.
  func changed(in folder: String) -> [(name: String, changed: Date)] {
    names(in: folder).compactMap { name in
      guard let about = try? FileManager.default.attributesOfItem(atPath: file("\(folder)/\(name)")),
        about[.type] as? FileAttributeType != .typeDirectory
      else { return nil }
      return (name, about[.modificationDate] as? Date ?? .distantPast)
    }
  }

  /// Takes a file away, where there is one.
  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: file(name)) }

  /// Puts a file in the place of another.
  func move(_ name: String, to other: String) throws(ClassFault) {
    guard rename(file(name), file(other)) == 0 else {
      throw ClassFault(.inputOutput, "cannot put \(file(other)) in its place", remedy: "see that it can be written to")
    }
  }
}

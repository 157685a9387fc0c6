#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written at once.
public enum WholeFile {
  /// Puts a file in the place of another: whoever reads it sees the old one or the new one.
  ///
  /// - Throws: ``RecordError/system(_:file:code:)`` where it cannot be written.
  public static func write(_ name: String, _ bytes: [UInt8]) throws(RecordError) {
    try RecordFile.replace(name, with: bytes)
  }
}

extension RecordFile {
  /// More bytes than any record has, and few enough to read at once.
  static let most = 64 << 20

  /// All bytes of a record; a device that never ends is refused.
  static func record(in name: String) throws(RecordError) -> [UInt8] {
    let bytes = try contents(of: name, atMost: most + 1)
    guard bytes.count <= most else {
      let message = "the file is larger than \(most >> 20) MB, which is too much"
      throw .unreadable(file: name, line: 1, column: 1, message: message)
    }
    return bytes
  }

  /// Puts a whole file in the place of another: whoever reads it sees the old one or the new one.
  ///
  /// A device or a pipe is written to as it is.
  static func replace(_ name: String, with bytes: [UInt8]) throws(RecordError) {
    var status = stat()
    guard stat(name, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else {
      var output = try RecordFile(name, .replacing)
      return try output.append(bytes)
    }
    let draft = "\(name).\(getpid()).new"
    do throws(RecordError) {
      var output = try RecordFile(draft, .replacing)
      try output.append(bytes)
    } catch {
      unlink(draft)
      // The draft's name means nothing to whoever asked for the file.
      guard case .system(let action, _, let code) = error else { throw error }
      throw .system(action, file: name, code: code)
    }
    guard rename(draft, name) == 0 else {
      let code = errno
      unlink(draft)
      throw .system(.write, file: name, code: code)
    }
  }
}

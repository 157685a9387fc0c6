#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The lines given before, oldest first, kept in a file that only their owner may read.
///
/// Whatever goes wrong with the file is ignored: history is a convenience.
struct LineHistory {
  /// How many lines are kept.
  static let limit = 1000
  /// The lines, oldest first.
  private(set) var lines: [String] = []
  private let path: String?
  private var position = 0
  private var draft = ""

  /// Reads the file, where there is one.
  init(path: String?) {
    self.path = path
    guard let path, let bytes = Self.read(path) else { return }
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    if lines.count > 2 * Self.limit {
      lines = lines.suffix(Self.limit)
      write(lines.joined(separator: "\n") + "\n", flags: O_WRONLY | O_CREAT | O_TRUNC)
    }
    position = lines.count
  }

  /// Remembers a line, unless it is blank or the same as the last.
  mutating func add(_ line: String, persist: Bool) {
    if !line.allSatisfy(\.isWhitespace) && lines.last != line && !line.utf8.contains(10) {
      lines.append(line)
      if persist { write(line + "\n", flags: O_WRONLY | O_CREAT | O_APPEND) }
    }
    position = lines.count
  }

  /// Starts again from the newest line.
  mutating func rewind() { position = lines.count }

  /// The line before the one shown; `current` is kept to come back to.
  mutating func older(than current: String) -> String? {
    guard position > 0 else { return nil }
    if position == lines.count { draft = current }
    position -= 1
    return lines[position]
  }

  /// The line after the one shown, in the end the one that was being written.
  mutating func newer() -> String? {
    guard position < lines.count else { return nil }
    position += 1
    return position == lines.count ? draft : lines[position]
  }

  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < 1 << 24 {
      let count = systemRead(descriptor, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  private func write(_ text: String, flags: Int32) {
    guard let path else { return }
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var text = text
    _ = text.withUTF8 { systemWrite(descriptor, $0.baseAddress, $0.count) }
  }
}

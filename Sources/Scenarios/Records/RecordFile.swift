#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that grows line by line, each line in one write.
struct RecordFile: ~Copyable {
  /// What happens to a file that is there already.
  enum Opening {
    /// A file with something in it is left alone, and that is an error. Devices and pipes may be written to.
    case new
    /// It is emptied first.
    case replacing
    /// It is cut to a length, then lines are added.
    case continuing(length: Int)
  }

  let name: String
  private let descriptor: Int32
  /// The bytes that stand for certain; nil for devices and pipes.
  private var length: Int?

  init(_ name: String, _ opening: Opening) throws(RecordError) {
    (descriptor, length) = try Self.opened(name, opening)
    self.name = name
  }

  private static func opened(_ name: String, _ opening: Opening) throws(RecordError) -> (Int32, length: Int?) {
    var flags = O_WRONLY | O_CLOEXEC
    if case .continuing = opening {} else { flags |= O_CREAT }
    let descriptor = open(name, flags, 0o644)
    guard descriptor >= 0 else { throw .system(.open, file: name, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw closing(descriptor, .system(.open, file: name, code: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return (descriptor, nil) }
    var wanted = 0
    switch opening {
    case .new:
      guard status.st_size == 0 else { throw closing(descriptor, .exists(file: name)) }
    case .replacing: break
    case .continuing(let length): wanted = length
    }
    guard ftruncate(descriptor, off_t(wanted)) == 0, lseek(descriptor, off_t(wanted), SEEK_SET) >= 0 else {
      throw closing(descriptor, .system(.write, file: name, code: errno))
    }
    return (descriptor, wanted)
  }

  private static func closing(_ descriptor: Int32, _ error: RecordError) -> RecordError {
    close(descriptor)
    return error
  }

  deinit { close(descriptor) }

  /// Adds bytes at the end. When that fails, what was added in part is taken away again where it can be.
  mutating func append(_ bytes: [UInt8]) throws(RecordError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = count < 0 ? errno : ENOSPC
        if let length, done > 0, ftruncate(descriptor, off_t(length)) == 0 {
          _ = lseek(descriptor, off_t(length), SEEK_SET)
        }
        throw .system(.write, file: name, code: code)
      }
      done += count
    }
    length = length.map { $0 + bytes.count }
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

  /// All bytes of a file, or its first ones if there are more than `limit`.
  static func contents(of name: String, atMost limit: Int = .max) throws(RecordError) -> [UInt8] {
    let descriptor = open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.open, file: name, code: errno) }
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Self.closing(descriptor, .system(.read, file: name, code: errno)) }
      if count == 0 { break }
      all.append(contentsOf: part[..<min(count, limit - all.count)])
    }
    close(descriptor)
    return all
  }

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
}

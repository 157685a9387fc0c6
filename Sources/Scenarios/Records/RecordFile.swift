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
    // Two writers would spoil each other's races; the lock goes with the descriptor.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw closing(descriptor, .busy(file: name)) }
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

  /// Sees to it that what was added outlives a loss of power. What is no file on a disk has nothing to do for it.
  func synchronize() throws(RecordError) {
    guard length != nil, fsync(descriptor) != 0, errno != EINVAL else { return }
    throw .system(.write, file: name, code: errno)
  }

  /// All bytes of a file, or its first ones if there are more than `limit`.
  static func contents(of name: String, atMost limit: Int = .max) throws(RecordError) -> [UInt8] {
    let descriptor = open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.open, file: name, code: errno) }
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while all.count < limit {
      let count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Self.closing(descriptor, .system(.read, file: name, code: errno)) }
      if count == 0 { break }
      all.append(contentsOf: part[..<min(count, limit - all.count)])
    }
    close(descriptor)
    return all
  }
}

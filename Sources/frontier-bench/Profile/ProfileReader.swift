/// Reads callgrind's file, written without compression of names and positions.
///
/// An owner is charged with the instructions of its functions, with those of its code that the compiler has put into
/// other functions, and with whatever these call, unless what is called has an owner itself and is counted there.
struct ProfileReader {
  /// What was read: one part for each line `totals:`.
  private(set) var parts: [Profile.Part] = []
  private let owners: ProfileOwners
  private var part = Profile.Part()
  /// Who owns the function that the next lines belong to.
  private var home: String?
  /// Who is charged with the next line of cost.
  private var charged: String?
  /// Who owns the function that is called.
  private var calledOwner: String?
  private var called: Substring = ""
  private var isCall = false
  private var file = ""

  private static let allocators: Set<Substring> = [
    "malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc", "memalign",
  ]

  /// Reads nothing yet.
  init(owners: ProfileOwners) { self.owners = owners }

  /// Reads a file's bytes.
  mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      take(bytes[start..<end])
      start = end + 1
    }
  }

  private mutating func take(_ line: Slice<UnsafeRawBufferPointer>) {
    guard let first = line.first else { return }
    if first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") {
      cost(line)
      return
    }
    guard let split = line.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) else { return }
    let text = { String(decoding: line[(split + 1)...], as: UTF8.self) }
    switch String(decoding: line[..<split], as: UTF8.self) {
    case "fl": file = text()
    case "fn":
      home = owners.owner(ofFile: file) ?? owners.owner(ofSymbol: text())
      charged = home
    case "fi", "fe":
      let file = text()
      // Code without a place of its own goes with the lines before it.
      if !file.hasSuffix("<compiler-generated>") { charged = owners.owner(ofFile: file) ?? home }
    case "cfi", "cfl": calledOwner = owners.owner(ofFile: text())
    case "cfn":
      called = text()[...]
      calledOwner = calledOwner ?? owners.owner(ofSymbol: String(called))
    case "calls":
      isCall = true
      if Self.allocators.contains(called) { part.allocations += Int(text().prefix { $0 != " " }) ?? 0 }
    case "totals":
      part.instructions = Int(text().drop { $0 == " " }) ?? 0
      parts.append(part)
      part = Profile.Part()
    default: break
    }
  }

  /// A line of a position and its cost.
  private mutating func cost(_ line: Slice<UnsafeRawBufferPointer>) {
    if let charged, !isCall || calledOwner == nil, let blank = line.firstIndex(of: UInt8(ascii: " ")) {
      part.byOwner[charged, default: 0] += Int(String(decoding: line[(blank + 1)...], as: UTF8.self)) ?? 0
    }
    isCall = false
    calledOwner = nil
  }
}

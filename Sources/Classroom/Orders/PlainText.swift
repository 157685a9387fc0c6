import Foundation

/// A text file as people's programs save it: in UTF-8, in UTF-16 with or without a mark, or with one byte a letter.
package struct PlainText: Equatable {
  /// The text, with line feeds alone.
  package let text: String
  /// How it was read, where that was not UTF-8.
  package let encoding: String?

  /// Reads bytes; nil where they are no text, such as a document of a word processor.
  package init?(_ bytes: [UInt8]) {
    guard !Self.isDocument(bytes), let (text, encoding) = Self.decode(bytes),
      !text.unicodeScalars.contains(where: Self.isControl)
    else {
      return nil
    }
    self.encoding = encoding
    self.text = text.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// Whether it is a document of a word processor or the like, whatever its name: RTF, DOCX, ODT, DOC, PDF, HTML.
  package static func isDocument(_ bytes: [UInt8]) -> Bool {
    let marks = ["{\\rtf", "PK\u{3}\u{4}", "%PDF-", "<!DOCTYPE", "<!doctype", "<html", "<?xml"].map { Array($0.utf8) }
    return bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || marks.contains { bytes.starts(with: $0) }
  }

  private static func decode(_ bytes: [UInt8]) -> (String, String?)? {
    if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2), isLittle: false) }
    if !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) { return (text, nil) }
    // Without a mark, each letter of most languages has a byte that is zero, always on the same side.
    let zeros = (
      first: stride(from: 0, to: bytes.count, by: 2).count { bytes[$0] == 0 },
      second: stride(from: 1, to: bytes.count, by: 2).count { bytes[$0] == 0 }
    )
    if zeros.first + zeros.second > 0 {
      guard bytes.count % 2 == 0, zeros.first == 0 || zeros.second == 0 else { return nil }
      guard (zeros.first + zeros.second) * 4 >= bytes.count else { return nil }
      return wide(bytes[...], isLittle: zeros.first == 0)
    }
    return String(bytes: bytes, encoding: .windowsCP1252).map { ($0, "Latin-1") }
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> (String, String?)? {
    guard bytes.count % 2 == 0 else { return nil }
    let all = Array(bytes)
    let units = stride(from: 0, to: all.count, by: 2).map { place in
      let (one, two) = (UInt16(all[place]), UInt16(all[place + 1]))
      return isLittle ? one | two << 8 : one << 8 | two
    }
    return String(validating: units, as: UTF16.self).map { ($0, "UTF-16") }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 && !["\t", "\n", "\r"].contains(scalar) || scalar.value == 127
  }
}

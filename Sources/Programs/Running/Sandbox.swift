import Foundation

/// Whether a sandbox is wanted.
public enum SandboxWish: String, Sendable, CaseIterable {
  /// Without one nothing is started.
  case require
  /// Where there is one.
  case auto
  /// None.
  case off
}

/// How programs are shut in. Resource limits hold in each case.
public enum SandboxLevel: String, Sendable, CaseIterable {
  /// By bubblewrap: no network, no home folder, no processes of others, nothing written but a small folder in memory.
  case bubblewrap
  /// By resource limits alone.
  case limits
}

/// Starts programs within what is in force.
struct Sandbox: Sendable {
  /// What is in force.
  let level: SandboxLevel
  /// Why there is no more than limits, in words; empty where there is, or no more was wanted.
  let reason: String
  /// The file of bubblewrap.
  private let bubblewrap: String

  /// Tries out what this machine can do.
  init(_ wish: SandboxWish, _ starter: Starter) {
    guard wish != .off else {
      (level, reason, bubblewrap) = (.limits, "", "")
      return
    }
    guard let file = ProgramCommand(words: ["bwrap"])?.executable else {
      (level, reason, bubblewrap) = (.limits, "bubblewrap is not installed", "")
      return
    }
    let problem = Self.trial(file, starter)
    (level, reason, bubblewrap) = (problem == nil ? .bubblewrap : .limits, problem ?? "", file)
  }

  /// Runs `true` in a sandbox; what it said, where that failed.
  private static func trial(_ file: String, _ starter: Starter) -> String? {
    let words = [file] + walls + ["--", "/bin/true"]
    guard let child = try? starter.start(words, environment: ["PATH=/usr/bin:/bin"]) else {
      return "bubblewrap cannot be started"
    }
    child.closeInput()
    defer { child.closeOutputs() }
    let deadline = ChildProcess.now + 5_000_000_000
    while ChildProcess.now < deadline {
      if let ending = child.ended() {
        if ending == "it ended with exit code 0" { return nil }
        var room = [UInt8](repeating: 0, count: 400)
        let count = read(child.errors, &room, room.count)
        let text = String(decoding: room.prefix(max(count, 0)), as: UTF8.self).split(separator: "\n").first
        return "bubblewrap does not work here: \(text.map(String.init) ?? ending)"
      }
      usleep(2_000)
    }
    child.signal(SIGKILL)
    return "bubblewrap does not end here"
  }

  /// The words that start a command within what is in force.
  func words(_ command: ProgramCommand, _ limits: ResourceLimits) -> [String] {
    let inner = { (words: [String]) in Self.limiting(words, limits, countsProcesses: level == .bubblewrap) }
    guard level == .bubblewrap else { return inner(command.words) }
    return [bubblewrap] + Self.walls + openings(for: command) + ["--"] + inner(wordsInside(command))
  }

  /// The variables that a command sees. Outside of a sandbox these are those of this program.
  func environment() -> [String] {
    guard level == .limits else { return ["PATH=/usr/local/bin:/usr/bin:/bin"] }
    return ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }.sorted()
  }

  /// What every sandbox is made of: nothing shared, the system's programs to be read, a small folder in memory.
  private static let walls: [String] = {
    var words = [
      "--unshare-all", "--unshare-user", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv",
      "--uid", "65534", "--gid", "65534", "--hostname", "frontier", "--setenv", "PATH", systemPath, "--setenv", "HOME",
      "/tmp", "--setenv", "LANG", "C.UTF-8",
      "--setenv", "PYTHONDONTWRITEBYTECODE", "1", "--ro-bind", "/usr", "/usr",
    ]
    for name in ["bin", "sbin", "lib", "lib32", "lib64"] {
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/\(name)") {
        words += ["--symlink", target, "/\(name)"]
      } else {
        words += ["--ro-bind-try", "/\(name)", "/\(name)"]
      }
    }
    // Compilers and runtimes that are no packages of the system.
    words += ["--ro-bind-try", "/opt", "/opt"]
    for file in ["/etc/ld.so.cache", "/etc/alternatives", "/etc/ssl/openssl.cnf"] {
      words += ["--ro-bind-try", file, file]
    }
    return words + ["--proc", "/proc", "--dev", "/dev", "--size", "\(64 << 20)", "--tmpfs", "/tmp"]
  }()

  private static let systemPath = "/usr/local/bin:/usr/bin:/bin"

  /// The folders of the command's own files, to be read; of a home folder or one above it only the files.
  private func openings(for command: ProgramCommand) -> [String] {
    var words: [String] = []
    var opened: Set<String> = []
    var shown = command.files.map { ($0, Self.folder(of: $0)) }
    if !isSystems(command), let file = command.executable {
      // A program in `bin` needs what lies beside that.
      for path in [file, (Self.whole(file) as NSString).resolvingSymlinksInPath] {
        let folder = Self.folder(of: path)
        let isBin = (folder as NSString).lastPathComponent == "bin"
        shown.append((path, isBin ? Self.folder(of: folder) : folder))
      }
    }
    for (file, folder) in shown {
      let path = Self.whole(file)
      let opening = Self.isPrivate(folder) ? path : folder
      if opening.hasPrefix("/usr/") || opening.hasPrefix("/opt/") || !opened.insert(opening).inserted { continue }
      words += ["--ro-bind", opening, opening]
    }
    let here = FileManager.default.currentDirectoryPath
    if !opened.contains(where: { here == $0 || here.hasPrefix($0 + "/") }), !here.hasPrefix("/usr") {
      words += ["--dir", here]
    }
    return words + ["--chdir", here]
  }

  /// Whether the program is one of the system's, which the sandbox shows as it is.
  private func isSystems(_ command: ProgramCommand) -> Bool {
    command.words[0].hasPrefix("/usr/")
      || !command.words[0].contains("/")
        && Self.systemPath.split(separator: ":").contains { access("\($0)/\(command.words[0])", X_OK) == 0 }
  }

  private func wordsInside(_ command: ProgramCommand) -> [String] {
    guard !isSystems(command), let file = command.executable else { return command.words }
    return [Self.whole(file)] + command.words.dropFirst()
  }

  private static func folder(of path: String) -> String { (whole(path) as NSString).deletingLastPathComponent }

  private static func whole(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    return ((path.hasPrefix("/") ? path : here + "/" + path) as NSString).standardizingPath
  }

  private static func isPrivate(_ folder: String) -> Bool {
    let home = NSHomeDirectory()
    return folder == home || home.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// Words that set limits before the program begins.
  private static func limiting(_ words: [String], _ limits: ResourceLimits, countsProcesses: Bool) -> [String] {
    var script = "ulimit -c 0; ulimit -d \(limits.data >> 10); ulimit -t \(limits.processor); "
    script += "ulimit -n \(limits.files); ulimit -f \(limits.fileSize >> 9); "
    // Not every shell knows the limit, and each calls it otherwise.
    if countsProcesses { script += "ulimit -p \(limits.processes) 2>/dev/null || ulimit -u \(limits.processes); " }
    return ["/bin/sh", "-c", script + "exec \"$@\"", "frontier-limits"] + words
  }
}

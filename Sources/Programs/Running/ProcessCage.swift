import Foundation
import Synchronization

/// A control group that limits how many processes a program may have: what the limit of the system does for everybody
/// but the superuser, it does for him too. Only the superuser makes one.
struct ProcessCage: Sendable {
  private static let count = Mutex(0)

  private let folder: String

  /// Makes a group for so many processes; nil where that cannot be.
  init?(_ most: Int64) {
    guard geteuid() == 0 else { return nil }
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    // The first version keeps a tree for each kind of limit, the second has one tree.
    for root in ["/sys/fs/cgroup/pids", "/sys/fs/cgroup"] {
      let folder = "\(root)/frontier-\(getpid())-\(number)"
      guard mkdir(folder, 0o755) == 0 else { continue }
      if (try? "\(most)".write(toFile: "\(folder)/pids.max", atomically: false, encoding: .utf8)) != nil {
        self.folder = folder
        return
      }
      rmdir(folder)
    }
    return nil
  }

  /// Words that go into the group before the program begins.
  func words(_ words: [String]) -> [String] {
    ["/bin/sh", "-c", "echo $$ > '\(folder)/cgroup.procs'; exec \"$@\"", "frontier-cage"] + words
  }

  /// Ends all that is still in the group, and takes it away.
  func close() {
    for _ in 0..<100 {
      let text = (try? String(contentsOfFile: "\(folder)/cgroup.procs", encoding: .utf8)) ?? ""
      for process in text.split(separator: "\n").compactMap({ pid_t($0) }) { kill(process, SIGKILL) }
      if rmdir(folder) == 0 || errno == ENOENT { return }
      usleep(2_000)
    }
  }
}

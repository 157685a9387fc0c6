/// The program's version, shown by `--version` beside the rules version.
public let frontierVersion = "0.1.0"

import Foundation

exit(CommandTable.frontier.run(Array(CommandLine.arguments.dropFirst())).rawValue)

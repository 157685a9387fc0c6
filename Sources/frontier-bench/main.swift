import Foundation

exit(BenchTable.run(Array(CommandLine.arguments.dropFirst())))

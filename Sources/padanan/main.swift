import CommandLineTool

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

let status = CommandLineTool(console: ProcessConsole()).run(Array(CommandLine.arguments.dropFirst()))
exit(status.rawValue)

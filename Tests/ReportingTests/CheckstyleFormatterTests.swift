import FoundationXML
import Testing
import Verification

@testable import Reporting

@Suite struct CheckstyleFormatterTests {
  @Test("Every finding is an error element of its file")
  func findings() throws {
    let root = try XMLReports.root(CheckstyleFormatter().format(SampleReports.awkward))
    let files = root.children("file")
    #expect(root.name == "checkstyle")
    #expect(files.map { $0["name"] } == ["news/a.en.txt", "./berita 100%/ünïcode: a,b.en.po", "news/clean.en.txt"])
    #expect(files.map { $0.children("error").count } == [8, 1, 0])
    let error = files[0].children("error")[0]
    #expect(error["line"] == "3" && error["column"] == "33" && error["severity"] == "error")
    #expect(error["source"] == "padanan.deprecated-term")
    #expect(files[0].children("error")[3]["column"] == nil)
    #expect(files[0].children("error")[7]["severity"] == "info")
  }

  @Test("What is not listed is said")
  func cut() throws {
    let root = try XMLReports.root(CheckstyleFormatter().format(SampleReports.cut))
    let error = root.children("file").last?.children("error").first
    #expect(error?["message"] == "1234 more findings are not listed")
  }
}

import Reporting
import Testing

@Suite struct ReportPathsTests {
  @Test(
    "Paths start from the base where they lie in it",
    arguments: [
      ("./a.en.txt", nil, nil, "a.en.txt"),
      ("news//./x/../a.en.txt", nil, nil, "news/a.en.txt"),
      ("../a.en.txt", nil, nil, "../a.en.txt"),
      ("../../x/../a", nil, nil, "../../a"),
      ("/home/ana/a.en.txt", nil, nil, "/home/ana/a.en.txt"),
      ("", nil, nil, ""),
      ("./a.en.txt", "/home/ana/news", nil, "a.en.txt"),
      ("/home/ana/news/b/a.en.txt", "/home/ana/news/", nil, "b/a.en.txt"),
      ("/home/ana/newspaper/a.en.txt", "/home/ana/news", nil, "/home/ana/newspaper/a.en.txt"),
      ("../b.en.txt", "/home/ana/news", nil, "/home/ana/b.en.txt"),
      ("../../../../../b", "/home/ana/news", nil, "/b"),
      ("a.en.txt", "/home/ana", "/home/ana/news", "news/a.en.txt"),
      ("../a.en.txt", "/home/ana", "/home/ana/news", "a.en.txt"),
      ("a.en.txt", nil, "/home/ana/news", "a.en.txt"),
      ("/a", "/", nil, "/a"),
    ] as [(String, String?, String?, String)])
  func relative(path: String, base: String?, workingFolder: String?, expected: String) {
    #expect(ReportPaths(base: base, workingFolder: workingFolder).relative(path) == expected)
  }

  @Test(
    "A URI has every other character than letters, digits and four signs as bytes in hexadecimal",
    arguments: [
      ("./berita/a-b_c~d.en.txt", "berita/a-b_c~d.en.txt"),
      ("100% ünï/“a”.txt", "100%25%20%C3%BCn%C3%AF/%E2%80%9Ca%E2%80%9D.txt"),
      ("c:a?b#c", "c%3Aa%3Fb%23c"),
      ("a\nb\u{1}", "a%0Ab%01"),
      ("/tmp/a b", "file:///tmp/a%20b"),
    ])
  func uri(path: String, expected: String) {
    #expect(ReportPaths().uri(path) == expected)
  }
}

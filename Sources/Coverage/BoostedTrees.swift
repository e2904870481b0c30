/// Decision trees that together tell the members of a class from others by numbers: each is fitted to what those before it
/// have left unexplained.
///
/// Sources: J. Friedman, “Greedy function approximation: a gradient boosting machine”, Annals of Statistics 29(5), 2001; for
/// the gain of a split and the value of a leaf, T. Chen and C. Guestrin, “XGBoost: a scalable tree boosting system”, KDD 2016.
struct BoostedTrees: Sendable {
  /// How many decisions lead to a leaf.
  private static let depth = 3
  private static let treeCount = 100
  /// How much of what a tree says is believed.
  private static let rate = 0.1
  /// A leaf holds no fewer rows.
  private static let fewestRows = 20
  /// What pulls the value of a leaf towards 0.
  private static let regularization = 1.0

  /// The decisions of all trees, a level after the other: a row goes to the right if its number is above the limit.
  private var decisions: [Decision] = []
  private var leaves: [Double] = []
  /// The logarithm of the odds before anything is known.
  private let prior: Double

  private struct Decision: Sendable {
    var column = 0
    var limit = Double.infinity
  }

  /// - Parameters:
  ///   - columns: the numbers, one array a property, as long as `isMember`.
  ///   - isMember: what each row is; of both there is at least one.
  /// - Complexity: linear in the numbers, for each tree.
  init(columns: [[Double]], isMember: [Bool]) {
    let share = Share.of(isMember.count { $0 }, isMember.count)
    prior = (share / (1 - share)).naturalLogarithm
    let classes = columns.map(ValueClasses.init)
    var fit = Fit(classes: classes, isMember: isMember, score: prior)
    for _ in 0..<Self.treeCount {
      fit.startTree()
      for level in 0..<Self.depth {
        for split in fit.grow(level) {
          decisions.append(
            split.map { Decision(column: $0.column, limit: classes[$0.column].limits[$0.valueClass]) } ?? Decision())
        }
      }
      leaves += fit.endTree()
    }
  }

  /// The logarithm of the odds that a row belongs to the class.
  ///
  /// - Parameter row: its numbers, in the order of the columns.
  func score(_ row: [Double]) -> Double {
    let width = 1 << Self.depth
    var score = prior
    for tree in 0..<Self.treeCount {
      var node = 0
      for level in 0..<Self.depth {
        let decision = decisions[tree * (width - 1) + (1 << level) - 1 + node]
        node = 2 * node + (row[decision.column] > decision.limit ? 1 : 0)
      }
      score += leaves[tree * width + node]
    }
    return score
  }

  /// The numbers of a column cut into classes of about as many rows.
  private struct ValueClasses {
    static let number = 32
    /// The greatest number of each class but the last.
    let limits: [Double]
    let ofRow: [UInt8]

    init(_ values: [Double]) {
      let sorted = values.sorted()
      var limits: [Double] = []
      for index in 1..<Self.number {
        let limit = sorted[index * sorted.count / Self.number]
        if limit < sorted[sorted.count - 1], limits.last.map({ $0 < limit }) ?? true { limits.append(limit) }
      }
      self.limits = limits
      ofRow = values.map { value in
        var (low, high) = (0, limits.count)
        while low < high {
          let middle = (low + high) / 2
          if value > limits[middle] { low = middle + 1 } else { high = middle }
        }
        return UInt8(low)
      }
    }
  }

  private struct Split {
    let column: Int
    /// The last class that goes to the left.
    let valueClass: Int
  }

  /// The rows while a tree grows on them.
  private struct Fit {
    let classes: [ValueClasses]
    let isMember: [Bool]
    private var scores: [Double]
    /// The first and the second derivative of the loss by the score, and 1 to count.
    private var slopes: [SIMD4<Double>]
    private var nodes: [UInt8]

    init(classes: [ValueClasses], isMember: [Bool], score: Double) {
      self.classes = classes
      self.isMember = isMember
      scores = Array(repeating: score, count: isMember.count)
      slopes = Array(repeating: .zero, count: isMember.count)
      nodes = Array(repeating: 0, count: isMember.count)
    }

    mutating func startTree() {
      for row in scores.indices {
        let chance = 1 / (1 + (-scores[row]).exponential)
        slopes[row] = SIMD4((isMember[row] ? 1 : 0) - chance, chance * (1 - chance), 1, 0)
        nodes[row] = 0
      }
    }

    /// Splits every node of a level, and tells how; `nil` for one that stays whole, all of it on the left.
    mutating func grow(_ level: Int) -> [Split?] {
      var best: [(split: Split?, gain: Double)] = Array(repeating: (nil, 0), count: 1 << level)
      for (column, classes) in classes.enumerated() where !classes.limits.isEmpty {
        let sums = sums(of: classes, nodeCount: best.count)
        for node in best.indices {
          let own = sums[node * ValueClasses.number..<(node + 1) * ValueClasses.number]
          let whole = own.reduce(.zero, +)
          var left = SIMD4<Double>.zero
          for valueClass in classes.limits.indices {
            left += own[own.startIndex + valueClass]
            let right = whole - left
            guard left[2] >= Double(fewestRows), right[2] >= Double(fewestRows) else { continue }
            let gain = Self.gain(left) + Self.gain(right) - Self.gain(whole)
            if gain > best[node].gain { best[node] = (Split(column: column, valueClass: valueClass), gain) }
          }
        }
      }
      for row in nodes.indices {
        let node = Int(nodes[row])
        let isRight = best[node].split.map { Int(classes[$0.column].ofRow[row]) > $0.valueClass } ?? false
        nodes[row] = UInt8(2 * node + (isRight ? 1 : 0))
      }
      return best.map(\.split)
    }

    /// The values of the leaves; every row's score rises by that of its own.
    mutating func endTree() -> [Double] {
      var sums = Array(repeating: SIMD4<Double>.zero, count: 1 << depth)
      for row in nodes.indices { sums[Int(nodes[row])] += slopes[row] }
      let values = sums.map { rate * $0[0] / ($0[1] + regularization) }
      for row in nodes.indices { scores[row] += values[Int(nodes[row])] }
      return values
    }

    private func sums(of classes: ValueClasses, nodeCount: Int) -> [SIMD4<Double>] {
      var sums = Array(repeating: SIMD4<Double>.zero, count: nodeCount * ValueClasses.number)
      let (nodes, slopes, ofRow) = (nodes.span, slopes.span, classes.ofRow.span)
      for row in nodes.indices {
        sums[Int(nodes[row]) * ValueClasses.number + Int(ofRow[row])] += slopes[row]
      }
      return sums
    }

    private static func gain(_ sum: SIMD4<Double>) -> Double { sum[0] * sum[0] / (sum[1] + regularization) }
  }
}

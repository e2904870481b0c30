extension FigureWordTable {
  /// Number words, days, months and what else stands in figures of English news, with the abbreviations of the desks.
  static let english = FigureWordTable([
    (.unit(1), "one"), (.loose(1), "first once single sole only"),
    (.unit(2), "two"), (.unit(3), "three"), (.unit(4), "four"), (.unit(5), "five"), (.unit(6), "six"),
    (.unit(7), "seven"), (.unit(8), "eight"), (.unit(9), "nine"), (.unit(0), "zero nil"),
    (.teen(10), "ten"), (.teen(11), "eleven"), (.teen(12), "twelve"), (.teen(13), "thirteen"), (.teen(14), "fourteen"),
    (.teen(15), "fifteen"), (.teen(16), "sixteen"), (.teen(17), "seventeen"), (.teen(18), "eighteen"),
    (.teen(19), "nineteen"),
    (.tens(20), "twenty"), (.tens(30), "thirty"), (.tens(40), "forty fourty"), (.tens(50), "fifty"),
    (.tens(60), "sixty"),
    (.tens(70), "seventy"), (.tens(80), "eighty"), (.tens(90), "ninety"),
    (.scale(100), "hundred"), (.scale(1e3), "thousand k"), (.scale(1e5), "lakh"), (.scale(1e7), "crore"),
    (.scale(1e6), "million m mn mln mio"),
    (.scale(1e9), "billion bn bln b"), (.scale(1e12), "trillion tn trn t"),
    (.dozen(12), "dozen"), (.dozen(20), "score"), (.dozen(10), "decade decades"), (.dozen(100), "century centuries"),
    (.vague, "few multi several tens dozens scores hundreds thousands millions billions trillions some"),
    (.ordinal(2), "second"), (.ordinal(3), "third"), (.ordinal(4), "fourth"), (.ordinal(5), "fifth"),
    (.ordinal(6), "sixth"), (.ordinal(7), "seventh"), (.ordinal(8), "eighth"), (.ordinal(9), "ninth"),
    (.ordinal(10), "tenth"), (.ordinal(11), "eleventh"), (.ordinal(12), "twelfth"), (.ordinal(13), "thirteenth"),
    (.ordinal(14), "fourteenth"), (.ordinal(15), "fifteenth"), (.ordinal(16), "sixteenth"),
    (.ordinal(17), "seventeenth"), (.ordinal(18), "eighteenth"), (.ordinal(19), "nineteenth"),
    (.ordinal(20), "twentieth"), (.ordinal(30), "thirtieth"), (.ordinal(40), "fortieth"), (.ordinal(50), "fiftieth"),
    (.ordinal(60), "sixtieth"), (.ordinal(70), "seventieth"), (.ordinal(80), "eightieth"),
    (.ordinal(90), "ninetieth"), (.ordinal(100), "hundredth"), (.ordinal(1000), "thousandth"),
    (.ordinalEnding, "st nd rd th"),
    (
      .loose(2),
      "both twice biweekly bimonthly biannual bi double doubled doubling couple pair twin twins bilateral twofold duo either neither secondly"
    ),
    (.loose(3), "triple tripled threefold trilateral trio thrice thirdly"),
    (.loose(4), "quadruple fourfold quadrilateral"),
    (.loose(5), "fivefold"), (.loose(10), "tenfold"),
    (.loose(20), "twenties"), (.loose(30), "thirties"), (.loose(40), "forties"), (.loose(50), "fifties"),
    (.loose(60), "sixties"), (.loose(70), "seventies"), (.loose(80), "eighties"), (.loose(90), "nineties"),
    (.fraction(0.25), "quarter"),
    (.denominator(3), "thirds"), (.denominator(4), "quarters"), (.denominator(5), "fifths"),
    (.denominator(6), "sixths"), (.denominator(8), "eighths"), (.denominator(10), "tenths"),
    (.half, "half"), (.point, "point"),
    (.month(1), "january jan"), (.month(2), "february feb"), (.month(3), "march mar"), (.month(4), "april apr"),
    (.month(5), "may"), (.month(6), "june jun"), (.month(7), "july jul"), (.month(8), "august aug"),
    (.month(9), "september sept sep"), (.month(10), "october oct"), (.month(11), "november nov"),
    (.month(12), "december dec"),
    (.weekday(1), "monday mondays"), (.weekday(2), "tuesday tuesdays"), (.weekday(3), "wednesday wednesdays"),
    (.weekday(4), "thursday thursdays"), (.weekday(5), "friday fridays"), (.weekday(6), "saturday saturdays"),
    (.weekday(7), "sunday sundays"),
    (.oClock, "o'clock o’clock"), (.meridiem(.forenoon), "am a.m. a.m"), (.meridiem(.afternoon), "pm p.m. p.m"),
    (.dayPart(.forenoon), "morning"), (.dayPart(.afternoon), "afternoon evening"), (.dayPart(.night), "night"),
    (.zone(420), "wib"), (.zone(480), "wita"), (.zone(540), "wit"), (.zone(0), "gmt utc"),
    (.namedTime(720), "noon midday"), (.namedTime(0), "midnight"),
    (.relativeDay, "yesterday today tomorrow tonight overnight"),
    (.percent, "percent pct percentage cent"), (.per, "per"),
    (.currency, "rp us hk nz usd idr eur aud"),
    (
      .measure,
      """
      people dollars rupiah euros km kilometers kilometres kilometer kilometre meters metres meter metre miles mile mph \
      tons tonnes kg kilograms grams pounds ounces ounce feet foot ft ins inch inches cm mm lbs yards degrees fahrenheit \
      celsius acres acre hectares hectare times units houses residents years days hours troops soldiers families \
      villages students
      """
    ),
    (.and, "and or plus"), (.upTo, "to until through till"), (.article, "a an the"), (.of, "of"),
  ])
}

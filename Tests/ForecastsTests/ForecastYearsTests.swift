import Testing

@testable import Forecasts

struct ForecastYearsTests {
  @Test func `the commonest distance carries on, of equal ones the latest`() throws {
    #expect(ForecastYears([2012, 2010, 2011])?.next(2) == [2013, 2014])
    #expect(ForecastYears([2003, 2004, 2005, 2008, 2010, 2012, 2014])?.next(2) == [2016, 2018])
    #expect(ForecastYears([2010, 2011, 2013])?.step == 2)
    #expect(ForecastYears([2010, 2011, 2013, 2014])?.step == 1)
    #expect(ForecastYears([2010]) == nil)
  }
}

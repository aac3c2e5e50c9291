import DataFrames
import Testing

struct NearestNameTests {
  @Test func `a slip of the keyboard is understood`() {
    let names = ["training", "meetings", "it", "Xếp hạng"]
    #expect(nearestName(to: "traning", among: names) == "training")
    #expect(nearestName(to: "meetnigs", among: names) == "meetings")
    #expect(nearestName(to: "IT", among: names) == "it")
    #expect(nearestName(to: "Xếp hang", among: names) == "Xếp hạng")
  }

  @Test func `a name like none of them finds nothing`() {
    #expect(nearestName(to: "population", among: ["training", "meetings"]) == nil)
    #expect(nearestName(to: "x", among: []) == nil)
  }
}

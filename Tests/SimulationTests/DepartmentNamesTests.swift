import Testing

@testable import Simulation

struct DepartmentNamesTests {
  @Test func `22 departments have distinct common names in the order of their bytes`() {
    let names = departmentNames(count: 22)
    #expect(Set(names).count == 22)
    #expect(names.contains("Sở Nội vụ"))
    #expect(zip(names, names.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func `other numbers of departments have numbers that sort as they count`() {
    #expect(departmentNames(count: 3) == ["Department 01", "Department 02", "Department 03"])
    let names = departmentNames(count: 120)
    #expect(names.first == "Department 001")
    #expect(names.last == "Department 120")
    #expect(names.sorted() == names)
  }
}

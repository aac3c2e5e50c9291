import Datasets
import Testing

struct InconsistenciesTests {
  @Test func `a role or key that names no column is refused`() {
    let found = faults(
      changing: ("\"training\": \"courses\"", "\"training\": \"course\""),
      ("\"cluster\": \"province\"", "\"cluster\": \"region\""),
      ("\"primaryKey\": [\"province\", \"year\"]", "\"primaryKey\": [\"province\", \"yaer\"]"))
    #expect(
      found == [
        "resources[0].schema.primaryKey: no column \"yaer\" in the table \"scores\"; did you mean \"year\"?",
        "reformstat.roles.training: no column \"course\" in the table \"scores\"; did you mean \"courses\"?",
        "reformstat.is_not.course: missing; expected a sentence on what \"course\", the training driver, is not",
        "reformstat.cluster: no column \"region\" in the table \"scores\"; "
          + "it has province, year, score, place, courses",
      ])
  }

  @Test func `a driver without its sentence is refused`() {
    let sentence = "\"courses\": \"Hours offered, not hours learnt from.\""
    let expected = "missing; expected a sentence on what \"courses\", the training driver, is not"
    #expect(faults(changing: (sentence, "")) == ["reformstat.is_not.courses: \(expected)"])
    #expect(faults(of: SampleCodebook.with([(sentence, "")]), .foreign).isEmpty)
  }

  @Test func `a sentence on no column is refused`() {
    #expect(
      faults(changing: ("\"is_not\": {", "\"is_not\": {\"corses\": \"Not it.\", ")) == [
        "reformstat.is_not.corses: no column \"corses\" in the table \"scores\"; did you mean \"courses\"?"
      ])
  }

  @Test func `names are given once`() {
    let found = faults(
      changing: ("\"name\": \"awards\"", "\"name\": \"scores\""), ("\"name\": \"two\"", "\"name\": \"one\""),
      ("\"name\": \"award\"", "\"name\": \"year\""))
    #expect(
      found == [
        "resources[1].name: \"scores\" already names a table, resources[0]",
        "resources[1].schema.fields[1].name: \"year\" already names a column, resources[1].schema.fields[0]",
        "reformstat.models[1].name: \"one\" already names a model, reformstat.models[0]",
      ])
  }

  @Test func `a column plays one role`() {
    #expect(
      faults(changing: ("\"training\": \"courses\"", "\"training\": \"courses\", \"controls\": [\"score\"]"))
        == [
          "reformstat.roles.controls: \"score\" is already in score; expected one role a column"
        ])
  }

  @Test func `a score that is better when lower contradicts itself`() {
    #expect(
      faults(changing: ("higher_is_better", "lower_is_better")) == [
        "reformstat.roles.score: \"score\" has direction lower_is_better; expected higher_is_better of a score"
      ])
  }

  @Test func `breaks and editions increase`() {
    let found = faults(
      changing: ("\"first_after\": 2018", "\"first_after\": 2017"),
      ("\"last_before\": 2020", "\"last_before\": 2015"), ("2016, 2018]", "2014, 2018]"))
    #expect(
      found == [
        "reformstat.breaks[0].first_after: is 2017; expected a year after 2017",
        "reformstat.breaks[1].last_before: is 2015; expected 2017 or later, breaks increasing",
        "reformstat.editions[1]: is 2014; expected a year after 2014",
      ])
  }

  @Test func `two breaks may stand at one place`() {
    let later = [
      ("\"last_before\": 2020", "\"last_before\": 2017"), ("\"first_after\": 2021", "\"first_after\": 2018"),
    ]
    #expect(faults(of: SampleCodebook.with(later)).isEmpty)
  }

  @Test func `synthetic data say so in their title and how they were made`() {
    #expect(
      faults(changing: ("\"same_rows\": true", "\"synthetic\": true")) == [
        "reformstat.simulation: missing; expected seed, model and command of synthetic data",
        "title: is \"A sample\"; expected the word SYNTHETIC in the title of synthetic data",
      ])
  }
}

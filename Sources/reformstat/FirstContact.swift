/// What `reformstat` alone says: the question, what to type now, and the commands by task.
let firstContact = """
  Did training, fewer meetings and IT move our rank, and how sure can we be?

  Try now, on data that came with the program:
    reformstat datasets
    reformstat describe vietnam-provinces
    reformstat regress vietnam-provinces

  Your file, a CSV with a row for each unit and year:
    reformstat describe mine.csv --unit department --time year
    reformstat regress mine.csv "rank ~ training + meetings + it | department + year" \\
        --unit department --time year

  Commands:
    prepare   convert    a file of any kind as a file of another, no value changed
              codebook   your file as a dataset: roles and units said once
              validate   every cell that breaks a rule, by its line
    look      datasets   the bundled datasets and their codebooks
              describe   each column in numbers; is the panel complete?
              history    where each unit stood, year by year
              correlate  what goes with what, and how sure is it?
              trend      is each unit rising or falling, and is it more than chance?
              breaks     when did a unit's level change, and is it more than noise?
              converge   do those that stand low catch up, or is it noise?
              forecast   next year's score and rank, with ranges that hold
              plot       a picture of any of these, as a file or on the screen
    estimate  regress    score or rank on the drivers, with errors that can be defended
    hand in   report     one document: the answers, the tables, and how to get them again
    make      simulate   a synthetic panel whose true effects are known
              notebook   an analysis in Markdown whose numbers stay true; a page to hand in

  reformstat <command> --help tells more of each.

  """

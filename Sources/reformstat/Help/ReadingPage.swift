/// `reformstat help reading`.
let readingPage = """
  READING: from a file to the rows that are used

  The data argument
    scores.csv            a CSV file, also with semicolons, decimal commas, titles
                          and notes, in UTF-16, Windows-1258, TCVN3 or VNI
                          (--skip 3, --footer 2 leave out lines of a text)
    index.xlsx            a workbook: --sheet, --range B3:K66, --header-row 3..4
    data.dta  data.sav    Stata and SPSS files; labels of codes become texts
    data.sqlite           a database: --from-table T, or --query "select ..."
    data.json .tsv .csv.gz
    -                     standard input
    folder/               a folder with a datapackage.json
    vietnam-papi          a bundled dataset; NAME/TABLE for another of its tables
    A codebook scores.datapackage.json beside scores.csv is used, and that is
    said. `reformstat codebook scores.csv -o .` drafts it; then no role has to
    be typed again.

  Order of work, whatever the order of the options
    1. read               --missing, --text
    2. years to rows      --melt 2012..2024:year:score
    3. names              --unify province, in all files that are put together
    4. files below        --append next.csv, --prefer new or old
    5. files beside       --join staff.csv --on province,year
    6. new columns        --derive "gap = target - score"
    7. ranks              --rank-within year:score, or "place = year:score"
    8. lags               lag(x), diff(x) in formulas; correlate --lag
    9. rows               --where, --only
    10. missing cells     last, by each command for the columns it uses
    Ranks and lags see all rows: the national rank of a northern province stays
    national under --where "region == 'North'".

  Missing cells
    Empty cells, NA, . and N/A are missing; --missing 'NA,-,n/d' says otherwise.
    A column of numbers in which a text stands is read as text, and a command
    that needs numbers names the cell. Nothing is filled in.

  Years to rows
    --melt A..B:TIME:VALUE   every column from A to B that differs from them in
                             a whole number: 2012..2024, score_2012..score_2024
    --melt A,B,C:TIME:VALUE  these columns
    --melt '{year} / {measure}'   every measure at once, by what the names hold:
                             2019 / score, 2019 / rank, 2020 / score, ...
    Several --melt with one TIME give several measures side by side.

  Names
    --unify COLUMN gives each unit one name where it is written in several ways
    (Hà Nội, HANOI, TP. Hà Nội): provinces of Viet Nam the name of the bundled
    datasets, other units the spelling of most rows. All that changes is listed,
    and so are names since July 2025 that stand for several former provinces.

  Conditions, in --where and --derive
    year <= 2019 & region == 'North'      & and, | or, ! not
    region in ('North', 'South')          == != < <= > >= in (...)
    [Xếp hạng] is missing                 names with blanks in brackets
    A comparison with a missing cell is neither true nor false, and a row is
    used only where the whole is true.

  Units
    --only "Ha Noi,Da Nang" finds Hà Nội and Đà Nẵng: case, diacritics and
    punctuation do not count. A name that fits none gives the nearest.

  Roles
    --unit --time --score --rank --training --meetings --it --control; they win
    over the codebook. A score is better higher, a rank lower (1 is best);
    --higher-is-better and --lower-is-better say so of other columns. A column
    named rank, *_rank, hạng or xếp hạng is taken as a rank, and that is said.
    A column named n_ranked holds how many units were ranked.

  Examples
    reformstat describe vietnam-papi papi_score --by year --where "year >= 2021"
    reformstat regress vietnam-papi "papi_rank ~ labor_training | year" \\
        --join vietnam-provinces --where "year <= 2016"
    reformstat history world-governance --rank-within year:telecom_infrastructure \\
        --score telecom_infrastructure --only "Viet Nam,Thailand"

  """

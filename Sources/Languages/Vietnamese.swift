/// Everything the program says, in Vietnamese: see `Catalogue` and `SentencePattern` for how entries are written.
let vietnameseCatalogue = #"""
  # Vietnamese of what Sources/Reports composes: headings, words in cells, notes.
  # What the engine does with it:
  # - in @headings, \n (backslash, n) stands for a line break within a heading; title lines are matched one by one;
  # - a trailing * in @cells TABLE.COLUMN stands for any ending of the column's key (model_1, model_2, ...);
  # - leading blanks (also U+2002) of a cell are kept and are no part of what is matched;
  # - holes of kind name, list and phrases never hold "; " (else "a: ...; b: lower is better" is taken for one long name);
  # - {x:list} keeps its separators in place: " and " -> " và ", " or " -> " hoặc ", "and 3 more" -> "và 3 ... khác";
  # - {x:#} may hold a sign, "< ", a per cent sign; a phrase hole is matched by one entry, a note by one or by several in a row.

  @headings
  # A heading of several lines is written with \n where its lines part; title lines are matched one by one.

  # several reports

  en  n
  vi  n

  en  p
  vi  p

  en  t
  vi  t

  en  S
  vi  S

  en  F
  vi  F

  en  K
  vi  K

  en  T0
  vi  T0

  en  sup W
  vi  sup W

  en  sup F
  vi  sup F

  en  BIC gain
  vi  Mức giảm BIC

  en  {a:#}% from
  vi  {a}% từ

  en  from
  vi  từ

  en  to
  vi  đến

  en  Estimate
  vi  Ước lượng

  en  Std. error
  vi  Sai số chuẩn

  en  Units
  vi  Đơn vị

  en  Periods
  vi  Số kỳ

  en  Slope
  vi  Độ dốc

  en  Trend
  vi  Xu hướng

  en  Change
  vi  Thay đổi

  en  Score
  vi  Điểm

  en  Rank
  vi  Hạng

  en  Column
  vi  Cột

  en  Method
  vi  Phương pháp

  en  Holm p
  vi  p theo Holm

  en  BH p
  vi  p theo BH

  en  BY p
  vi  p theo BY

  # regress: the table of one model, and of several side by side (row labels stand in @cells too)

  en  ({m})
  vi  ({m})

  en  Outcome
  vi  Biến kết quả

  en  Rows
  vi  Số quan sát

  en  Units ({unit:name})
  vi  Số đơn vị ({unit})

  en  Periods ({time:name})
  vi  Số kỳ ({time})

  en  Effects taken out
  vi  Hiệu ứng đã khử

  en  R²
  vi  R²

  en  R² within
  vi  R² trong nhóm

  en  R² (within, where effects)
  vi  R² (trong nhóm, nếu có hiệu ứng)

  en  Residual std. error
  vi  Sai số chuẩn phần dư

  # trend

  en  Trend of {outcome:name} by {time:name}
  vi  Xu hướng của {outcome} theo {time}

  en  Trend of {outcome:name} by {time:name}, all units together
  vi  Xu hướng của {outcome} theo {time}, chung cho tất cả các đơn vị

  en  Trend of {outcome:name} by {time:name}, by {group:name}
  vi  Xu hướng của {outcome} theo {time}, theo từng {group}

  en  Slopes of {outcome:name} by {time:name}, shrunk towards their common one
  vi  Độ dốc của {outcome} theo {time}, co về độ dốc chung

  en  Up
  vi  Tăng

  en  Down
  vi  Giảm

  en  Shrunk
  vi  Đã co

  # breaks

  en  Change of level of {outcome:name} by {time:name}, {method}
  vi  Thay đổi mức của {outcome} theo {time}, {method}

  en  One change of level of {outcome:name} for all, by {time:name}
  vi  Một lần thay đổi mức của {outcome} chung cho tất cả, theo {time}

  en  Before
  vi  Trước

  en  After
  vi  Sau

  en  Level
  vi  Mức

  en  % of SS
  vi  % của SS

  en  Mean shift
  vi  Mức đổi TB

  en  Up / down
  vi  Tăng / giảm

  # converge

  en  Convergence of {outcome:name}, {first:#} to {last:#}
  vi  Hội tụ của {outcome}, {first} đến {last}

  en  By {last:#}
  vi  Đến {last}

  en  Half-life
  vi  Giảm nửa sau

  # correlate

  en  Pair
  vi  Cặp

  en  Pearson
  vi  Pearson

  en  Spearman
  vi  Spearman

  en  Kendall tau-b
  vi  Kendall tau-b

  en  Correlations
  vi  Tương quan

  en  Correlations: {method}
  vi  Tương quan: {method}

  en  Correlations within {within:name}
  vi  Tương quan, trong từng {within}

  en  Correlations within {within:name}: {method}
  vi  Tương quan, trong từng {within}: {method}

  en  Correlations with {with:names}
  vi  Tương quan với {with}

  en  Correlations with {with:names}: {method}
  vi  Tương quan với {with}: {method}

  en  Correlations with {with:names} within {within:name}
  vi  Tương quan với {with}, trong từng {within}

  en  Correlations with {with:names} within {within:name}: {method}
  vi  Tương quan với {with}, trong từng {within}: {method}

  en  Pearson correlations
  vi  Tương quan Pearson

  en  Spearman correlations
  vi  Tương quan Spearman

  en  Kendall tau-b correlations
  vi  Tương quan Kendall tau-b

  en  Pearson correlations within {within:name}
  vi  Tương quan Pearson, trong từng {within}

  en  Spearman correlations within {within:name}
  vi  Tương quan Spearman, trong từng {within}

  en  Kendall tau-b correlations within {within:name}
  vi  Tương quan Kendall tau-b, trong từng {within}

  en  Pearson correlations with {with:names}
  vi  Tương quan Pearson với {with}

  en  Spearman correlations with {with:names}
  vi  Tương quan Spearman với {with}

  en  Kendall tau-b correlations with {with:names}
  vi  Tương quan Kendall tau-b với {with}

  en  Pearson correlations with {with:names} within {within:name}
  vi  Tương quan Pearson với {with}, trong từng {within}

  en  Spearman correlations with {with:names} within {within:name}
  vi  Tương quan Spearman với {with}, trong từng {within}

  en  Kendall tau-b correlations with {with:names} within {within:name}
  vi  Tương quan Kendall tau-b với {with}, trong từng {within}

  en  Partial correlations given {given:names}
  vi  Tương quan riêng phần, giữ cố định {given}

  en  Partial correlations given {given:names}: {method}
  vi  Tương quan riêng phần, giữ cố định {given}: {method}

  en  Partial correlations given {given:names} within {within:name}
  vi  Tương quan riêng phần, giữ cố định {given}, trong từng {within}

  en  Partial correlations given {given:names} within {within:name}: {method}
  vi  Tương quan riêng phần, giữ cố định {given}, trong từng {within}: {method}

  en  Partial correlations with {with:names} given {given:names}
  vi  Tương quan riêng phần với {with}, giữ cố định {given}

  en  Partial correlations with {with:names} given {given:names}: {method}
  vi  Tương quan riêng phần với {with}, giữ cố định {given}: {method}

  en  Partial correlations with {with:names} given {given:names} within {within:name}
  vi  Tương quan riêng phần với {with}, giữ cố định {given}, trong từng {within}

  en  Partial correlations with {with:names} given {given:names} within {within:name}: {method}
  vi  Tương quan riêng phần với {with}, giữ cố định {given}, trong từng {within}: {method}

  en  Pearson partial correlations given {given:names}
  vi  Tương quan riêng phần Pearson, giữ cố định {given}

  en  Spearman partial correlations given {given:names}
  vi  Tương quan riêng phần Spearman, giữ cố định {given}

  en  Kendall tau-b partial correlations given {given:names}
  vi  Tương quan riêng phần Kendall tau-b, giữ cố định {given}

  en  Pearson partial correlations given {given:names} within {within:name}
  vi  Tương quan riêng phần Pearson, giữ cố định {given}, trong từng {within}

  en  Spearman partial correlations given {given:names} within {within:name}
  vi  Tương quan riêng phần Spearman, giữ cố định {given}, trong từng {within}

  en  Kendall tau-b partial correlations given {given:names} within {within:name}
  vi  Tương quan riêng phần Kendall tau-b, giữ cố định {given}, trong từng {within}

  en  Pearson partial correlations with {with:names} given {given:names}
  vi  Tương quan riêng phần Pearson với {with}, giữ cố định {given}

  en  Spearman partial correlations with {with:names} given {given:names}
  vi  Tương quan riêng phần Spearman với {with}, giữ cố định {given}

  en  Kendall tau-b partial correlations with {with:names} given {given:names}
  vi  Tương quan riêng phần Kendall tau-b với {with}, giữ cố định {given}

  en  Pearson partial correlations with {with:names} given {given:names} within {within:name}
  vi  Tương quan riêng phần Pearson với {with}, giữ cố định {given}, trong từng {within}

  en  Spearman partial correlations with {with:names} given {given:names} within {within:name}
  vi  Tương quan riêng phần Spearman với {with}, giữ cố định {given}, trong từng {within}

  en  Kendall tau-b partial correlations with {with:names} given {given:names} within {within:name}
  vi  Tương quan riêng phần Kendall tau-b với {with}, giữ cố định {given}, trong từng {within}

  # forecast

  en  Forecast of {outcome:name} for {year:#}
  vi  Dự báo {outcome} cho {year}

  en  Score\n{year:#}
  vi  Điểm\n{year}

  en  Rank\n{year:#}
  vi  Hạng\n{year}

  en  {level:#}%\nfrom
  vi  {level}%\ntừ

  en  \nto
  vi  \nđến

  en  {level:#}%\nrange
  vi  Khoảng\n{level}%

  en  P(rank\n= 1)
  vi  P(hạng\n= 1)

  en  P(top\n3)
  vi  P(3 hạng\nđầu)

  en  Back-test: the same forecasts made in earlier years
  vi  Kiểm tra trên quá khứ: cùng cách dự báo, làm ở các năm trước

  en  Back-test: the same forecasts made in earlier [editions|periods]
  vi  Kiểm tra trên quá khứ: cùng cách dự báo, làm ở các kỳ trước

  en  years\nahead
  vi  số năm\ntới

  en  [editions|periods]\nahead
  vi  số kỳ\ntới

  en  held-out\nyears
  vi  số năm\ngiữ lại

  en  held-out\n[editions|periods]
  vi  số kỳ\ngiữ lại

  en  in {level:#}%\nrange
  vi  trong khoảng\n{level}%

  en  Error\nof this
  vi  Sai số\ncủa dự báo

  en  of last\nvalue
  vi  của giá trị\ncuối

  en  of own\nmean
  vi  của trung bình\nriêng

  en  of last\n+ drift
  vi  của giá trị\ncuối + trôi

  en  ranks in\nrange
  vi  hạng trong\nkhoảng

  en  Error\nof rank
  vi  Sai số\nvề hạng

  en  of last\nrank
  vi  của hạng\ncuối

  # history

  en  Rank by {time:name}
  vi  Hạng theo {time}

  en  Score by {time:name}
  vi  Điểm theo {time}

  en  Places gained by {time:name}
  vi  Số bậc tăng theo {time}

  en  Largest climbs and falls
  vi  Các đơn vị tăng hạng và tụt hạng nhiều nhất

  # describe

  en  Missing
  vi  Thiếu

  en  Mean
  vi  Trung bình

  en  sd
  vi  Độ lệch chuẩn

  en  Min
  vi  Nhỏ nhất

  en  25%
  vi  25%

  en  Median
  vi  Trung vị

  en  75%
  vi  75%

  en  Max
  vi  Lớn nhất

  en  Levels
  vi  Số giá trị

  en  Most frequent
  vi  Hay gặp nhất

  en  Its n
  vi  Số lần gặp

  # datasets

  en  Bundled datasets
  vi  Các bộ dữ liệu kèm theo

  en  Dataset
  vi  Bộ dữ liệu

  en  What it holds
  vi  Nội dung

  en  Role
  vi  Vai trò

  en  Better
  vi  Tốt hơn khi

  en  What it is (unit)
  vi  Ý nghĩa (đơn vị đo)

  en  Table {name}: {title}
  vi  Bảng {name}: {title}

  en  Models that reformstat regress {name} estimates
  vi  Các mô hình mà reformstat regress {name} ước lượng

  en  Sources
  vi  Nguồn

  # validate

  en  Check
  vi  Phép kiểm

  en  What has to hold
  vi  Điều phải đúng

  en  Result
  vi  Kết quả

  en  Violations
  vi  Số vi phạm

  en  No violation in {n:#} check[s]
  vi  Không có vi phạm nào trong {n} phép kiểm

  en  {n:#} violation[s] in {k:#} of {m:#} check[s]
  vi  {n} vi phạm ở {k} trong {m} phép kiểm

  en  {check}: {n:#} violation[s]
  vi  {check}: {n} vi phạm

  # Leading blanks of a cell (an indented row label) stay as they are and are no part of what is matched.

  @cells model.term

  en  (Intercept)
  vi  (Hằng số)

  en  Rows
  vi  Số quan sát

  en  Units ({unit:name})
  vi  Số đơn vị ({unit})

  en  Periods ({time:name})
  vi  Số kỳ ({time})

  en  R²
  vi  R²

  en  R² within
  vi  R² trong nhóm

  en  Residual std. error
  vi  Sai số chuẩn phần dư

  @cells models_side_by_side.term

  en  (Intercept)
  vi  (Hằng số)

  en  Outcome
  vi  Biến kết quả

  en  Rows
  vi  Số quan sát

  en  Units ({unit:name})
  vi  Số đơn vị ({unit})

  en  Periods ({time:name})
  vi  Số kỳ ({time})

  en  Effects taken out
  vi  Hiệu ứng đã khử

  en  R²
  vi  R²

  en  R² (within, where effects)
  vi  R² (trong nhóm, nếu có hiệu ứng)

  # The columns of models are named model_1, model_2, ...: the section stands for all of them.
  @cells models_side_by_side.model_*

  en  none
  vi  không

  en  (withheld)
  vi  (không nêu)

  @cells models.estimator

  en  least squares
  vi  bình phương nhỏ nhất

  en  weighted least squares
  vi  bình phương nhỏ nhất có trọng số

  en  least squares, absorbed effects
  vi  bình phương nhỏ nhất, khử hiệu ứng cố định

  en  weighted least squares, absorbed effects
  vi  bình phương nhỏ nhất có trọng số, khử hiệu ứng cố định

  @cells models.covariance

  en  classical
  vi  cổ điển

  en  HC{k:#}
  vi  HC{k}

  en  CR{k:#} by {names}
  vi  CR{k} theo {names}

  en  CR{k:#} by {names}, factors by each
  vi  CR{k} theo {names}, hệ số hiệu chỉnh theo từng cụm

  @cells trend.direction

  en  improving
  vi  cải thiện

  en  worsening
  vi  kém đi

  en  rising
  vi  tăng

  en  falling
  vi  giảm

  en  level
  vi  đi ngang

  en  improving ~
  vi  cải thiện ~

  en  worsening ~
  vi  kém đi ~

  en  rising ~
  vi  tăng ~

  en  falling ~
  vi  giảm ~

  en  level ~
  vi  đi ngang ~

  @cells trend.group

  en  (all)
  vi  (tất cả)

  @cells pooled.group

  en  (all)
  vi  (tất cả)

  @cells shrunk.direction

  en  improving
  vi  cải thiện

  en  worsening
  vi  kém đi

  en  rising
  vi  tăng

  en  falling
  vi  giảm

  en  level
  vi  đi ngang

  en  improving ~
  vi  cải thiện ~

  en  worsening ~
  vi  kém đi ~

  en  rising ~
  vi  tăng ~

  en  falling ~
  vi  giảm ~

  en  level ~
  vi  đi ngang ~

  @cells breaks.break

  en  none
  vi  không có

  @cells breaks.level

  en  improved
  vi  tốt lên

  en  worsened
  vi  kém đi

  en  rose
  vi  tăng lên

  en  fell
  vi  giảm xuống

  en  level
  vi  không đổi

  en  instrument
  vi  công cụ đo

  en  improved ~
  vi  tốt lên ~

  en  worsened ~
  vi  kém đi ~

  en  rose ~
  vi  tăng lên ~

  en  fell ~
  vi  giảm xuống ~

  en  level ~
  vi  không đổi ~

  en  instrument ~
  vi  công cụ đo ~

  @cells common.level

  en  improved
  vi  tốt lên

  en  worsened
  vi  kém đi

  en  rose
  vi  tăng lên

  en  fell
  vi  giảm xuống

  en  level
  vi  không đổi

  en  instrument
  vi  công cụ đo

  en  improved ~
  vi  tốt lên ~

  en  worsened ~
  vi  kém đi ~

  en  rose ~
  vi  tăng lên ~

  en  fell ~
  vi  giảm xuống ~

  en  level ~
  vi  không đổi ~

  en  instrument ~
  vi  công cụ đo ~

  @cells shifts.level

  en  improved
  vi  tốt lên

  en  worsened
  vi  kém đi

  en  rose
  vi  tăng lên

  en  fell
  vi  giảm xuống

  en  level
  vi  không đổi

  @cells converge.measure

  en  Beta: change a {time:name} per point
  vi  Beta: thay đổi mỗi {time} trên một điểm

  en  Sigma: spread
  vi  Sigma: độ phân tán

  en  Clubs: log t
  vi  Nhóm hội tụ: log t

  en  on the first score
  vi  theo điểm đầu kỳ

  en  on the first score, given
  vi  theo điểm đầu kỳ, có điều kiện

  en  freed of noise
  vi  đã loại nhiễu

  en  freed of noise, given
  vi  đã loại nhiễu, có điều kiện

  en  noise alone would give
  vi  riêng nhiễu sẽ cho

  en  reliability of a year
  vi  độ tin cậy của một năm

  en  within units
  vi  trong đơn vị

  en  within units, jackknife
  vi  trong đơn vị, jackknife

  en  sd {year:#}
  vi  độ lệch chuẩn {year}

  en  last over first
  vi  cuối so với đầu

  en  all units
  vi  tất cả các đơn vị

  en  club {k:#}
  vi  nhóm {k}

  @cells converge.half_life

  en  none
  vi  không có

  @cells converge.half_life_high

  en  infinite
  vi  vô hạn

  @cells long.column

  en  {column:name} with
  vi  {column} với

  @cells numbers.group

  en  (missing)
  vi  (thiếu)

  @cells categories.group

  en  (missing)
  vi  (thiếu)

  @cells categories.most_frequent

  en  {value} (tied)
  vi  {value} (và giá trị khác)

  @cells panel.balanced

  en  yes
  vi  có

  en  no
  vi  không

  @cells columns.type

  en  number
  vi  số

  en  category
  vi  phân loại

  @cells columns.role

  en  unit
  vi  đơn vị

  en  time
  vi  thời gian

  en  score
  vi  điểm

  en  rank
  vi  hạng

  en  training
  vi  đào tạo

  en  meetings
  vi  họp

  en  it
  vi  CNTT

  en  control
  vi  kiểm soát

  @cells columns.better

  en  higher
  vi  cao hơn

  en  lower
  vi  thấp hơn

  @cells datasets.models

  en  yes
  vi  có

  en  no
  vi  không

  @cells checks.rule

  en  the file's columns are the codebook's
  vi  cột của tệp đúng như bảng mã

  en  numbers are numbers, counts are whole
  vi  số là số, số đếm là số nguyên

  en  no cell is missing that must be there
  vi  không thiếu ô nào bắt buộc phải có

  en  no value stands twice
  vi  không giá trị nào lặp lại

  en  numbers lie within their bounds
  vi  số nằm trong giới hạn

  en  values are on the codebook's list
  vi  giá trị có trong danh sách của bảng mã

  en  no unit is spelled in two ways
  vi  không đơn vị nào viết theo hai cách

  en  one row for each key
  vi  mỗi khóa một dòng

  en  no whole row stands twice
  vi  không dòng nào lặp lại nguyên vẹn

  en  times are declared editions
  vi  thời gian là các kỳ đã khai báo

  en  places of a period run from 1 to n
  vi  hạng trong một kỳ đi từ 1 đến n

  en  the better score has the better place
  vi  điểm tốt hơn có hạng tốt hơn

  en  parts add up to their total
  vi  các thành phần cộng lại bằng tổng

  en  breaks lie within the data
  vi  điểm gián đoạn nằm trong dữ liệu

  @cells checks.status

  en  passed
  vi  đạt

  en  failed
  vi  không đạt

  en  skipped
  vi  bỏ qua

  @cells checks.reason

  en  {reason:phrase}
  vi  {reason}

  @cells violations.expected

  en  {expected:phrase}
  vi  {expected}

  @sentences

  # ---- shared: lists of clauses

  en  {a:phrase}; {b:phrase}
  vi  {a}; {b}

  en  {a:phrase}; {b:phrase}.
  vi  {a}; {b}.

  # ---- shared: words

  en  year[s]
  vi  năm

  en  edition[s]
  vi  kỳ

  en  period[s]
  vi  kỳ

  en  training
  vi  đào tạo

  en  meetings
  vi  họp

  en  IT
  vi  CNTT

  # ---- shared: p-values of many series (PValueWords)

  en  Whatever their order, such values have p = 1.
  vi  Với các giá trị như vậy, dù xếp theo thứ tự nào thì p cũng bằng 1.

  en  The smallest p that such series can have: {p:#}.
  vi  Giá trị p nhỏ nhất mà các chuỗi như vậy có thể đạt: {p}.

  en  The smallest p that such series can have: {p:#} to {q:#}.
  vi  Giá trị p nhỏ nhất mà các chuỗi như vậy có thể đạt: {p} đến {q}.

  en  The smallest p that such series can have: {p:#}; {bound:phrase}.
  vi  Giá trị p nhỏ nhất mà các chuỗi như vậy có thể đạt: {p}; {bound}.

  en  The smallest p that such series can have: {p:#} to {q:#}; {bound:phrase}.
  vi  Giá trị p nhỏ nhất mà các chuỗi như vậy có thể đạt: {p} đến {q}; {bound}.

  en  times {n:#} units Holm can reject nothing at 5%
  vi  nhân với {n} đơn vị thì Holm không thể bác bỏ được gì ở mức 5%

  en  over {n:#} units {method} can reject nothing at 5%
  vi  với {n} đơn vị thì {method} không thể bác bỏ được gì ở mức 5%

  en  over {n:#} units {method} can reject nothing at 5% unless at least {k:#} units have it
  vi  với {n} đơn vị thì {method} không thể bác bỏ được gì ở mức 5%, trừ khi có ít nhất {k} đơn vị đạt giá trị đó

  en  {method} p allows for {n:#} tests.
  vi  p theo {method} đã tính đến việc làm {n} kiểm định.

  en  {method} p allows for {n:#} tests: below 0.05 for {a:#}, and p alone for {b:#}, where chance alone gives about {c:#}.
  vi  p theo {method} đã tính đến việc làm {n} kiểm định: dưới 0,05 ở {a} đơn vị; còn p riêng lẻ dưới 0,05 ở {b} đơn vị, trong khi chỉ riêng ngẫu nhiên đã cho khoảng {c}.

  en  Ranks of one year depend on each other (one's rise is another's fall): --adjust by allows for that.
  vi  Các hạng trong cùng một năm phụ thuộc lẫn nhau (đơn vị này lên thì đơn vị khác xuống): --adjust by có tính đến điều đó.

  # ---- shared: which end is good, breaks, rows shown

  en  {outcome:name}: 1 is best, so a falling rank is improving; S and slope below 0 are better.
  vi  {outcome}: hạng 1 là tốt nhất, nên số hạng giảm là cải thiện; S và độ dốc dưới 0 là tốt hơn.

  en  {outcome:name}: 1 is best, so a falling rank is improving; slopes below 0 are better.
  vi  {outcome}: hạng 1 là tốt nhất, nên số hạng giảm là cải thiện; độ dốc dưới 0 là tốt hơn.

  en  {outcome:names}: lower is better.
  vi  {outcome}: thấp hơn là tốt hơn.

  en  {outcome:names}: higher is better.
  vi  {outcome}: cao hơn là tốt hơn.

  en  {outcome:names}: lower is better
  vi  {outcome}: thấp hơn là tốt hơn

  en  {outcome:names}: higher is better
  vi  {outcome}: cao hơn là tốt hơn

  en  No direction is declared for {outcome:name}, so trends are rising or falling, not better or worse.
  vi  {outcome} chưa được khai báo chiều tốt, nên xu hướng chỉ là tăng hay giảm, không phải tốt lên hay kém đi.

  en  Across a break between {a:#} and {b:#}, so not the units' own change alone: {what:phrase}
  vi  Có gián đoạn của chuỗi số liệu giữa {a} và {b}, nên không chỉ là thay đổi của riêng các đơn vị: {what}

  en  Across a break between {a:#} and {b:#}, so not the units' own change alone: {what}
  vi  Có gián đoạn của chuỗi số liệu giữa {a} và {b}, nên không chỉ là thay đổi của riêng các đơn vị: {what}

  en  Shown are the first and the last {n:#} of {m:#}; the numbers allow for all of them.
  vi  Chỉ hiện {n} đơn vị đầu và {n} đơn vị cuối trong {m}; các con số vẫn tính trên tất cả.

  en  Breaks, where numbers before and after do not compare: {places:phrase}.
  vi  Các điểm gián đoạn, nơi số liệu trước và sau không so sánh được với nhau: {places}.

  en  Breaks, where numbers before and after do not compare: {places:phrase} (what changed: {command}).
  vi  Các điểm gián đoạn, nơi số liệu trước và sau không so sánh được với nhau: {places} (đã thay đổi gì: {command}).

  en  Breaks, where numbers before and after do not compare: {places:phrase}; --within {time} compares within each.
  vi  Các điểm gián đoạn, nơi số liệu trước và sau không so sánh được với nhau: {places}; --within {time} so sánh trong từng kỳ.

  en  Breaks, where numbers before and after do not compare: {places:phrase} (what changed: {command}); --within {time} compares within each.
  vi  Các điểm gián đoạn, nơi số liệu trước và sau không so sánh được với nhau: {places} (đã thay đổi gì: {command}); --within {time} so sánh trong từng kỳ.

  en  the series {a:#}|{b:#}
  vi  cả chuỗi {a}|{b}

  en  the series {a:#}|{b:#}, {rest:phrase}
  vi  cả chuỗi {a}|{b}, {rest}

  en  {columns:list} {a:#}|{b:#}
  vi  {columns} {a}|{b}

  en  {columns:list} {a:#}|{b:#}, {rest:phrase}
  vi  {columns} {a}|{b}, {rest}

  # ---- regress: what goes with the outcome (DriverVerdict)

  en  {column:name}: more of it {answer:phrase}.
  vi  {column}: giá trị cao hơn {answer}.

  en  {column:name}: less of it {answer:phrase}.
  vi  {column}: giá trị thấp hơn {answer}.

  en  {column:name} ({role:phrase}): more of it {answer:phrase}.
  vi  {column} ({role}): giá trị cao hơn {answer}.

  en  {column:name} ({role:phrase}): less of it {answer:phrase}.
  vi  {column} ({role}): giá trị thấp hơn {answer}.

  en  {column:name} does not enter as one straight term, so no one number answers.
  vi  {column} không có mặt dưới dạng một số hạng tuyến tính duy nhất, nên không một con số nào trả lời được.

  en  {column:name} ({role:phrase}) does not enter as one straight term, so no one number answers.
  vi  {column} ({role}) không có mặt dưới dạng một số hạng tuyến tính duy nhất, nên không một con số nào trả lời được.

  en  in {models:list} it does not enter as one straight term, so no one number answers
  vi  ở {models} biến này không có mặt dưới dạng một số hạng tuyến tính duy nhất, nên không một con số nào trả lời được

  en  goes with a better outcome ({p:phrase})
  vi  đi cùng với kết quả tốt hơn ({p})

  en  goes with a worse outcome ({p:phrase})
  vi  đi cùng với kết quả kém hơn ({p})

  en  goes with a higher outcome ({p:phrase})
  vi  đi cùng với kết quả cao hơn ({p})

  en  goes with a lower outcome ({p:phrase})
  vi  đi cùng với kết quả thấp hơn ({p})

  en  is not told apart from no change ({p:phrase})
  vi  chưa phân biệt được với trường hợp không đổi ({p})

  en  cannot be judged ({p:phrase})
  vi  chưa thể đánh giá ({p})

  en  goes with a better outcome in {models:phrases}
  vi  đi cùng với kết quả tốt hơn ở {models}

  en  goes with a worse outcome in {models:phrases}
  vi  đi cùng với kết quả kém hơn ở {models}

  en  goes with a higher outcome in {models:phrases}
  vi  đi cùng với kết quả cao hơn ở {models}

  en  goes with a lower outcome in {models:phrases}
  vi  đi cùng với kết quả thấp hơn ở {models}

  en  is not told apart from no change in {models:phrases}
  vi  chưa phân biệt được với trường hợp không đổi ở {models}

  en  cannot be judged in {models:phrases}
  vi  chưa thể đánh giá ở {models}

  en  ({model}) {p:phrase}
  vi  ({model}) {p}

  en  p={p:#}
  vi  p = {p}

  en  p<{p:#}
  vi  p < {p}

  en  p withheld
  vi  không nêu p

  en  What {column:name} is: {text:phrase}
  vi  {column} là: {text}

  en  What {column:name} is: {text}
  vi  {column} là: {text}

  # ---- regress: the notes

  en  Models: {models}.
  vi  Các mô hình: {models}.

  en  {outcome:names}: 1 is best, so a minus sign is better
  vi  {outcome}: hạng 1 là tốt nhất, nên dấu trừ là tốt hơn

  en  {outcome:names}: 1 is best, so a minus sign is better.
  vi  {outcome}: hạng 1 là tốt nhất, nên dấu trừ là tốt hơn.

  en  {outcome:names}: lower is better, so a minus sign is better
  vi  {outcome}: thấp hơn là tốt hơn, nên dấu trừ là tốt hơn

  en  {outcome:names}: lower is better, so a minus sign is better.
  vi  {outcome}: thấp hơn là tốt hơn, nên dấu trừ là tốt hơn.

  en  scale(): in standard deviations among the rows used
  vi  scale(): tính bằng độ lệch chuẩn trong các dòng được dùng

  en  scale(): in standard deviations among the rows used.
  vi  scale(): tính bằng độ lệch chuẩn trong các dòng được dùng.

  en  scale(): in standard deviations of its {time:name} among the rows used
  vi  scale(): tính bằng độ lệch chuẩn của từng {time} trong các dòng được dùng

  en  scale(): in standard deviations of its {time:name} among the rows used.
  vi  scale(): tính bằng độ lệch chuẩn của từng {time} trong các dòng được dùng.

  en  Standard errors {what:phrase} ({kind:phrase}; t with {df:list} df).
  vi  Sai số chuẩn {what} ({kind}; phân phối t với {df} bậc tự do).

  en  Standard errors in parentheses {what:phrase} ({kind:phrase}; t with {df:list} df).
  vi  Sai số chuẩn trong ngoặc {what} ({kind}; phân phối t với {df} bậc tự do).

  en  {models:list}: standard errors {what:phrase} ({kind:phrase}; t with {df:list} df).
  vi  {models}: sai số chuẩn {what} ({kind}; phân phối t với {df} bậc tự do).

  en  {models:list}: standard errors in parentheses {what:phrase} ({kind:phrase}; t with {df:list} df).
  vi  {models}: sai số chuẩn trong ngoặc {what} ({kind}; phân phối t với {df} bậc tự do).

  en  take errors to be of one spread and unrelated
  vi  coi các sai số có cùng phương sai và không liên quan với nhau

  en  allow for errors of unequal spread
  vi  có tính đến phương sai sai số không đều

  en  allow for the rows of one {unit:name} being alike
  vi  có tính đến việc các dòng của cùng một {unit} giống nhau

  en  allow for the {time:name}s of one {unit:name} being alike
  vi  có tính đến việc các {time} của cùng một {unit} giống nhau

  en  allow for rows that share a {a:name} being alike
  vi  có tính đến việc các dòng chung {a} giống nhau

  en  allow for rows that share a {a:name} or a {b:name} being alike
  vi  có tính đến việc các dòng chung {a} hoặc chung {b} giống nhau

  en  allow for rows that share a {a:name} or a {b:name} or a {c:name} being alike
  vi  có tính đến việc các dòng chung {a}, chung {b} hoặc chung {c} giống nhau

  en  classical
  vi  cổ điển

  en  HC{k:#}
  vi  HC{k}

  en  clustered by {names:names}, CR{k:#}
  vi  gộp cụm theo {names}, CR{k}

  en  clustered by {names:names}, CR{k:#}, {n:list} clusters
  vi  gộp cụm theo {names}, CR{k}, {n} cụm

  en  clustered by {names:names}, CR{k:#} with each one's factor
  vi  gộp cụm theo {names}, CR{k} với hệ số hiệu chỉnh của từng chiều

  en  clustered by {names:names}, CR{k:#} with each one's factor, {n:list} clusters
  vi  gộp cụm theo {names}, CR{k} với hệ số hiệu chỉnh của từng chiều, {n} cụm

  en  All {n:#} rows used.
  vi  Dùng cả {n} dòng.

  en  {models:list} all {n:#} rows used.
  vi  {models}: dùng cả {n} dòng.

  en  Used {n:#} of {m:#} rows; left out: {reasons:phrase}.
  vi  Dùng {n} trong {m} dòng; bỏ: {reasons}.

  en  {models:list} used {n:#} of {m:#} rows; left out: {reasons:phrase}.
  vi  {models}: dùng {n} trong {m} dòng; bỏ: {reasons}.

  en  {n:#} missing {column:name}
  vi  {n} dòng thiếu {column}

  en  {n:#} missing {column:name}, {rest:phrase}
  vi  {n} dòng thiếu {column}, {rest}

  en  {n:#} outside {condition}
  vi  {n} dòng không thỏa {condition}

  en  {n:#} outside {condition}, {k:#} missing {column:name}
  vi  {n} dòng không thỏa {condition}, {k} dòng thiếu {column}

  en  {n:#} outside {condition}, {k:#} missing {column:name}, {rest:phrase}
  vi  {n} dòng không thỏa {condition}, {k} dòng thiếu {column}, {rest}

  en  {n:#} outside {condition}, {k:#} weight zero
  vi  {n} dòng không thỏa {condition}, {k} dòng có trọng số bằng 0

  en  {n:#} outside {condition}, {k:#} weight zero, {rest:phrase}
  vi  {n} dòng không thỏa {condition}, {k} dòng có trọng số bằng 0, {rest}

  en  {n:#} outside {condition}, {k:#} not usable in every model
  vi  {n} dòng không thỏa {condition}, {k} dòng không dùng được ở mọi mô hình

  en  {n:#} outside {condition}, {k:#} not usable in every model, {rest:phrase}
  vi  {n} dòng không thỏa {condition}, {k} dòng không dùng được ở mọi mô hình, {rest}

  en  {n:#} outside {condition}, {k:#} alone in its {group:name} (singleton)
  vi  {n} dòng không thỏa {condition}, {k} dòng đứng một mình trong {group} (singleton)

  en  {n:#} outside {condition}, {k:#} alone in its {group:name} (singleton), {rest:phrase}
  vi  {n} dòng không thỏa {condition}, {k} dòng đứng một mình trong {group} (singleton), {rest}

  en  {n:#} not usable in every model
  vi  {n} dòng không dùng được ở mọi mô hình

  en  {n:#} not usable in every model, {rest:phrase}
  vi  {n} dòng không dùng được ở mọi mô hình, {rest}

  en  {n:#} weight zero
  vi  {n} dòng có trọng số bằng 0

  en  {n:#} weight zero, {rest:phrase}
  vi  {n} dòng có trọng số bằng 0, {rest}

  en  {n:#} alone in its {group:name} (singleton)
  vi  {n} dòng đứng một mình trong {group} (singleton)

  en  {n:#} alone in its {group:name} (singleton), {rest:phrase}
  vi  {n} dòng đứng một mình trong {group} (singleton), {rest}

  en  Most rows are left out: what remains may differ from the rest.
  vi  Phần lớn các dòng bị bỏ: phần còn lại có thể khác với phần bị bỏ.

  en  Most rows are left out in {models:list}: what remains may differ from the rest.
  vi  Phần lớn các dòng bị bỏ ở {models}: phần còn lại có thể khác với phần bị bỏ.

  en  All models use the same {n:#} rows.
  vi  Mọi mô hình dùng cùng {n} dòng.

  en  {models:list} use the same {n:#} rows.
  vi  {models} dùng cùng {n} dòng.

  en  The models use different rows; --same-rows fits them on the {n:#} rows that every one can use.
  vi  Các mô hình dùng những dòng khác nhau; --same-rows ước lượng chúng trên {n} dòng mà mô hình nào cũng dùng được.

  en  {models:list} use different rows; --same-rows fits them on the {n:#} rows that every one can use.
  vi  {models} dùng những dòng khác nhau; --same-rows ước lượng chúng trên {n} dòng mà mô hình nào cũng dùng được.

  en  Taken out: all that is constant within a {a:name} (absorbed fixed effects).
  vi  Đã khử: tất cả những gì không đổi trong cùng một {a} (hiệu ứng cố định được hấp thụ).

  en  Taken out: all that is constant within a {a:name} or within a {b:name} (absorbed fixed effects).
  vi  Đã khử: tất cả những gì không đổi trong cùng một {a} hoặc trong cùng một {b} (hiệu ứng cố định được hấp thụ).

  en  Taken out: all that is constant within a {a:name} or within a {b:name} or within a {c:name} (absorbed fixed effects).
  vi  Đã khử: tất cả những gì không đổi trong cùng một {a}, một {b} hoặc một {c} (hiệu ứng cố định được hấp thụ).

  en  {models:list} taken out: all that is constant within a {a:name} (absorbed fixed effects).
  vi  {models} đã khử: tất cả những gì không đổi trong cùng một {a} (hiệu ứng cố định được hấp thụ).

  en  {models:list} taken out: all that is constant within a {a:name} or within a {b:name} (absorbed fixed effects).
  vi  {models} đã khử: tất cả những gì không đổi trong cùng một {a} hoặc trong cùng một {b} (hiệu ứng cố định được hấp thụ).

  en  {models:list} taken out: all that is constant within a {a:name} or within a {b:name} or within a {c:name} (absorbed fixed effects).
  vi  {models} đã khử: tất cả những gì không đổi trong cùng một {a}, một {b} hoặc một {c} (hiệu ứng cố định được hấp thụ).

  en  ({models}): {note:phrase}
  vi  ({models}): {note}

  en  Without a constant R² is about zero, not about the mean.
  vi  Không có hằng số, R² tính quanh số 0 chứ không quanh trung bình.

  en  Dropped: {names:names}, because it is the same in all {n:#} rows (collinear).
  vi  Đã loại: {names}, vì biến này như nhau ở cả {n} dòng (đa cộng tuyến).

  en  Dropped: {names:names}, because they are the same in all {n:#} rows (collinear).
  vi  Đã loại: {names}, vì các biến này như nhau ở cả {n} dòng (đa cộng tuyến).

  en  Dropped: {names:names}, because other terms add up to it (collinear).
  vi  Đã loại: {names}, vì các số hạng khác cộng lại cho ra đúng nó (đa cộng tuyến).

  en  Dropped: {names:names}, because other terms add up to them (collinear).
  vi  Đã loại: {names}, vì các số hạng khác cộng lại cho ra đúng chúng (đa cộng tuyến).

  en  Dropped: {names:names}, because other terms or the absorbed effects ({effects}) determine it (collinear).
  vi  Đã loại: {names}, vì các số hạng khác hoặc các hiệu ứng cố định ({effects}) xác định hoàn toàn nó (đa cộng tuyến).

  en  Dropped: {names:names}, because other terms or the absorbed effects ({effects}) determine them (collinear).
  vi  Đã loại: {names}, vì các số hạng khác hoặc các hiệu ứng cố định ({effects}) xác định hoàn toàn chúng (đa cộng tuyến).

  en  The fit is perfect: the residuals are rounding, so standard errors say nothing and no p-values are given.
  vi  Mô hình khớp hoàn toàn: phần dư chỉ là sai số làm tròn, nên sai số chuẩn không nói lên điều gì và không nêu giá trị p.

  en  Absorbed effects were taken out by conjugate gradients, to a relative residual of 1e-12.
  vi  Các hiệu ứng cố định được khử bằng phương pháp gradient liên hợp, đến phần dư tương đối 1e-12.

  en  The absorbed effects use at most {n:#} degrees of freedom.
  vi  Các hiệu ứng cố định dùng nhiều nhất {n} bậc tự do.

  en  The estimated variance of {names:list} is not positive beyond rounding, as can happen with several cluster variables: no standard error or p-value is given; cluster by one of them.
  vi  Phương sai ước lượng của {names} không dương sau khi trừ sai số làm tròn, điều có thể xảy ra khi gộp cụm theo nhiều biến: không nêu sai số chuẩn và giá trị p; hãy gộp cụm theo một trong các biến đó.

  en  The estimated variance of {names:list} is not positive beyond rounding, as when a term is constant within clusters or clusters are few: no standard error or p-value is given; cluster by something else.
  vi  Phương sai ước lượng của {names} không dương sau khi trừ sai số làm tròn, như khi một số hạng không đổi trong từng cụm hoặc có quá ít cụm: không nêu sai số chuẩn và giá trị p; hãy gộp cụm theo biến khác.

  en  Few clusters: {n:#} by {name:name}. With fewer than about {k:#}, clustered standard errors tend to be too small; read p-values near the limit with care.
  vi  Ít cụm: {n} cụm theo {name}. Khi có ít hơn khoảng {k} cụm, sai số chuẩn gộp cụm thường quá nhỏ; cần thận trọng với các giá trị p gần ngưỡng.

  en  {whole}: no direction is declared for {column:name}, so rank 1 is its lowest value.
  vi  {whole}: {column} chưa được khai báo chiều tốt, nên hạng 1 là giá trị thấp nhất.

  en  * p < 0.05, ** p < 0.01, *** p < 0.001.
  vi  * p < 0,05; ** p < 0,01; *** p < 0,001.

  en  Associations, not effects: what moved both a driver and the outcome is not ruled out.
  vi  Đây là mối liên hệ, không phải quan hệ nhân quả: chưa loại trừ yếu tố chung đứng sau cả biến giải thích lẫn biến kết quả.

  # ---- trend

  en  ~ not distinguishable from no trend (p above 0.05).
  vi  ~ chưa phân biệt được với trường hợp không có xu hướng (p trên 0,05).

  en  A trend is no reason for itself: what else changed over these years is not looked at.
  vi  Bản thân xu hướng không nói lên nguyên nhân: những gì khác đã thay đổi trong các năm này không được xem xét ở đây.

  en  Errors that persist from year to year make p too small.
  vi  Sai số kéo dài từ năm này sang năm khác làm p quá nhỏ.

  en  Errors that persist from year to year make p too small; --method prewhiten allows for them.
  vi  Sai số kéo dài từ năm này sang năm khác làm p quá nhỏ; --method prewhiten có tính đến điều đó.

  en  S: pairs of years that rise less pairs that fall; p counts all orders in which these values could have come, ties included (Mann-Kendall, exact under exchangeable years).
  vi  S: số cặp năm tăng trừ số cặp năm giảm; p đếm mọi thứ tự mà các giá trị này có thể xuất hiện, kể cả giá trị trùng nhau (Mann-Kendall, chính xác khi các năm hoán đổi được cho nhau).

  en  S: pairs of years that rise less pairs that fall; p counts all orders in which these values could have come, ties included; beyond {n:#} values p by the normal law of S, right for ties, with continuity correction (Mann-Kendall, exact under exchangeable years).
  vi  S: số cặp năm tăng trừ số cặp năm giảm; p đếm mọi thứ tự mà các giá trị này có thể xuất hiện, kể cả giá trị trùng nhau; trên {n} giá trị thì p theo phân phối chuẩn của S, đúng cả khi có giá trị trùng nhau, có hiệu chỉnh liên tục (Mann-Kendall, chính xác khi các năm hoán đổi được cho nhau).

  en  S: pairs of years that rise less pairs that fall; p by the normal law of S, right for ties, with continuity correction (Mann-Kendall, normal).
  vi  S: số cặp năm tăng trừ số cặp năm giảm; p theo phân phối chuẩn của S, đúng cả khi có giá trị trùng nhau, có hiệu chỉnh liên tục (Mann-Kendall, xấp xỉ chuẩn).

  en  p: the line's slope over its error, exact if errors are normal and independent (least squares, t with n - 2 df).
  vi  p: độ dốc của đường thẳng chia cho sai số chuẩn của nó, chính xác nếu sai số có phân phối chuẩn và độc lập (bình phương nhỏ nhất, t với n - 2 bậc tự do).

  en  p: the line's slope over an error that allows for years resembling their neighbours (least squares, Newey-West, {lags:list} lag[s], n/(n - 2), t with n - 2 df).
  vi  p: độ dốc của đường thẳng chia cho sai số chuẩn có tính đến việc các năm liền kề giống nhau (bình phương nhỏ nhất, Newey-West, độ trễ {lags}, n/(n - 2), t với n - 2 bậc tự do).

  en  S and p: of the series less its first autocorrelation times the year before, counted over all orders (Mann-Kendall, pre-whitened).
  vi  S và p: tính trên chuỗi đã trừ tự tương quan bậc một nhân với giá trị năm trước, đếm trên mọi thứ tự (Mann-Kendall, đã khử tự tương quan trước, pre-whitening).

  en  A trend is weakened by it too.
  vi  Cách này cũng làm yếu đi chính xu hướng.

  en  S and p: as pre-whitened, with Sen's slope taken out before and put back after, counted over all orders (Mann-Kendall, trend-free pre-whitening).
  vi  S và p: như khi khử tự tương quan trước, nhưng độ dốc Sen được bỏ ra trước rồi cộng lại sau, đếm trên mọi thứ tự (Mann-Kendall, khử tự tương quan trước với phần không xu hướng, trend-free pre-whitening).

  en  p: by the normal law of S, its variance corrected for the autocorrelations of the detrended ranks beyond 1.96/√n (Mann-Kendall, Hamed-Rao).
  vi  p: theo phân phối chuẩn của S, phương sai được hiệu chỉnh theo các tự tương quan vượt 1,96/√n của hạng đã khử xu hướng (Mann-Kendall, Hamed-Rao).

  en  p: by the normal law of S, its variance corrected for all autocorrelations of the detrended series (Mann-Kendall, Yue-Wang).
  vi  p: theo phân phối chuẩn của S, phương sai được hiệu chỉnh theo mọi tự tương quan của chuỗi đã khử xu hướng (Mann-Kendall, Yue-Wang).

  en  p: S among all orders of blocks of neighbouring years, every one counted (Mann-Kendall, block permutation).
  vi  p: so S với mọi thứ tự của các khối năm liền kề, đếm đủ từng thứ tự (Mann-Kendall, hoán vị khối).

  en  p: S among all orders of blocks of neighbouring years, {n:#} of them drawn (seed {seed:#}) (Mann-Kendall, block permutation).
  vi  p: so S với các thứ tự của các khối năm liền kề, trong đó rút ngẫu nhiên {n} thứ tự (seed {seed}) (Mann-Kendall, hoán vị khối).

  en  Slope: the change per {time:name} along the least squares line.
  vi  Độ dốc: mức thay đổi mỗi {time} theo đường bình phương nhỏ nhất.

  en  Slope: the median change per {time:name} over all pairs of them (Theil-Sen); the correction is of the test, so no interval.
  vi  Độ dốc: trung vị của mức thay đổi mỗi {time} trên mọi cặp (Theil-Sen); việc hiệu chỉnh chỉ áp dụng cho kiểm định, nên không có khoảng tin cậy.

  en  Slope: the median change per {time:name} over all pairs of them (Theil-Sen); interval from the exact law of S without ties.
  vi  Độ dốc: trung vị của mức thay đổi mỗi {time} trên mọi cặp (Theil-Sen); khoảng tin cậy theo phân phối chính xác của S khi không có giá trị trùng nhau.

  en  Slope: the median change per {time:name} over all pairs of them (Theil-Sen); interval from the normal law of S.
  vi  Độ dốc: trung vị của mức thay đổi mỗi {time} trên mọi cặp (Theil-Sen); khoảng tin cậy theo phân phối chuẩn của S.

  en  No {level:#}% interval with {n:#} points: all pairwise slopes, {a:#} to {b:#}, hold the slope with {c:#}%, counted exactly without ties.
  vi  Với {n} điểm thì không có khoảng tin cậy {level}%: toàn bộ độ dốc từng cặp, từ {a} đến {b}, chứa độ dốc thật với xác suất {c}%, tính chính xác khi không có giá trị trùng nhau.

  en  No {level:#}% interval with {n:#} points: the range of all pairwise slopes holds the slope with {c:#}%, counted exactly without ties ({k:#} units).
  vi  Với {n} điểm thì không có khoảng tin cậy {level}%: khoảng của toàn bộ độ dốc từng cặp chứa độ dốc thật với xác suất {c}%, tính chính xác khi không có giá trị trùng nhau ({k} đơn vị).

  en  The smallest p that {n:#} such values can have is {p:#}.
  vi  Giá trị p nhỏ nhất mà {n} giá trị như vậy có thể đạt là {p}.

  en  {unit}: the smallest p that {n:#} such values can have is {p:#}.
  vi  {unit}: giá trị p nhỏ nhất mà {n} giá trị như vậy có thể đạt là {p}.

  en  P with further years: {ways:phrases}.
  vi  p nếu có thêm năm: {ways}.

  en  P with further years: {ways:phrases}; below 0.05 with {k:#}.
  vi  p nếu có thêm năm: {ways}; dưới 0,05 khi thêm {k} năm.

  en  P with further years: {ways:phrases}; never below 0.05.
  vi  p nếu có thêm năm: {ways}; không lúc nào xuống dưới 0,05.

  en  {unit}: p with further years: {ways:phrases}.
  vi  {unit}: p nếu có thêm năm: {ways}.

  en  {unit}: p with further years: {ways:phrases}; below 0.05 with {k:#}.
  vi  {unit}: p nếu có thêm năm: {ways}; dưới 0,05 khi thêm {k} năm.

  en  {unit}: p with further years: {ways:phrases}; never below 0.05.
  vi  {unit}: p nếu có thêm năm: {ways}; không lúc nào xuống dưới 0,05.

  en  {k:#} more at rank 1: {p:#}
  vi  thêm {k} năm ở hạng 1: {p}

  en  {k:#} more beyond all before: {p:#}
  vi  thêm {k} năm vượt mọi năm trước: {p}

  en  Fewer than three values, so no trend: {names:list}.
  vi  Có ít hơn ba giá trị nên không tính xu hướng: {names}.

  en  No answer for {names:list}: {reason:phrase}.
  vi  Không có câu trả lời cho {names}: {reason}.

  en  no answer for {names:list}: {reason:phrase}
  vi  không có câu trả lời cho {names}: {reason}

  en  autocorrelations of fewer than {n:#} years are too uncertain to correct by
  vi  tự tương quan của ít hơn {n} năm quá không chắc chắn để dùng làm hiệu chỉnh

  en  a correction for persistence needs years that are equally far apart, without gaps
  vi  việc hiệu chỉnh cho sai số kéo dài cần các năm cách đều nhau, không đứt quãng

  en  the corrected variance of S is not positive, so it is no variance and there is no p; the autocorrelations of so few years are noise
  vi  phương sai hiệu chỉnh của S không dương, nên không phải là phương sai và không có p; tự tương quan của số năm ít như vậy chỉ là nhiễu

  en  the values are constant or lie on one line, so nothing measures the error
  vi  các giá trị không đổi hoặc nằm trên một đường thẳng, nên không có gì để đo sai số

  en  With {n:#} years and no trend, p falls below 5% in {shares:phrases} (simulated, {m:#} series each).
  vi  Với {n} năm và không có xu hướng, p xuống dưới 5% ở {shares} (mô phỏng, mỗi trường hợp {m} chuỗi).

  en  With {n:#} years and no trend, p falls below 5% in {shares:phrases} (simulated, {m:#} series each; no answer in up to {a:#}% of them).
  vi  Với {n} năm và không có xu hướng, p xuống dưới 5% ở {shares} (mô phỏng, mỗi trường hợp {m} chuỗi; không có câu trả lời ở nhiều nhất {a}% số chuỗi).

  en  {a:#}% at autocorrelation {r:#}
  vi  {a}% số chuỗi khi tự tương quan là {r}

  # ---- trend of groups (PooledReport)

  en  S: the units' S added up; p exchanges whole periods, the same for all units, so that units may move together (regional Mann-Kendall, joint permutation, every order counted).
  vi  S: tổng các S của từng đơn vị; p hoán đổi nguyên cả kỳ, giống nhau cho mọi đơn vị, nên các đơn vị có thể biến động cùng nhau (Mann-Kendall theo vùng, hoán vị chung, đếm đủ mọi thứ tự).

  en  S: the units' S added up; p exchanges whole periods, the same for all units, so that units may move together (regional Mann-Kendall, joint permutation, {n:#} orders drawn, seed {seed:#}).
  vi  S: tổng các S của từng đơn vị; p hoán đổi nguyên cả kỳ, giống nhau cho mọi đơn vị, nên các đơn vị có thể biến động cùng nhau (Mann-Kendall theo vùng, hoán vị chung, rút ngẫu nhiên {n} thứ tự, seed {seed}).

  en  More units do not make more years: with {n:#} of them p cannot be below {p:#}.
  vi  Nhiều đơn vị hơn không có nghĩa là nhiều năm hơn: với {n} năm thì p không thể dưới {p}.

  en  Slope: the median change per {time:name} over all pairs of them within units; interval: the slopes that the same test does not reject.
  vi  Độ dốc: trung vị của mức thay đổi mỗi {time} trên mọi cặp trong từng đơn vị; khoảng tin cậy: các độ dốc mà chính kiểm định này không bác bỏ.

  en  No {level:#}% interval for {names:list}: too few years.
  vi  Không có khoảng tin cậy {level}% cho {names}: quá ít năm.

  en  p by the normal law of S is {p:#} with the units' covariance (Dietz-Killeen), {q:#} if units were independent, which units of one country are not.
  vi  p theo phân phối chuẩn của S là {p} khi tính cả hiệp phương sai giữa các đơn vị (Dietz-Killeen), {q} nếu các đơn vị độc lập, điều không đúng với các đơn vị trong cùng một nước.

  en  p is {q:#} if units were independent, which units of one country are not.
  vi  p là {q} nếu các đơn vị độc lập, điều không đúng với các đơn vị trong cùng một nước.

  en  Fewer than two values, so left out: {names:list}.
  vi  Có ít hơn hai giá trị nên bị bỏ: {names}.

  en  Fewer than three years, so no trend: {names:list}.
  vi  Có ít hơn ba năm nên không tính xu hướng: {names}.

  en  Left out: {n:#} row[s] without {group:name}.
  vi  Bỏ: {n} dòng không có {group}.

  en  Left out: {n:#} row[s] without a group.
  vi  Bỏ: {n} dòng không thuộc nhóm nào.

  # ---- trend: slopes shrunk towards their common one (ShrunkReport)

  en  Slope: least squares per {time:name}; its error from one variance of the residuals of all units (sd {sd:#}, {df:#} df).
  vi  Độ dốc: bình phương nhỏ nhất, tính mỗi {time}; sai số chuẩn lấy từ một phương sai phần dư chung cho mọi đơn vị (độ lệch chuẩn {sd}, {df} bậc tự do).

  en  The slopes differ by no more than their errors (Q {q:#}, p {p:#}), so all shrink to the common slope {m:#} (standard error {e:#}).
  vi  Các độ dốc khác nhau không quá sai số của chúng (Q {q}, p {p}), nên tất cả co về độ dốc chung {m} (sai số chuẩn {e}).

  en  True slopes spread with sd {sd:#} about a common slope {m:#} (standard error {e:#}); do they differ at all? Q {q:#}, p {p:#}.
  vi  Các độ dốc thật phân tán với độ lệch chuẩn {sd} quanh độ dốc chung {m} (sai số chuẩn {e}); chúng có thực sự khác nhau không? Q {q}, p {p}.

  en  Shrunk: the best guess of a unit's slope when it is one of {n:#} (empirical Bayes; random effects by REML, normal interval).
  vi  Đã co: ước lượng tốt nhất về độ dốc của một đơn vị khi nó là một trong {n} đơn vị (Bayes thực nghiệm; hiệu ứng ngẫu nhiên theo REML, khoảng tin cậy chuẩn).

  en  The extremes of raw slopes are there by noise as much as by merit.
  vi  Các độ dốc thô cao nhất và thấp nhất có được vị trí đó do nhiễu cũng nhiều như do thực chất.

  en  ~ the interval of the shrunk slope holds 0: not distinguishable from no trend.
  vi  ~ khoảng tin cậy của độ dốc đã co chứa 0: chưa phân biệt được với trường hợp không có xu hướng.

  en  Fewer than three values, so left out: {names:list}.
  vi  Có ít hơn ba giá trị nên bị bỏ: {names}.

  en  Errors that persist from year to year make the errors of slopes too small.
  vi  Sai số kéo dài từ năm này sang năm khác làm sai số chuẩn của độ dốc quá nhỏ.

  # ---- breaks

  en  ~ not distinguishable from no change (p above 0.05).
  vi  ~ chưa phân biệt được với trường hợp không có thay đổi (p trên 0,05).

  en  {outcome:name}: 1 is best, so a lower level after the change is better.
  vi  {outcome}: hạng 1 là tốt nhất, nên mức thấp hơn sau thay đổi là tốt hơn.

  en  No direction is declared for {outcome:name}, so levels rose or fell, not improved or worsened.
  vi  {outcome} chưa được khai báo chiều tốt, nên mức chỉ tăng lên hay giảm xuống, không phải tốt lên hay kém đi.

  en  A change of level is no reason for itself: what else changed at that {time:name} is not looked at.
  vi  Bản thân việc đổi mức không nói lên nguyên nhân: những gì khác đã thay đổi ở {time} đó không được xem xét ở đây.

  en  instrument: the change lies where the series is declared to break, so it is a break of the instrument, not the {unit:name}'s own.
  vi  công cụ đo: thay đổi nằm đúng chỗ chuỗi số liệu được khai báo là gián đoạn, nên đó là gián đoạn của công cụ đo, không phải của riêng {unit}.

  en  instrument: the change lies where the series is declared to break, so it is a break of the instrument, not the units' own.
  vi  công cụ đo: thay đổi nằm đúng chỗ chuỗi số liệu được khai báo là gián đoạn, nên đó là gián đoạn của công cụ đo, không phải của riêng các đơn vị.

  en  Change: the last {time:name} before it | the first after.
  vi  Thay đổi: {time} cuối cùng trước thay đổi | {time} đầu tiên sau thay đổi.

  en  K: the largest gap between the sum of the first ranks and what it would be without a change (Pettitt).
  vi  K: chênh lệch lớn nhất giữa tổng các hạng đầu và tổng đó khi không có thay đổi (Pettitt).

  en  T0: the largest gain of two levels over one, in variances (standard normal homogeneity test).
  vi  T0: mức cải thiện lớn nhất khi dùng hai mức thay cho một, tính theo phương sai (kiểm định đồng nhất chuẩn, SNHT).

  en  sup W: the largest cumulated deviation from the mean, in standard deviations times root n (OLS-CUSUM).
  vi  sup W: độ lệch tích lũy lớn nhất so với trung bình, tính theo độ lệch chuẩn nhân căn bậc hai của n (OLS-CUSUM).

  en  sup F: the largest F of a shift, leaving out {trim:#}% of the points at either end, at least two (Andrews).
  vi  sup F: trị số F lớn nhất của một lần dịch mức, bỏ {trim}% số điểm ở mỗi đầu, ít nhất hai điểm (Andrews).

  en  The best partition into segments of {segment:phrase}, with {n:#} break[s] (Bai-Perron); F: its gain over one level.
  vi  Cách chia tốt nhất thành các đoạn {segment}, với {n} điểm gãy (Bai-Perron); F: mức cải thiện so với chỉ một mức.

  en  The best partition into segments of {segment:phrase} (Bai-Perron), the number of breaks chosen by BIC; BIC gain: what they lower it by.
  vi  Cách chia tốt nhất thành các đoạn {segment} (Bai-Perron), số điểm gãy chọn theo BIC; mức giảm BIC: các điểm gãy làm BIC giảm bao nhiêu.

  en  at least {n:#} points
  vi  có ít nhất {n} điểm

  en  at least 15% of the points, no fewer than two
  vi  có ít nhất 15% số điểm, không dưới hai điểm

  en  p {ways:phrase}.
  vi  p {ways}.

  en  p {ways:phrase}; no formula for it exists.
  vi  p {ways}; không có công thức cho nó.

  en  {a:phrase}, or {b:phrase}
  vi  {a}, hoặc {b}

  en  {a:phrase}, {b:phrase}, or {c:phrase}
  vi  {a}, {b}, hoặc {c}

  en  counts all orders in which these values could have come, ties included
  vi  đếm mọi thứ tự mà các giá trị này có thể xuất hiện, kể cả giá trị trùng nhau

  en  compares with {n:#} orders of the values drawn at random (seed {seed:#})
  vi  so với {n} thứ tự của các giá trị rút ngẫu nhiên (seed {seed})

  en  is the limit for many points (Kolmogorov), cautious at 30 to 50
  vi  là giới hạn khi có nhiều điểm (Kolmogorov), thiên về thận trọng ở 30 đến 50 điểm

  en  is the limit for many points (Hansen's approximation)
  vi  là giới hạn khi có nhiều điểm (xấp xỉ của Hansen)

  en  Errors that persist from year to year make p too small: with a correlation of {r:#}, {n:#} of {m:#} series of {k:#} points without a change have p below 0.05 (simulated).
  vi  Sai số kéo dài từ năm này sang năm khác làm p quá nhỏ: với tương quan {r}, cứ {m} chuỗi {k} điểm không có thay đổi thì {n} chuỗi có p dưới 0,05 (mô phỏng).

  en  BIC alone finds a break in {n:#} of {m:#} series of {k:#} independent values that have none, so read it with its p.
  vi  Chỉ riêng BIC đã tìm ra điểm gãy ở {n} trong {m} chuỗi gồm {k} giá trị độc lập vốn không có điểm gãy nào, nên cần đọc cùng với p của nó.

  en  Here, {found:phrase}, so p is too small.
  vi  Ở đây, {found}, nên p quá nhỏ.

  en  Here, {found:phrase}, which is no sign of it.
  vi  Ở đây, {found}, tức là không có dấu hiệu của điều đó.

  en  deviations of one {time:name} and the next correlate by {r:#}, where exchanged ones give {q:#} (p {p:#}, {n:#} orders, seed {seed:#})
  vi  độ lệch của một {time} và {time} kế tiếp tương quan {r}, trong khi hoán đổi thì được {q} (p {p}, {n} thứ tự, seed {seed})

  en  A steady trend also looks like a change of level: see reformstat trend.
  vi  Một xu hướng đều đặn cũng trông giống như đổi mức: xem reformstat trend.

  en  Two changes or more come equally close in {n:#} series; the first is shown.
  vi  Ở {n} chuỗi có từ hai thay đổi trở lên phù hợp như nhau; chỉ hiện thay đổi đầu tiên.

  en  Equally close, the first being shown: {places}.
  vi  Phù hợp như nhau, trong đó chỉ hiện cái đầu tiên: {places}.

  en  Nothing varies between changes, so the statistic has no finite value: {names:list}.
  vi  Giữa các thay đổi không có biến thiên nào, nên trị thống kê không hữu hạn: {names}.

  en  {level:#}% from, to: between which times the last before the change lies, in the limit of many points; an end beyond the series is left out (Bai 1997).
  vi  {level}% từ, đến: khoảng thời gian chứa thời điểm cuối cùng trước thay đổi, theo giới hạn khi có nhiều điểm; đầu nào vượt ngoài chuỗi thì bỏ trống (Bai 1997).

  en  No interval for the time of change below {n:#} points: the law it rests on holds for many points only.
  vi  Dưới {n} điểm thì không có khoảng tin cậy cho thời điểm thay đổi: quy luật làm cơ sở chỉ đúng khi có nhiều điểm.

  en  Too few values for segments of that many points, so no test: {names:list}.
  vi  Quá ít giá trị cho các đoạn có chừng ấy điểm, nên không kiểm định: {names}.

  en  Fewer than four values, of which no order is rare enough to tell, so no test: {names:list}.
  vi  Có ít hơn bốn giá trị, không thứ tự nào đủ hiếm để kết luận, nên không kiểm định: {names}.

  en  The same value at all times, so nothing to test: {names:list}.
  vi  Cùng một giá trị ở mọi thời điểm, nên không có gì để kiểm định: {names}.

  # ---- breaks --common (CommonBreakReport)

  en  The year is common, its reason is not looked at; each {unit:name}'s shift: --table shifts.
  vi  Năm thay đổi là chung, còn nguyên nhân không được xem xét ở đây; mức dịch của từng {unit}: --table shifts.

  en  % of SS: the share of the variation about each {unit:name}'s mean that the change takes, each having its own shift (common break by least squares, Bai 2010).
  vi  % của SS: tỷ lệ biến thiên (tổng bình phương) quanh trung bình của từng {unit} mà thay đổi này chiếm, mỗi {unit} có mức dịch riêng (điểm gãy chung theo bình phương nhỏ nhất, Bai 2010).

  en  p counts all orders in which these {n:#} times could have come, all units' values of one {time:name} moving together, gaps included.
  vi  p đếm mọi thứ tự mà {n} thời điểm này có thể xuất hiện, giá trị của mọi đơn vị trong cùng một {time} đi cùng nhau, kể cả chỗ trống.

  en  p compares with {n:#} orders of the times drawn at random, all units' values of one {time:name} moving together, gaps included (seed {seed:#}).
  vi  p so với {n} thứ tự thời gian rút ngẫu nhiên, giá trị của mọi đơn vị trong cùng một {time} đi cùng nhau, kể cả chỗ trống (seed {seed}).

  en  p rests on times that can be exchanged; nothing speaks against it: {found:phrase}.
  vi  p dựa trên giả định các thời điểm hoán đổi được cho nhau; không có gì trái với giả định đó: {found}.

  en  the change taken out, {found:phrase}
  vi  sau khi loại bỏ thay đổi, {found}

  en  No p, since it rests on times that can be exchanged, and these cannot: {found:phrase}.
  vi  Không nêu p, vì p dựa trên giả định các thời điểm hoán đổi được cho nhau, mà ở đây thì không: {found}.

  en  Such persistence alone makes most panels without a common change look broken; p would be {p:#} and mean nothing.
  vi  Chỉ riêng tính kéo dài như vậy đã khiến phần lớn các bảng không có thay đổi chung trông như có điểm gãy; p sẽ là {p} và không có ý nghĩa.

  en  One side of the change is a single {time:name}: a change of level and one odd {t:name} are not told apart.
  vi  Một phía của thay đổi chỉ có một {time}: không phân biệt được đổi mức với một {t} bất thường.

  en  The smallest p that these times can have: {p:#}.
  vi  Giá trị p nhỏ nhất mà các thời điểm này có thể đạt: {p}.

  en  Values on one side of the change alone, so no shift: {names:list}.
  vi  Chỉ có giá trị ở một phía của thay đổi, nên không tính mức dịch: {names}.

  # ---- converge

  en  Of a gap between one {unit:name} and another in {first:#}, {s:#} was gone by {last:#}.
  vi  Trong khoảng cách giữa một {unit} và {unit} khác ở {first}, {s} đã mất đi đến {last}.

  en  Of a gap between one {unit:name} and another in {first:#}, nothing was gone by {last:#}: it grew by {s:#}.
  vi  Khoảng cách giữa một {unit} và {unit} khác ở {first} không hề mất đi đến {last}: nó rộng thêm {s}.

  en  Of a gap between one {unit:name} and another in {first:#}, {s:#} was gone by {last:#}; noise alone would take away {k:#}.
  vi  Trong khoảng cách giữa một {unit} và {unit} khác ở {first}, {s} đã mất đi đến {last}; riêng nhiễu cũng lấy đi {k}.

  en  Of a gap between one {unit:name} and another in {first:#}, nothing was gone by {last:#}: it grew by {s:#}; noise alone would take away {k:#}.
  vi  Khoảng cách giữa một {unit} và {unit} khác ở {first} không hề mất đi đến {last}: nó rộng thêm {s}; riêng nhiễu cũng lấy đi {k}.

  en  How much of that is noise is not known here.
  vi  Bao nhiêu trong đó là nhiễu thì ở đây không biết được.

  en  Freed of noise it is known too weakly to tell.
  vi  Sau khi loại nhiễu, ước lượng quá yếu để kết luận.

  en  Freed of noise beta is {b:#} ({low:#} to {high:#}): gaps close, beyond what fresh noise gives.
  vi  Sau khi loại nhiễu, beta là {b} ({low} đến {high}): khoảng cách thu hẹp, hơn mức mà nhiễu mới từng kỳ có thể cho.

  en  Freed of noise beta is {b:#} ({low:#} to {high:#}): gaps widen.
  vi  Sau khi loại nhiễu, beta là {b} ({low} đến {high}): khoảng cách nới rộng.

  en  Freed of noise beta is {b:#} ({low:#} to {high:#}): not told apart from gaps that stay.
  vi  Sau khi loại nhiễu, beta là {b} ({low} đến {high}): chưa phân biệt được với trường hợp khoảng cách giữ nguyên.

  en  Beta: the average change a {time:name} for each point of gap, below 0 where gaps close (beta convergence).
  vi  Beta: mức thay đổi trung bình mỗi {time} ứng với một điểm khoảng cách, dưới 0 khi khoảng cách thu hẹp (hội tụ beta).

  en  By {last:#}: the part of a gap gone by then, the column in which lines over different {times:name}[s] compare.
  vi  Đến {last}: phần khoảng cách đã mất đi đến lúc đó, là cột để so sánh các dòng tính trên những {times} khác nhau.

  en  Intervals by HC3 and t.
  vi  Khoảng tin cậy theo HC3 và phân phối t.

  en  Intervals by HC3 and t; within units clustered by {unit:name} (CR1).
  vi  Khoảng tin cậy theo HC3 và phân phối t; ước lượng trong đơn vị gộp cụm theo {unit} (CR1).

  en  Freed of noise: the change from {second:#} on, on the score of {t:#}, for which that of {first:#} stands (two-stage least squares, {n:#} units).
  vi  Đã loại nhiễu: thay đổi từ {second} trở đi theo điểm của {t}, lấy điểm của {first} làm biến công cụ (bình phương nhỏ nhất hai bước, {n} đơn vị).

  en  Freed of noise: the change from {second:#} on, on the score of {t:#}, for which that of {first:#} stands (two-stage least squares, {n:#} units; first-stage F {f:#}).
  vi  Đã loại nhiễu: thay đổi từ {second} trở đi theo điểm của {t}, lấy điểm của {first} làm biến công cụ (bình phương nhỏ nhất hai bước, {n} đơn vị; F bước một {f}).

  en  Right where the noise of one {time:name} has nothing to do with that of another; noise that lasts passes for true (by half, {n:#} of {m:#} simulated panels close where nothing does).
  vi  Đúng khi nhiễu của {time} này không liên quan đến nhiễu của {time} khác; nhiễu kéo dài sẽ bị coi là thật (khi một nửa nhiễu kéo dài, {n} trong {m} bảng mô phỏng thu hẹp khoảng cách dù không có gì thu hẹp).

  en  Observed scores regress to the mean: whoever was lucky in {first:#} falls back.
  vi  Điểm quan sát được hồi quy về trung bình: đơn vị nào gặp may ở {first} sẽ lùi lại.

  en  Reliability: the part of a {time:name}'s spread that is no noise, {r:#} ({low:#} to {high:#}), from the correlations of the first, second and last {t:name} (Heise); noise alone takes away the rest.
  vi  Độ tin cậy: phần độ phân tán của một {time} không phải là nhiễu, {r} ({low} đến {high}), tính từ tương quan của {t} đầu, thứ hai và cuối (Heise); riêng nhiễu lấy đi phần còn lại.

  en  Given {names:names}: among units alike in these, at their values of {first:#} (conditional beta convergence).
  vi  Có điều kiện theo {names}: giữa các đơn vị giống nhau về những mặt này, lấy giá trị ở {first} (hội tụ beta có điều kiện).

  en  Within units: from one {time:name} to the next, each towards its own level, {first:#} to {last:#}, {n:#} pairs (two-way fixed effects; the jackknife, by half panels, mends what few {times:name}[s] do).
  vi  Trong đơn vị: từ {time} này sang {time} kế tiếp, mỗi đơn vị hướng về mức riêng của mình, {first} đến {last}, {n} cặp (hiệu ứng cố định hai chiều; jackknife, theo nửa bảng, sửa phần chệch khi có ít {times}).

  en  Within units: from one {time:name} to the next, each towards its own level, {first:#} to {last:#} in steps of {step:#}, {n:#} pairs (two-way fixed effects; the jackknife, by half panels, mends what few {times:name}[s] do).
  vi  Trong đơn vị: từ {time} này sang {time} kế tiếp, mỗi đơn vị hướng về mức riêng của mình, {first} đến {last} theo bước {step}, {n} cặp (hiệu ứng cố định hai chiều; jackknife, theo nửa bảng, sửa phần chệch khi có ít {times}).

  en  Noise looks like a quick return here: of simulated panels where nothing closes all do so at a reliability of {r:#}.
  vi  Ở đây nhiễu trông giống như sự trở lại nhanh: trong các bảng mô phỏng không có gì thu hẹp, tất cả đều tỏ ra thu hẹp ở độ tin cậy {r}.

  en  Hence no p; if noise is fresh every {time:name}, reliability is surely above {r:#} here and the jackknife's half-life can be read.
  vi  Vì vậy không nêu p; nếu nhiễu là mới ở mỗi {time} thì ở đây độ tin cậy chắc chắn trên {r} và có thể đọc thời gian giảm nửa của jackknife.

  en  Hence no p, and no half-life unless reliability is surely above {r:#}.
  vi  Vì vậy không nêu p, và không nêu thời gian giảm nửa trừ khi độ tin cậy chắc chắn trên {r}.

  en  Half-life: {times:name}[s] until half a gap is gone, if each leaves the same part; the interval is that of beta inverted, infinite where gaps may never close.
  vi  Giảm nửa sau: số {times} cho đến khi một nửa khoảng cách mất đi (half-life), nếu mỗi {times} để lại cùng một phần; khoảng tin cậy suy ngược từ khoảng của beta, vô hạn khi khoảng cách có thể không bao giờ thu hẹp.

  en  None: the estimate leaves none to count.
  vi  Không có: theo ước lượng thì không có thời gian giảm nửa nào để tính.

  en  The spread over the {n:#} units with every {time:name} {way:phrase} from {a:#} to {b:#} (standard deviation).
  vi  Độ phân tán giữa {n} đơn vị có đủ mọi {time} {way} từ {a} đến {b} (độ lệch chuẩn).

  en  The spread over the {n:#} units with every {time:name} {way:phrase} from {a:#} to {b:#} (standard deviation), more than chance (Pitman-Morgan, for the same units twice; with outliers it rejects too often).
  vi  Độ phân tán giữa {n} đơn vị có đủ mọi {time} {way} từ {a} đến {b} (độ lệch chuẩn), nhiều hơn mức ngẫu nhiên (Pitman-Morgan, cho cùng các đơn vị ở hai thời điểm; khi có giá trị ngoại lai thì bác bỏ quá thường xuyên).

  en  The spread over the {n:#} units with every {time:name} {way:phrase} from {a:#} to {b:#} (standard deviation), not told apart from chance (Pitman-Morgan, for the same units twice; with outliers it rejects too often).
  vi  Độ phân tán giữa {n} đơn vị có đủ mọi {time} {way} từ {a} đến {b} (độ lệch chuẩn), chưa phân biệt được với ngẫu nhiên (Pitman-Morgan, cho cùng các đơn vị ở hai thời điểm; khi có giá trị ngoại lai thì bác bỏ quá thường xuyên).

  en  fell
  vi  giảm

  en  rose
  vi  tăng

  en  stayed
  vi  giữ nguyên

  en  Noise that shrinks, as where samples grow, lowers it too.
  vi  Nhiễu nhỏ dần, như khi cỡ mẫu tăng, cũng làm độ phân tán giảm.

  en  Log t: no test of all units, since in some {time:name} nothing is left to explain.
  vi  Log t: không kiểm định được cho tất cả các đơn vị, vì ở một {time} nào đó không còn gì để giải thích.

  en  Log t: {verdict:phrase} (b {b:#}, t {t:#}; below -1.65 rejects, p one-sided; Phillips and Sul, {n:#} {times:name}[s] of which {k:#} count, scores unfiltered, r = 0.3).
  vi  Log t: {verdict} (b {b}, t {t}; dưới -1,65 là bác bỏ, p một phía; Phillips và Sul, {n} {times} trong đó tính {k}, điểm không lọc, r = 0,3).

  en  they do not come together as one
  vi  các đơn vị không hội tụ thành một nhóm

  en  that they come together is not rejected
  vi  giả thuyết các đơn vị hội tụ không bị bác bỏ

  en  coming together is not rejected, nor seen (b < 0)
  vi  hội tụ không bị bác bỏ, nhưng cũng không thấy được (b < 0)

  en  Noise does not shrink, which log t takes for staying apart: at a reliability of {r:#} it rejects {a:#} to {b:#} of {m:#} simulated panels whose gaps all close, and finds two or three clubs where there are no groups.
  vi  Nhiễu không nhỏ dần, và log t coi đó là tiếp tục tách xa: ở độ tin cậy {r}, nó bác bỏ {a} đến {b} trong {m} bảng mô phỏng có mọi khoảng cách đều thu hẹp, và tìm ra hai hoặc ba nhóm ở nơi không có nhóm nào.

  en  Club {k:#} ({n:#}): {names:list}.
  vi  Nhóm {k} ({n}): {names}.

  en  Club {k:#} ({n:#}): {names:list} and {m:#} more (--table clubs).
  vi  Nhóm {k} ({n}): {names} và {m} đơn vị khác (--table clubs).

  en  In no club ({n:#}): {names:list}.
  vi  Không thuộc nhóm nào ({n}): {names}.

  en  In no club ({n:#}): {names:list} and {m:#} more (--table clubs).
  vi  Không thuộc nhóm nào ({n}): {names} và {m} đơn vị khác (--table clubs).

  # ---- converge: what is weak or missing (ConvergenceCaveats)

  en  Weak instrument: the score of {first:#} says too little of the next (first-stage F {f:#}, below 10), so the slope freed of noise and its interval do not hold.
  vi  Biến công cụ yếu: điểm của {first} cho biết quá ít về điểm kế tiếp (F bước một {f}, dưới 10), nên độ dốc đã loại nhiễu và khoảng tin cậy của nó không dùng được.

  en  Weak instrument, given: the score of {first:#} says too little of the next (first-stage F {f:#}, below 10), so the slope freed of noise and its interval do not hold.
  vi  Biến công cụ yếu khi có điều kiện: điểm của {first} cho biết quá ít về điểm kế tiếp (F bước một {f}, dưới 10), nên độ dốc đã loại nhiễu và khoảng tin cậy của nó không dùng được.

  en  Dropped: {names:names}, the same for all units or determined by the others (collinear).
  vi  Đã loại: {names}, như nhau ở mọi đơn vị hoặc do các biến khác xác định hoàn toàn (đa cộng tuyến).

  en  Log t and clubs rest on {n:#} {times:name}[s]; with fewer than {k:#} p holds only roughly.
  vi  Log t và các nhóm dựa trên {n} {times}; khi có ít hơn {k} thì p chỉ là gần đúng.

  en  Few units ({n:#}): intervals and p-values hold only roughly.
  vi  Ít đơn vị ({n}): khoảng tin cậy và giá trị p chỉ là gần đúng.

  en  A scale with an end leaves those near it only the way back, which looks like gaps closing (ceiling).
  vi  Thang điểm có giới hạn khiến đơn vị ở gần giới hạn chỉ còn đường lùi lại, trông giống như khoảng cách thu hẹp (hiệu ứng trần).

  en  That gaps close is no reason for itself: what else changed over these years is not looked at.
  vi  Bản thân việc khoảng cách thu hẹp không nói lên nguyên nhân: những gì khác đã thay đổi trong các năm này không được xem xét ở đây.

  en  The reliability is estimated at 1 or above: no sign of noise that is fresh every {time:name}.
  vi  Độ tin cậy ước lượng bằng hoặc trên 1: không có dấu hiệu của nhiễu mới ở mỗi {time}.

  en  No slope on the first score
  vi  Không có độ dốc theo điểm đầu kỳ

  en  No slope freed of noise
  vi  Không có độ dốc đã loại nhiễu

  en  No slope given the controls
  vi  Không có độ dốc có điều kiện theo các biến kiểm soát

  en  No slope freed of noise given the controls
  vi  Không có độ dốc đã loại nhiễu có điều kiện theo các biến kiểm soát

  en  No reliability
  vi  Không có độ tin cậy

  en  Nothing within units
  vi  Không có ước lượng trong đơn vị

  en  No spread over the same units
  vi  Không có độ phân tán trên cùng các đơn vị

  en  No log t and no clubs
  vi  Không có log t và không có nhóm

  en  {what:phrase}: it takes {n:#} {times:name}[s], there are {k:#}.
  vi  {what}: cần {n} {times}, hiện có {k}.

  en  {what:phrase}: it takes {n:#} {times:name}[s] equally far apart, there are {k:#}.
  vi  {what}: cần {n} {times} cách đều nhau, hiện có {k}.

  en  {what:phrase}: it takes {n:#} units with all scores, there are {k:#}.
  vi  {what}: cần {n} đơn vị có đủ mọi điểm, hiện có {k}.

  en  {what:phrase}: the scores are all the same.
  vi  {what}: mọi điểm đều như nhau.

  en  {what:phrase}: it divides by the mean of a {time:name}, so scores must be above 0; {unit} has one that is not.
  vi  {what}: phép tính chia cho trung bình của một {time}, nên điểm phải trên 0; {unit} có một điểm không thỏa.

  en  {what:phrase}: the first and the last scores do not go together, so noise cannot be told from change.
  vi  {what}: điểm đầu và điểm cuối không đi cùng nhau, nên không phân biệt được nhiễu với thay đổi.

  en  {what:phrase}: the scores leave nothing to estimate it from (no variation, or a perfect fit).
  vi  {what}: các điểm không để lại gì để ước lượng (không biến thiên, hoặc khớp hoàn toàn).

  en  Without a score in {first:#} or {last:#}, so in no slope on the first score: {names:list}.
  vi  Không có điểm ở {first} hoặc {last}, nên không nằm trong độ dốc nào theo điểm đầu kỳ: {names}.

  en  Without a value of {controls:names} in {first:#}, so in no slope given: {names:list}.
  vi  Không có giá trị của {controls} ở {first}, nên không nằm trong độ dốc có điều kiện nào: {names}.

  en  Without a score in some {time:name}, so not in the spread: {names:list}.
  vi  Không có điểm ở một {time} nào đó, nên không nằm trong độ phân tán: {names}.

  # ---- correlate

  en  Associations, not effects: what moved both columns is not ruled out.
  vi  Đây là mối liên hệ, không phải quan hệ nhân quả: chưa loại trừ yếu tố chung đứng sau cả hai cột.

  en  Intervals and p-values: --layout long, or -f csv.
  vi  Khoảng tin cậy và giá trị p: --layout long, hoặc -f csv.

  en  {ranks:names}: 1 is best, so a minus sign is better: more of the other column, a better rank
  vi  {ranks}: hạng 1 là tốt nhất, nên dấu trừ là tốt hơn: cột kia càng cao thì hạng càng tốt

  en  {ranks:names}: 1 is best, so a minus sign is better: more of the other column, a better rank.
  vi  {ranks}: hạng 1 là tốt nhất, nên dấu trừ là tốt hơn: cột kia càng cao thì hạng càng tốt.

  en  {ranks:names}: 1 is best, so a minus sign is better with it: more of the other column, a better rank
  vi  {ranks}: hạng 1 là tốt nhất, nên dấu trừ với cột này là tốt hơn: cột kia càng cao thì hạng càng tốt

  en  {ranks:names}: 1 is best, so a minus sign is better with it: more of the other column, a better rank.
  vi  {ranks}: hạng 1 là tốt nhất, nên dấu trừ với cột này là tốt hơn: cột kia càng cao thì hạng càng tốt.

  en  a rank is a place within its {time:name}: --within {option} compares like with like
  vi  hạng là thứ bậc trong từng {time}: --within {option} so sánh những gì cùng loại

  en  All {n:#} row[s] used.
  vi  Dùng cả {n} dòng.

  en  All {n:#} row[s] used, {m:#} unit[s] ({unit:name}).
  vi  Dùng cả {n} dòng, {m} đơn vị ({unit}).

  en  All {n:#} row[s] where {condition} used.
  vi  Dùng cả {n} dòng thỏa {condition}.

  en  All {n:#} row[s] where {condition} used, {m:#} unit[s] ({unit:name}).
  vi  Dùng cả {n} dòng thỏa {condition}, {m} đơn vị ({unit}).

  en  n = {k:#}: the rows with both columns (pairwise complete), of {n:#} row[s].
  vi  n = {k}: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng.

  en  n = {k:#}: the rows with both columns (pairwise complete), of {n:#} row[s], {m:#} unit[s] ({unit:name}).
  vi  n = {k}: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng, {m} đơn vị ({unit}).

  en  n = {k:#}: the rows with both columns (pairwise complete), of {n:#} row[s] where {condition}.
  vi  n = {k}: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng thỏa {condition}.

  en  n = {k:#}: the rows with both columns (pairwise complete), of {n:#} row[s] where {condition}, {m:#} unit[s] ({unit:name}).
  vi  n = {k}: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng thỏa {condition}, {m} đơn vị ({unit}).

  en  n = {k:#}: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s].
  vi  n = {k}: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng.

  en  n = {k:#}: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s], {m:#} unit[s] ({unit:name}).
  vi  n = {k}: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng, {m} đơn vị ({unit}).

  en  n = {k:#}: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s] where {condition}.
  vi  n = {k}: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng thỏa {condition}.

  en  n = {k:#}: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s] where {condition}, {m:#} unit[s] ({unit:name}).
  vi  n = {k}: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng thỏa {condition}, {m} đơn vị ({unit}).

  en  n from {a:#} to {b:#}: the rows with both columns (pairwise complete), of {n:#} row[s].
  vi  n từ {a} đến {b}: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng.

  en  n from {a:#} to {b:#}: the rows with both columns (pairwise complete), of {n:#} row[s], {m:#} unit[s] ({unit:name}).
  vi  n từ {a} đến {b}: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng, {m} đơn vị ({unit}).

  en  n from {a:#} to {b:#}: the rows with both columns (pairwise complete), of {n:#} row[s] where {condition}.
  vi  n từ {a} đến {b}: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng thỏa {condition}.

  en  n from {a:#} to {b:#}: the rows with both columns (pairwise complete), of {n:#} row[s] where {condition}, {m:#} unit[s] ({unit:name}).
  vi  n từ {a} đến {b}: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng thỏa {condition}, {m} đơn vị ({unit}).

  en  n from {a:#} to {b:#}: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s].
  vi  n từ {a} đến {b}: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng.

  en  n from {a:#} to {b:#}: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s], {m:#} unit[s] ({unit:name}).
  vi  n từ {a} đến {b}: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng, {m} đơn vị ({unit}).

  en  n from {a:#} to {b:#}: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s] where {condition}.
  vi  n từ {a} đến {b}: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng thỏa {condition}.

  en  n from {a:#} to {b:#}: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s] where {condition}, {m:#} unit[s] ({unit:name}).
  vi  n từ {a} đến {b}: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng thỏa {condition}, {m} đơn vị ({unit}).

  en  n: the rows with both columns (pairwise complete), of {n:#} row[s].
  vi  n: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng.

  en  n: the rows with both columns (pairwise complete), of {n:#} row[s], {m:#} unit[s] ({unit:name}).
  vi  n: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng, {m} đơn vị ({unit}).

  en  n: the rows with both columns (pairwise complete), of {n:#} row[s] where {condition}.
  vi  n: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng thỏa {condition}.

  en  n: the rows with both columns (pairwise complete), of {n:#} row[s] where {condition}, {m:#} unit[s] ({unit:name}).
  vi  n: số dòng có cả hai cột (đủ từng cặp), trong {n} dòng thỏa {condition}, {m} đơn vị ({unit}).

  en  n: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s].
  vi  n: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng.

  en  n: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s], {m:#} unit[s] ({unit:name}).
  vi  n: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng, {m} đơn vị ({unit}).

  en  n: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s] where {condition}.
  vi  n: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng thỏa {condition}.

  en  n: the rows with both columns and what is held fixed (pairwise complete), of {n:#} row[s] where {condition}, {m:#} unit[s] ({unit:name}).
  vi  n: số dòng có cả hai cột và các biến giữ cố định (đủ từng cặp), trong {n} dòng thỏa {condition}, {m} đơn vị ({unit}).

  en  {n:#} row[s] left out: no {a:name}.
  vi  Bỏ {n} dòng: không có {a}.

  en  {n:#} row[s] left out: no {a:name}, no {b:name}.
  vi  Bỏ {n} dòng: không có {a}, không có {b}.

  en  {n:#} row[s] left out: no {a:name}, no {b:name}, no {c:name}.
  vi  Bỏ {n} dòng: không có {a}, không có {b}, không có {c}.

  en  Left out: {within:name} {periods}, with fewer than three rows.
  vi  Bỏ: {within} {periods}, vì có ít hơn ba dòng.

  en  Left out for {pairs:list}: {within:name} {periods}, with fewer than three rows.
  vi  Bỏ ở {pairs}: {within} {periods}, vì có ít hơn ba dòng.

  en  Left out for {pairs:list} and {n:#} more pairs: {within:name} {periods}, with fewer than three rows.
  vi  Bỏ ở {pairs} và {n} cặp khác: {within} {periods}, vì có ít hơn ba dòng.

  en  lag(x, {k:#}): x of the same {unit:name} at {time:name} {sign} {n:#}, never across a gap.
  vi  lag(x, {k}): x của cùng {unit} ở {time} {sign} {n}, không bao giờ vượt qua chỗ trống.

  en  lag(x, {k:#}): x of the same {unit:name} {n:#} edition[s] earlier, never across a gap.
  vi  lag(x, {k}): x của cùng {unit} ở {n} kỳ trước, không bao giờ vượt qua chỗ trống.

  en  lag(x, {k:#}): x of the same {unit:name} {n:#} edition[s] later, never across a gap.
  vi  lag(x, {k}): x của cùng {unit} ở {n} kỳ sau, không bao giờ vượt qua chỗ trống.

  en  {names:names} held fixed (partial correlations).
  vi  Giữ cố định {names} (tương quan riêng phần).

  en  Only rows of one {within:name} are compared ({ways:phrase}).
  vi  Chỉ so sánh các dòng của cùng một {within} ({ways}).

  en  Pearson: values less the mean of their {within:name}
  vi  Pearson: giá trị trừ trung bình của {within}

  en  Spearman: ranks within the {within:name} over its n, centred
  vi  Spearman: hạng trong {within} chia cho n của nó, đã trừ trung bình

  en  Kendall: pairs of rows of one {within:name}
  vi  Kendall: các cặp dòng của cùng một {within}

  en  Intervals take rows to be independent (Fisher's z, variance: {ways:phrase}).
  vi  Khoảng tin cậy coi các dòng là độc lập (z của Fisher, phương sai: {ways}).

  en  Intervals take rows to be independent (Fisher's z, variance: {ways:phrase}; n less the periods but one).
  vi  Khoảng tin cậy coi các dòng là độc lập (z của Fisher, phương sai: {ways}; n thay bằng n - (số kỳ - 1)).

  en  Pearson 1/(n-{k:#})
  vi  Pearson 1/(n-{k})

  en  Spearman (1 + r²/2)/(n-{k:#}), Bonett and Wright
  vi  Spearman (1 + r²/2)/(n-{k}), Bonett và Wright

  en  Kendall tau-b 0.437/(n-{k:#}), Bonett and Wright
  vi  Kendall tau-b 0,437/(n-{k}), Bonett và Wright

  en  p takes rows to be independent ({laws:phrase}).
  vi  p coi các dòng là độc lập ({laws}).

  en  p takes rows to be independent ({laws:phrase}); if they are years of the same units, say so by --unit and --time.
  vi  p coi các dòng là độc lập ({laws}); nếu đó là các năm của cùng những đơn vị, hãy khai báo bằng --unit và --time.

  en  {methods:list} by t with n - {k:#} df
  vi  {methods} theo t với n - {k} bậc tự do

  en  {methods:list} by t with n - {k:#} - (periods - 1) df
  vi  {methods} theo t với n - {k} - (số kỳ - 1) bậc tự do

  en  {methods:list} by the normal law of ppcor
  vi  {methods} theo phân phối chuẩn như trong ppcor

  en  {methods:list} by the normal law, its variance corrected for ties
  vi  {methods} theo phân phối chuẩn, phương sai đã hiệu chỉnh cho giá trị trùng nhau

  en  {methods:list} of at most 9 rows exactly, all orders counted
  vi  {methods} có tối đa 9 dòng thì tính chính xác, đếm mọi thứ tự

  en  {methods:list} of few rows exactly, all orders counted
  vi  {methods} có ít dòng thì tính chính xác, đếm mọi thứ tự

  en  Rows of one {unit:name} are taken as unrelated, which makes p too small; --time allows for their being alike.
  vi  Các dòng của cùng một {unit} bị coi là không liên quan, khiến p quá nhỏ; --time có tính đến việc chúng giống nhau.

  en  Intervals allow for the rows of one {unit:name} being alike: they leave out each {u:name} in turn (delete-one-unit jackknife of Fisher's z, t with {df} df).
  vi  Khoảng tin cậy có tính đến việc các dòng của cùng một {unit} giống nhau: lần lượt bỏ từng {u} (jackknife bỏ một đơn vị cho z của Fisher, t với {df} bậc tự do).

  en  Intervals allow for the rows of one {unit:name} being alike: they leave out each {u:name} in turn (delete-one-unit jackknife of Fisher's z, t with units - 1 df).
  vi  Khoảng tin cậy có tính đến việc các dòng của cùng một {unit} giống nhau: lần lượt bỏ từng {u} (jackknife bỏ một đơn vị cho z của Fisher, t với số đơn vị - 1 bậc tự do).

  en  Intervals allow for the rows of one {unit:name} being alike: they leave out {n:#} groups of them in turn (delete-a-group jackknife of Fisher's z, t with at most {df:#} df).
  vi  Khoảng tin cậy có tính đến việc các dòng của cùng một {unit} giống nhau: lần lượt bỏ {n} nhóm (jackknife bỏ một nhóm cho z của Fisher, t với nhiều nhất {df} bậc tự do).

  en  p: how often so strong a correlation comes about when each {unit:name} is given the whole history of another (permutation of unit histories, two-sided, {n:#} draws, seed {seed:#}).
  vi  p: tần suất có tương quan mạnh như vậy khi mỗi {unit} được gán toàn bộ lịch sử của một {unit} khác (hoán vị lịch sử của các đơn vị, hai phía, {n} lần rút, seed {seed}).

  en  p: how often so strong a correlation comes about when each {unit:name} is given the whole history of another (permutation of unit histories, two-sided, {n:#} draws, fewer than 9999 on so long a table, seed {seed:#}).
  vi  p: tần suất có tương quan mạnh như vậy khi mỗi {unit} được gán toàn bộ lịch sử của một {unit} khác (hoán vị lịch sử của các đơn vị, hai phía, {n} lần rút, ít hơn 9999 vì bảng dài, seed {seed}).

  en  p: the share of all ways to give each {unit:name} the whole history of another in which the correlation is so strong (exact permutation of unit histories, two-sided).
  vi  p: tỷ lệ các cách gán cho mỗi {unit} toàn bộ lịch sử của một {unit} khác mà tương quan mạnh như vậy (hoán vị chính xác lịch sử của các đơn vị, hai phía).

  en  p: the share of all ways to give each {unit:name} the whole history of another in which the correlation is so strong (exact permutation of unit histories, two-sided); with {n:#} unit[s] it is never below {p:#}.
  vi  p: tỷ lệ các cách gán cho mỗi {unit} toàn bộ lịch sử của một {unit} khác mà tương quan mạnh như vậy (hoán vị chính xác lịch sử của các đơn vị, hai phía); với {n} đơn vị thì không bao giờ dưới {p}.

  en  p comes from the same jackknife (t of z over its standard error), since a history moved to another {unit:name} would change its {within:name}.
  vi  p lấy từ chính jackknife đó (t của z chia cho sai số chuẩn), vì lịch sử chuyển sang {unit} khác sẽ đổi {within}.

  en  p comes from the same jackknife (t of z over its standard error), since a history moved to another {unit:name} would lose its tie to what is held fixed.
  vi  p lấy từ chính jackknife đó (t của z chia cho sai số chuẩn), vì lịch sử chuyển sang {unit} khác sẽ mất gắn kết với các biến giữ cố định.

  en  Moving together over time alone gives {pairs:phrase} (mean of the exchanges, {method}): p is about what goes beyond it, estimate and interval are not.
  vi  Riêng việc cùng biến động theo thời gian đã cho {pairs} (trung bình của các lần hoán đổi, {method}): p nói về phần vượt trên mức đó, còn ước lượng và khoảng tin cậy thì không.

  en  Moving together over time alone gives {pairs:phrase} (mean of the exchanges, {method}): p is about what goes beyond it, estimate and interval are not; --within {time} takes it out.
  vi  Riêng việc cùng biến động theo thời gian đã cho {pairs} (trung bình của các lần hoán đổi, {method}): p nói về phần vượt trên mức đó, còn ước lượng và khoảng tin cậy thì không; --within {time} loại phần này ra.

  en  Moving together over time alone gives {pairs:phrase} and {m:#} more pairs (mean of the exchanges, {method}): p is about what goes beyond it, estimate and interval are not.
  vi  Riêng việc cùng biến động theo thời gian đã cho {pairs} và {m} cặp khác (trung bình của các lần hoán đổi, {method}): p nói về phần vượt trên mức đó, còn ước lượng và khoảng tin cậy thì không.

  en  Moving together over time alone gives {pairs:phrase} and {m:#} more pairs (mean of the exchanges, {method}): p is about what goes beyond it, estimate and interval are not; --within {time} takes it out.
  vi  Riêng việc cùng biến động theo thời gian đã cho {pairs} và {m} cặp khác (trung bình của các lần hoán đổi, {method}): p nói về phần vượt trên mức đó, còn ước lượng và khoảng tin cậy thì không; --within {time} loại phần này ra.

  en  {x:name} and {y:name} {r:#}
  vi  {x} và {y} {r}

  en  {x:name} and {y:name} {r:#}, {rest:phrase}
  vi  {x} và {y} {r}, {rest}

  en  Holm p allows for {n:#} tests: any false alarm at all is as rare as p says (Holm).
  vi  p theo Holm đã tính đến việc làm {n} kiểm định: khả năng có dù chỉ một báo động sai cũng hiếm như p nói (Holm).

  en  Holm p allows for {n:#} tests of a method: any false alarm at all is as rare as p says (Holm).
  vi  p theo Holm đã tính đến việc làm {n} kiểm định theo mỗi phương pháp: khả năng có dù chỉ một báo động sai cũng hiếm như p nói (Holm).

  en  BH p allows for {n:#} tests: the share of false alarms among findings (Benjamini-Hochberg).
  vi  p theo BH đã tính đến việc làm {n} kiểm định: tỷ lệ báo động sai trong các phát hiện (Benjamini-Hochberg).

  en  BH p allows for {n:#} tests of a method: the share of false alarms among findings (Benjamini-Hochberg).
  vi  p theo BH đã tính đến việc làm {n} kiểm định theo mỗi phương pháp: tỷ lệ báo động sai trong các phát hiện (Benjamini-Hochberg).

  en  BY p allows for {n:#} tests, however related: the share of false alarms (Benjamini-Yekutieli).
  vi  p theo BY đã tính đến việc làm {n} kiểm định, dù chúng liên quan với nhau thế nào: tỷ lệ báo động sai (Benjamini-Yekutieli).

  en  BY p allows for {n:#} tests of a method, however related: the share of false alarms (Benjamini-Yekutieli).
  vi  p theo BY đã tính đến việc làm {n} kiểm định theo mỗi phương pháp, dù chúng liên quan với nhau thế nào: tỷ lệ báo động sai (Benjamini-Yekutieli).

  en  p-values do not allow for there being {n:#} tests (--adjust none).
  vi  Giá trị p không tính đến việc có {n} kiểm định (--adjust none).

  en  p-values do not allow for there being {n:#} tests of a method (--adjust none).
  vi  Giá trị p không tính đến việc có {n} kiểm định theo mỗi phương pháp (--adjust none).

  # ---- correlate: what is missing or weak (CorrelationCaveats)

  en  No correlation with {column:name}: it is the same in all rows used.
  vi  Không có tương quan với {column}: cột này như nhau ở mọi dòng được dùng.

  en  No correlation with {column:name}: it is the same in all rows used of one {within:name}.
  vi  Không có tương quan với {column}: cột này như nhau ở mọi dòng được dùng của cùng một {within}.

  en  No correlation with {column:name}: what is held fixed determines it.
  vi  Không có tương quan với {column}: các biến giữ cố định xác định hoàn toàn cột này.

  en  Too few rows for a correlation: {pairs:list}.
  vi  Quá ít dòng để tính tương quan: {pairs}.

  en  No interval where the estimate is exactly 1 or -1: {pairs:list}.
  vi  Không có khoảng tin cậy khi ước lượng đúng bằng 1 hoặc -1: {pairs}.

  en  Too few rows for an interval: {pairs:list}.
  vi  Quá ít dòng để có khoảng tin cậy: {pairs}.

  en  Too few rows for a p-value: {pairs:list}.
  vi  Quá ít dòng để có giá trị p: {pairs}.

  en  Fewer than three units ({unit:name}) have both columns: no interval, no p: {pairs:list}.
  vi  Có ít hơn ba đơn vị ({unit}) có cả hai cột: không có khoảng tin cậy, không có p: {pairs}.

  en  No p, as in more than one of twenty exchanges of histories too few rows have both columns: {pairs:list}.
  vi  Không có p, vì trong hơn một phần hai mươi số lần hoán đổi lịch sử có quá ít dòng có cả hai cột: {pairs}.

  en  No interval, as without one {unit:name} there is no estimate short of 1 or -1: {pairs:list}.
  vi  Không có khoảng tin cậy, vì khi bỏ một {unit} thì không có ước lượng nào khác 1 hoặc -1: {pairs}.

  en  Few units: {n:#} ({unit:name}) stand behind some numbers; with fewer than {k:#} intervals and p are rough.
  vi  Ít đơn vị: một số con số chỉ dựa trên {n} đơn vị ({unit}); khi có ít hơn {k} thì khoảng tin cậy và p chỉ là gần đúng.

  en  Few rows: {n:#} stand behind some numbers; with fewer than {k:#} intervals are rough.
  vi  Ít dòng: một số con số chỉ dựa trên {n} dòng; khi có ít hơn {k} thì khoảng tin cậy chỉ là gần đúng.

  en  More than half of the rows are lost to missing cells: {pairs:list}.
  vi  Hơn một nửa số dòng bị mất vì thiếu số liệu: {pairs}.

  # ---- forecast

  en  Score: noise that does not last, moves that stay, and a drift held near 0 (local level with shrunk drifts).
  vi  Điểm: nhiễu không kéo dài, biến động còn lại và một độ trôi giữ gần 0 (mô hình mức cục bộ với độ trôi đã co).

  en  Score: noise that does not last, moves that stay, and a drift held near 0, both in what all units share and in each unit's distance to it (local level with shrunk drifts).
  vi  Điểm: nhiễu không kéo dài, biến động còn lại và một độ trôi giữ gần 0, cả trong phần chung của mọi đơn vị lẫn trong khoảng cách của từng đơn vị so với phần chung đó (mô hình mức cục bộ với độ trôi đã co).

  en  {n:#} {periods:phrase} do not tell how much stays, so all answers count, by how well they explain what was seen (restricted likelihood over a grid).
  vi  {n} {periods} không đủ cho biết bao nhiêu phần còn lại, nên mọi câu trả lời đều được tính, tùy theo mức độ giải thích số liệu đã thấy (hợp lý hạn chế trên lưới).

  en  Range: the middle {level:#}% of {n:#} draws, seed {seed:#}.
  vi  Khoảng: {level}% ở giữa của {n} lần rút, seed {seed}.

  en  It takes all units to be equally noisy: right for them together, too wide for a steady one, too narrow for a wild one.
  vi  Khoảng này coi mọi đơn vị có mức nhiễu như nhau: đúng khi xét chung, quá rộng với đơn vị ổn định, quá hẹp với đơn vị biến động mạnh.

  en  No rank: one unit alone has values to forecast from.
  vi  Không có hạng: chỉ một đơn vị có giá trị để dự báo.

  en  Rank: 1 is best, by score among all {n:#} units; of {year:#} the median of the draws, to be read with its range.
  vi  Hạng: 1 là tốt nhất, xếp theo điểm trong tất cả {n} đơn vị; hạng của {year} là trung vị của các lần rút, cần đọc cùng với khoảng của nó.

  en  Rank: 1 is best, by score among all {n:#} units; of the {periods:phrase} to come the median of the draws, to be read with its range.
  vi  Hạng: 1 là tốt nhất, xếp theo điểm trong tất cả {n} đơn vị; hạng của các {periods} tới là trung vị của các lần rút, cần đọc cùng với khoảng của nó.

  en  Rank: 1 is best, by score among all {n:#} units that the condition keeps; of {year:#} the median of the draws, to be read with its range.
  vi  Hạng: 1 là tốt nhất, xếp theo điểm trong tất cả {n} đơn vị thỏa điều kiện; hạng của {year} là trung vị của các lần rút, cần đọc cùng với khoảng của nó.

  en  Rank: 1 is best, by score among all {n:#} units that the condition keeps; of the {periods:phrase} to come the median of the draws, to be read with its range.
  vi  Hạng: 1 là tốt nhất, xếp theo điểm trong tất cả {n} đơn vị thỏa điều kiện; hạng của các {periods} tới là trung vị của các lần rút, cần đọc cùng với khoảng của nó.

  en  An edition ahead is {n:#} years, the commonest distance between two of them.
  vi  Một kỳ tới là {n} năm, khoảng cách thường gặp nhất giữa hai kỳ.

  en  An edition ahead is {n:#} of {time:name}, the commonest distance between two of them.
  vi  Một kỳ tới là {n} đơn vị của {time}, khoảng cách thường gặp nhất giữa hai kỳ.

  en  Of a unit's change against the others from one {period:phrase} to the next about {s:#}% does not last (share of its variance, averaged over the answers).
  vi  Trong thay đổi của một đơn vị so với các đơn vị khác từ {period} này sang {period} kế tiếp, khoảng {s}% không kéo dài (tỷ lệ phương sai, lấy trung bình trên các câu trả lời).

  en  Of the change from one {period:phrase} to the next about {s:#}% does not last (share of its variance, averaged over the answers).
  vi  Trong thay đổi từ {period} này sang {period} kế tiếp, khoảng {s}% không kéo dài (tỷ lệ phương sai, lấy trung bình trên các câu trả lời).

  en  Back-test: forecast from the first {a:#}, {b:#}, ... {periods:phrase} and held against what came; errors are mean absolute ones.
  vi  Kiểm tra trên quá khứ: dự báo từ {a}, {b}, ... {periods} đầu rồi so với kết quả thực tế; sai số là sai số tuyệt đối trung bình.

  en  The units of one share its shock, so count held-out {periods:phrase}, not rows.
  vi  Các đơn vị trong cùng một kỳ chịu chung biến động của kỳ đó, nên hãy đếm số {periods} giữ lại, đừng đếm số dòng.

  en  A plain forecast did better than this one: {which:phrase}.
  vi  Một dự báo đơn giản đã tốt hơn dự báo này: {which}.

  en  {n:#} {periods:phrase} ahead the last value (error {a:#} against {b:#})
  vi  với {n} {periods} tới, lấy giá trị cuối (sai số {a} so với {b})

  en  {n:#} {periods:phrase} ahead the unit's own mean (error {a:#} against {b:#})
  vi  với {n} {periods} tới, lấy trung bình riêng của đơn vị (sai số {a} so với {b})

  en  {n:#} {periods:phrase} ahead the last value and the average drift (error {a:#} against {b:#})
  vi  với {n} {periods} tới, lấy giá trị cuối cộng độ trôi trung bình (sai số {a} so với {b})

  en  {n:#} {periods:phrase} ahead the {level:#}% ranges of scores held only {c:#}%: take them as too narrow.
  vi  Với {n} {periods} tới, các khoảng {level}% của điểm chỉ chứa {c}%: hãy coi các khoảng này là quá hẹp.

  en  {n:#} {periods:phrase} ahead the {level:#}% ranges of ranks held only {c:#}%: take them as too narrow.
  vi  Với {n} {periods} tới, các khoảng {level}% của hạng chỉ chứa {c}%: hãy coi các khoảng này là quá hẹp.

  en  Untested: no held-out {periods:phrase} after the first {n:#}, and at least {m:#} are needed; what the ranges promise rests on the model alone.
  vi  Chưa kiểm tra: không có {periods} nào giữ lại sau {n} {periods} đầu, mà cần ít nhất {m}; điều mà các khoảng hứa hẹn chỉ dựa vào mô hình.

  en  Untested: only {k:#} held-out {periods:phrase} after the first {n:#}, and at least {m:#} are needed; what the ranges promise rests on the model alone.
  vi  Chưa kiểm tra: chỉ có {k} {periods} giữ lại sau {n} {periods} đầu, mà cần ít nhất {m}; điều mà các khoảng hứa hẹn chỉ dựa vào mô hình.

  en  Untested {a:#} {p:phrase} ahead: no held-out {periods:phrase} after the first {n:#}, and at least {m:#} are needed.
  vi  Chưa kiểm tra với {a} {p} tới: không có {periods} nào giữ lại sau {n} {periods} đầu, mà cần ít nhất {m}.

  en  Untested {a:#} {p:phrase} ahead: only {k:#} held-out {periods:phrase} after the first {n:#}, and at least {m:#} are needed.
  vi  Chưa kiểm tra với {a} {p} tới: chỉ có {k} {periods} giữ lại sau {n} {periods} đầu, mà cần ít nhất {m}.

  en  Untested {a:#} to {b:#} {p:phrase} ahead: no held-out {periods:phrase} after the first {n:#}, and at least {m:#} are needed.
  vi  Chưa kiểm tra với {a} đến {b} {p} tới: không có {periods} nào giữ lại sau {n} {periods} đầu, mà cần ít nhất {m}.

  en  Untested {a:#} to {b:#} {p:phrase} ahead: only {k:#} held-out {periods:phrase} after the first {n:#}, and at least {m:#} are needed.
  vi  Chưa kiểm tra với {a} đến {b} {p} tới: chỉ có {k} {periods} giữ lại sau {n} {periods} đầu, mà cần ít nhất {m}.

  en  Fewer than 4 values, so no forecast of their own: {names:list}.
  vi  Có ít hơn 4 giá trị nên không có dự báo riêng: {names}.

  en  Fewer than 4 values, so no forecast of their own, but among those ranked: {names:list}.
  vi  Có ít hơn 4 giá trị nên không có dự báo riêng, nhưng vẫn nằm trong số được xếp hạng: {names}.

  en  No value in {year:#}, so forecast from the one before, with a wider range: {names:list}.
  vi  Không có giá trị ở {year} nên dự báo từ giá trị liền trước, với khoảng rộng hơn: {names}.

  en  No value in the last two {periods:phrase}, so neither forecast nor ranked: {names:list}.
  vi  Không có giá trị trong hai {periods} cuối nên không dự báo và không xếp hạng: {names}.

  en  No value in the last two {periods:phrase}, so not forecast: {names:list}.
  vi  Không có giá trị trong hai {periods} cuối nên không dự báo: {names}.

  en  {n:#} {periods:phrase} ahead of {m:#} seen: the ranges rest on the model more than on the data.
  vi  Dự báo {n} {periods} tới trên {m} {periods} đã thấy: các khoảng dựa vào mô hình nhiều hơn vào số liệu.

  en  A forecast goes on as before: reforms to come, new rules of the index or merged units are not in it.
  vi  Dự báo giả định mọi việc tiếp diễn như trước: cải cách sắp tới, quy tắc mới của chỉ số hay việc sáp nhập đơn vị không nằm trong đó.

  # Composed in reformstat (ForecastWork), shown among these notes:

  en  No rank: there is one unit, and a rank is forecast from the scores of all.
  vi  Không có hạng: chỉ có một đơn vị, mà hạng được dự báo từ điểm của tất cả các đơn vị.

  en  No ranks: the table holds only some of the units ({partial:phrase}), and a rank is among all.
  vi  Không có hạng: bảng chỉ chứa một phần các đơn vị ({partial}), mà hạng là so với tất cả.

  en  No ranks: the table holds only some of the units ({partial}), and a rank is among all.
  vi  Không có hạng: bảng chỉ chứa một phần các đơn vị ({partial}), mà hạng là so với tất cả.

  en  Values that are known because they stood out lean that way, and so do their forecasts.
  vi  Các giá trị được biết đến vì nổi trội thì lệch về phía đó, và dự báo từ chúng cũng vậy.

  en  No ranks: which end of {outcome:name} is the good one is not declared; say --higher-is-better {a} or --lower-is-better {b}.
  vi  Không có hạng: chưa khai báo đầu nào của {outcome} là tốt; hãy dùng --higher-is-better {a} hoặc --lower-is-better {b}.

  # ---- history

  en  = marks a tie: another has the same rank that {time:name}.
  vi  = là đồng hạng: có đơn vị khác cùng hạng ở {time} đó.

  en  Ranked each {time:name}: {n:#} ({source:phrase}).
  vi  Số đơn vị được xếp hạng mỗi {time}: {n} ({source}).

  en  Among how many is not known: {why:phrase}.
  vi  Không biết xếp hạng trong bao nhiêu đơn vị: {why}.

  en  /n: units ranked ({source:phrase}).
  vi  /n: số đơn vị được xếp hạng ({source}).

  en  /n: units ranked ({source:phrase}); not known for {years}.
  vi  /n: số đơn vị được xếp hạng ({source}); không biết ở {years}.

  en  column {column}
  vi  cột {column}

  en  rows with a rank
  vi  số dòng có hạng

  en  the table holds only some of the units
  vi  bảng chỉ chứa một phần các đơn vị

  en  the table holds only some of the units that were ranked
  vi  bảng chỉ chứa một phần các đơn vị được xếp hạng

  en  the column {column} has no whole number
  vi  cột {column} không có số nguyên

  en  Change: places gained (▲) or lost (▼) from {a:#} to {b:#}; {n:#} of {m:#} units have both ranks.
  vi  Thay đổi: số bậc tăng (▲) hoặc tụt (▼) từ {a} đến {b}; {n} trong {m} đơn vị có cả hai hạng.

  en  Change: places gained (▲) or lost (▼) from {a:#} to {b:#}.
  vi  Thay đổi: số bậc tăng (▲) hoặc tụt (▼) từ {a} đến {b}.

  en  Score: of {year:#}.
  vi  Điểm: của {year}.

  en  Change: of the score, from {a:#} to {b:#}.
  vi  Thay đổi: của điểm, từ {a} đến {b}.

  en  Places gained (▲) or lost (▼) since the period before; blank: no rank then, or none before.
  vi  Số bậc tăng (▲) hoặc tụt (▼) so với kỳ trước; ô trống: kỳ đó không có hạng, hoặc kỳ trước không có.

  en  Blank: no rank that {time:name} ({n:#} of {m:#}).
  vi  Ô trống: không có hạng ở {time} đó ({n} trong {m}).

  en  Blank: no score that {time:name} ({n:#} of {m:#}).
  vi  Ô trống: không có điểm ở {time} đó ({n} trong {m}).

  en  No row at all in {years}.
  vi  Không có dòng nào ở {years}.

  en  The first {n:#} of {m:#} units.
  vi  {n} đơn vị đầu trong {m}.

  en  Across a break between {a:#} and {b:#}, so not the units' own moves alone: {what:phrase}
  vi  Có gián đoạn của chuỗi số liệu giữa {a} và {b}, nên không chỉ là biến động của riêng các đơn vị: {what}

  en  Across a break between {a:#} and {b:#}, so not the units' own moves alone: {what}
  vi  Có gián đoạn của chuỗi số liệu giữa {a} và {b}, nên không chỉ là biến động của riêng các đơn vị: {what}

  en  │ Break between {a:#} and {b:#}: {what:phrase}
  vi  │ Gián đoạn giữa {a} và {b}: {what}

  en  │ Break between {a:#} and {b:#}: {what}
  vi  │ Gián đoạn giữa {a} và {b}: {what}

  # Composed in reformstat (HistoryWork), shown among these notes:

  en  Rank: {column:name}, 1 is best; sorted by the last one.
  vi  Hạng: {column}, hạng 1 là tốt nhất; xếp theo hạng cuối.

  en  Rank: made here from {column:name} among all rows of a {time:name}, 1 is the highest, ties share the best place; sorted by the last one.
  vi  Hạng: tính ở đây từ {column} trong mọi dòng của cùng một {time}, hạng 1 là giá trị cao nhất, đồng hạng thì cùng nhận hạng tốt nhất; xếp theo hạng cuối.

  en  Rank: made here from {column:name} among all rows of a {time:name}, 1 is the lowest, ties share the best place; sorted by the last one.
  vi  Hạng: tính ở đây từ {column} trong mọi dòng của cùng một {time}, hạng 1 là giá trị thấp nhất, đồng hạng thì cùng nhận hạng tốt nhất; xếp theo hạng cuối.

  # ---- describe

  en  Rows described: {n:#}.
  vi  Số dòng được mô tả: {n}.

  en  Rows described: {n:#} of {m:#}.
  vi  Số dòng được mô tả: {n} trong {m}.

  en  {n:#} row[s] without {group:name}: the group (missing), shown last.
  vi  {n} dòng không có {group}: nhóm (thiếu), hiện ở cuối.

  en  sd divides by n - 1; quartiles between two values are weighted by their place (R's type 7).
  vi  Độ lệch chuẩn chia cho n - 1; tứ phân vị nằm giữa hai giá trị được nội suy theo vị trí (kiểu 7 của R).

  en  Panel: no row has both {unit:name} and {time:name}.
  vi  Dữ liệu bảng: không dòng nào có cả {unit} và {time}.

  en  Panel: {n:#} unit[s] ({unit:name}) x {m:#} period[s] ({time:name}, {span}): balanced, {k:#} row[s].
  vi  Dữ liệu bảng: {n} đơn vị ({unit}) x {m} kỳ ({time}, {span}): cân bằng, {k} dòng.

  en  Panel: {n:#} unit[s] ({unit:name}) x {m:#} period[s] ({time:name}, {span}): not balanced, {k:#} row[s] of {c:#} possible, {d:#} missing.
  vi  Dữ liệu bảng: {n} đơn vị ({unit}) x {m} kỳ ({time}, {span}): không cân bằng, {k} dòng trong {c} có thể có, thiếu {d}.

  en  Gaps: {gaps:phrase}.
  vi  Chỗ trống: {gaps}.

  en  Gaps: {gaps:phrase}; and {n:#} unit[s] more (--table gaps lists all).
  vi  Chỗ trống: {gaps}; và {n} đơn vị khác (--table gaps liệt kê tất cả).

  en  {unit} lacks {years:list}
  vi  {unit} thiếu {years}

  en  {unit} lacks {years:list}; {rest:phrase}
  vi  {unit} thiếu {years}; {rest}

  en  Not gaps but missing too: {which:phrases}.
  vi  Không phải chỗ trống nhưng cũng thiếu: {which}.

  en  {n:#} unit[s] starting late
  vi  {n} đơn vị bắt đầu muộn

  en  {n:#} unit[s] ending early
  vi  {n} đơn vị kết thúc sớm

  en  No row at all in the declared editions {years:list}.
  vi  Không có dòng nào ở các kỳ đã khai báo {years}.

  en  {n:#} row[s] without {unit:name} or {time:name}.
  vi  {n} dòng không có {unit} hoặc {time}.

  en  Break between {a:#} and {b:#}: {what:phrase}
  vi  Gián đoạn giữa {a} và {b}: {what}

  en  Break between {a:#} and {b:#}: {what}
  vi  Gián đoạn giữa {a} và {b}: {what}

  # ---- datasets

  en  reformstat datasets NAME prints the codebook; with -o FILE.csv it gives the data out.
  vi  reformstat datasets NAME in bảng mã; thêm -o FILE.csv thì xuất dữ liệu.

  en  reformstat regress NAME estimates models of the dataset's own in {names:list}.
  vi  reformstat regress NAME ước lượng các mô hình có sẵn của bộ dữ liệu ở {names}.

  en  Tables: {names}.
  vi  Các bảng: {names}.

  en  To confirm: {column} is {guess:phrase}.
  vi  Cần xác nhận: {column} {guess}.

  en  Model ({name}), {title:phrase}: {formula}
  vi  Mô hình ({name}), {title}: {formula}

  en  Model ({name}), {title}: {formula}
  vi  Mô hình ({name}), {title}: {formula}

  en  SYNTHETIC, made by: {text}
  vi  DỮ LIỆU MÔ PHỎNG, tạo bằng: {text}

  en  Source: {text}
  vi  Nguồn: {text}

  en  Licence: {text:phrase}
  vi  Giấy phép: {text}

  en  Licence: {text}
  vi  Giấy phép: {text}

  en  Model ({name}), {title:phrase}: {formula} where {condition}
  vi  Mô hình ({name}), {title}: {formula} với điều kiện {condition}

  en  Model ({name}), {title}: {formula} where {condition}
  vi  Mô hình ({name}), {title}: {formula} với điều kiện {condition}

  en  To confirm: {column} is {guess}.
  vi  Cần xác nhận: {column} là {guess}.

  # The guesses that a codebook is drafted with (Datasets); the rest of them stand in files.txt:

  en  taken as the score by its name; higher is better; {rest:phrase}
  vi  được hiểu là điểm theo tên cột; cao hơn là tốt hơn; {rest}

  en  taken as the rank by its name; lower is better; {rest:phrase}
  vi  được hiểu là hạng theo tên cột; thấp hơn là tốt hơn; {rest}

  en  taken as a rank by its name; lower is better; {rest:phrase}
  vi  được hiểu là một cột hạng theo tên cột; thấp hơn là tốt hơn; {rest}

  en  taken as the driver {role:phrase} by its name
  vi  được hiểu là biến giải thích {role} theo tên cột

  en  measured in {unit} by its name
  vi  được hiểu là đo bằng {unit} theo tên cột

  # ---- validate

  en  and {n:#} more: -f csv --table violations lists all
  vi  và {n} vi phạm khác: -f csv --table violations liệt kê tất cả

  en  Checked in {n:#} row[s] and {m:#} column[s]: {checks:phrase}.
  vi  Đã kiểm {n} dòng và {m} cột: {checks}.

  en  Skipped: {checks:phrase}.
  vi  Bỏ qua: {checks}.

  en  No codebook says what has to hold, so that only what holds of every table was checked; reformstat codebook {name} drafts one.
  vi  Không có bảng mã cho biết điều gì phải đúng, nên chỉ kiểm những điều đúng với mọi bảng; reformstat codebook {name} lập dự thảo bảng mã.

  en  columns ({reason:phrase})
  vi  columns ({reason})

  en  columns ({reason:phrase}); {rest:phrase}
  vi  columns ({reason}); {rest}

  en  types ({reason:phrase})
  vi  types ({reason})

  en  types ({reason:phrase}); {rest:phrase}
  vi  types ({reason}); {rest}

  en  required ({reason:phrase})
  vi  required ({reason})

  en  required ({reason:phrase}); {rest:phrase}
  vi  required ({reason}); {rest}

  en  unique ({reason:phrase})
  vi  unique ({reason})

  en  unique ({reason:phrase}); {rest:phrase}
  vi  unique ({reason}); {rest}

  en  ranges ({reason:phrase})
  vi  ranges ({reason})

  en  ranges ({reason:phrase}); {rest:phrase}
  vi  ranges ({reason}); {rest}

  en  allowed_values ({reason:phrase})
  vi  allowed_values ({reason})

  en  allowed_values ({reason:phrase}); {rest:phrase}
  vi  allowed_values ({reason}); {rest}

  en  look_alikes ({reason:phrase})
  vi  look_alikes ({reason})

  en  look_alikes ({reason:phrase}); {rest:phrase}
  vi  look_alikes ({reason}); {rest}

  en  primary_key ({reason:phrase})
  vi  primary_key ({reason})

  en  primary_key ({reason:phrase}); {rest:phrase}
  vi  primary_key ({reason}); {rest}

  en  repeated_rows ({reason:phrase})
  vi  repeated_rows ({reason})

  en  repeated_rows ({reason:phrase}); {rest:phrase}
  vi  repeated_rows ({reason}); {rest}

  en  editions ({reason:phrase})
  vi  editions ({reason})

  en  editions ({reason:phrase}); {rest:phrase}
  vi  editions ({reason}); {rest}

  en  ranks ({reason:phrase})
  vi  ranks ({reason})

  en  ranks ({reason:phrase}); {rest:phrase}
  vi  ranks ({reason}); {rest}

  en  rank_and_score ({reason:phrase})
  vi  rank_and_score ({reason})

  en  rank_and_score ({reason:phrase}); {rest:phrase}
  vi  rank_and_score ({reason}); {rest}

  en  components ({reason:phrase})
  vi  components ({reason})

  en  components ({reason:phrase}); {rest:phrase}
  vi  components ({reason}); {rest}

  en  breaks ({reason:phrase})
  vi  breaks ({reason})

  en  breaks ({reason:phrase}); {rest:phrase}
  vi  breaks ({reason}); {rest}

  en  no codebook says which columns there are
  vi  không có bảng mã cho biết có những cột nào

  en  the file's {n:#} against the codebook's {m:#}
  vi  {n} cột của tệp so với {m} cột của bảng mã

  en  {n:#} column[s] of numbers
  vi  {n} cột số

  en  no column is known to hold numbers
  vi  không biết cột nào là cột số

  en  no column is required, and no unit and time are known
  vi  không có cột nào bắt buộc, và không biết đơn vị và thời gian

  en  no column is declared unique
  vi  không có cột nào được khai báo là duy nhất

  en  {n:#} column[s] with bounds
  vi  {n} cột có giới hạn

  en  no column has a minimum or a maximum
  vi  không có cột nào có giới hạn dưới hoặc giới hạn trên

  en  no column has a list of allowed values (enum)
  vi  không có cột nào có danh sách giá trị cho phép (enum)

  en  no column of names is known; --unit names it
  vi  không biết cột nào là cột tên; --unit khai báo cột đó

  en  no primary key is declared, and no unit and time are known
  vi  không có khóa chính được khai báo, và không biết đơn vị và thời gian

  en  a column of the key {names} is not in the file
  vi  một cột của khóa {names} không có trong tệp

  en  the primary key says it
  vi  khóa chính đã kiểm điều này

  en  {n:#} row[s]
  vi  {n} dòng

  en  no editions are declared
  vi  không có kỳ nào được khai báo

  en  no column is known as the time
  vi  không biết cột nào là thời gian

  en  no column is known as the time; --time names it
  vi  không biết cột nào là thời gian; --time khai báo cột đó

  en  {n:#} edition[s]
  vi  {n} kỳ đã khai báo

  en  no column is known as the rank; --rank names it
  vi  không biết cột nào là hạng; --rank khai báo cột đó

  en  every period holds a part of the places only
  vi  kỳ nào cũng chỉ có một phần các hạng

  en  {n:#} period[s]
  vi  {n} kỳ

  en  {n:#} period[s]; a part of the places only: {parts:phrases}
  vi  {n} kỳ; chỉ có một phần các hạng: {parts}

  en  the codebook declares a part ({what:phrase})
  vi  bảng mã khai báo đây chỉ là một phần ({what})

  en  the codebook declares a part ({what})
  vi  bảng mã khai báo đây chỉ là một phần ({what})

  en  n_ranked alone; the codebook declares a part ({what:phrase})
  vi  chỉ kiểm n_ranked; bảng mã khai báo đây chỉ là một phần ({what})

  en  n_ranked alone; the codebook declares a part ({what})
  vi  chỉ kiểm n_ranked; bảng mã khai báo đây chỉ là một phần ({what})

  en  not both a rank and a score are known
  vi  chưa biết đủ cả hạng và điểm

  en  {n:#} row[s] with "{rank}" and "{score}"
  vi  {n} dòng có "{rank}" và "{score}"

  en  no total and its parts are declared for this table
  vi  bảng này không khai báo tổng và các thành phần của nó

  en  {totals:phrases} that have every part
  vi  {totals} có đủ mọi thành phần

  en  "{total}" in {n:#} row[s]
  vi  "{total}" ở {n} dòng

  en  no breaks are declared
  vi  không có điểm gián đoạn nào được khai báo

  en  their columns; no time is known to place them
  vi  các cột của chúng; không biết thời gian để đặt chúng vào

  en  {n:#} break[s]
  vi  {n} điểm gián đoạn

  en  "{names}"
  vi  "{names}"

  # the violations: where, what stands there, what was expected

  en  line {n:#}, {column}: expected {expected:phrase}
  vi  dòng {n}, {column}: cần {expected}

  en  line {n:#}, {column}: "{value}"; expected {expected:phrase}
  vi  dòng {n}, {column}: "{value}"; cần {expected}

  en  line {n:#}, {column}: no value; expected {expected:phrase}
  vi  dòng {n}, {column}: không có giá trị; cần {expected}

  en  line {n:#}, {column} ({row}): expected {expected:phrase}
  vi  dòng {n}, {column} ({row}): cần {expected}

  en  line {n:#}, {column} ({row}): "{value}"; expected {expected:phrase}
  vi  dòng {n}, {column} ({row}): "{value}"; cần {expected}

  en  line {n:#}, {column} ({row}): no value; expected {expected:phrase}
  vi  dòng {n}, {column} ({row}): không có giá trị; cần {expected}

  en  line {n:#}: expected {expected:phrase}
  vi  dòng {n}: cần {expected}

  en  line {n:#}: "{value}"; expected {expected:phrase}
  vi  dòng {n}: "{value}"; cần {expected}

  en  line {n:#}: no value; expected {expected:phrase}
  vi  dòng {n}: không có giá trị; cần {expected}

  en  line {n:#} ({row}): expected {expected:phrase}
  vi  dòng {n} ({row}): cần {expected}

  en  line {n:#} ({row}): "{value}"; expected {expected:phrase}
  vi  dòng {n} ({row}): "{value}"; cần {expected}

  en  line {n:#} ({row}): no value; expected {expected:phrase}
  vi  dòng {n} ({row}): không có giá trị; cần {expected}

  en  {file}, line {n:#}, {column}: expected {expected:phrase}
  vi  {file}, dòng {n}, {column}: cần {expected}

  en  {file}, line {n:#}, {column}: "{value}"; expected {expected:phrase}
  vi  {file}, dòng {n}, {column}: "{value}"; cần {expected}

  en  {file}, line {n:#}, {column}: no value; expected {expected:phrase}
  vi  {file}, dòng {n}, {column}: không có giá trị; cần {expected}

  en  {file}, line {n:#}, {column} ({row}): expected {expected:phrase}
  vi  {file}, dòng {n}, {column} ({row}): cần {expected}

  en  {file}, line {n:#}, {column} ({row}): "{value}"; expected {expected:phrase}
  vi  {file}, dòng {n}, {column} ({row}): "{value}"; cần {expected}

  en  {file}, line {n:#}, {column} ({row}): no value; expected {expected:phrase}
  vi  {file}, dòng {n}, {column} ({row}): không có giá trị; cần {expected}

  en  {file}, line {n:#}: expected {expected:phrase}
  vi  {file}, dòng {n}: cần {expected}

  en  {file}, line {n:#}: "{value}"; expected {expected:phrase}
  vi  {file}, dòng {n}: "{value}"; cần {expected}

  en  {file}, line {n:#}: no value; expected {expected:phrase}
  vi  {file}, dòng {n}: không có giá trị; cần {expected}

  en  {file}, line {n:#} ({row}): expected {expected:phrase}
  vi  {file}, dòng {n} ({row}): cần {expected}

  en  {file}, line {n:#} ({row}): "{value}"; expected {expected:phrase}
  vi  {file}, dòng {n} ({row}): "{value}"; cần {expected}

  en  {file}, line {n:#} ({row}): no value; expected {expected:phrase}
  vi  {file}, dòng {n} ({row}): không có giá trị; cần {expected}

  en  {column}: expected {expected:phrase}
  vi  {column}: cần {expected}

  en  {column}: "{value}"; expected {expected:phrase}
  vi  {column}: "{value}"; cần {expected}

  en  {column}: no value; expected {expected:phrase}
  vi  {column}: không có giá trị; cần {expected}

  en  {column} ({row}): expected {expected:phrase}
  vi  {column} ({row}): cần {expected}

  en  {column} ({row}): "{value}"; expected {expected:phrase}
  vi  {column} ({row}): "{value}"; cần {expected}

  en  {column} ({row}): no value; expected {expected:phrase}
  vi  {column} ({row}): không có giá trị; cần {expected}

  en  line {n:#}
  vi  dòng {n}

  en  {file}, line {n:#}
  vi  {file}, dòng {n}

  en  this column, which the codebook describes
  vi  cột này, vì bảng mã có mô tả

  en  this column, which the codebook describes; is it the file's "{name}"?
  vi  cột này, vì bảng mã có mô tả; có phải là "{name}" trong tệp không?

  en  no such column in the file: the codebook says that the reading makes it
  vi  không có cột này trong tệp: bảng mã cho biết cột được tạo ra khi đọc

  en  a column that the codebook describes
  vi  một cột mà bảng mã có mô tả

  en  a column that the codebook describes; did you mean "{name}"?
  vi  một cột mà bảng mã có mô tả; có phải ý là "{name}"?

  en  a value
  vi  một giá trị

  en  each value once: {place:phrase} has it already
  vi  mỗi giá trị chỉ một lần: {place} đã có giá trị này

  en  each row once: {place:phrase} is the same in every column
  vi  mỗi dòng chỉ một lần: {place} giống hệt ở mọi cột

  en  a number
  vi  một số

  en  a whole number
  vi  một số nguyên

  en  a year
  vi  một năm

  en  a number: write {text}, with a point for the decimals
  vi  một số: hãy viết {text}, dùng dấu chấm cho phần thập phân

  en  a number: write {text}
  vi  một số: hãy viết {text}

  en  a whole number: write {text}, with a point for the decimals
  vi  một số nguyên: hãy viết {text}, dùng dấu chấm cho phần thập phân

  en  a whole number: write {text}
  vi  một số nguyên: hãy viết {text}

  en  a year: write {text}, with a point for the decimals
  vi  một năm: hãy viết {text}, dùng dấu chấm cho phần thập phân

  en  a year: write {text}
  vi  một năm: hãy viết {text}

  en  a number from {a:#} to {b:#}
  vi  một số từ {a} đến {b}

  en  a number from {a:#} up
  vi  một số từ {a} trở lên

  en  a number up to {b:#}
  vi  một số không quá {b}

  en  one of {values}
  vi  một trong các giá trị {values}

  en  one of the editions {years}
  vi  một trong các kỳ {years}

  en  one of the codebook's {n:#} values; if it is a new one, add it to the enum of "{name}"
  vi  một trong {n} giá trị của bảng mã; nếu đây là giá trị mới, hãy thêm vào enum của "{name}"

  en  an allowed value; did you mean "{name}"?
  vi  một giá trị cho phép; có phải ý là "{name}"?

  en  "{name}", from which it differs only in {difference:phrase}
  vi  "{name}", chỉ khác ở {difference}

  en  "{name}" as on {place:phrase}, from which it differs only in {difference:phrase}
  vi  "{name}" như ở {place}, chỉ khác ở {difference}

  en  "{name}" as on {place:phrase}, from which it differs only in {difference:phrase} ({n:#} rows)
  vi  "{name}" như ở {place}, chỉ khác ở {difference} ({n} dòng)

  en  blanks
  vi  dấu cách

  en  capital letters
  vi  chữ hoa, chữ thường

  en  blanks and capital letters
  vi  dấu cách và chữ hoa, chữ thường

  en  blanks and signs
  vi  dấu cách và dấu câu

  en  diacritics
  vi  dấu tiếng Việt

  en  spelling
  vi  cách viết

  en  one row for each {key:list}: {place:phrase} has it already
  vi  mỗi {key} chỉ một dòng: {place} đã có

  en  the same n_ranked in every row of the period, {n:#} as on its first line
  vi  n_ranked như nhau ở mọi dòng của kỳ, {n} như ở dòng đầu của kỳ

  en  place {n:#} or a worse one: {k:#} row[s] of the period have a better one
  vi  hạng {n} hoặc kém hơn: {k} dòng của kỳ có hạng tốt hơn

  en  a place up to {n:#}, the n_ranked of the period
  vi  hạng không quá {n}, là n_ranked của kỳ

  en  as many places as n_ranked says, {n:#}: {k:#} row[s] of the period hold one
  vi  đủ số hạng như n_ranked cho biết, {n}: {k} dòng của kỳ có hạng

  en  {n:#}: {k:#} row[s] have a better place; after a tie places are left out (1, 2, 2, 4), not counted on (1, 2, 2, 3)
  vi  {n}: {k} dòng có hạng tốt hơn; sau đồng hạng thì bỏ cách hạng (1, 2, 2, 4), không đếm tiếp (1, 2, 2, 3)

  en  place {n:#}: no row of the period has it
  vi  hạng {n}: không dòng nào của kỳ có hạng này

  en  place {n:#}: no row of the period has it after {k:#}
  vi  hạng {n}: không dòng nào của kỳ có hạng này sau hạng {k}

  en  place {n:#}: {k:#} row[s] of the period have a better one
  vi  hạng {n}: {k} dòng của kỳ có hạng tốt hơn

  en  place {n:#}, which {m:#} rows share: {k:#} row[s] of the period have a better one
  vi  hạng {n}, chung cho {m} dòng: {k} dòng của kỳ có hạng tốt hơn

  en  {rank}, as {place:phrase} has the same {score:name}, {points:#}
  vi  {rank}, vì {place} có cùng {score}, {points}

  en  no better place than {n:#}, which {place:phrase} has with the better {score:name}: {a:#} against {b:#}
  vi  hạng không tốt hơn {n}, là hạng của {place} với {score} tốt hơn: {a} so với {b}

  en  {sum:#}: the sum of {parts:list}
  vi  {sum}: tổng của {parts}

  en  {sum:#}, within {t:#}: the sum of {parts:list}
  vi  {sum}, sai lệch không quá {t}: tổng của {parts}

  en  a column of the table
  vi  một cột của bảng

  en  a column of the table; did you mean "{name}"?
  vi  một cột của bảng; có phải ý là "{name}"?

  en  a break between years of the table, {a:#} to {b:#}
  vi  một điểm gián đoạn giữa các năm của bảng, {a} đến {b}

  en  {period:#} ({n:#} of {m:#})
  vi  {period} ({n} trong {m})

  en  the table ({n:#} of {m:#})
  vi  cả bảng ({n} trong {m})

  en  the table
  vi  cả bảng

  en  {n:#}
  vi  {n}

  # Messages of reformstat (commands), Formulas, Preparation, Regression, Correlations, Validation, Simulation, Forecasts (errors).
  #
  # For the engine:
  # - A text of several lines (an error with "\n") is matched line by line, each without its leading blanks. Lines that are a typed formula,
  #   a caret or a command ("  reformstat regress ...") are printed as they are.
  # - Entries are without the words "Error: " and "Note: " before them, and without the leading blanks of a line.
  # - In errors starting with an option ("--derive: no column ...") the part after "--derive: " is a phrase of its own.
  # - Literal \{ \} \[ \] are escaped in vi as well as in en.

  @headings

  # the data argument "-", as the title of a table
  en  standard input
  vi  dữ liệu từ đầu vào chuẩn

  en  SYNTHETIC departments
  vi  Các sở GIẢ LẬP

  # OpenedData.title: what a title gets when the codebook says the data are made up
  en  {title:phrase} (SYNTHETIC)
  vi  {title} (GIẢ LẬP)

  en  {title} (SYNTHETIC)
  vi  {title} (GIẢ LẬP)

  @sentences

  # ---------- words before and around messages (StandardStreams, Failure, ArgumentParser)

  # each alone, before a message
  en  Error:
  vi  Lỗi:

  en  Note:
  vi  Ghi chú:

  en  --lang is en or vi, not "{value}".
  vi  --lang là en hoặc vi, không phải "{value}".

  en  Usage: {usage}
  vi  Cách dùng: {usage}

  en  See '{command}' for more information.
  vi  Xem '{command}' để biết thêm.

  en  Help: {text}
  vi  Giải thích: {text}

  en  Missing expected argument '{name}'
  vi  thiếu đối số '{name}'

  en  Missing one of: '{names}'
  vi  thiếu một trong các đối số: '{names}'

  en  Unknown option '{option}'
  vi  không có tùy chọn '{option}'

  en  Unknown option '{option}'. Did you mean '{near}'?
  vi  không có tùy chọn '{option}'. Có phải là '{near}'?

  en  or: Missing value for '{option}' in '{whole}'
  vi  hoặc: thiếu giá trị cho '{option}' trong '{whole}'

  en  Missing value for '{option}'
  vi  thiếu giá trị cho '{option}'

  en  The option '{option}' does not take any value, but '{value}' was specified.
  vi  tùy chọn '{option}' không nhận giá trị nào, nhưng '{value}' đã được nhập.

  en  Unexpected argument '{value}'
  vi  thừa đối số '{value}'

  en  {n:#} unexpected arguments: '{values}'
  vi  thừa {n} đối số: '{values}'

  en  The value '{value}' is invalid for '{option}'
  vi  giá trị '{value}' không dùng được cho '{option}'

  en  The value '{value}' is invalid for '{option}'. Please provide one of {values}.
  vi  giá trị '{value}' không dùng được cho '{option}'. Hãy chọn một trong {values}.

  en  Invalid option: {option}
  vi  tùy chọn không hợp lệ: {option}

  # ---------- first contact: line by line, the columns of commands keep their places

  en  Did training, fewer meetings and IT move our rank, and how sure can we be?
  vi  Đào tạo, bớt họp và CNTT có đi cùng với việc đổi hạng không, và chắc đến đâu?

  en  Try now, on data that came with the program:
  vi  Thử ngay, trên số liệu đi kèm chương trình:

  en  Your file, a CSV with a row for each unit and year:
  vi  Tệp của đơn vị, CSV, mỗi đơn vị mỗi năm một dòng:

  en  Commands:
  vi  Các lệnh:

  en  prepare   convert    a file of any kind as a file of another, no value changed
  vi  chuẩn bị  convert    tệp loại này thành tệp loại khác, không đổi giá trị nào

  en  codebook   your file as a dataset: roles and units said once
  vi  codebook   biến tệp thành bộ dữ liệu: vai trò và đơn vị khai một lần

  en  validate   every cell that breaks a rule, by its line
  vi  validate   mọi ô trái quy tắc, kèm số dòng

  en  look      datasets   the bundled datasets and their codebooks
  vi  xem       datasets   các bộ dữ liệu đi kèm và bảng mã của chúng

  en  describe   each column in numbers; is the panel complete?
  vi  describe   từng cột bằng con số; dữ liệu bảng có đủ không?

  en  history    where each unit stood, year by year
  vi  history    từng đơn vị đứng ở đâu qua các năm

  en  correlate  what goes with what, and how sure is it?
  vi  correlate  cái gì đi cùng với cái gì, và chắc đến đâu?

  en  trend      is each unit rising or falling, and is it more than chance?
  vi  trend      từng đơn vị lên hay xuống, có vượt mức ngẫu nhiên không?

  en  breaks     when did a unit's level change, and is it more than noise?
  vi  breaks     mức của đơn vị đổi khi nào, có vượt mức nhiễu không?

  en  converge   do those that stand low catch up, or is it noise?
  vi  converge   đơn vị thấp có đuổi kịp không, hay chỉ là nhiễu?

  en  forecast   next year's score and rank, with ranges that hold
  vi  forecast   điểm và hạng năm tới, kèm khoảng đáng tin

  en  estimate  regress    score or rank on the drivers, with errors that can be defended
  vi  ước lượng regress    điểm hoặc hạng theo các yếu tố, sai số bảo vệ được

  en  plot       a picture of any of these, as a file or on the screen
  vi  plot       hình vẽ của các kết quả này, vào tệp hoặc lên màn hình

  en  hand in   report     one document: the answers, the tables, and how to get them again
  vi  nộp       report     một văn bản: câu trả lời, các bảng, và cách làm lại

  en  notebook   an analysis in Markdown whose numbers stay true; a page to hand in
  vi  notebook   bản phân tích Markdown có số luôn đúng; thành trang để nộp

  en  make      simulate   a synthetic panel whose true effects are known
  vi  tạo       simulate   dữ liệu bảng giả lập, biết trước hệ số thật

  en  reformstat <command> --help tells more of each.
  vi  reformstat <lệnh> --help nói kỹ hơn về từng lệnh.

  # ---------- ReformStat

  en  no command "{word}"; did you mean "{near}"? The commands are {names}
  vi  không có lệnh "{word}"; có phải là "{near}"? Các lệnh là {names}

  en  no command "{word}"; the commands are {names}
  vi  không có lệnh "{word}"; các lệnh là {names}

  # ---------- LevelOption, options with a number

  en  --level takes a number between 0 and 1, such as 0.95, not {value}.
  vi  --level nhận một số giữa 0 và 1, chẳng hạn 0.95, không phải {value}.

  en  {option} takes a number from 1 up, such as 9999, not {value}.
  vi  {option} nhận một số từ 1 trở lên, chẳng hạn 9999, không phải {value}.

  en  {option} takes a number from {least} up, not {value}.
  vi  {option} nhận một số từ {least} trở lên, không phải {value}.

  en  --draws takes a number from {least} to {most}, such as 10000, not {value}.
  vi  --draws nhận một số từ {least} đến {most}, chẳng hạn 10000, không phải {value}.

  en  --digits takes a number from 0 to 15, not {value}.
  vi  --digits nhận một số từ 0 đến 15, không phải {value}.

  en  --trim takes a share between 0 and 0.5, such as 0.15, not {value}.
  vi  --trim nhận một tỷ lệ giữa 0 và 0.5, chẳng hạn 0.15, không phải {value}.

  # ---------- options with words

  en  --adjust is holm, bh, by or none, not "{value}".
  vi  --adjust là holm, bh, by hoặc none, không phải "{value}".

  en  --layout is matrix or long, not "{value}".
  vi  --layout là matrix hoặc long, không phải "{value}".

  en  --show is rank, score or change, not "{value}".
  vi  --show là rank, score hoặc change, không phải "{value}".

  en  --interval is exact or normal, not "{value}".
  vi  --interval là exact hoặc normal, không phải "{value}".

  en  --decimal is comma or point, not "{value}".
  vi  --decimal là comma hoặc point, không phải "{value}".

  en  --prefer is new or old, not "{value}".
  vi  --prefer là new hoặc old, không phải "{value}".

  en  --cluster-factor is smallest or each, not "{value}".
  vi  --cluster-factor là smallest hoặc each, không phải "{value}".

  en  --method is one of {names}, not "{value}".
  vi  --method là một trong {names}, không phải "{value}".

  en  --method is one of {names}, not "{value}"; did you mean "{near}"?
  vi  --method là một trong {names}, không phải "{value}"; có phải là "{near}"?

  en  --input-format is one of {names}, not "{value}".
  vi  --input-format là một trong {names}, không phải "{value}".

  en  no encoding "{value}"; there are {names}.
  vi  không có bảng mã ký tự "{value}"; hiện có {names}.

  en  no variance "{value}"; there are {names}.
  vi  không có kiểu phương sai "{value}"; hiện có {names}.

  en  no method "{value}"; did you mean "{near}"? There are {names}.
  vi  không có phương pháp "{value}"; có phải là "{near}"? Hiện có {names}.

  en  no method "{value}"; there are {names}.
  vi  không có phương pháp "{value}"; hiện có {names}.

  en  no method "{value}"; there are pearson, spearman and kendall, by comma.
  vi  không có phương pháp "{value}"; hiện có pearson, spearman và kendall, cách nhau bằng dấu phẩy.

  en  no format "{value}"; there are {names}.
  vi  không có định dạng "{value}"; hiện có {names}.

  # ---------- options that go together or not

  en  --prefer goes with --append.
  vi  --prefer chỉ dùng cùng với --append.

  en  --on goes with --join.
  vi  --on chỉ dùng cùng với --join.

  en  --cluster goes with --vcov CR0 or CR1, not {vcov}; leave one of them out.
  vi  --cluster dùng cùng với --vcov CR0 hoặc CR1, không phải {vcov}; hãy bỏ một trong hai.

  en  --vcov {name} needs clusters: add --cluster or --unit, e.g. --cluster province
  vi  --vcov {name} cần có cụm: hãy thêm --cluster hoặc --unit, ví dụ --cluster province

  en  {a} and {b} exclude each other; leave one out.
  vi  {a} và {b} loại trừ nhau; hãy bỏ một.

  en  {a} and {b} and {c} exclude each other; leave one out.
  vi  {a}, {b} và {c} loại trừ nhau; chỉ giữ một.

  en  --breaks and --min-segment are for --method bai-perron.
  vi  --breaks và --min-segment chỉ dành cho --method bai-perron.

  en  --trim is for --method supf.
  vi  --trim chỉ dành cho --method supf.

  en  --common is by least squares; leave out --method.
  vi  --common tính theo bình phương nhỏ nhất; hãy bỏ --method.

  en  --method {method} is of single units; leave it or {other} out.
  vi  --method {method} chỉ dành cho từng đơn vị riêng; hãy bỏ nó hoặc bỏ {other}.

  en  --interval is of Sen's slope of single units; leave it or {other} out.
  vi  --interval là của độ dốc Sen cho từng đơn vị riêng; hãy bỏ nó hoặc bỏ {other}.

  en  --changes shows ranks alone; leave --show out.
  vi  --changes chỉ hiện hạng; hãy bỏ --show.

  en  --from {from} is later than --to {to}.
  vi  --from {from} muộn hơn --to {to}.

  en  {option} takes one column, not {n:#}: {names}
  vi  {option} nhận một cột, không phải {n}: {names}

  en  {command} is about the whole file; leave out {option}
  vi  {command} làm việc với toàn bộ tệp; hãy bỏ {option}

  en  {name} is both --higher-is-better and --lower-is-better; keep one
  vi  {name} vừa là --higher-is-better vừa là --lower-is-better; hãy giữ một

  # ---------- OutputOptions, OutputFile, StandardStreams

  en  no table "{name}" in {command}; did you mean "{near}"? There are {names}
  vi  không có bảng "{name}" trong {command}; có phải là "{near}"? Hiện có {names}

  en  no table "{name}" in {command}; there are {names}
  vi  không có bảng "{name}" trong {command}; hiện có {names}

  en  cannot write "{path}": there is no format {ending}; {program} opens {kind}: -o {file}.
  vi  không ghi được "{path}": không có định dạng {ending}; {program} mở được {kind}: -o {file}.

  en  cannot write "{path}": there is no format {ending}; {program} reads CSV: -o {file}.
  vi  không ghi được "{path}": không có định dạng {ending}; {program} đọc được CSV: -o {file}.

  en  cannot write "{path}": there is no format {ending}; Word and browsers print to PDF: -o {a} or -o {b}.
  vi  không ghi được "{path}": không có định dạng {ending}; Word và trình duyệt in ra PDF được: -o {a} hoặc -o {b}.

  en  cannot write "{path}": there is no format {ending}; CSV does as well: -o {file}.
  vi  không ghi được "{path}": không có định dạng {ending}; dùng CSV cũng được: -o {file}.

  en  {format} is for {program}, not for the screen; name a file: -o {file}
  vi  {format} dành cho {program}, không phải cho màn hình; hãy nêu tên tệp: -o {file}

  en  A text begins with = + - @ or a tab and got an apostrophe in front, so that no spreadsheet runs it as a formula; JSON has it without.
  vi  Một ô chữ bắt đầu bằng = + - @ hoặc dấu tab nên được thêm dấu nháy đơn phía trước, để bảng tính không chạy nó như công thức; bản JSON không thêm.

  en  {n:#} texts begin with = + - @ or a tab and got an apostrophe in front, so that no spreadsheet runs it as a formula; JSON has it without.
  vi  {n} ô chữ bắt đầu bằng = + - @ hoặc dấu tab nên được thêm dấu nháy đơn phía trước, để bảng tính không chạy chúng như công thức; bản JSON không thêm.

  en  -o needs the path of a file
  vi  -o cần đường dẫn của một tệp

  en  -o {path} is the file that is read, and input is never overwritten; name another, e.g. -o {other}
  vi  -o {path} là chính tệp đang đọc, và dữ liệu vào không bao giờ bị ghi đè; hãy nêu tệp khác, ví dụ -o {other}

  en  cannot write "{path}": it is a folder; name a file in it, e.g. -o {file}
  vi  không ghi được "{path}": đó là thư mục; hãy nêu tên một tệp trong đó, ví dụ -o {file}

  en  cannot write "{path}": no folder "{folder}"; make it first: mkdir -p {same}
  vi  không ghi được "{path}": không có thư mục "{folder}"; hãy tạo trước: mkdir -p {same}

  en  cannot write "{path}": {reason}
  vi  không ghi được "{path}": {reason}

  en  cannot write "{path}": Permission denied
  vi  không ghi được "{path}": không có quyền ghi

  en  cannot write "{path}": No space left on device
  vi  không ghi được "{path}": ổ đĩa đã hết chỗ

  en  cannot write "{path}": No such file or directory
  vi  không ghi được "{path}": không có tệp hoặc thư mục đó

  en  cannot write "{path}": Not a directory
  vi  không ghi được "{path}": một phần của đường dẫn không phải là thư mục

  en  cannot write "{path}": Read-only file system
  vi  không ghi được "{path}": ổ đĩa chỉ cho đọc

  en  cannot write "{path}": Text file busy
  vi  không ghi được "{path}": tệp đang được chương trình khác dùng

  en  cannot write "{path}": File name too long
  vi  không ghi được "{path}": tên tệp quá dài

  en  cannot write "{path}": Disk quota exceeded
  vi  không ghi được "{path}": đã dùng hết hạn mức ổ đĩa

  en  cannot write "{path}": Input/output error
  vi  không ghi được "{path}": lỗi vào/ra của thiết bị

  en  cannot write into "{folder}": {reason}
  vi  không ghi được vào "{folder}": {reason}

  en  cannot write into "{folder}": Permission denied
  vi  không ghi được vào "{folder}": không có quyền ghi

  en  cannot write into "{folder}": Not a directory
  vi  không ghi được vào "{folder}": đó không phải là thư mục

  en  cannot write into "{folder}": Read-only file system
  vi  không ghi được vào "{folder}": ổ đĩa chỉ cho đọc

  en  cannot write to standard output: {reason}
  vi  không ghi được ra đầu ra chuẩn: {reason}

  en  cannot write to standard output: No space left on device
  vi  không ghi được ra đầu ra chuẩn: ổ đĩa đã hết chỗ

  en  cannot write to standard output: Bad file descriptor
  vi  không ghi được ra đầu ra chuẩn: đầu ra đã bị đóng

  # ---------- DataError.noColumn, met with labels before it in many of these layers

  en  no column "{name}" in the data; did you mean "{near}"?
  vi  không có cột "{name}" trong dữ liệu; có phải là "{near}"?

  en  no column "{name}" in the data; it has {names}
  vi  không có cột "{name}" trong dữ liệu; các cột là {names}

  # labels before an error
  en  --{option}: {what:phrase}
  vi  --{option}: {what}

  en  columns: {what:phrase}
  vi  các cột: {what}

  en  the column: {what:phrase}
  vi  cột: {what}

  en  the codebook's where: {what:phrase}
  vi  điều kiện "where" của bảng mã: {what}

  en  model ({name}): {what:phrase}
  vi  mô hình ({name}): {what}

  # ---------- CodebookCommand, CodebookWork, TemplateWork

  en  codebook needs a CSV file, e.g. reformstat codebook mine.csv; --template makes an empty one
  vi  codebook cần một tệp CSV, ví dụ reformstat codebook mine.csv; --template tạo một tệp trống

  en  "{folder}" holds no CSV file to describe
  vi  "{folder}" không có tệp CSV nào để mô tả

  en  {data} holds {n:#} tables, and --melt, --unify, --append, --join, --derive, --rank-within and --where are about one: name its file
  vi  {data} có {n} bảng, còn --melt, --unify, --append, --join, --derive, --rank-within và --where chỉ làm với một bảng: hãy nêu tệp của bảng đó

  en  {path} exists and is not overwritten; with --force it is drafted anew, and what it says is kept
  vi  {path} đã có và không bị ghi đè; với --force nó được soạn lại, những gì đã khai vẫn giữ nguyên

  en  a codebook stands beside its file, and standard input has none; save the data first, then: reformstat codebook mine.csv -o .
  vi  bảng mã nằm cạnh tệp dữ liệu, mà đầu vào chuẩn không có tệp; hãy lưu dữ liệu trước, rồi: reformstat codebook mine.csv -o .

  en  {data} comes with the program and has its codebook; for a copy of your own: reformstat datasets {same} -o mine.csv
  vi  {data} đi kèm chương trình và đã có bảng mã; để có bản sao riêng: reformstat datasets {same} -o mine.csv

  en  Guessed; correct {name} where a guess is wrong, and remove what is right from its to_confirm (all of it: --force --confirm):
  vi  Những điều phỏng đoán; hãy sửa {name} ở chỗ đoán sai, và xóa điều đúng khỏi mục to_confirm (xóa hết: --force --confirm):

  en  Guessed; correct the codebook where a guess is wrong, and remove what is right from its to_confirm (all of it: --force --confirm):
  vi  Những điều phỏng đoán; hãy sửa bảng mã ở chỗ đoán sai, và xóa điều đúng khỏi mục to_confirm (xóa hết: --force --confirm):

  en  {path} is written. Next: {first}, then {second}
  vi  Đã ghi {path}. Tiếp theo: {first}, rồi {second}

  en  Fill in a row for each unit and year, add the rows to the table, and: {command}
  vi  Hãy điền mỗi đơn vị mỗi năm một dòng, thêm các dòng đó vào bảng, rồi: {command}

  en  Fill in a row for each unit and year, then: {command}  (the roles follow from the names of the columns)
  vi  Hãy điền mỗi đơn vị mỗi năm một dòng, rồi: {command}  (vai trò của các cột suy ra từ tên cột)

  en  --template writes a CSV file: -o FILE.csv, not -o {path}
  vi  --template ghi ra tệp CSV: -o FILE.csv, không phải -o {path}

  en  {path} exists and is not overwritten; name another file, or empty it by --force
  vi  {path} đã có và không bị ghi đè; hãy nêu tệp khác, hoặc làm trống nó bằng --force

  # ---------- DatasetsCommand

  en  {source:phrase} has no codebook; describe shows its columns: reformstat describe {data}
  vi  {source} không có bảng mã; describe cho xem các cột: reformstat describe {data}

  en  {source} has no codebook; describe shows its columns: reformstat describe {data}
  vi  {source} không có bảng mã; describe cho xem các cột: reformstat describe {data}

  # ---------- PreparationPlan, OpenedData, SelectedData

  en  By the codebook: {words}.
  vi  Theo bảng mã: {words}.

  en  {option} {file:phrase}: a codebook names files of its own folder or of folders in it; put the file there first
  vi  {option} {file}: bảng mã chỉ nêu tệp trong thư mục của nó hoặc thư mục con; hãy chuyển tệp vào đó trước

  en  {option} {file}: a codebook names files of its own folder or of folders in it; put the file there first
  vi  {option} {file}: bảng mã chỉ nêu tệp trong thư mục của nó hoặc thư mục con; hãy chuyển tệp vào đó trước

  en  --append and --join take a file or a dataset, not standard input
  vi  --append và --join nhận một tệp hoặc một bộ dữ liệu, không nhận đầu vào chuẩn

  en  --only needs to know which column holds the units: name it by --unit
  vi  --only cần biết cột nào chứa các đơn vị: hãy nêu bằng --unit

  en  no rows are left of {n:#}: {option} {condition} holds for none
  vi  không còn dòng nào trong {n} dòng: không dòng nào thỏa {option} {condition}

  en  no rows are left of {n:#}: the codebook's where {condition} holds for none
  vi  không còn dòng nào trong {n} dòng: không dòng nào thỏa điều kiện "where" của bảng mã, {condition}

  # ---------- SeriesWork (trend, breaks, converge, forecast)

  en  {question:phrase} needs to know which columns hold the unit and the time: name them by --unit and --time; the columns are {names}
  vi  {question} cần biết cột nào là đơn vị và cột nào là thời gian: hãy nêu bằng --unit và --time; các cột là {names}

  en  {question:phrase} of what? Name a column, or say which one is the rank or the score by --rank or --score; the columns are {names}
  vi  {question} của cột nào? Hãy nêu một cột, hoặc cho biết cột hạng hay cột điểm bằng --rank hoặc --score; các cột là {names}

  en  {question:phrase} of what? Name a column, or say which one is the score by --score; the columns are {names}
  vi  {question} của cột nào? Hãy nêu một cột, hoặc cho biết cột điểm bằng --score; các cột là {names}

  en  column "{name}" of {source:phrase} holds text, and {question:phrase} needs numbers
  vi  cột "{name}" của {source} chứa chữ, mà {question} cần số

  en  column "{name}" of {source} holds text, and {question:phrase} needs numbers
  vi  cột "{name}" của {source} chứa chữ, mà {question} cần số

  en  column "{name}" of {source:phrase} holds text, and a rank or score is a number
  vi  cột "{name}" của {source} chứa chữ, mà hạng hoặc điểm phải là số

  en  column "{name}" of {source} holds text, and a rank or score is a number
  vi  cột "{name}" của {source} chứa chữ, mà hạng hoặc điểm phải là số

  en  a trend
  vi  phân tích xu hướng

  en  a test for breaks
  vi  phép kiểm định điểm gãy

  en  a common break
  vi  phép tìm điểm gãy chung

  en  convergence
  vi  phân tích hội tụ

  en  a forecast
  vi  phép dự báo

  en  {outcome} breaks between {last:#} and {next:#}: {what:phrase}
  vi  {outcome} bị gián đoạn giữa {last} và {next}: {what}

  en  {outcome} breaks between {last:#} and {next:#}: {what}
  vi  {outcome} bị gián đoạn giữa {last} và {next}: {what}

  en  Take one side, --where "{a}" or --where "{b}", or go on all the same by --across-breaks
  vi  Hãy lấy một phía, --where "{a}" hoặc --where "{b}", hoặc vẫn cứ tính bằng --across-breaks

  # ---------- TrendCommand, TrendWork

  en  no trend of {outcome}: it takes three {time:name}s and a unit with two values in them
  vi  không tính được xu hướng của {outcome}: cần ít nhất ba {time} và một đơn vị có hai giá trị trong đó

  en  slopes of {outcome} cannot be shrunk: it takes three units with three values, not all of them on a line
  vi  không co được độ dốc của {outcome}: cần ba đơn vị có ba giá trị, không phải tất cả đều nằm trên một đường thẳng

  en  {outcome} is a rank within a {time:name}, and one unit's rise is another's fall, so ranks cannot be {done:phrase}; name a score instead, e.g. reformstat trend DATA SCORE
  vi  {outcome} là hạng trong từng {time}; đơn vị này lên thì đơn vị khác xuống, nên hạng không thể {done}; hãy nêu một cột điểm, ví dụ reformstat trend DATA SCORE

  en  taken together
  vi  gộp chung

  en  shrunk towards one another
  vi  co về phía nhau

  # --method X: and the reason of Reports (TrendMethodWords) with a small first letter

  en  no answer for {units}: autocorrelations of fewer than {n:#} years are too uncertain to correct by.
  vi  không có kết quả cho {units}: tự tương quan của chưa đến {n} năm quá bấp bênh để hiệu chỉnh.

  en  no answer for {units} and {more:#} more: autocorrelations of fewer than {n:#} years are too uncertain to correct by.
  vi  không có kết quả cho {units} và {more} đơn vị nữa: tự tương quan của chưa đến {n} năm quá bấp bênh để hiệu chỉnh.

  en  no answer for {units}: a correction for persistence needs years that are equally far apart, without gaps.
  vi  không có kết quả cho {units}: hiệu chỉnh cho tính dai dẳng cần các năm cách đều nhau, không khuyết.

  en  no answer for {units} and {more:#} more: a correction for persistence needs years that are equally far apart, without gaps.
  vi  không có kết quả cho {units} và {more} đơn vị nữa: hiệu chỉnh cho tính dai dẳng cần các năm cách đều nhau, không khuyết.

  en  no answer for {units}: the corrected variance of S is not positive, so it is no variance and there is no p; the autocorrelations of so few years are noise.
  vi  không có kết quả cho {units}: phương sai của S sau hiệu chỉnh không dương, nên không phải là phương sai và không có p; tự tương quan của ít năm như vậy chỉ là nhiễu.

  en  no answer for {units} and {more:#} more: the corrected variance of S is not positive, so it is no variance and there is no p; the autocorrelations of so few years are noise.
  vi  không có kết quả cho {units} và {more} đơn vị nữa: phương sai của S sau hiệu chỉnh không dương, nên không phải là phương sai và không có p; tự tương quan của ít năm như vậy chỉ là nhiễu.

  en  no answer for {units}: the values are constant or lie on one line, so nothing measures the error.
  vi  không có kết quả cho {units}: các giá trị không đổi hoặc nằm trên một đường thẳng, nên không có gì để đo sai số.

  en  no answer for {units} and {more:#} more: the values are constant or lie on one line, so nothing measures the error.
  vi  không có kết quả cho {units} và {more} đơn vị nữa: các giá trị không đổi hoặc nằm trên một đường thẳng, nên không có gì để đo sai số.

  en  --method {method}: {what:phrase}
  vi  --method {method}: {what}

  # ---------- BreaksCommand

  en  {outcome} is a rank, and ranks have no common break: one unit's rise is another's fall, so their mean cannot shift. Take a score
  vi  {outcome} là hạng, mà hạng không có điểm gãy chung: đơn vị này lên thì đơn vị khác xuống, nên trung bình của chúng không thể dịch. Hãy lấy một cột điểm

  en  {outcome} is a rank, and ranks have no common break: one unit's rise is another's fall, so their mean cannot shift. Take a score: {command}
  vi  {outcome} là hạng, mà hạng không có điểm gãy chung: đơn vị này lên thì đơn vị khác xuống, nên trung bình của chúng không thể dịch. Hãy lấy một cột điểm: {command}

  en  no common break of {outcome}: it has values at {n:#} of {time:name}, and at least four are needed
  vi  không tìm được điểm gãy chung của {outcome}: chỉ có giá trị ở {n} mốc {time}, mà cần ít nhất bốn

  en  no common break of {outcome}: it has values of {n:#} {unit:name}, and at least two are needed
  vi  không tìm được điểm gãy chung của {outcome}: chỉ có giá trị của {n} {unit}, mà cần ít nhất hai

  en  no common break of {outcome}: each {unit:name} has one value at all times
  vi  không tìm được điểm gãy chung của {outcome}: mỗi {unit} chỉ có một giá trị không đổi ở mọi thời điểm

  # ---------- ConvergenceWork

  en  {outcome} is a rank, and ranks cannot converge: those of n units spread alike in every year, and a rank at the end of the scale can only move back, which looks like catching up. Take the score
  vi  {outcome} là hạng, mà hạng không thể hội tụ: hạng của n đơn vị năm nào cũng trải như nhau, và hạng ở đầu mút thang chỉ có thể lùi vào, trông như đang đuổi kịp. Hãy lấy cột điểm

  en  --given {name}: that is the score itself; name other columns
  vi  --given {name}: đó chính là cột điểm; hãy nêu cột khác

  en  --given {name}: that is the key itself; name other columns
  vi  --given {name}: đó chính là cột khóa; hãy nêu cột khác

  en  --given {name}: the column holds text, and what is held fixed must be a number
  vi  --given {name}: cột chứa chữ, mà biến giữ cố định phải là số

  en  convergence needs two times or more, and {outcome} has only {time:name} {value}
  vi  phân tích hội tụ cần từ hai thời điểm trở lên, mà {outcome} chỉ có {time} {value}

  en  convergence needs two times or more, and {outcome} has no values at all
  vi  phân tích hội tụ cần từ hai thời điểm trở lên, mà {outcome} không có giá trị nào

  en  convergence needs {n:#} units with {outcome} at the first and the last {time:name}, and {a} and {b} share {m:#}; take other years by --where, such as --where "{condition}"
  vi  phân tích hội tụ cần {n} đơn vị có {outcome} ở cả {time} đầu và {time} cuối, mà {a} và {b} chỉ có chung {m}; hãy lấy các năm khác bằng --where, chẳng hạn --where "{condition}"

  en  {outcome} is the same for all units at {time:name} {value}: nobody stands low, so nobody can catch up
  vi  {outcome} như nhau ở mọi đơn vị vào {time} {value}: không ai đứng thấp nên không ai có thể đuổi kịp

  # ---------- CorrelateCommand, CorrelationPlan

  en  {name} is both correlated and held fixed; leave it out of --partial
  vi  {name} vừa được tính tương quan vừa bị giữ cố định; hãy bỏ nó khỏi --partial

  en  --lag needs a panel: name the columns by --unit and --time
  vi  --lag cần dữ liệu bảng: hãy nêu các cột bằng --unit và --time

  en  --lag needs the column that stays as it is now: --with rank, for example
  vi  --lag cần biết cột nào giữ nguyên thời điểm hiện tại: ví dụ --with rank

  en  a correlation needs two columns of numbers, and only {name} is left; name others by comma
  vi  tương quan cần hai cột số, mà chỉ còn {name}; hãy nêu các cột khác, cách nhau bằng dấu phẩy

  en  a correlation needs two columns of numbers, and there is none; name others by comma
  vi  tương quan cần hai cột số, mà không có cột nào; hãy nêu các cột khác, cách nhau bằng dấu phẩy

  # ---------- HistoryWork

  en  a history needs to know which columns hold the unit and the time: name {options}, e.g. --unit department --time year; the columns are {names}
  vi  history cần biết cột nào là đơn vị và cột nào là thời gian: hãy nêu {options}, ví dụ --unit department --time year; các cột là {names}

  en  a history needs to know which columns hold the unit and the time: name --unit and --time, e.g. --unit department --time year; the columns are {names}
  vi  history cần biết cột nào là đơn vị và cột nào là thời gian: hãy nêu --unit và --time, ví dụ --unit department --time year; các cột là {names}

  en  a history needs a rank or a score: name its column by --rank or --score; the columns are {names}
  vi  history cần hạng hoặc điểm: hãy nêu cột đó bằng --rank hoặc --score; các cột là {names}

  en  no row has a rank, so there is no history to show
  vi  không dòng nào có hạng, nên không có diễn biến nào để hiện

  en  no {time:name} with a rank lies within --from and --to; there are {times}
  vi  không có {time} nào có hạng nằm trong khoảng --from đến --to; hiện có {times}

  # words that Reports (HistoryNotes) puts into its sentences

  # ---------- RegressCommand, RegressionPlan, RegressionWork, EatenFormula

  en  the shell took the formula apart; put it in quotes: "{formula}"
  vi  dòng lệnh đã tách rời công thức; hãy đặt nó trong dấu ngoặc kép: "{formula}"

  en  a formula has ~ where "{piece}" has =: "{formula}"
  vi  công thức dùng ~ ở chỗ "{piece}" dùng =: "{formula}"

  en  the formula is empty; write the outcome, ~ and the terms in quotes, e.g. "rank ~ training + it"
  vi  công thức trống; hãy viết biến kết quả, ~ và các số hạng trong dấu ngoặc kép, ví dụ "rank ~ training + it"

  en  "{piece}" is no formula: it has no ~. Write the outcome, ~ and the terms in quotes: "{formula}"
  vi  "{piece}" không phải công thức: thiếu ~. Hãy viết biến kết quả, ~ và các số hạng trong dấu ngoặc kép: "{formula}"

  en  no coefficient "{name}" in these models
  vi  không có hệ số "{name}" trong các mô hình này

  en  no coefficient "{name}" in these models; did you mean "{near}"?
  vi  không có hệ số "{name}" trong các mô hình này; có phải là "{near}"?

  en  --rename takes term=label, not "{pair}"
  vi  --rename nhận dạng số-hạng=nhãn, không phải "{pair}"

  en  --models picks from the dataset's own models; leave it out when formulas are typed
  vi  --models chọn trong các mô hình sẵn có của bộ dữ liệu; hãy bỏ nó khi đã nhập công thức

  en  no model "{name}"; there are {models}
  vi  không có mô hình "{name}"; hiện có {models}

  en  {source:phrase} cannot answer this by regression: {reason:phrase}.
  vi  {source} không trả lời được câu hỏi này bằng hồi quy: {reason}.

  en  {source:phrase} cannot answer this by regression: {reason}.
  vi  {source} không trả lời được câu hỏi này bằng hồi quy: {reason}.

  en  {source} cannot answer this by regression: {reason:phrase}.
  vi  {source} không trả lời được câu hỏi này bằng hồi quy: {reason}.

  en  {source} cannot answer this by regression: {reason}.
  vi  {source} không trả lời được câu hỏi này bằng hồi quy: {reason}.

  en  Try instead:
  vi  Hãy thử:

  en  no formula: write one in quotes, e.g. "rank ~ training + it", or name the columns by --rank (or --score) and --training, --meetings, --it
  vi  không có công thức: hãy viết một công thức trong dấu ngoặc kép, ví dụ "rank ~ training + it", hoặc nêu các cột bằng --rank (hoặc --score) và --training, --meetings, --it

  en  no formula, and {source:phrase} declares no drivers: write one in quotes, e.g. "rank ~ training + it", or name the columns by --rank (or --score) and --training, --meetings, --it
  vi  không có công thức, và {source} không khai yếu tố nào: hãy viết một công thức trong dấu ngoặc kép, ví dụ "rank ~ training + it", hoặc nêu các cột bằng --rank (hoặc --score) và --training, --meetings, --it

  en  no formula, and {source} declares no drivers: write one in quotes, e.g. "rank ~ training + it", or name the columns by --rank (or --score) and --training, --meetings, --it
  vi  không có công thức, và {source} không khai yếu tố nào: hãy viết một công thức trong dấu ngoặc kép, ví dụ "rank ~ training + it", hoặc nêu các cột bằng --rank (hoặc --score) và --training, --meetings, --it

  en  Weighted by {name:name}: precision weights, whose scale matters to the residual std. error alone.
  vi  Có trọng số theo {name}: trọng số độ chính xác, thang đo của chúng chỉ liên quan đến sai số chuẩn của phần dư.

  # the second line of an error of regress: where its rows are
  en  in {file:phrase}: line {a:#}
  vi  trong {file}: dòng {a}

  en  in {file}: line {a:#}
  vi  trong {file}: dòng {a}

  en  in {file:phrase}: line {a:#}, line {b:#}
  vi  trong {file}: dòng {a}, {b}

  en  in {file}: line {a:#}, line {b:#}
  vi  trong {file}: dòng {a}, {b}

  en  in {file:phrase}: line {a:#}, line {b:#}, line {c:#}
  vi  trong {file}: dòng {a}, {b}, {c}

  en  in {file}: line {a:#}, line {b:#}, line {c:#}
  vi  trong {file}: dòng {a}, {b}, {c}

  en  in {file:phrase}: line {a:#}, line {b:#}, line {c:#}, line {d:#}
  vi  trong {file}: dòng {a}, {b}, {c}, {d}

  en  in {file}: line {a:#}, line {b:#}, line {c:#}, line {d:#}
  vi  trong {file}: dòng {a}, {b}, {c}, {d}

  en  in {file:phrase}: line {a:#}, line {b:#}, line {c:#}, line {d:#}, line {e:#}
  vi  trong {file}: dòng {a}, {b}, {c}, {d}, {e}

  en  in {file}: line {a:#}, line {b:#}, line {c:#}, line {d:#}, line {e:#}
  vi  trong {file}: dòng {a}, {b}, {c}, {d}, {e}

  en  in {file:phrase}: line {a:#}, line {b:#}, line {c:#}, line {d:#}, line {e:#} and {more:#} more
  vi  trong {file}: dòng {a}, {b}, {c}, {d}, {e} và {more} dòng nữa

  en  in {file}: line {a:#}, line {b:#}, line {c:#}, line {d:#}, line {e:#} and {more:#} more
  vi  trong {file}: dòng {a}, {b}, {c}, {d}, {e} và {more} dòng nữa

  en  in {file:phrase}: line {a:#} ({ka})
  vi  trong {file}: dòng {a} ({ka})

  en  in {file}: line {a:#} ({ka})
  vi  trong {file}: dòng {a} ({ka})

  en  in {file:phrase}: line {a:#} ({ka}), line {b:#} ({kb})
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb})

  en  in {file}: line {a:#} ({ka}), line {b:#} ({kb})
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb})

  en  in {file:phrase}: line {a:#} ({ka}), line {b:#} ({kb}), line {c:#} ({kc})
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb}), {c} ({kc})

  en  in {file}: line {a:#} ({ka}), line {b:#} ({kb}), line {c:#} ({kc})
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb}), {c} ({kc})

  en  in {file:phrase}: line {a:#} ({ka}), line {b:#} ({kb}), line {c:#} ({kc}), line {d:#} ({kd})
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb}), {c} ({kc}), {d} ({kd})

  en  in {file}: line {a:#} ({ka}), line {b:#} ({kb}), line {c:#} ({kc}), line {d:#} ({kd})
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb}), {c} ({kc}), {d} ({kd})

  en  in {file:phrase}: line {a:#} ({ka}), line {b:#} ({kb}), line {c:#} ({kc}), line {d:#} ({kd}), line {e:#} ({ke})
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb}), {c} ({kc}), {d} ({kd}), {e} ({ke})

  en  in {file}: line {a:#} ({ka}), line {b:#} ({kb}), line {c:#} ({kc}), line {d:#} ({kd}), line {e:#} ({ke})
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb}), {c} ({kc}), {d} ({kd}), {e} ({ke})

  en  in {file:phrase}: line {a:#} ({ka}), line {b:#} ({kb}), line {c:#} ({kc}), line {d:#} ({kd}), line {e:#} ({ke}) and {more:#} more
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb}), {c} ({kc}), {d} ({kd}), {e} ({ke}) và {more} dòng nữa

  en  in {file}: line {a:#} ({ka}), line {b:#} ({kb}), line {c:#} ({kc}), line {d:#} ({kd}), line {e:#} ({ke}) and {more:#} more
  vi  trong {file}: dòng {a} ({ka}), {b} ({kb}), {c} ({kc}), {d} ({kd}), {e} ({ke}) và {more} dòng nữa

  # ---------- ForecastWork

  en  {rank} is a rank within a year: it moves when the others do, so it is not forecast by itself. Ranks are forecast from the scores of all units: give the table of all units and name their score, by --score or as the column
  vi  {rank} là hạng trong từng năm: nó đổi khi các đơn vị khác đổi, nên không được dự báo riêng. Hạng được dự báo từ điểm của mọi đơn vị: hãy cho bảng có đủ các đơn vị và nêu cột điểm, bằng --score hoặc nêu thẳng tên cột

  en  --ahead {n:#} is further than the {m:#} {period:phrase} seen; no range holds so far out. At most --ahead {same:#}, better no more than half of that
  vi  --ahead {n} xa hơn cả {m} {period} đã có; không khoảng nào còn đúng ở xa như vậy. Nhiều nhất là --ahead {same}, tốt hơn là không quá một nửa số đó

  en  no forecast for {units}: fewer than 4 values of {outcome}, or none in the last two {period:phrase}
  vi  không có dự báo cho {units}: chưa đến 4 giá trị của {outcome}, hoặc không có giá trị nào trong hai {period} cuối

  en  No ranks: which end of {outcome} is the good one is not declared; say --higher-is-better {a} or --lower-is-better {b}.
  vi  Không có hạng: chưa khai {outcome} cao hay thấp là tốt; hãy thêm --higher-is-better {a} hoặc --lower-is-better {b}.

  en  {outcome} has values in {n:#} {period:phrase} ({years}): a forecast needs 4 at least. Keep more years, or look at the values themselves: reformstat history
  vi  {outcome} có giá trị trong {n} {period} ({years}): dự báo cần ít nhất 4. Hãy giữ thêm năm, hoặc xem thẳng các giá trị: reformstat history

  en  {outcome} has values in {n:#} {period:phrase}: a forecast needs 4 at least. Keep more years, or look at the values themselves: reformstat history
  vi  {outcome} có giá trị trong {n} {period}: dự báo cần ít nhất 4. Hãy giữ thêm năm, hoặc xem thẳng các giá trị: reformstat history

  en  no {unit:name} has 4 values of {outcome}, and a forecast needs 4 at least; the most is {n:#}
  vi  không {unit} nào có đủ 4 giá trị của {outcome}, mà dự báo cần ít nhất 4; nhiều nhất hiện là {n}

  en  no {unit:name} has values of {outcome} both in {years} and in the others, so nothing ties them together; leave one side out by --where
  vi  không {unit} nào có giá trị của {outcome} vừa ở {years} vừa ở các năm còn lại, nên không có gì nối hai phần với nhau; hãy bỏ một phía bằng --where

  en  {outcome} never changes, or changes by the same for every {unit:name}; nothing tells how it may move, and a range would have no width
  vi  {outcome} không hề đổi, hoặc đổi như nhau ở mọi {unit}; không có gì cho biết nó có thể biến động ra sao, và khoảng dự báo sẽ không có độ rộng

  en  the units share too few {period:phrase} of {outcome} to tell their moves from those of the {time:name}; keep units with more values by --where
  vi  các đơn vị có chung quá ít {period} của {outcome} để tách biến động riêng khỏi biến động chung của {time}; hãy giữ các đơn vị có nhiều giá trị hơn bằng --where

  # ---------- ValidateCommand

  en  This is the table {name}; the codebook has others to be checked by their names: {others}.
  vi  Đây là bảng {name}; bảng mã còn các bảng khác cần kiểm tra theo tên: {others}.

  # ---------- Formulas: Lexer

  en  a name cannot begin with a digit; write such a name in brackets, e.g. \[{name}\]
  vi  tên không thể bắt đầu bằng chữ số; hãy viết tên như vậy trong ngoặc vuông, ví dụ \[{name}\]

  en  "{digits}" is not a number
  vi  "{digits}" không phải là số

  en  {digits} is too large for a number
  vi  {digits} quá lớn, không phải một số dùng được

  en  an empty name
  vi  tên trống

  en  this name is not closed; {sign} is missing
  vi  tên này chưa đóng; thiếu {sign}

  en  this text is not closed; {sign} is missing
  vi  đoạn chữ này chưa đóng; thiếu {sign}

  en  "{sign}" has no meaning here; names with signs are written in brackets, \[{name}\]
  vi  "{sign}" không có nghĩa ở đây; tên có ký hiệu được viết trong ngoặc vuông, \[{name}\]

  en  write != for "is not equal"
  vi  hãy viết != cho "khác"

  en  write a single & for "and"
  vi  hãy viết một dấu & cho "và"

  en  write a single | for "or"
  vi  hãy viết một dấu | cho "hoặc"

  en  write ^ for powers
  vi  hãy viết ^ cho lũy thừa

  en  there is no % operator; for membership write x in (1, 2)
  vi  không có phép toán %; để hỏi thuộc danh sách, hãy viết x in (1, 2)

  en  there is no "." for all other columns; name the columns
  vi  không có "." thay cho mọi cột còn lại; hãy nêu tên các cột

  en  write <=
  vi  hãy viết <=

  en  write >=
  vi  hãy viết >=

  en  write !=
  vi  hãy viết !=

  en  this \] closes nothing
  vi  dấu \] này không đóng gì cả

  # ---------- Formulas: FormulaParser

  en  a second ~; a formula has one before its bars
  vi  thừa một dấu ~; công thức chỉ có một dấu ~ trước các gạch đứng

  en  nothing may follow the instruments
  vi  sau các biến công cụ không được có gì nữa

  en  after the second bar comes endogenous ~ instruments
  vi  sau gạch đứng thứ hai là biến nội sinh ~ biến công cụ

  en  {name} is both the response and a term
  vi  {name} vừa là biến kết quả vừa là một số hạng

  en  the formula is empty; write response ~ terms, e.g. "score ~ training"
  vi  công thức trống; hãy viết biến kết quả ~ các số hạng, ví dụ "score ~ training"

  en  the response before ~ is missing
  vi  thiếu biến kết quả trước dấu ~

  en  write ~, not =, between the response and the terms
  vi  giữa biến kết quả và các số hạng hãy viết ~, không phải =

  en  a formula needs ~ between the response and the terms; if the shell took a part of it, put the formula in quotes: "score ~ training"
  vi  công thức cần dấu ~ giữa biến kết quả và các số hạng; nếu dòng lệnh đã lấy mất một phần, hãy đặt công thức trong dấu ngoặc kép: "score ~ training"

  en  nothing follows ~; for the mean alone write ~ 1
  vi  sau ~ không có gì; nếu chỉ cần trung bình, hãy viết ~ 1

  en  / is not an operator between terms; for a ratio write I(a / b)
  vi  / không phải phép nối giữa các số hạng; để có tỷ số, hãy viết I(a / b)

  en  terms are joined by +, not by commas
  vi  các số hạng nối bằng +, không bằng dấu phẩy

  en  "{sign}" is not an operator between terms; for a condition write I({example})
  vi  "{sign}" không phải phép nối giữa các số hạng; để có điều kiện, hãy viết I({example})

  en  a number is no term; 0 and 1 stand for the constant, and 2 * x is written I(2 * x)
  vi  một con số không phải là số hạng; 0 và 1 chỉ hằng số, còn 2 * x viết là I(2 * x)

  en  0 and 1 stand for the constant alone; arithmetic is written I(2 * x)
  vi  0 và 1 chỉ dùng cho hằng số; phép tính viết là I(2 * x)

  en  the power of terms is a whole number: (a + b)^2
  vi  lũy thừa của các số hạng là số nguyên: (a + b)^2

  en  crossing {name} with itself gives {same}; for the power write I({power})
  vi  {name} kết hợp với chính nó vẫn là {same}; để lấy lũy thừa, hãy viết I({power})

  en  this ( is not closed
  vi  dấu ( này chưa đóng

  en  quoted text is no term; a name with blanks is written \[{name}\]
  vi  chữ trong dấu nháy không phải là số hạng; tên có dấu cách viết là \[{name}\]

  en  a term is missing at the end
  vi  thiếu một số hạng ở cuối

  en  this crossing gives more than {n:#} terms
  vi  phép kết hợp này cho hơn {n} số hạng

  en  the endogenous terms before ~ are missing
  vi  thiếu các biến nội sinh trước dấu ~

  en  the instruments after ~ are missing
  vi  thiếu các biến công cụ sau dấu ~

  en  the absorbed effects after | are missing
  vi  thiếu các hiệu ứng cố định sau dấu |

  en  absorbed effects are joined by +; a combination is written a^b
  vi  các hiệu ứng cố định nối bằng +; một tổ hợp viết là a^b

  en  an absorbed effect is a column, or a^b for combinations
  vi  một hiệu ứng cố định là một cột, hoặc a^b cho tổ hợp

  # ---------- Formulas: ExpressionParser, Membership

  en  something is missing at the end
  vi  thiếu gì đó ở cuối

  en  this ) closes nothing
  vi  dấu ) này không đóng gì cả

  en  write ~ between the response and the terms
  vi  hãy viết ~ giữa biến kết quả và các số hạng

  en  write == to compare
  vi  để so sánh hãy viết ==

  en  "{sign}" cannot stand here
  vi  "{sign}" không thể đứng ở đây

  en  an operator is missing before {what}
  vi  thiếu phép toán trước {what}

  en  write & for "and"
  vi  hãy viết & cho "và"

  en  write | for "or"
  vi  hãy viết | cho "hoặc"

  en  an operator is missing here; a name with blanks is written \[{name}\]
  vi  thiếu phép toán ở đây; tên có dấu cách viết là \[{name}\]

  en  nested too deeply
  vi  lồng nhau quá sâu

  en  more than 1000 operations
  vi  nhiều hơn 1000 phép toán

  en  comparisons do not chain; write 1 < x & x < 3
  vi  các phép so sánh không nối tiếp nhau được; hãy viết 1 < x & x < 3

  en  there is nothing to read
  vi  không có gì để đọc

  en  this must be a column's name here
  vi  chỗ này phải là tên một cột

  en  the group must be a column's name here
  vi  nhóm ở chỗ này phải là tên một cột

  en  {name}() stands as a term of its own, not inside an expression
  vi  {name}() phải đứng riêng làm một số hạng, không nằm trong biểu thức

  en  {name}() belongs in a formula
  vi  {name}() chỉ dùng trong công thức

  en  {name}() is computed on the rows that a model uses; write it in the formula
  vi  {name}() được tính trên các dòng mà mô hình dùng; hãy viết nó trong công thức

  en  rank() is computed on the rows that a model uses; write it in the formula, or rank all rows by --rank-within year:column
  vi  rank() được tính trên các dòng mà mô hình dùng; hãy viết nó trong công thức, hoặc xếp hạng mọi dòng bằng --rank-within year:column

  en  {name}() needs a column or an expression
  vi  {name}() cần một cột hoặc một biểu thức

  en  write scale(x, by = group)
  vi  hãy viết scale(x, by = group)

  en  write poly(x, 2): a column and a degree from 1 to 20
  vi  hãy viết poly(x, 2): một cột và một bậc từ 1 đến 20

  en  write {name}(x, 2): an expression and a whole number of time units
  vi  hãy viết {name}(x, 2): một biểu thức và một số nguyên bước thời gian

  en  the distance of diff() must be 1 or more
  vi  khoảng cách của diff() phải từ 1 trở lên

  en  {name}() sees all rows, rank() and scale() only those the model uses; write rank({same}(x))
  vi  {name}() nhìn mọi dòng, còn rank() và scale() chỉ nhìn các dòng mà mô hình dùng; hãy viết rank({same}(x))

  en  factor() takes one column
  vi  factor() nhận một cột

  en  {name}() takes one expression
  vi  {name}() nhận một biểu thức

  en  no function "{name}"; did you mean "{near}"?
  vi  không có hàm "{name}"; có phải là "{near}"?

  en  no function "{name}"; there are {names}
  vi  không có hàm "{name}"; hiện có {names}

  en  no function "{name}"; the natural logarithm is log
  vi  không có hàm "{name}"; logarit tự nhiên là log

  en  no function "{name}"; write factor(x) for groups or I(x) for arithmetic
  vi  không có hàm "{name}"; hãy viết factor(x) cho nhóm hoặc I(x) cho phép tính

  en  no function "{name}"; write {example}
  vi  không có hàm "{name}"; hãy viết {example}

  en  no function "offset"; offsets are not supported
  vi  không có hàm "offset"; số hạng bù (offset) không được hỗ trợ

  en  after "not" comes "in (…)"
  vi  sau "not" là "in (…)"

  en  write "is missing" or "is not missing"; to compare, ==
  vi  hãy viết "is missing" hoặc "is not missing"; để so sánh thì dùng ==

  en  after "in" comes a list: in (2018, 2019) or in ('North', 'South')
  vi  sau "in" là một danh sách: in (2018, 2019) hoặc in ('North', 'South')

  en  a list holds numbers and quoted text; write '{name}' in quotes
  vi  danh sách gồm các số và chữ trong dấu nháy; hãy viết '{name}' trong dấu nháy

  # ---------- Formulas: ColumnList, NameParts

  en  a column's name is missing here
  vi  thiếu tên cột ở đây

  en  names are separated by commas
  vi  các tên cách nhau bằng dấu phẩy

  # ---------- Formulas: Derivation

  en  write name = expression, e.g. "gap = target - score"
  vi  hãy viết tên = biểu thức, ví dụ "gap = target - score"

  en  write a single = after the new column's name
  vi  hãy viết một dấu = sau tên cột mới

  en  the expression after = is missing
  vi  thiếu biểu thức sau dấu =

  # ---------- Formulas: Conditions, Expression

  en  {node} is no condition; compare it with something, e.g. {example}
  vi  {node} không phải là điều kiện; hãy so sánh nó với một giá trị, ví dụ {example}

  en  column "{name}" holds text, which has no order; compare it by ==, != or in (…)
  vi  cột "{name}" chứa chữ, không có thứ tự; hãy so sánh bằng ==, != hoặc in (…)

  en  {node} is a number and '{text}' is text; numbers are written without quotes
  vi  {node} là số còn '{text}' là chữ; số viết không có dấu nháy

  en  column "{name}" holds text; compare it with text in quotes, e.g. {example}
  vi  cột "{name}" chứa chữ; hãy so sánh nó với chữ trong dấu nháy, ví dụ {example}

  en  column "{name}" of {source:phrase} never has '{text}'; did you mean '{near}'?
  vi  cột "{name}" của {source} không có '{text}'; có phải là '{near}'?

  en  column "{name}" of {source} never has '{text}'; did you mean '{near}'?
  vi  cột "{name}" của {source} không có '{text}'; có phải là '{near}'?

  en  column "{name}" of {source:phrase} never has '{text}'; it has {values}
  vi  cột "{name}" của {source} không có '{text}'; các giá trị là {values}

  en  column "{name}" of {source} never has '{text}'; it has {values}
  vi  cột "{name}" của {source} không có '{text}'; các giá trị là {values}

  en  column "{name}" of {source:phrase} never has '{text}'; it has {values} and {n:#} more
  vi  cột "{name}" của {source} không có '{text}'; các giá trị là {values} và {n} giá trị nữa

  en  column "{name}" of {source} never has '{text}'; it has {values} and {n:#} more
  vi  cột "{name}" của {source} không có '{text}'; các giá trị là {values} và {n} giá trị nữa

  en  {node} is a number; its list holds text: {text}
  vi  {node} là số, mà danh sách của nó chứa chữ: {text}

  # the same after a label

  en  the codebook's where: {node} is no condition; compare it with something, e.g. {example}
  vi  điều kiện "where" của bảng mã: {node} không phải là điều kiện; hãy so sánh nó với một giá trị, ví dụ {example}

  en  the codebook's where: {node} is a number and '{text}' is text; numbers are written without quotes
  vi  điều kiện "where" của bảng mã: {node} là số còn '{text}' là chữ; số viết không có dấu nháy

  en  the codebook's where: {node} is a number; its list holds text: {text}
  vi  điều kiện "where" của bảng mã: {node} là số, mà danh sách của nó chứa chữ: {text}

  # ---------- Formulas: Design, DesignBuilder, DesignOptions

  en  instrumental variables (2SLS) are not estimated yet: leave out the last part, "{part}"; for an association without instruments, put {names} among the terms
  vi  chưa ước lượng được biến công cụ (2SLS): hãy bỏ phần cuối, "{part}"; để xem mối liên hệ không dùng biến công cụ, hãy đưa {names} vào các số hạng

  en  {node}: rank() ranks within each time, and no time is declared; name its column by --time
  vi  {node}: rank() xếp hạng trong từng thời điểm, mà chưa khai thời gian; hãy nêu cột đó bằng --time

  en  {formula} has no coefficient to estimate; add a term
  vi  {formula} không có hệ số nào để ước lượng; hãy thêm một số hạng

  en  {node} needs a panel: say which columns hold the unit and the time, by {options}
  vi  {node} cần dữ liệu bảng: hãy cho biết cột đơn vị và cột thời gian, bằng {options}

  en  {node} needs a panel: say which columns hold the unit and the time, by --unit and --time
  vi  {node} cần dữ liệu bảng: hãy cho biết cột đơn vị và cột thời gian, bằng --unit và --time

  en  lag() and diff() need a panel: declare it by --unit and --time
  vi  lag() và diff() cần dữ liệu bảng: hãy khai bằng --unit và --time

  # ---------- Formulas: EstimationSample (reasons are also put into notes by Reports)

  en  missing {name:name}
  vi  thiếu {name}

  en  weight zero
  vi  trọng số bằng 0

  en  not usable in every model
  vi  không dùng được trong mọi mô hình

  en  alone in its {name:name} (singleton)
  vi  đứng một mình trong {name} (singleton)

  en  --where
  vi  --where

  en  --only
  vi  --only

  en  the codebook's where
  vi  điều kiện "where" của bảng mã

  en  no rows are left of {n:#}
  vi  không còn dòng nào trong {n} dòng

  en  no rows are left of {n:#} (not usable in every model: {m:#})
  vi  không còn dòng nào trong {n} dòng (không dùng được trong mọi mô hình: {m})

  en  no rows are left of {n:#} ({r1:phrase}: {n1:#}); {ways:phrases}
  vi  không còn dòng nào trong {n} dòng ({r1}: {n1}); hãy {ways}

  en  no rows are left of {n:#} ({r1:phrase}: {n1:#}; {r2:phrase}: {n2:#}); {ways:phrases}
  vi  không còn dòng nào trong {n} dòng ({r1}: {n1}; {r2}: {n2}); hãy {ways}

  en  no rows are left of {n:#} ({r1:phrase}: {n1:#}; {r2:phrase}: {n2:#}; {r3:phrase}: {n3:#}); {ways:phrases}
  vi  không còn dòng nào trong {n} dòng ({r1}: {n1}; {r2}: {n2}; {r3}: {n3}); hãy {ways}

  en  no rows are left of {n:#} ({r1:phrase}: {n1:#}; {r2:phrase}: {n2:#}; {r3:phrase}: {n3:#}; {r4:phrase}: {n4:#}); {ways:phrases}
  vi  không còn dòng nào trong {n} dòng ({r1}: {n1}; {r2}: {n2}; {r3}: {n3}; {r4}: {n4}); hãy {ways}

  en  no rows are left of {n:#} ({r1:phrase}: {n1:#}; {r2:phrase}: {n2:#}; {r3:phrase}: {n3:#}; {r4:phrase}: {n4:#}; {r5:phrase}: {n5:#}); {ways:phrases}
  vi  không còn dòng nào trong {n} dòng ({r1}: {n1}; {r2}: {n2}; {r3}: {n3}; {r4}: {n4}; {r5}: {n5}); hãy {ways}

  en  no rows are left of {n:#} ({r1:phrase}: {n1:#}; {r2:phrase}: {n2:#}; {r3:phrase}: {n3:#}; {r4:phrase}: {n4:#}; {r5:phrase}: {n5:#}; {r6:phrase}: {n6:#}); {ways:phrases}
  vi  không còn dòng nào trong {n} dòng ({r1}: {n1}; {r2}: {n2}; {r3}: {n3}; {r4}: {n4}; {r5}: {n5}; {r6}: {n6}); hãy {ways}

  en  no rows are left: {n1:#} {r1:phrase}
  vi  không còn dòng nào: {r1}: {n1}

  en  no rows are left: {n1:#} {r1:phrase}; absorb fewer effects than {names}
  vi  không còn dòng nào: {r1}: {n1}; hãy dùng ít hiệu ứng cố định hơn {names}

  en  no rows are left: {n1:#} {r1:phrase}, {n2:#} {r2:phrase}
  vi  không còn dòng nào: {r1}: {n1}, {r2}: {n2}

  en  no rows are left: {n1:#} {r1:phrase}, {n2:#} {r2:phrase}; absorb fewer effects than {names}
  vi  không còn dòng nào: {r1}: {n1}, {r2}: {n2}; hãy dùng ít hiệu ứng cố định hơn {names}

  en  no rows are left: {n1:#} {r1:phrase}, {n2:#} {r2:phrase}, {n3:#} {r3:phrase}
  vi  không còn dòng nào: {r1}: {n1}, {r2}: {n2}, {r3}: {n3}

  en  no rows are left: {n1:#} {r1:phrase}, {n2:#} {r2:phrase}, {n3:#} {r3:phrase}; absorb fewer effects than {names}
  vi  không còn dòng nào: {r1}: {n1}, {r2}: {n2}, {r3}: {n3}; hãy dùng ít hiệu ứng cố định hơn {names}

  en  no rows are left: {n1:#} {r1:phrase}, {n2:#} {r2:phrase}, {n3:#} {r3:phrase}, {n4:#} {r4:phrase}
  vi  không còn dòng nào: {r1}: {n1}, {r2}: {n2}, {r3}: {n3}, {r4}: {n4}

  en  no rows are left: {n1:#} {r1:phrase}, {n2:#} {r2:phrase}, {n3:#} {r3:phrase}, {n4:#} {r4:phrase}; absorb fewer effects than {names}
  vi  không còn dòng nào: {r1}: {n1}, {r2}: {n2}, {r3}: {n3}, {r4}: {n4}; hãy dùng ít hiệu ứng cố định hơn {names}

  en  widen --where
  vi  nới rộng --where

  en  leave out the term that is missing most
  vi  bỏ số hạng thiếu nhiều nhất

  en  give rows a positive weight
  vi  cho các dòng trọng số dương

  en  absorb fewer effects
  vi  dùng ít hiệu ứng cố định hơn

  en  {place:phrase}: the weight {name} is {value}; weights cannot be negative; correct it, or leave such rows out by --where
  vi  {place}: trọng số {name} là {value}; trọng số không thể âm; hãy sửa, hoặc bỏ các dòng như vậy bằng --where

  # ---------- Formulas: Evaluator, SampleTransforms, TermCoding

  en  '{text}' is text, where a number is expected
  vi  '{text}' là chữ, trong khi cần một số

  en  column "{name}" of {source:phrase} holds categories, where numbers are expected
  vi  cột "{name}" của {source} chứa các nhóm, trong khi cần số

  en  column "{name}" of {source} holds categories, where numbers are expected
  vi  cột "{name}" của {source} chứa các nhóm, trong khi cần số

  en  the response column "{name}" of {source:phrase} holds categories, where numbers are expected
  vi  cột kết quả "{name}" của {source} chứa các nhóm, trong khi cần số

  en  the response column "{name}" of {source} holds categories, where numbers are expected
  vi  cột kết quả "{name}" của {source} chứa các nhóm, trong khi cần số

  en  column "{name}" holds text, where numbers are expected: "{text}" ({place:phrase}); correct it or, if it stands for a missing value, say so: --missing '{tokens}'
  vi  cột "{name}" chứa chữ, trong khi cần số: "{text}" ({place}); hãy sửa lại, hoặc nếu đó là giá trị thiếu thì khai rõ: --missing '{tokens}'

  en  column "{name}" holds text, where numbers are expected: "{text}" ({place:phrase}); use a column of numbers
  vi  cột "{name}" chứa chữ, trong khi cần số: "{text}" ({place}); hãy dùng một cột số

  en  the response column "{name}" holds text, where numbers are expected: "{text}" ({place:phrase}); correct it or, if it stands for a missing value, say so: --missing '{tokens}'
  vi  cột kết quả "{name}" chứa chữ, trong khi cần số: "{text}" ({place}); hãy sửa lại, hoặc nếu đó là giá trị thiếu thì khai rõ: --missing '{tokens}'

  en  the response column "{name}" holds text, where numbers are expected: "{text}" ({place:phrase}); use a column of numbers
  vi  cột kết quả "{name}" chứa chữ, trong khi cần số: "{text}" ({place}); hãy dùng một cột số

  en  {node} is not a finite number
  vi  {node} không phải là số hữu hạn

  en  {node} has no finite value on line {n:#} of {file:phrase}, where {values}; leave such rows out by --where, or transform otherwise
  vi  {node} không có giá trị hữu hạn ở dòng {n} của {file}, nơi {values}; hãy bỏ các dòng như vậy bằng --where, hoặc biến đổi cách khác

  en  {node} has no finite value on line {n:#} of {file}, where {values}; leave such rows out by --where, or transform otherwise
  vi  {node} không có giá trị hữu hạn ở dòng {n} của {file}, nơi {values}; hãy bỏ các dòng như vậy bằng --where, hoặc biến đổi cách khác

  en  {node} has no finite value on line {n:#} of {file:phrase}, where {values}; correct or empty the cell, or transform otherwise, e.g. log(y + 1): --where comes after --derive
  vi  {node} không có giá trị hữu hạn ở dòng {n} của {file}, nơi {values}; hãy sửa hoặc để trống ô đó, hoặc biến đổi cách khác, ví dụ log(y + 1): --where được xét sau --derive

  en  {node} has no finite value on line {n:#} of {file}, where {values}; correct or empty the cell, or transform otherwise, e.g. log(y + 1): --where comes after --derive
  vi  {node} không có giá trị hữu hạn ở dòng {n} của {file}, nơi {values}; hãy sửa hoặc để trống ô đó, hoặc biến đổi cách khác, ví dụ log(y + 1): --where được xét sau --derive

  # the same after a label

  en  the codebook's where: {node} is not a finite number
  vi  điều kiện "where" của bảng mã: {node} không phải là số hữu hạn

  en  the codebook's where: {node} has no finite value on line {n:#} of {file:phrase}, where {values}; leave such rows out by --where, or transform otherwise
  vi  điều kiện "where" của bảng mã: {node} không có giá trị hữu hạn ở dòng {n} của {file}, nơi {values}; hãy bỏ các dòng như vậy bằng --where, hoặc biến đổi cách khác

  en  the codebook's where: {node} has no finite value on line {n:#} of {file}, where {values}; leave such rows out by --where, or transform otherwise
  vi  điều kiện "where" của bảng mã: {node} không có giá trị hữu hạn ở dòng {n} của {file}, nơi {values}; hãy bỏ các dòng như vậy bằng --where, hoặc biến đổi cách khác

  en  the codebook's where: {node} has no finite value on line {n:#} of {file:phrase}, where {values}; correct or empty the cell, or transform otherwise, e.g. log(y + 1): --where comes after --derive
  vi  điều kiện "where" của bảng mã: {node} không có giá trị hữu hạn ở dòng {n} của {file}, nơi {values}; hãy sửa hoặc để trống ô đó, hoặc biến đổi cách khác, ví dụ log(y + 1): --where được xét sau --derive

  en  the codebook's where: {node} has no finite value on line {n:#} of {file}, where {values}; correct or empty the cell, or transform otherwise, e.g. log(y + 1): --where comes after --derive
  vi  điều kiện "where" của bảng mã: {node} không có giá trị hữu hạn ở dòng {n} của {file}, nơi {values}; hãy sửa hoặc để trống ô đó, hoặc biến đổi cách khác, ví dụ log(y + 1): --where được xét sau --derive

  en  {node} needs a column that varies, and {inner} is the same in all {n:#} rows used
  vi  {node} cần một cột có thay đổi, mà {inner} như nhau trong cả {n} dòng được dùng

  en  {node} cannot be formed for {group} {level}: {inner} has one row there; leave it out by --where
  vi  không lập được {node} cho {group} {level}: {inner} chỉ có một dòng ở đó; hãy bỏ nó bằng --where

  en  {node} cannot be formed for {group} {level}: {inner} is the same in its {n:#} rows; leave it out by --where
  vi  không lập được {node} cho {group} {level}: {inner} như nhau trong {n} dòng ở đó; hãy bỏ nó bằng --where

  en  {node}: no direction is declared for {name}, so rank 1 is its lowest value.
  vi  {node}: chưa khai chiều tốt của {name}, nên hạng 1 là giá trị thấp nhất.

  en  {node} has a single value in the rows used ({level}), so it has nothing to compare; leave it out or widen --where
  vi  {node} chỉ có một giá trị trong các dòng được dùng ({level}), nên không có gì để so sánh; hãy bỏ nó hoặc nới rộng --where

  en  {node} has {n:#} values, each of which would be a column; absorb it instead: | {name}
  vi  {node} có {n} giá trị, mỗi giá trị sẽ thành một cột; hãy đưa nó vào hiệu ứng cố định: | {name}

  en  {node} needs at least {n:#} different values of {inner} in the rows used, and there are {m:#}
  vi  {node} cần ít nhất {n} giá trị khác nhau của {inner} trong các dòng được dùng, mà chỉ có {m}

  # ---------- Preparation: UnitSelection

  en  --only "{text}": a unit's name is missing between the commas
  vi  --only "{text}": thiếu tên một đơn vị giữa các dấu phẩy

  en  --only: "{name}" fits {names} in {unit} of {source}; write one of them
  vi  --only: "{name}" khớp với {names} trong {unit} của {source}; hãy viết một trong các tên đó

  en  --only: no {unit} "{name}" in {source}; did you mean "{near}"?
  vi  --only: không có {unit} "{name}" trong {source}; có phải là "{near}"?

  en  --only: no {unit} "{name}" in {source}; it has {names}
  vi  --only: không có {unit} "{name}" trong {source}; hiện có {names}

  en  --only: no {unit} "{name}" in {source}; it has {names} and {n:#} more
  vi  --only: không có {unit} "{name}" trong {source}; hiện có {names} và {n} đơn vị nữa

  # ---------- Preparation: RankWithin

  en  --rank-within "{text}": write group:column, e.g. year:score, or name = group:column
  vi  --rank-within "{text}": hãy viết nhóm:cột, ví dụ year:score, hoặc tên = nhóm:cột

  en  --rank-within {spec}: column "{name}" of {source:phrase} holds text; rank a column of numbers
  vi  --rank-within {spec}: cột "{name}" của {source} chứa chữ; hãy xếp hạng một cột số

  en  --rank-within {spec}: column "{name}" of {source} holds text; rank a column of numbers
  vi  --rank-within {spec}: cột "{name}" của {source} chứa chữ; hãy xếp hạng một cột số

  en  {name}: rank of {column:name} within {group:name} among all rows, ties sharing their mean place; 1 is the highest.
  vi  {name}: hạng của {column} trong từng {group}, xét trên mọi dòng, đồng hạng lấy hạng trung bình; 1 là cao nhất.

  en  {name}: rank of {column:name} within {group:name} among all rows, ties sharing their mean place; 1 is the lowest.
  vi  {name}: hạng của {column} trong từng {group}, xét trên mọi dòng, đồng hạng lấy hạng trung bình; 1 là thấp nhất.

  en  {name}: rank of {column:name} within {group:name} among all rows, ties sharing their mean place; no direction is declared for {same:name}, so 1 is its lowest (--score {a} or --higher-is-better {b} turns it).
  vi  {name}: hạng của {column} trong từng {group}, xét trên mọi dòng, đồng hạng lấy hạng trung bình; chưa khai chiều tốt của {same}, nên 1 là thấp nhất (thêm --score {a} hoặc --higher-is-better {b} để đảo lại).

  # ---------- Preparation: Appending

  en  Repeated rows were not looked for: name the keys by --unit and --time.
  vi  Chưa tìm các dòng lặp: hãy nêu khóa bằng --unit và --time.

  en  {n:#} key[s] stood in more than one file, and the new row was kept: {keys}.
  vi  {n} khóa có trong nhiều hơn một tệp; giữ dòng mới: {keys}.

  en  {n:#} key[s] stood in more than one file, and the old row was kept: {keys}.
  vi  {n} khóa có trong nhiều hơn một tệp; giữ dòng cũ: {keys}.

  en  {n:#} key[s] stood in more than one file, and the new row was kept: {keys}; and {m:#} more.
  vi  {n} khóa có trong nhiều hơn một tệp; giữ dòng mới: {keys}; và {m} khóa nữa.

  en  {n:#} key[s] stood in more than one file, and the old row was kept: {keys}; and {m:#} more.
  vi  {n} khóa có trong nhiều hơn một tệp; giữ dòng cũ: {keys}; và {m} khóa nữa.

  en  {a:phrase} and {b:phrase} are both {key}; keep one of each: --prefer new or --prefer old
  vi  {a} và {b} đều là {key}; hãy giữ một trong hai: --prefer new hoặc --prefer old

  en  {a:phrase} and {b:phrase} are both {key}, and {n:#} key[s] more; keep one of each: --prefer new or --prefer old
  vi  {a} và {b} đều là {key}, và còn {n} khóa nữa; với mỗi khóa hãy giữ một dòng: --prefer new hoặc --prefer old

  en  {f:phrase}: lines {a:#} and {b:#} are both {key}; keep one of each: --prefer new or --prefer old
  vi  {f}: dòng {a} và dòng {b} đều là {key}; hãy giữ một trong hai: --prefer new hoặc --prefer old

  en  {f}: lines {a:#} and {b:#} are both {key}; keep one of each: --prefer new or --prefer old
  vi  {f}: dòng {a} và dòng {b} đều là {key}; hãy giữ một trong hai: --prefer new hoặc --prefer old

  en  {f:phrase}: lines {a:#} and {b:#} are both {key}, and {n:#} key[s] more; keep one of each: --prefer new or --prefer old
  vi  {f}: dòng {a} và dòng {b} đều là {key}, và còn {n} khóa nữa; với mỗi khóa hãy giữ một dòng: --prefer new hoặc --prefer old

  en  {f}: lines {a:#} and {b:#} are both {key}, and {n:#} key[s] more; keep one of each: --prefer new or --prefer old
  vi  {f}: dòng {a} và dòng {b} đều là {key}, và còn {n} khóa nữa; với mỗi khóa hãy giữ một dòng: --prefer new hoặc --prefer old

  en  Appended {n:#} row[s] of {file:phrase}.
  vi  Đã nối thêm {n} dòng của {file}.

  en  Appended {n:#} row[s] of {file}.
  vi  Đã nối thêm {n} dòng của {file}.

  en  Appended {n:#} row[s] of {file:phrase}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; {mixed}.

  en  Appended {n:#} row[s] of {file}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; {mixed}.

  en  Appended {n:#} row[s] of {file:phrase}; columns it lacks: {lacking}.
  vi  Đã nối thêm {n} dòng của {file}; cột tệp này không có: {lacking}.

  en  Appended {n:#} row[s] of {file}; columns it lacks: {lacking}.
  vi  Đã nối thêm {n} dòng của {file}; cột tệp này không có: {lacking}.

  en  Appended {n:#} row[s] of {file:phrase}; columns it lacks: {lacking}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột tệp này không có: {lacking}; {mixed}.

  en  Appended {n:#} row[s] of {file}; columns it lacks: {lacking}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột tệp này không có: {lacking}; {mixed}.

  en  Appended {n:#} row[s] of {file:phrase}; new columns, missing in {main:phrase}: {new}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}.

  en  Appended {n:#} row[s] of {file:phrase}; new columns, missing in {main}: {new}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}.

  en  Appended {n:#} row[s] of {file}; new columns, missing in {main:phrase}: {new}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}.

  en  Appended {n:#} row[s] of {file}; new columns, missing in {main}: {new}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}.

  en  Appended {n:#} row[s] of {file:phrase}; new columns, missing in {main:phrase}: {new}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; {mixed}.

  en  Appended {n:#} row[s] of {file:phrase}; new columns, missing in {main}: {new}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; {mixed}.

  en  Appended {n:#} row[s] of {file}; new columns, missing in {main:phrase}: {new}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; {mixed}.

  en  Appended {n:#} row[s] of {file}; new columns, missing in {main}: {new}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; {mixed}.

  en  Appended {n:#} row[s] of {file:phrase}; new columns, missing in {main:phrase}: {new}; columns it lacks: {lacking}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; cột tệp này không có: {lacking}.

  en  Appended {n:#} row[s] of {file:phrase}; new columns, missing in {main}: {new}; columns it lacks: {lacking}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; cột tệp này không có: {lacking}.

  en  Appended {n:#} row[s] of {file}; new columns, missing in {main:phrase}: {new}; columns it lacks: {lacking}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; cột tệp này không có: {lacking}.

  en  Appended {n:#} row[s] of {file}; new columns, missing in {main}: {new}; columns it lacks: {lacking}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; cột tệp này không có: {lacking}.

  en  Appended {n:#} row[s] of {file:phrase}; new columns, missing in {main:phrase}: {new}; columns it lacks: {lacking}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; cột tệp này không có: {lacking}; {mixed}.

  en  Appended {n:#} row[s] of {file:phrase}; new columns, missing in {main}: {new}; columns it lacks: {lacking}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; cột tệp này không có: {lacking}; {mixed}.

  en  Appended {n:#} row[s] of {file}; new columns, missing in {main:phrase}: {new}; columns it lacks: {lacking}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; cột tệp này không có: {lacking}; {mixed}.

  en  Appended {n:#} row[s] of {file}; new columns, missing in {main}: {new}; columns it lacks: {lacking}; {mixed:phrase}.
  vi  Đã nối thêm {n} dòng của {file}; cột mới, trống trong {main}: {new}; cột tệp này không có: {lacking}; {mixed}.

  en  {name:name} is read as text, since {file:phrase} has text in it
  vi  {name} được đọc là chữ, vì {file} có chữ trong cột này

  en  {name:name} is read as text, since {file} has text in it
  vi  {name} được đọc là chữ, vì {file} có chữ trong cột này

  en  {name:name} is read as text, since {file:phrase} has text in it; {rest:phrase}
  vi  {name} được đọc là chữ, vì {file} có chữ trong cột này; {rest}

  en  {name:name} is read as text, since {file} has text in it; {rest:phrase}
  vi  {name} được đọc là chữ, vì {file} có chữ trong cột này; {rest}

  en  {name:name} is read as text, since {file:phrase} has text in it (line {n:#}: "{text}")
  vi  {name} được đọc là chữ, vì {file} có chữ trong cột này (dòng {n}: "{text}")

  en  {name:name} is read as text, since {file} has text in it (line {n:#}: "{text}")
  vi  {name} được đọc là chữ, vì {file} có chữ trong cột này (dòng {n}: "{text}")

  en  {name:name} is read as text, since {file:phrase} has text in it (line {n:#}: "{text}"); {rest:phrase}
  vi  {name} được đọc là chữ, vì {file} có chữ trong cột này (dòng {n}: "{text}"); {rest}

  en  {name:name} is read as text, since {file} has text in it (line {n:#}: "{text}"); {rest:phrase}
  vi  {name} được đọc là chữ, vì {file} có chữ trong cột này (dòng {n}: "{text}"); {rest}

  # ---------- Preparation: Joining

  en  {f:phrase}: lines {a:#} and {b:#} have one key, {names} = {values}; a joined table has one row a key: remove one, or name more columns by --on
  vi  {f}: dòng {a} và dòng {b} có cùng một khóa, {names} = {values}; bảng ghép mỗi khóa chỉ có một dòng: hãy bỏ một dòng, hoặc nêu thêm cột bằng --on

  en  {f}: lines {a:#} and {b:#} have one key, {names} = {values}; a joined table has one row a key: remove one, or name more columns by --on
  vi  {f}: dòng {a} và dòng {b} có cùng một khóa, {names} = {values}; bảng ghép mỗi khóa chỉ có một dòng: hãy bỏ một dòng, hoặc nêu thêm cột bằng --on

  en  {a:phrase} and {b:phrase} have one key, {names} = {values}; a joined table has one row a key: remove one, or name more columns by --on
  vi  {a} và {b} có cùng một khóa, {names} = {values}; bảng ghép mỗi khóa chỉ có một dòng: hãy bỏ một dòng, hoặc nêu thêm cột bằng --on

  en  --join {file:phrase}: {source:phrase} has a column "{name}" already; rename one of them
  vi  --join {file}: {source} đã có cột "{name}"; hãy đổi tên một trong hai

  en  --join {file}: {source:phrase} has a column "{name}" already; rename one of them
  vi  --join {file}: {source} đã có cột "{name}"; hãy đổi tên một trong hai

  en  --join {file:phrase}: {source} has a column "{name}" already; rename one of them
  vi  --join {file}: {source} đã có cột "{name}"; hãy đổi tên một trong hai

  en  --join {file}: {source} has a column "{name}" already; rename one of them
  vi  --join {file}: {source} đã có cột "{name}"; hãy đổi tên một trong hai

  en  --join {file}: no row of it matches a row of {source} by {names}: the first of the one is "{a}", of the other "{b}"; name other columns by --on
  vi  --join {file}: không dòng nào của tệp này khớp với một dòng của {source} theo {names}: khóa đầu tiên bên này là "{a}", bên kia là "{b}"; hãy nêu cột khác bằng --on

  en  --join {file}: by which columns? Name those that both tables have: --on unit,year
  vi  --join {file}: ghép theo cột nào? Hãy nêu các cột mà cả hai bảng đều có: --on unit,year

  en  Joined {file:phrase} by {names}: {n:#} of {m:#} row[s] have a match.
  vi  Đã ghép {file} theo {names}: {n} trong {m} dòng khớp.

  en  Joined {file} by {names}: {n:#} of {m:#} row[s] have a match.
  vi  Đã ghép {file} theo {names}: {n} trong {m} dòng khớp.

  en  Without a match, its columns missing: {keys}.
  vi  Không khớp, để trống các cột ghép vào: {keys}.

  en  Without a match, its columns missing: {keys}; and {n:#} more.
  vi  Không khớp, để trống các cột ghép vào: {keys}; và {n} khóa nữa.

  en  Without a match, its columns missing: {keys} ("{a}" is written "{b}" there).
  vi  Không khớp, để trống các cột ghép vào: {keys} ("{a}" bên kia viết là "{b}").

  en  Without a match, its columns missing: {keys}; and {n:#} more ("{a}" is written "{b}" there).
  vi  Không khớp, để trống các cột ghép vào: {keys}; và {n} khóa nữa ("{a}" bên kia viết là "{b}").

  en  In {file:phrase} alone, left out: {keys}.
  vi  Chỉ có trong {file}, bị bỏ: {keys}.

  en  In {file} alone, left out: {keys}.
  vi  Chỉ có trong {file}, bị bỏ: {keys}.

  en  In {file:phrase} alone, left out: {keys}; and {n:#} more.
  vi  Chỉ có trong {file}, bị bỏ: {keys}; và {n} khóa nữa.

  en  In {file} alone, left out: {keys}; and {n:#} more.
  vi  Chỉ có trong {file}, bị bỏ: {keys}; và {n} khóa nữa.

  en  Without a match, its columns missing: (no key).
  vi  Không khớp, để trống các cột ghép vào: (không có khóa).

  en  In {file:phrase} alone, left out: (no key).
  vi  Chỉ có trong {file}, bị bỏ: (không có khóa).

  en  In {file} alone, left out: (no key).
  vi  Chỉ có trong {file}, bị bỏ: (không có khóa).

  en  Columns that both tables have are named apart: {names}.
  vi  Các cột có ở cả hai bảng được đặt tên khác nhau: {names}.

  # ---------- Preparation: Melt, MeltPattern, Melting

  en  --melt "{text}": write columns:time:value, e.g. 2012..2024:year:score
  vi  --melt "{text}": hãy viết cột:thời-gian:giá-trị, ví dụ 2012..2024:year:score

  en  --melt "{text}": the new columns need two names, and both are "{name}"
  vi  --melt "{text}": hai cột mới cần hai tên khác nhau, mà cả hai đều là "{name}"

  en  --melt "{text}": no column of {source:phrase} has a name of that form; it has {names}
  vi  --melt "{text}": không cột nào của {source} có tên dạng đó; các cột là {names}

  en  --melt "{text}": no column of {source} has a name of that form; it has {names}
  vi  --melt "{text}": không cột nào của {source} có tên dạng đó; các cột là {names}

  en  --melt {text}: {source:phrase} has no column {a} to {b}; it has {names}
  vi  --melt {text}: {source} không có các cột từ {a} đến {b}; các cột là {names}

  en  --melt {text}: {source} has no column {a} to {b}; it has {names}
  vi  --melt {text}: {source} không có các cột từ {a} đến {b}; các cột là {names}

  en  --melt "{text}": before the first : stands a range such as 2012..2024, or a list by commas
  vi  --melt "{text}": trước dấu : đầu tiên là một khoảng như 2012..2024, hoặc một danh sách cách nhau bằng dấu phẩy

  en  --melt "{text}": "{a}" and "{b}" do not differ in a whole number alone, as 2012..2024 or score_2012..score_2024 do
  vi  --melt "{text}": "{a}" và "{b}" không chỉ khác nhau ở một số nguyên, như 2012..2024 hay score_2012..score_2024

  en  --melt "{text}": the columns must differ in one whole number, each in its own
  vi  --melt "{text}": các cột phải khác nhau ở một số nguyên, mỗi cột một số

  en  --melt "{text}": the range ends before it begins; write {a}..{b}
  vi  --melt "{text}": khoảng kết thúc trước khi bắt đầu; hãy viết {a}..{b}

  en  --melt "{text}": write the time and \{measure\} in braces as the columns' names hold them, with something between, e.g. '\{year\} / \{measure\}'
  vi  --melt "{text}": hãy viết thời gian và \{measure\} trong ngoặc nhọn đúng như trong tên cột, ở giữa có ký tự ngăn cách, ví dụ '\{year\} / \{measure\}'

  en  several --melt must name one time column, and these name {names}
  vi  nhiều --melt phải nêu cùng một cột thời gian, mà ở đây nêu {names}

  en  --melt makes a column "{name}", and {source:phrase} would have two of it; choose another name
  vi  --melt tạo cột "{name}", và {source} sẽ có hai cột cùng tên; hãy chọn tên khác

  en  --melt makes a column "{name}", and {source} would have two of it; choose another name
  vi  --melt tạo cột "{name}", và {source} sẽ có hai cột cùng tên; hãy chọn tên khác

  en  Melted {n:#} columns, {a} to {b}, into {time} and {value}.
  vi  Đã chuyển {n} cột, từ {a} đến {b}, thành các dòng với cột {time} và {value}.

  en  Melted {n:#} columns, {a} to {b}, into {time} and {value}; {same} has none for {times}.
  vi  Đã chuyển {n} cột, từ {a} đến {b}, thành các dòng với cột {time} và {value}; {same} không có cột nào cho {times}.

  # ---------- Preparation: Preparation

  en  {option} makes a column "{name}", and {source:phrase} has one already; choose another name
  vi  {option} tạo cột "{name}", mà {source} đã có cột này; hãy chọn tên khác

  en  {option} makes a column "{name}", and {source} has one already; choose another name
  vi  {option} tạo cột "{name}", mà {source} đã có cột này; hãy chọn tên khác

  # ---------- Preparation: Unification

  en  --unify {column}: the column holds numbers in {source:phrase}; name the column that holds the units' names
  vi  --unify {column}: cột chứa số trong {source}; hãy nêu cột chứa tên các đơn vị

  en  --unify {column}: the column holds numbers in {source}; name the column that holds the units' names
  vi  --unify {column}: cột chứa số trong {source}; hãy nêu cột chứa tên các đơn vị

  en  Names unified in {column:name}: none had to be.
  vi  Thống nhất tên trong {column}: không tên nào cần sửa.

  en  Not among the provinces, left as they are: {names}.
  vi  Không có trong danh sách tỉnh, để nguyên: {names}.

  en  Not among the provinces, left as they are: {names} and {n:#} more.
  vi  Không có trong danh sách tỉnh, để nguyên: {names} và {n} tên nữa.

  en  Names unified in {column:name}, with rows: {names:phrase}.
  vi  Thống nhất tên trong {column}, kèm số dòng: {names}.

  en  {name} from "{spellings}" {n:#}
  vi  {name} từ "{spellings}" {n}

  en  {name} from "{spellings}" {n:#}; {rest:phrase}
  vi  {name} từ "{spellings}" {n}; {rest}

  en  and {n:#} more
  vi  và {n} tên nữa

  en  Since July 2025 a larger unit has this name, so years from 2025 on may not compare: {names:phrase}.
  vi  Từ tháng 7/2025 một đơn vị lớn hơn mang tên này, nên các năm từ 2025 trở đi có thể không so sánh được: {names}.

  en  {name} (with {others})
  vi  {name} (gồm cả {others})

  en  {name} (with {others}), {rest:phrase}
  vi  {name} (gồm cả {others}), {rest}

  # ---------- Simulation

  en  a simulated panel: units is {value}; it must be between {least} and {most}
  vi  dữ liệu bảng giả lập: số đơn vị là {value}; giá trị này phải nằm giữa {least} và {most}

  en  a simulated panel: years is {value}; it must be between {least} and {most}
  vi  dữ liệu bảng giả lập: số năm là {value}; giá trị này phải nằm giữa {least} và {most}

  en  a simulated panel: the first year is {value}; it must be between {least} and {most}
  vi  dữ liệu bảng giả lập: năm đầu là {value}; giá trị này phải nằm giữa {least} và {most}

  en  a simulated panel: rho is {value}; it must be between -1 and 1, neither included
  vi  dữ liệu bảng giả lập: rho là {value}; giá trị này phải nằm giữa -1 và 1, không kể hai đầu

  en  a simulated panel: the correlation of levels with training is {value}; it must be between {least} and {most}
  vi  dữ liệu bảng giả lập: tương quan giữa mức riêng và đào tạo là {value}; giá trị này phải nằm giữa {least} và {most}

  en  a simulated panel: the sd of department levels is {value}; it must be zero or more
  vi  dữ liệu bảng giả lập: độ lệch chuẩn của mức riêng các sở là {value}; giá trị này phải từ 0 trở lên

  en  a simulated panel: the sd of errors is {value}; it must be zero or more
  vi  dữ liệu bảng giả lập: độ lệch chuẩn của sai số là {value}; giá trị này phải từ 0 trở lên

  en  a simulated panel: the effect of training is {value}; it must be a number
  vi  dữ liệu bảng giả lập: hệ số của đào tạo là {value}; giá trị này phải là một số

  en  a simulated panel: the effect of meetings is {value}; it must be a number
  vi  dữ liệu bảng giả lập: hệ số của họp là {value}; giá trị này phải là một số

  en  a simulated panel: the effect of IT adoption is {value}; it must be a number
  vi  dữ liệu bảng giả lập: hệ số của mức ứng dụng CNTT là {value}; giá trị này phải là một số

  en  a simulated panel: the year drift is {value}; it must be a number
  vi  dữ liệu bảng giả lập: mức tăng đều mỗi năm là {value}; giá trị này phải là một số

  en  SYNTHETIC: {n:#} invented departments, {first:#}-{last:#}, seed {seed:#}.
  vi  GIẢ LẬP: {n} sở tưởng tượng, {first}-{last}, seed {seed}.

  en  SYNTHETIC: {n:#} invented departments, {first:#}-{last:#}, seed {seed:#}, draw {draw:#}.
  vi  GIẢ LẬP: {n} sở tưởng tượng, {first}-{last}, seed {seed}, lượt {draw}.

  en  score = {center} + department's own level {terms} + error.
  vi  score = {center} + mức riêng của sở {terms} + sai số.

  en  Departments' own levels have sd {a:#} and correlation {b:#} with their training; errors have sd {c:#} and correlation {d:#} from one year to the next (stationary AR(1)).
  vi  Mức riêng của các sở có độ lệch chuẩn {a} và tương quan {b} với đào tạo; sai số có độ lệch chuẩn {c} và tương quan {d} từ năm này sang năm kế tiếp (AR(1) dừng).

  en  Scores are kept within 0 and 100 and rounded to 2 decimals; rank 1 is the best score of the year, ties share the mean of their ranks.
  vi  Điểm được giữ trong khoảng 0 đến 100 và làm tròn đến 2 chữ số thập phân; hạng 1 là điểm tốt nhất trong năm, đồng hạng nhận trung bình các hạng.

  # ---------- Correlations

  en  {source:phrase}: {name} holds text ("{text}" on line {n:#}), and only numbers correlate; leave it out
  vi  {source}: {name} chứa chữ ("{text}" ở dòng {n}), mà chỉ số mới tính được tương quan; hãy bỏ cột này

  en  {source}: {name} holds text ("{text}" on line {n:#}), and only numbers correlate; leave it out
  vi  {source}: {name} chứa chữ ("{text}" ở dòng {n}), mà chỉ số mới tính được tương quan; hãy bỏ cột này

  en  {source:phrase}: {name} holds text, and only numbers correlate; leave it out
  vi  {source}: {name} chứa chữ, mà chỉ số mới tính được tương quan; hãy bỏ cột này

  en  {source}: {name} holds text, and only numbers correlate; leave it out
  vi  {source}: {name} chứa chữ, mà chỉ số mới tính được tương quan; hãy bỏ cột này

  en  the control {name} is the same in all {n:#} rows of {a} and {b}; leave it out of --partial
  vi  biến kiểm soát {name} như nhau trong cả {n} dòng của {a} và {b}; hãy bỏ nó khỏi --partial

  en  the control {name} is the same in all {n:#} rows of {a} and {b} of one period; leave it out of --partial
  vi  biến kiểm soát {name} như nhau trong cả {n} dòng của {a} và {b} trong một kỳ; hãy bỏ nó khỏi --partial

  en  the control {name} follows from {before} ({method}, collinear); leave one of them out of --partial
  vi  biến kiểm soát {name} suy ra được từ {before} ({method}, cộng tuyến); hãy bỏ một trong số đó khỏi --partial

  # ---------- Regression: errors

  en  {kind} needs a cluster variable: name one, e.g. --cluster province
  vi  {kind} cần một biến cụm: hãy nêu một biến, ví dụ --cluster province

  en  all rows belong to one cluster of {name}: clustered standard errors need at least two; cluster by something else, or use --vcov HC3
  vi  mọi dòng đều thuộc một cụm của {name}: sai số chuẩn gộp cụm cần ít nhất hai cụm; hãy gộp cụm theo biến khác, hoặc dùng --vcov HC3

  en  the absorbed effects did not settle in {n:#} steps of conjugate gradients; the effects are nearly disconnected: check them, or absorb fewer
  vi  các hiệu ứng cố định chưa ổn định sau {n} bước gradient liên hợp; các hiệu ứng gần như rời nhau: hãy kiểm tra lại, hoặc dùng ít hiệu ứng hơn

  en  {kind} needs the exact leverage of every row, which effects absorbed by iteration do not give: use HC1, or cluster
  vi  {kind} cần độ đòn bẩy chính xác của mọi dòng, mà hiệu ứng cố định khử bằng phép lặp không cho được: hãy dùng HC1, hoặc gộp cụm

  en  {kind} does not exist here: a row decides its own fitted value (leverage one); use --vcov HC1, or leave it out
  vi  {kind} không tồn tại ở đây: có một dòng tự quyết định giá trị khớp của chính nó (đòn bẩy bằng 1); hãy dùng --vcov HC1, hoặc bỏ dòng đó

  en  {kind} does not exist here: {n:#} rows decide their own fitted value (leverage one); use --vcov HC1, or leave them out
  vi  {kind} không tồn tại ở đây: có {n} dòng tự quyết định giá trị khớp của chính chúng (đòn bẩy bằng 1); hãy dùng --vcov HC1, hoặc bỏ các dòng đó

  en  no regressor varies: nothing can be estimated; choose other columns
  vi  không biến giải thích nào thay đổi: không ước lượng được gì; hãy chọn cột khác

  en  no regressor varies beyond the absorbed effects {names}: nothing can be estimated; choose other columns
  vi  không biến giải thích nào thay đổi ngoài phần của các hiệu ứng cố định {names}: không ước lượng được gì; hãy chọn cột khác

  en  {name} is of size {size}, and its squares are beyond what a double holds: rescale it, e.g. {example}
  vi  {name} có độ lớn {size}, bình phương của nó vượt quá phạm vi số thực của máy: hãy đổi thang đo, ví dụ {example}

  en  no rows are left
  vi  không còn dòng nào

  en  the formula has no regressors to estimate: add one, e.g. "y ~ x"
  vi  công thức không có biến giải thích nào để ước lượng: hãy thêm một biến, ví dụ "y ~ x"

  en  {n:#} coefficient[s] cannot be estimated from {m:#} row[s]: use fewer terms or more rows
  vi  không thể ước lượng {n} hệ số từ {m} dòng: hãy dùng ít số hạng hơn hoặc nhiều dòng hơn

  en  {n:#} row[s] for {m:#} coefficient[s]: nothing is left to judge the error by; use fewer terms or more rows
  vi  {n} dòng cho {m} hệ số: không còn gì để đánh giá sai số; hãy dùng ít số hạng hơn hoặc nhiều dòng hơn

  en  {n:#} row[s] for {m:#} coefficient[s] and {k:#} absorbed effects: nothing is left to judge the error by; use fewer terms or more rows
  vi  {n} dòng cho {m} hệ số và {k} hiệu ứng cố định: không còn gì để đánh giá sai số; hãy dùng ít số hạng hơn hoặc nhiều dòng hơn

  en  {name} is the same in all {n:#} row[s]: there is no variation to explain
  vi  {name} như nhau trong cả {n} dòng: không có biến động nào để giải thích

  en  {name} does not vary beyond the absorbed effects {names}: nothing is left to explain
  vi  {name} không thay đổi ngoài phần của các hiệu ứng cố định {names}: không còn gì để giải thích

  # the same after a label

  en  model ({model}): {kind} needs a cluster variable: name one, e.g. --cluster province
  vi  mô hình ({model}): {kind} cần một biến cụm: hãy nêu một biến, ví dụ --cluster province

  en  model ({model}): all rows belong to one cluster of {name}: clustered standard errors need at least two; cluster by something else, or use --vcov HC3
  vi  mô hình ({model}): mọi dòng đều thuộc một cụm của {name}: sai số chuẩn gộp cụm cần ít nhất hai cụm; hãy gộp cụm theo biến khác, hoặc dùng --vcov HC3

  en  model ({model}): the absorbed effects did not settle in {n:#} steps of conjugate gradients; the effects are nearly disconnected: check them, or absorb fewer
  vi  mô hình ({model}): các hiệu ứng cố định chưa ổn định sau {n} bước gradient liên hợp; các hiệu ứng gần như rời nhau: hãy kiểm tra lại, hoặc dùng ít hiệu ứng hơn

  en  model ({model}): {kind} needs the exact leverage of every row, which effects absorbed by iteration do not give: use HC1, or cluster
  vi  mô hình ({model}): {kind} cần độ đòn bẩy chính xác của mọi dòng, mà hiệu ứng cố định khử bằng phép lặp không cho được: hãy dùng HC1, hoặc gộp cụm

  en  model ({model}): {kind} does not exist here: a row decides its own fitted value (leverage one); use --vcov HC1, or leave it out
  vi  mô hình ({model}): {kind} không tồn tại ở đây: có một dòng tự quyết định giá trị khớp của chính nó (đòn bẩy bằng 1); hãy dùng --vcov HC1, hoặc bỏ dòng đó

  en  model ({model}): {kind} does not exist here: {n:#} rows decide their own fitted value (leverage one); use --vcov HC1, or leave them out
  vi  mô hình ({model}): {kind} không tồn tại ở đây: có {n} dòng tự quyết định giá trị khớp của chính chúng (đòn bẩy bằng 1); hãy dùng --vcov HC1, hoặc bỏ các dòng đó

  en  model ({model}): no regressor varies: nothing can be estimated; choose other columns
  vi  mô hình ({model}): không biến giải thích nào thay đổi: không ước lượng được gì; hãy chọn cột khác

  en  model ({model}): no regressor varies beyond the absorbed effects {names}: nothing can be estimated; choose other columns
  vi  mô hình ({model}): không biến giải thích nào thay đổi ngoài phần của các hiệu ứng cố định {names}: không ước lượng được gì; hãy chọn cột khác

  en  model ({model}): {name} is of size {size}, and its squares are beyond what a double holds: rescale it, e.g. {example}
  vi  mô hình ({model}): {name} có độ lớn {size}, bình phương của nó vượt quá phạm vi số thực của máy: hãy đổi thang đo, ví dụ {example}

  en  model ({model}): no rows are left
  vi  mô hình ({model}): không còn dòng nào

  en  model ({model}): the formula has no regressors to estimate: add one, e.g. "y ~ x"
  vi  mô hình ({model}): công thức không có biến giải thích nào để ước lượng: hãy thêm một biến, ví dụ "y ~ x"

  en  model ({model}): {n:#} coefficient[s] cannot be estimated from {m:#} row[s]: use fewer terms or more rows
  vi  mô hình ({model}): không thể ước lượng {n} hệ số từ {m} dòng: hãy dùng ít số hạng hơn hoặc nhiều dòng hơn

  en  model ({model}): {n:#} row[s] for {m:#} coefficient[s]: nothing is left to judge the error by; use fewer terms or more rows
  vi  mô hình ({model}): {n} dòng cho {m} hệ số: không còn gì để đánh giá sai số; hãy dùng ít số hạng hơn hoặc nhiều dòng hơn

  en  model ({model}): {n:#} row[s] for {m:#} coefficient[s] and {k:#} absorbed effects: nothing is left to judge the error by; use fewer terms or more rows
  vi  mô hình ({model}): {n} dòng cho {m} hệ số và {k} hiệu ứng cố định: không còn gì để đánh giá sai số; hãy dùng ít số hạng hơn hoặc nhiều dòng hơn

  en  model ({model}): {name} is the same in all {n:#} row[s]: there is no variation to explain
  vi  mô hình ({model}): {name} như nhau trong cả {n} dòng: không có biến động nào để giải thích

  en  model ({model}): {name} does not vary beyond the absorbed effects {names}: nothing is left to explain
  vi  mô hình ({model}): {name} không thay đổi ngoài phần của các hiệu ứng cố định {names}: không còn gì để giải thích

  # ---------- Regression: notes

  en  Dropped: {names}, because [it is|they are] the same in all {n:#} rows (collinear).
  vi  Đã bỏ: {names}, vì như nhau trong cả {n} dòng (cộng tuyến).

  en  Dropped: {names}, because other terms add up to [it|them] (collinear).
  vi  Đã bỏ: {names}, vì các số hạng khác cộng lại cho đúng giá trị đó (cộng tuyến).

  en  Dropped: {names}, because other terms or the absorbed effects ({effects}) determine [it|them] (collinear).
  vi  Đã bỏ: {names}, vì các số hạng khác hoặc các hiệu ứng cố định ({effects}) đã xác định hoàn toàn (cộng tuyến).

  en  Few clusters: {n:#} by {name:name}.
  vi  Ít cụm: {n} cụm theo {name}.

  en  With fewer than about {n:#}, clustered standard errors tend to be too small; read p-values near the limit with care.
  vi  Với chưa đến khoảng {n} cụm, sai số chuẩn gộp cụm thường quá nhỏ; hãy thận trọng khi đọc các giá trị p gần ngưỡng.

  en  The estimated variance of {names} is not positive beyond rounding, as can happen with several cluster variables: no standard error or p-value is given; cluster by one of them.
  vi  Phương sai ước lượng của {names} không dương nếu kể cả sai số làm tròn, như có thể gặp khi có nhiều biến cụm: không đưa ra sai số chuẩn hay giá trị p; hãy gộp cụm theo một biến trong số đó.

  en  The estimated variance of {names} is not positive beyond rounding, as when a term is constant within clusters or clusters are few: no standard error or p-value is given; cluster by something else.
  vi  Phương sai ước lượng của {names} không dương nếu kể cả sai số làm tròn, như khi một số hạng không đổi trong từng cụm hoặc có ít cụm: không đưa ra sai số chuẩn hay giá trị p; hãy gộp cụm theo biến khác.

  # Vietnamese of the messages of FileFormats, OfficeText, Datasets, DataFrames, DocumentFormats (Tables has none).
  # A pair of entries that differ only in {x:phrase} and {x} comes in this order on purpose: the phrase is tried first,
  # so that "book.xlsx, sheet "A"" or "standard input" is translated, and a plain file name kept as it stands.
  # The faults of a codebook and the guesses of a draft are lines "  path: words": matched line by line, indent kept.
  # Backslashes stand before literal brackets, braces and backslashes in vi as in en.

  @sentences

  # ---------------------------------------------------------------------------------------------------------
  # Places: where a message speaks of (file, line, sheet, cell); used as phrases in the sentences below.

  en  standard input
  vi  đầu vào chuẩn

  en  {file}, line {n:#}, column "{column}"
  vi  {file}, dòng {n}, cột "{column}"

  en  {file}, line {n:#}, column {k:#}
  vi  {file}, dòng {n}, cột thứ {k}

  en  standard input, line {n:#}
  vi  đầu vào chuẩn, dòng {n}

  en  standard input, line {n:#}, column "{column}"
  vi  đầu vào chuẩn, dòng {n}, cột "{column}"

  en  standard input, line {n:#}, column {k:#}
  vi  đầu vào chuẩn, dòng {n}, cột thứ {k}

  en  {file}, row {n:#}
  vi  {file}, dòng {n}

  en  {file}, row {n:#}, column "{column}"
  vi  {file}, dòng {n}, cột "{column}"

  en  {file}, object {n:#}
  vi  {file}, đối tượng {n}

  en  {file}, object {n:#}, column "{column}"
  vi  {file}, đối tượng {n}, cột "{column}"

  en  {file}, sheet "{sheet}"
  vi  {file}, trang tính "{sheet}"

  en  {file}, sheet "{sheet}", cell {cell}
  vi  {file}, trang tính "{sheet}", ô {cell}

  en  {file}, sheet "{sheet}", cells {cells}
  vi  {file}, trang tính "{sheet}", vùng ô {cells}

  en  {file}, sheet "{sheet}", row {n:#}
  vi  {file}, trang tính "{sheet}", dòng {n}

  en  {file}, sheet "{sheet}", line {n:#}
  vi  {file}, trang tính "{sheet}", dòng {n}

  en  {file}, sheet "{sheet}", line {n:#}, column "{column}"
  vi  {file}, trang tính "{sheet}", dòng {n}, cột "{column}"

  en  {file}, sheet "{sheet}", the column names
  vi  {file}, trang tính "{sheet}", dòng tên cột

  en  {file}, table {table}
  vi  {file}, bảng {table}

  en  {file}, table {table}, row {n:#}
  vi  {file}, bảng {table}, dòng {n}

  en  {file}, table {table}, row {n:#}, column "{column}"
  vi  {file}, bảng {table}, dòng {n}, cột "{column}"

  en  {file}, table {table}, line {n:#}
  vi  {file}, bảng {table}, dòng {n}

  en  {file}, table {table}, the column names
  vi  {file}, bảng {table}, dòng tên cột

  en  {file}, query
  vi  {file}, câu truy vấn

  en  {file}, query, row {n:#}
  vi  {file}, câu truy vấn, dòng {n}

  en  {file}, query, row {n:#}, column "{column}"
  vi  {file}, câu truy vấn, dòng {n}, cột "{column}"

  en  {file}, query, line {n:#}
  vi  {file}, câu truy vấn, dòng {n}

  en  {file}, query, the column names
  vi  {file}, câu truy vấn, dòng tên cột

  en  {file}, the column names
  vi  {file}, dòng tên cột

  en  standard input, the column names
  vi  đầu vào chuẩn, dòng tên cột

  en  row {n:#}
  vi  dòng {n}

  en  object {n:#}
  vi  đối tượng {n}

  en  any of the {n:#} tables
  vi  cả {n} bảng

  en  the data
  vi  bộ số liệu

  # ---------------------------------------------------------------------------------------------------------
  # DataFrames: reading CSV, columns, panels

  en  cannot read {file:phrase}: no such file; check the path
  vi  không đọc được {file}: không có tệp này; hãy kiểm tra lại đường dẫn

  en  cannot read {file}: no such file; check the path
  vi  không đọc được {file}: không có tệp này; hãy kiểm tra lại đường dẫn

  en  cannot read {file:phrase}: it is a directory; give the CSV file in it
  vi  không đọc được {file}: đây là thư mục; hãy ghi tên tệp CSV nằm trong đó

  en  cannot read {file}: it is a directory; give the CSV file in it
  vi  không đọc được {file}: đây là thư mục; hãy ghi tên tệp CSV nằm trong đó

  en  cannot read {file:phrase}: it is a directory; give the file in it
  vi  không đọc được {file}: đây là thư mục; hãy ghi tên tệp nằm trong đó

  en  cannot read {file}: it is a directory; give the file in it
  vi  không đọc được {file}: đây là thư mục; hãy ghi tên tệp nằm trong đó

  en  cannot read {file:phrase}: permission denied; make the file readable (chmod u+r)
  vi  không đọc được {file}: không có quyền đọc; hãy cấp quyền đọc cho tệp (chmod u+r)

  en  cannot read {file}: permission denied; make the file readable (chmod u+r)
  vi  không đọc được {file}: không có quyền đọc; hãy cấp quyền đọc cho tệp (chmod u+r)

  en  cannot read {file:phrase}: system error {code:#}
  vi  không đọc được {file}: lỗi hệ thống {code}

  en  cannot read {file}: system error {code:#}
  vi  không đọc được {file}: lỗi hệ thống {code}

  en  cannot read {file}: it is a stream, and this kind of file is read at many places; save it first
  vi  không đọc được {file}: đây là luồng dữ liệu, mà loại tệp này phải đọc ở nhiều vị trí; hãy lưu thành tệp trước

  en  {file} became shorter while it was read; run again when nothing writes to it
  vi  {file} bị ngắn đi trong khi đang đọc; hãy chạy lại khi không có chương trình nào đang ghi vào tệp

  en  {source:phrase} is empty; expected a line of column names and rows below it
  vi  {source} không có gì; cần có một dòng tên cột và các dòng số liệu bên dưới

  en  {source} is empty; expected a line of column names and rows below it
  vi  {source} không có gì; cần có một dòng tên cột và các dòng số liệu bên dưới

  en  {source:phrase} is empty; expected a table
  vi  {source} không có gì; cần có một bảng

  en  {source} is empty; expected a table
  vi  {source} không có gì; cần có một bảng

  en  {source:phrase} ends after its column names (line {n:#}); expected at least one row below them
  vi  {source} hết ngay sau dòng tên cột (dòng {n}); cần ít nhất một dòng số liệu bên dưới

  en  {source} ends after its column names (line {n:#}); expected at least one row below them
  vi  {source} hết ngay sau dòng tên cột (dòng {n}); cần ít nhất một dòng số liệu bên dưới

  en  {source:phrase} is UTF-16 text; expected UTF-8: save it as "CSV UTF-8", or run iconv -f UTF-16 -t UTF-8
  vi  {source} là văn bản UTF-16; cần UTF-8: hãy lưu dưới dạng "CSV UTF-8", hoặc chạy iconv -f UTF-16 -t UTF-8

  en  {source} is UTF-16 text; expected UTF-8: save it as "CSV UTF-8", or run iconv -f UTF-16 -t UTF-8
  vi  {source} là văn bản UTF-16; cần UTF-8: hãy lưu dưới dạng "CSV UTF-8", hoặc chạy iconv -f UTF-16 -t UTF-8

  en  {place:phrase}: a NUL byte, so this is no text file; expected CSV text in UTF-8
  vi  {place}: có byte NUL, nên đây không phải tệp văn bản; cần văn bản CSV mã UTF-8

  en  {place:phrase}: byte {byte} is not valid UTF-8; save the file as "CSV UTF-8", or say what it is: --encoding windows-1258
  vi  {place}: byte {byte} không hợp lệ trong UTF-8; hãy lưu tệp dưới dạng "CSV UTF-8", hoặc cho biết bảng mã ký tự của tệp: --encoding windows-1258

  en  {place:phrase}: column {k:#} of {n:#} has no name; give it one, or remove the column (R: write.csv(..., row.names = FALSE))
  vi  {place}: cột thứ {k} trong {n} cột không có tên; hãy đặt tên cho cột hoặc bỏ cột đi (R: write.csv(..., row.names = FALSE))

  en  {place:phrase}: columns {a:#} and {b:#} are both named "{name}"; rename one
  vi  {place}: cột thứ {a} và cột thứ {b} cùng tên "{name}"; hãy đổi tên một cột

  en  {place:phrase}: the cells are parted by tabs ({shown}), expected commas; save the file as comma-separated values, numbers written with a point
  vi  {place}: các ô được phân cách bằng tab ({shown}), cần dấu phẩy; hãy lưu tệp dưới dạng giá trị phân cách bằng dấu phẩy, số viết với dấu chấm thập phân

  en  {place:phrase}: the cells are parted by semicolons ({shown}), expected commas; save the file as comma-separated values, numbers written with a point
  vi  {place}: các ô được phân cách bằng dấu chấm phẩy ({shown}), cần dấu phẩy; hãy lưu tệp dưới dạng giá trị phân cách bằng dấu phẩy, số viết với dấu chấm thập phân

  en  {source:phrase}: its lines end in carriage returns alone, expected line feeds; convert it: tr '\\r' '\\n'
  vi  {source}: các dòng chỉ kết thúc bằng ký tự CR, cần ký tự xuống dòng LF; hãy chuyển đổi: tr '\\r' '\\n'

  en  {source}: its lines end in carriage returns alone, expected line feeds; convert it: tr '\\r' '\\n'
  vi  {source}: các dòng chỉ kết thúc bằng ký tự CR, cần ký tự xuống dòng LF; hãy chuyển đổi: tr '\\r' '\\n'

  en  {place:phrase}: {n:#} cell[s], expected {m:#}: {shown}; complete the row, and quote a cell that holds a comma
  vi  {place}: có {n} ô, cần {m} ô: {shown}; hãy điền đủ dòng này, và đặt trong dấu ngoặc kép ô nào có dấu phẩy

  en  {place:phrase}: the quote opened here is never closed: {shown}; close it, and double a quote that belongs to the text ("")
  vi  {place}: dấu ngoặc kép mở ở đây không được đóng lại: {shown}; hãy đóng lại, và viết hai lần ("") dấu ngoặc kép thuộc về nội dung

  en  {place:phrase}: the quote opened here is never closed; close it, and double a quote that belongs to the text ("")
  vi  {place}: dấu ngoặc kép mở ở đây không được đóng lại; hãy đóng lại, và viết hai lần ("") dấu ngoặc kép thuộc về nội dung

  en  {place:phrase}: text after the closing quote: {shown}; expected a comma or the end of the line; double a quote that belongs to the text ("")
  vi  {place}: có chữ sau dấu ngoặc kép đóng: {shown}; cần dấu phẩy hoặc hết dòng; hãy viết hai lần ("") dấu ngoặc kép thuộc về nội dung

  en  {place:phrase}: a quote inside an unquoted cell: {shown}; quote the whole cell and double the quote inside ("")
  vi  {place}: có dấu ngoặc kép bên trong một ô không đặt trong ngoặc kép: {shown}; hãy đặt cả ô trong ngoặc kép và viết hai lần ("") dấu ngoặc kép bên trong

  en  {place:phrase}: {shown} is too large for a number (the largest is 1.8e308); correct it, or leave the cell empty
  vi  {place}: {shown} lớn quá mức một số có thể nhận (lớn nhất là 1,8e308); hãy sửa lại hoặc để trống ô này

  en  {place:phrase}: "{shown}" is not a number; correct it, or declare it missing: --missing '{token}'
  vi  {place}: "{shown}" không phải là số; hãy sửa lại, hoặc khai báo đây là ký hiệu thiếu số liệu: --missing '{token}'

  en  {place:phrase}: "{shown}" has a comma where a number has a point; expected numbers like 3.5 or 1234, without commas
  vi  {place}: "{shown}" có dấu phẩy ở chỗ số phải có dấu chấm; cần các số viết như 3.5 hoặc 1234, không có dấu phẩy

  en  no column "{column}" in {source:phrase}; did you mean "{near}"?
  vi  không có cột "{column}" trong {source}; có phải là "{near}"?

  en  no column "{column}" in {source}; did you mean "{near}"?
  vi  không có cột "{column}" trong {source}; có phải là "{near}"?

  en  no column "{column}" in {source:phrase}; it has {names}
  vi  không có cột "{column}" trong {source}; các cột có là {names}

  en  no column "{column}" in {source}; it has {names}
  vi  không có cột "{column}" trong {source}; các cột có là {names}

  en  {file:phrase}: lines {a:#} and {b:#} are both {key}; a panel has one row for each {unit} and {time}. Remove one, or name other columns by --unit and --time
  vi  {file}: dòng {a} và dòng {b} đều là {key}; dữ liệu bảng chỉ có một dòng cho mỗi cặp {unit} và {time}. Hãy bỏ một dòng, hoặc chỉ ra các cột khác bằng --unit và --time

  en  {file}: lines {a:#} and {b:#} are both {key}; a panel has one row for each {unit} and {time}. Remove one, or name other columns by --unit and --time
  vi  {file}: dòng {a} và dòng {b} đều là {key}; dữ liệu bảng chỉ có một dòng cho mỗi cặp {unit} và {time}. Hãy bỏ một dòng, hoặc chỉ ra các cột khác bằng --unit và --time

  en  {a:phrase} and {b:phrase} are both {key}; a panel has one row for each {unit} and {time}. Remove one, or name other columns by --unit and --time
  vi  {a} và {b} đều là {key}; dữ liệu bảng chỉ có một dòng cho mỗi cặp {unit} và {time}. Hãy bỏ một dòng, hoặc chỉ ra các cột khác bằng --unit và --time

  en  {place:phrase}: {time} is {t}, which is not a declared edition; the editions are {editions}
  vi  {place}: {time} là {t}, không thuộc các kỳ đã khai báo; các kỳ là {editions}

  en  {place}: {time} is {t}, which is not a declared edition; the editions are {editions}
  vi  {place}: {time} là {t}, không thuộc các kỳ đã khai báo; các kỳ là {editions}

  en  {place:phrase}: {time} is "{t}", but time must be a number, such as 2019 or 2019.25; name another column by --time
  vi  {place}: {time} là "{t}", nhưng thời gian phải là số, như 2019 hoặc 2019.25; hãy chỉ ra cột khác bằng --time

  # ---------------------------------------------------------------------------------------------------------
  # FileFormats: what a file is

  en  {option} chooses cells of a workbook (.xlsx), and {file:phrase} is {kind:phrase}; leave it out
  vi  {option} dùng để chọn ô của tệp bảng tính (.xlsx), mà {file} là {kind}; hãy bỏ tùy chọn này

  en  {option} chooses cells of a workbook (.xlsx), and {file} is {kind:phrase}; leave it out
  vi  {option} dùng để chọn ô của tệp bảng tính (.xlsx), mà {file} là {kind}; hãy bỏ tùy chọn này

  en  {option} chooses a table of a database, and {file:phrase} is {kind:phrase}; leave it out
  vi  {option} dùng để chọn bảng của cơ sở dữ liệu, mà {file} là {kind}; hãy bỏ tùy chọn này

  en  {option} chooses a table of a database, and {file} is {kind:phrase}; leave it out
  vi  {option} dùng để chọn bảng của cơ sở dữ liệu, mà {file} là {kind}; hãy bỏ tùy chọn này

  en  a CSV file
  vi  tệp CSV

  en  a text file parted by tabs
  vi  tệp văn bản phân cách bằng tab

  en  a compressed text file
  vi  tệp văn bản nén

  en  a workbook
  vi  tệp bảng tính

  en  a Stata file
  vi  tệp Stata

  en  an SPSS file
  vi  tệp SPSS

  en  a database
  vi  tệp cơ sở dữ liệu

  en  a JSON file
  vi  tệp JSON

  en  {source:phrase} is {kind:phrase}, and a stream is read as text; save it to a file, and give that file's name
  vi  {source} là {kind}, mà luồng dữ liệu thì được đọc như văn bản; hãy lưu thành tệp rồi ghi tên tệp đó

  en  {source} is {kind:phrase}, and a stream is read as text; save it to a file, and give that file's name
  vi  {source} là {kind}, mà luồng dữ liệu thì được đọc như văn bản; hãy lưu thành tệp rồi ghi tên tệp đó

  en  a workbook or another archive
  vi  tệp bảng tính hoặc tệp nén khác

  en  compressed
  vi  dữ liệu nén

  en  an old workbook (.xls) or another Office file
  vi  tệp bảng tính cũ (.xls) hoặc tệp Office khác

  en  {file} is a PDF; copy its table into a spreadsheet, check it, and save that as .xlsx
  vi  {file} là tệp PDF; hãy chép bảng trong đó sang phần mềm bảng tính, kiểm tra lại rồi lưu thành .xlsx

  en  {file} is a Parquet file; write it as CSV: {command}
  vi  {file} là tệp Parquet; hãy ghi ra CSV: {command}

  en  {file} is an Arrow or Feather file; write it as CSV, in Python: {command}
  vi  {file} là tệp Arrow hoặc Feather; hãy ghi ra CSV, bằng Python: {command}

  en  {file} is an .RData file of R; write its table as CSV in R: {command}
  vi  {file} là tệp .RData của R; hãy ghi bảng trong đó ra CSV bằng R: {command}

  en  {file} is an .rds file of R; write its table as CSV in R: {command}
  vi  {file} là tệp .rds của R; hãy ghi bảng trong đó ra CSV bằng R: {command}

  en  {file} is compressed by bzip2; inflate it: {command}
  vi  {file} là tệp nén bằng bzip2; hãy giải nén: {command}

  en  {file} is compressed by xz; inflate it: {command}
  vi  {file} là tệp nén bằng xz; hãy giải nén: {command}

  en  {file} is compressed by zstd; inflate it: {command}
  vi  {file} là tệp nén bằng zstd; hãy giải nén: {command}

  en  {file} is a 7-Zip archive; unpack it, and give the file in it
  vi  {file} là tệp nén 7-Zip; hãy giải nén rồi ghi tên tệp nằm trong đó

  en  {file} is a RAR archive; unpack it, and give the file in it
  vi  {file} là tệp nén RAR; hãy giải nén rồi ghi tên tệp nằm trong đó

  en  {file} is a zip archive; unpack it ({command}), and give the file in it
  vi  {file} là tệp nén zip; hãy giải nén ({command}) rồi ghi tên tệp nằm trong đó

  en  {file} is a zip archive with {files}; unpack it ({command}), and give the file in it
  vi  {file} là tệp nén zip chứa {files}; hãy giải nén ({command}) rồi ghi tên tệp nằm trong đó

  en  {file} is an archive (.tar.gz); unpack it ({command}), and give the file in it
  vi  {file} là tệp nén (.tar.gz); hãy giải nén ({command}) rồi ghi tên tệp nằm trong đó

  en  {file} is a compressed file that holds no text; inflate it ({command}), and give the result
  vi  {file} là tệp nén không chứa chữ; hãy giải nén ({command}) rồi ghi tên tệp thu được

  en  {file} is a SAS data set; write it as CSV, in R: {command}
  vi  {file} là tệp số liệu SAS; hãy ghi ra CSV, bằng R: {command}

  en  {file} is a SAS transport file; write it as CSV, in R: {command}
  vi  {file} là tệp trao đổi (transport) của SAS; hãy ghi ra CSV, bằng R: {command}

  en  {file} is a portable file of SPSS (.por); save it as .sav in SPSS
  vi  {file} là tệp portable của SPSS (.por); hãy lưu thành .sav trong SPSS

  en  {file} is protected by a password; open it in a spreadsheet, take the password away, and save it as .xlsx
  vi  {file} là tệp có mật khẩu bảo vệ; hãy mở bằng phần mềm bảng tính, gỡ mật khẩu rồi lưu thành .xlsx

  en  {file} is a workbook of Excel 97-2003 (.xls); save it as .xlsx in a spreadsheet, or run: {command}
  vi  {file} là tệp bảng tính Excel 97-2003 (.xls); hãy lưu lại thành .xlsx bằng phần mềm bảng tính, hoặc chạy: {command}

  en  {file} is a binary workbook (.xlsb); save it as .xlsx in a spreadsheet, or run: {command}
  vi  {file} là tệp bảng tính nhị phân (.xlsb); hãy lưu lại thành .xlsx bằng phần mềm bảng tính, hoặc chạy: {command}

  en  {file} is a workbook in the XML of Excel 2003; save it as .xlsx in a spreadsheet, or run: {command}
  vi  {file} là tệp bảng tính dạng XML của Excel 2003; hãy lưu lại thành .xlsx bằng phần mềm bảng tính, hoặc chạy: {command}

  en  {file} is an OpenDocument file (.ods); save it as .xlsx in a spreadsheet, or run: {command}
  vi  {file} là tệp OpenDocument (.ods); hãy lưu lại thành .xlsx bằng phần mềm bảng tính, hoặc chạy: {command}

  en  {file} is a SYLK file (.slk); save it as .xlsx in a spreadsheet, or run: {command}
  vi  {file} là tệp SYLK (.slk); hãy lưu lại thành .xlsx bằng phần mềm bảng tính, hoặc chạy: {command}

  en  {file} is a web page (HTML); save it as .xlsx in a spreadsheet, or run: {command}
  vi  {file} là trang web (HTML); hãy lưu lại thành .xlsx bằng phần mềm bảng tính, hoặc chạy: {command}

  en  {file} is a web page (HTML) under the name of a workbook; save it as .xlsx in a spreadsheet, or run: {command}
  vi  {file} là trang web (HTML) mang tên của tệp bảng tính; hãy lưu lại thành .xlsx bằng phần mềm bảng tính, hoặc chạy: {command}

  en  {file} is a Word document; copy its table into a spreadsheet and save that as .xlsx
  vi  {file} là văn bản Word; hãy chép bảng trong đó sang phần mềm bảng tính rồi lưu thành .xlsx

  en  {file} is a PowerPoint file; copy its table into a spreadsheet and save that as .xlsx
  vi  {file} là tệp PowerPoint; hãy chép bảng trong đó sang phần mềm bảng tính rồi lưu thành .xlsx

  en  {file} is a rich text document; copy its table into a spreadsheet and save that as .xlsx
  vi  {file} là văn bản RTF; hãy chép bảng trong đó sang phần mềm bảng tính rồi lưu thành .xlsx

  en  {file} is a Numbers file; export it as .xlsx
  vi  {file} là tệp Numbers; hãy xuất ra dạng .xlsx

  en  {file} is a Microsoft file that holds no workbook; save its table as .xlsx in a spreadsheet
  vi  {file} là tệp của Microsoft nhưng không chứa bảng tính; hãy lưu bảng trong đó thành .xlsx bằng phần mềm bảng tính

  en  {file} is XML; expected a table: save it as CSV or .xlsx
  vi  {file} là tệp XML; cần một bảng: hãy lưu thành CSV hoặc .xlsx

  # Texts: encodings, marks between cells

  en  The cells of {file:phrase} are parted by tabs.
  vi  Các ô của {file} được phân cách bằng tab.

  en  The cells of {file} are parted by tabs.
  vi  Các ô của {file} được phân cách bằng tab.

  en  The cells of {file:phrase} are parted by "{mark}".
  vi  Các ô của {file} được phân cách bằng "{mark}".

  en  The cells of {file} are parted by "{mark}".
  vi  Các ô của {file} được phân cách bằng "{mark}".

  en  {file:phrase}: its text is in no encoding that is known here; say which: --encoding utf-8, utf-16le, windows-1258, windows-1252, tcvn3 or vni
  vi  {file}: không nhận ra được bảng mã ký tự của văn bản; hãy cho biết bằng --encoding: utf-8, utf-16le, windows-1258, windows-1252, tcvn3 hoặc vni

  en  {file}: its text is in no encoding that is known here; say which: --encoding utf-8, utf-16le, windows-1258, windows-1252, tcvn3 or vni
  vi  {file}: không nhận ra được bảng mã ký tự của văn bản; hãy cho biết bằng --encoding: utf-8, utf-16le, windows-1258, windows-1252, tcvn3 hoặc vni

  en  {file:phrase} is not {encoding} throughout; name another by --encoding
  vi  {file} có chỗ không đúng bảng mã ký tự {encoding}; hãy chỉ ra bảng mã khác bằng --encoding

  en  {file} is not {encoding} throughout; name another by --encoding
  vi  {file} có chỗ không đúng bảng mã ký tự {encoding}; hãy chỉ ra bảng mã khác bằng --encoding

  en  The text of {file:phrase} is read as {encoding}, in which {a:#} of {b:#} words with marks are Vietnamese (--encoding says otherwise).
  vi  Văn bản của {file} được đọc theo bảng mã ký tự {encoding}; đọc như vậy thì {a} trong {b} chữ có dấu là tiếng Việt (muốn đọc khác thì dùng --encoding).

  en  The text of {file} is read as {encoding}, in which {a:#} of {b:#} words with marks are Vietnamese (--encoding says otherwise).
  vi  Văn bản của {file} được đọc theo bảng mã ký tự {encoding}; đọc như vậy thì {a} trong {b} chữ có dấu là tiếng Việt (muốn đọc khác thì dùng --encoding).

  en  The text of {file:phrase} is read as {encoding} (--encoding says otherwise).
  vi  Văn bản của {file} được đọc theo bảng mã ký tự {encoding} (muốn đọc khác thì dùng --encoding).

  en  The text of {file} is read as {encoding} (--encoding says otherwise).
  vi  Văn bản của {file} được đọc theo bảng mã ký tự {encoding} (muốn đọc khác thì dùng --encoding).

  en  {place:phrase}: {n:#} cell[s], expected {m:#} as in the other rows: {shown}; complete the row, and quote a cell that holds the mark between cells
  vi  {place}: có {n} ô, cần {m} ô như các dòng khác: {shown}; hãy điền đủ dòng này, và đặt trong dấu ngoặc kép ô nào có dấu phân cách ô

  en  {file:phrase} inflates to more than {mb:#} MB; inflate it with gunzip if it is to be trusted
  vi  {file} khi giải nén vượt quá {mb} MB; nếu tin cậy tệp này, hãy tự giải nén bằng gunzip

  en  {file} inflates to more than {mb:#} MB; inflate it with gunzip if it is to be trusted
  vi  {file} khi giải nén vượt quá {mb} MB; nếu tin cậy tệp này, hãy tự giải nén bằng gunzip

  en  {file:phrase} is damaged: it cannot be inflated to its end; get it again (check: gunzip -t)
  vi  {file} bị hỏng: không giải nén được đến hết; hãy lấy lại tệp (kiểm tra: gunzip -t)

  en  {file} is damaged: it cannot be inflated to its end; get it again (check: gunzip -t)
  vi  {file} bị hỏng: không giải nén được đến hết; hãy lấy lại tệp (kiểm tra: gunzip -t)

  # Numbers in texts

  en  {place:phrase} holds "{text}", which is {a:#} with a decimal comma and {b:#} with a decimal point, and no other number tells which is meant: say --decimal comma or --decimal point
  vi  {place} ghi "{text}": là {a} nếu dấu phẩy là dấu thập phân, là {b} nếu dấu chấm là dấu thập phân, và không có số nào khác cho biết cách hiểu nào đúng: hãy ghi rõ --decimal comma hoặc --decimal point

  en  {place:phrase} holds "{text}", a decimal comma, and {ref:phrase} "{other}", a decimal point; correct one, or say --decimal comma or --decimal point
  vi  {place} ghi "{text}" với dấu phẩy thập phân, còn {ref} ghi "{other}" với dấu chấm thập phân; hãy sửa một ô, hoặc ghi rõ --decimal comma hoặc --decimal point

  en  {place:phrase} holds "{text}", a decimal comma, and {ref} "{other}", a decimal point; correct one, or say --decimal comma or --decimal point
  vi  {place} ghi "{text}" với dấu phẩy thập phân, còn {ref} ghi "{other}" với dấu chấm thập phân; hãy sửa một ô, hoặc ghi rõ --decimal comma hoặc --decimal point

  en  Numbers have decimal commas: "{text}" is {x:#}.
  vi  Số được viết với dấu phẩy thập phân: "{text}" được đọc là {x}.

  en  {n:#} cell[s] with a per cent sign: 12% is 12.
  vi  {n} ô có dấu phần trăm: 12% được đọc là 12.

  en  {n:#} text[s] that [looks|look] like a number [is|are] taken as in a CSV file: {cells}.
  vi  {n} ô văn bản trông như số được hiểu như trong tệp CSV: {cells}.

  en  Whole numbers beyond 2^53, which no double holds, make {n:#} column[s] text: {names:list}.
  vi  {n} cột thành văn bản vì có số nguyên lớn hơn 2^53, quá mức số thực kép (double) giữ được chính xác: {names}.

  # Worksheets: where the table is

  en  "{text}" is no range of cells; expected its top left and bottom right cell, as in B3:K66
  vi  "{text}" không phải là một vùng ô; cần ô trên cùng bên trái và ô dưới cùng bên phải, như B3:K66

  en  "{text}" is no row of names; expected a row's number as in 4, or two as in 3..4
  vi  "{text}" không chỉ ra dòng tên cột; cần số thứ tự của một dòng như 4, hoặc hai dòng như 3..4

  en  {place:phrase}: more than {n:#} cells; take the columns and rows that are needed
  vi  {place}: có hơn {n} ô; hãy chỉ lấy các cột và dòng cần dùng

  en  {place}: more than {n:#} cells; take the columns and rows that are needed
  vi  {place}: có hơn {n} ô; hãy chỉ lấy các cột và dòng cần dùng

  en  {place:phrase}: no row stands below the column names; expected at least one (another row of names: --header-row N)
  vi  {place}: không có dòng nào bên dưới tên cột; cần ít nhất một dòng (dòng tên cột khác: --header-row N)

  en  {source:phrase}: column {k:#} of {n:#} has no name; give it one
  vi  {source}: cột thứ {k} trong {n} cột không có tên; hãy đặt tên cho cột

  en  {source}: column {k:#} of {n:#} has no name; give it one
  vi  {source}: cột thứ {k} trong {n} cột không có tên; hãy đặt tên cho cột

  en  {source:phrase}: columns {a:#} and {b:#} are both named "{name}"; rename one (in a SELECT: AS)
  vi  {source}: cột thứ {a} và cột thứ {b} cùng tên "{name}"; hãy đổi tên một cột (trong SELECT: dùng AS)

  en  {source}: columns {a:#} and {b:#} are both named "{name}"; rename one (in a SELECT: AS)
  vi  {source}: cột thứ {a} và cột thứ {b} cùng tên "{name}"; hãy đổi tên một cột (trong SELECT: dùng AS)

  en  {source:phrase} has no rows; expected at least one
  vi  {source} không có dòng nào; cần ít nhất một dòng

  en  {source} has no rows; expected at least one
  vi  {source} không có dòng nào; cần ít nhất một dòng

  en  {place:phrase}: the column has values ({ref:phrase}: {text}) and no name; write one, or say where the table is (--range) or its names are ({option})
  vi  {place}: cột có giá trị ({ref}: {text}) nhưng không có tên; hãy ghi tên cột, hoặc cho biết bảng nằm ở đâu (--range) hay tên cột nằm ở đâu ({option})

  en  {place:phrase}: the column has values ({ref}: {text}) and no name; write one, or say where the table is (--range) or its names are ({option})
  vi  {place}: cột có giá trị ({ref}: {text}) nhưng không có tên; hãy ghi tên cột, hoặc cho biết bảng nằm ở đâu (--range) hay tên cột nằm ở đâu ({option})

  en  {source:phrase}: cells {a} and {b} both name a column {name}; rename one, or say where the table is (--range) or its names are ({option})
  vi  {source}: ô {a} và ô {b} cùng đặt tên cột là {name}; hãy đổi tên một cột, hoặc cho biết bảng nằm ở đâu (--range) hay tên cột nằm ở đâu ({option})

  en  {source}: cells {a} and {b} both name a column {name}; rename one, or say where the table is (--range) or its names are ({option})
  vi  {source}: ô {a} và ô {b} cùng đặt tên cột là {name}; hãy đổi tên một cột, hoặc cho biết bảng nằm ở đâu (--range) hay tên cột nằm ở đâu ({option})

  en  {source:phrase}: cells line {a:#} and line {b:#} both name a column {name}; rename one, or say where the table is (--range) or its names are ({option})
  vi  {source}: hai ô ở dòng {a} cùng đặt tên cột là {name}; hãy đổi tên một cột, hoặc cho biết bảng nằm ở đâu (--range) hay tên cột nằm ở đâu ({option})

  en  {source}: cells line {a:#} and line {b:#} both name a column {name}; rename one, or say where the table is (--range) or its names are ({option})
  vi  {source}: hai ô ở dòng {a} cùng đặt tên cột là {name}; hãy đổi tên một cột, hoặc cho biết bảng nằm ở đâu (--range) hay tên cột nằm ở đâu ({option})

  en  Row {n:#} was taken for the column names.
  vi  Dòng {n} được lấy làm tên cột.

  en  Rows {a:#} to {b:#} were joined to the column names.
  vi  Các dòng từ {a} đến {b} được ghép lại thành tên cột.

  en  {n:#} row[s] above the column names [was|were] left out: {texts}.
  vi  Bỏ {n} dòng phía trên tên cột: {texts}.

  en  --header-row {rows}: the cells of {source:phrase} stand in rows {a:#} to {b:#}
  vi  --header-row {rows}: các ô của {source} nằm ở các dòng từ {a} đến {b}

  en  --header-row {rows}: the cells of {source} stand in rows {a:#} to {b:#}
  vi  --header-row {rows}: các ô của {source} nằm ở các dòng từ {a} đến {b}

  en  {source:phrase}: no row of column names with rows of values below it; say where they are (--range B3:K66, --header-row N)
  vi  {source}: không thấy dòng tên cột nào có các dòng giá trị bên dưới; hãy cho biết vị trí (--range B3:K66, --header-row N)

  en  {source}: no row of column names with rows of values below it; say where they are (--range B3:K66, --header-row N)
  vi  {source}: không thấy dòng tên cột nào có các dòng giá trị bên dưới; hãy cho biết vị trí (--range B3:K66, --header-row N)

  en  {place:phrase} is the first that is filled, and holds values ({ref:phrase} is {text}); expected a row of column names: say which it is (--header-row N), or write one above the table
  vi  {place} là dòng đầu tiên có nội dung, nhưng lại chứa giá trị ({ref} là {text}); cần một dòng tên cột: hãy cho biết đó là dòng nào (--header-row N), hoặc ghi thêm một dòng tên cột phía trên bảng

  en  {place:phrase} is the first that is filled, and holds values ({ref} is {text}); expected a row of column names: say which it is (--header-row N), or write one above the table
  vi  {place} là dòng đầu tiên có nội dung, nhưng lại chứa giá trị ({ref} là {text}); cần một dòng tên cột: hãy cho biết đó là dòng nào (--header-row N), hoặc ghi thêm một dòng tên cột phía trên bảng

  en  Row {n:#} numbers the columns, and was left out.
  vi  Dòng {n} chỉ đánh số các cột nên được bỏ ra.

  en  {n:#} row[s] below the table [was|were] left out: {rows:phrase}.
  vi  Bỏ {n} dòng phía dưới bảng: {rows}.

  en  {n:#} row[s] below the table [was|were] left out: {rows:phrase} (--range takes them in).
  vi  Bỏ {n} dòng phía dưới bảng: {rows} (muốn lấy cả các dòng này thì dùng --range).

  en  row {a:#} "{s}"
  vi  dòng {a} "{s}"

  en  row {a:#} "{s}", row {b:#} "{t}"
  vi  dòng {a} "{s}", dòng {b} "{t}"

  en  row {a:#} "{s}", row {b:#} "{t}", row {c:#} "{u}"
  vi  dòng {a} "{s}", dòng {b} "{t}", dòng {c} "{u}"

  en  row {a:#} "{s}", row {b:#} "{t}", row {c:#} "{u}", ...
  vi  dòng {a} "{s}", dòng {b} "{t}", dòng {c} "{u}", ...

  en  {n:#} merged area [holds|hold] for each of its rows: {areas}.
  vi  {n} vùng ô gộp được tính cho từng dòng trong vùng: {areas}.

  en  {n:#} merged areas [holds|hold] for each of its rows: {areas}.
  vi  {n} vùng ô gộp được tính cho từng dòng trong vùng: {areas}.

  en  {n:#} merged area[s] over several columns [counts|count] for the first of them: {areas}.
  vi  {n} vùng ô gộp trải qua nhiều cột chỉ được tính cho cột đầu tiên: {areas}.

  en  {n:#} hidden row[s] [was|were] read like the others.
  vi  {n} dòng bị ẩn được đọc như các dòng khác.

  en  {n:#} hidden column[s] [was|were] read like the others: {columns}.
  vi  {n} cột bị ẩn được đọc như các cột khác: {columns}.

  en  {n:#} error cell[s] [was|were] read as missing ({kinds}): {cells}.
  vi  {n} ô báo lỗi được coi là thiếu số liệu ({kinds}): {cells}.

  en  {n:#} cell[s] [was|were] read as missing, shown as a date that no calendar has: {cells}.
  vi  {n} ô được coi là thiếu số liệu vì hiển thị một ngày không có trong lịch: {cells}.

  en  {n:#} formula[s] [was|were] read as missing, for its result is not stored (open and save the file): {cells}.
  vi  {n} công thức được coi là thiếu số liệu vì tệp không lưu kết quả (hãy mở tệp rồi lưu lại): {cells}.

  en  {n:#} duration[s] [was|were] read as a number of days: {cells}.
  vi  {n} khoảng thời gian được đọc thành số ngày: {cells}.

  en  {place:phrase}: a row has the number "{text}", expected 1 to {n:#}; open the file in a spreadsheet and save it again
  vi  {place}: một dòng mang số thứ tự "{text}", cần từ 1 đến {n}; hãy mở tệp bằng phần mềm bảng tính rồi lưu lại

  en  {place:phrase}: a cell stands outside A1:XFD1048576, or its place is no place; open the file in a spreadsheet and save it again
  vi  {place}: một ô nằm ngoài A1:XFD1048576, hoặc vị trí ghi cho ô không hợp lệ; hãy mở tệp bằng phần mềm bảng tính rồi lưu lại

  en  {place:phrase}: "{text}" stands where a number was expected; open the file in a spreadsheet and save it again
  vi  {place}: "{text}" nằm ở chỗ cần một số; hãy mở tệp bằng phần mềm bảng tính rồi lưu lại

  en  {place:phrase}: "{text}" stands where 0 or 1 was expected; open the file in a spreadsheet and save it again
  vi  {place}: "{text}" nằm ở chỗ cần 0 hoặc 1; hãy mở tệp bằng phần mềm bảng tính rồi lưu lại

  en  {place:phrase}: "{text}" stands where the number of one of {n:#} shared texts was expected; open the file in a spreadsheet and save it again
  vi  {place}: "{text}" nằm ở chỗ cần số thứ tự của một trong {n} văn bản dùng chung; hãy mở tệp bằng phần mềm bảng tính rồi lưu lại

  en  {source:phrase}: cell {cell} stands twice in the file; open it in a spreadsheet and save it again
  vi  {source}: ô {cell} có hai lần trong tệp; hãy mở tệp bằng phần mềm bảng tính rồi lưu lại

  en  {source}: cell {cell} stands twice in the file; open it in a spreadsheet and save it again
  vi  {source}: ô {cell} có hai lần trong tệp; hãy mở tệp bằng phần mềm bảng tính rồi lưu lại

  en  {source:phrase}: {n:#} filled cells are spread over {area}; expected a table whose cells stand together: say which (--range A1:K66), or delete the cells far away from it
  vi  {source}: {n} ô có nội dung nằm rải rác trong {area}; cần một bảng có các ô liền nhau: hãy cho biết vùng nào (--range A1:K66), hoặc xóa các ô nằm xa bảng

  en  {source}: {n:#} filled cells are spread over {area}; expected a table whose cells stand together: say which (--range A1:K66), or delete the cells far away from it
  vi  {source}: {n} ô có nội dung nằm rải rác trong {area}; cần một bảng có các ô liền nhau: hãy cho biết vùng nào (--range A1:K66), hoặc xóa các ô nằm xa bảng

  en  {source:phrase} holds more than {mb:#} MB of texts, or a text of more than a megabyte; keep the cells that are needed
  vi  {source} chứa hơn {mb} MB văn bản, hoặc có một văn bản dài hơn một megabyte; hãy chỉ giữ lại các ô cần dùng

  en  {source} holds more than {mb:#} MB of texts, or a text of more than a megabyte; keep the cells that are needed
  vi  {source} chứa hơn {mb} MB văn bản, hoặc có một văn bản dài hơn một megabyte; hãy chỉ giữ lại các ô cần dùng

  # Workbooks

  en  {place:phrase} holds no values; expected a table
  vi  {place} không có giá trị nào; cần có một bảng

  en  {place:phrase} holds no values; choose another sheet (--sheet): {sheets}
  vi  {place} không có giá trị nào; hãy chọn trang tính khác (--sheet): {sheets}

  en  Sheet "{sheet}" is hidden; it was read.
  vi  Trang tính "{sheet}" bị ẩn nhưng vẫn được đọc.

  en  Sheet "{sheet}" was read, the first of {n:#}; the others are {sheets} (--sheet).
  vi  Đã đọc trang tính "{sheet}", là trang đầu tiên trong {n} trang; các trang khác là {sheets} (chọn bằng --sheet).

  en  Sheet "{sheet}" was read, the first of {n:#}; the others are {s} (hidden) (--sheet).
  vi  Đã đọc trang tính "{sheet}", là trang đầu tiên trong {n} trang; các trang khác là {s} (bị ẩn) (chọn bằng --sheet).

  en  Sheet "{sheet}" was read, the first of {n:#}; the others are {s} (hidden), {r} (--sheet).
  vi  Đã đọc trang tính "{sheet}", là trang đầu tiên trong {n} trang; các trang khác là {s} (bị ẩn), {r} (chọn bằng --sheet).

  en  Sheet "{sheet}" was read, the first of {n:#}; the others are {s} (hidden), {r} (hidden) (--sheet).
  vi  Đã đọc trang tính "{sheet}", là trang đầu tiên trong {n} trang; các trang khác là {s} (bị ẩn), {r} (bị ẩn) (chọn bằng --sheet).

  en  Sheet "{sheet}" was read, the first of {n:#}; the others are {s} (hidden), {r} (hidden), {q} (--sheet).
  vi  Đã đọc trang tính "{sheet}", là trang đầu tiên trong {n} trang; các trang khác là {s} (bị ẩn), {r} (bị ẩn), {q} (chọn bằng --sheet).

  en  {file} holds no sheet of cells; expected a table in it
  vi  {file} không có trang tính nào; cần có một bảng trong đó

  en  no sheet "{sheet}" in {file}; did you mean "{near}"?
  vi  không có trang tính "{sheet}" trong {file}; có phải là "{near}"?

  en  no sheet "{sheet}" in {file}; it has {sheets}
  vi  không có trang tính "{sheet}" trong {file}; các trang tính có là {sheets}

  en  no sheet "{sheet}" in {file}; it has {s} (hidden)
  vi  không có trang tính "{sheet}" trong {file}; các trang tính có là {s} (bị ẩn)

  en  no sheet "{sheet}" in {file}; it has {s} (hidden), {r}
  vi  không có trang tính "{sheet}" trong {file}; các trang tính có là {s} (bị ẩn), {r}

  en  no sheet "{sheet}" in {file}; it has {s} (hidden), {r} (hidden)
  vi  không có trang tính "{sheet}" trong {file}; các trang tính có là {s} (bị ẩn), {r} (bị ẩn)

  en  no sheet "{sheet}" in {file}; it has {s} (hidden), {r} (hidden), {q}
  vi  không có trang tính "{sheet}" trong {file}; các trang tính có là {s} (bị ẩn), {r} (bị ẩn), {q}

  en  no sheet {k:#} in {file}; it has {n:#}: {sheets}
  vi  không có trang tính thứ {k} trong {file}; tệp có {n} trang tính: {sheets}

  en  no sheet {k:#} in {file}; it has {n:#}: {s} (hidden)
  vi  không có trang tính thứ {k} trong {file}; tệp có {n} trang tính: {s} (bị ẩn)

  en  no sheet {k:#} in {file}; it has {n:#}: {s} (hidden), {r}
  vi  không có trang tính thứ {k} trong {file}; tệp có {n} trang tính: {s} (bị ẩn), {r}

  en  no sheet {k:#} in {file}; it has {n:#}: {s} (hidden), {r} (hidden)
  vi  không có trang tính thứ {k} trong {file}; tệp có {n} trang tính: {s} (bị ẩn), {r} (bị ẩn)

  en  no sheet {k:#} in {file}; it has {n:#}: {s} (hidden), {r} (hidden), {q}
  vi  không có trang tính thứ {k} trong {file}; tệp có {n} trang tính: {s} (bị ẩn), {r} (bị ẩn), {q}

  en  {file} holds {n:#} parts; expected at most {m:#}
  vi  {file} chứa {n} phần; nhiều nhất chỉ được {m}

  en  {file} is protected by a password; save it without one
  vi  {file} có mật khẩu bảo vệ; hãy lưu lại không có mật khẩu

  en  {file}: its part {part} inflates to more than {mb:#} MB, far more than a table of its size; open it in a spreadsheet, keep the cells that are needed, and save it again
  vi  {file}: phần {part} khi giải nén vượt quá {mb} MB, lớn hơn nhiều so với một bảng cỡ này; hãy mở tệp bằng phần mềm bảng tính, chỉ giữ các ô cần dùng rồi lưu lại

  en  {file}: its part {part} declares a document type, which no spreadsheet writes; it is not read
  vi  {file}: phần {part} khai báo kiểu tài liệu (DOCTYPE), điều mà không phần mềm bảng tính nào ghi ra; tệp không được đọc

  en  {file} is damaged: {why:phrase}; get it again, or open it in a spreadsheet and save it again
  vi  {file} bị hỏng: {why}; hãy lấy lại tệp, hoặc mở bằng phần mềm bảng tính rồi lưu lại

  en  it is cut short or no archive
  vi  tệp bị cắt ngắn hoặc không phải tệp nén

  en  its part {part} is missing
  vi  thiếu phần {part}

  en  its part {part} cannot be inflated
  vi  không giải nén được phần {part}

  en  the checksum of its part {part} is wrong
  vi  tổng kiểm của phần {part} sai

  en  its part {part} names no workbook
  vi  phần {part} không chỉ ra tệp bảng tính nào

  en  merged areas of sheet "{sheet}" lie on one another
  vi  các vùng ô gộp của trang tính "{sheet}" chồng lên nhau

  en  no memory is left
  vi  hết bộ nhớ

  en  a tag of {part} does not end
  vi  một thẻ trong {part} không được đóng

  en  line {n:#} of {part}: {why:phrase}
  vi  dòng {n} của {part}: {why}

  en  line {n:#} of {part}: {why}
  vi  dòng {n} của {part}: {why}

  en  not well-formed
  vi  XML không hợp lệ

  en  not well-formed (invalid token)
  vi  XML không hợp lệ (ký hiệu sai)

  en  syntax error
  vi  lỗi cú pháp

  en  mismatched tag
  vi  thẻ đóng không khớp thẻ mở

  en  unclosed token
  vi  ký hiệu không được đóng

  en  no element found
  vi  không thấy phần tử nào

  en  duplicate attribute
  vi  thuộc tính bị lặp

  en  undefined entity
  vi  thực thể chưa được định nghĩa

  en  junk after document element
  vi  có nội dung thừa sau phần tử gốc

  en  out of memory
  vi  hết bộ nhớ

  # Stata and SPSS

  en  {file} cannot be read as a Stata file: {problem:phrase}; open it in Stata and save it again, or as CSV
  vi  không đọc được {file} như tệp Stata: {problem}; hãy mở bằng Stata rồi lưu lại, hoặc lưu thành CSV

  en  {file} cannot be read as a Stata file: {problem}; open it in Stata and save it again, or as CSV
  vi  không đọc được {file} như tệp Stata: {problem}; hãy mở bằng Stata rồi lưu lại, hoặc lưu thành CSV

  en  {file} cannot be read as an SPSS file: {problem:phrase}; open it in SPSS and save it again, or as CSV
  vi  không đọc được {file} như tệp SPSS: {problem}; hãy mở bằng SPSS rồi lưu lại, hoặc lưu thành CSV

  en  {file} cannot be read as an SPSS file: {problem}; open it in SPSS and save it again, or as CSV
  vi  không đọc được {file} như tệp SPSS: {problem}; hãy mở bằng SPSS rồi lưu lại, hoặc lưu thành CSV

  en  Unable to open file
  vi  không mở được tệp

  en  Unable to read from file
  vi  không đọc được từ tệp

  en  Unable to seek within file
  vi  không di chuyển được trong tệp

  en  Unable to allocate memory
  vi  không cấp phát được bộ nhớ

  en  The parsing was aborted (callback returned non-zero value)
  vi  việc đọc bị dừng giữa chừng

  en  Invalid file, or file has unsupported features
  vi  tệp không hợp lệ, hoặc có tính năng không được hỗ trợ

  en  File has unsupported compression scheme
  vi  tệp dùng kiểu nén không được hỗ trợ

  en  File has an unsupported character set
  vi  tệp dùng bảng mã ký tự không được hỗ trợ

  en  File did not contain the expected number of columns
  vi  tệp không có đủ số cột đã ghi

  en  File did not contain the expected number of rows
  vi  tệp không có đủ số dòng đã ghi

  en  Unable to convert string to the requested encoding
  vi  không chuyển được văn bản sang bảng mã ký tự cần dùng

  en  Unable to convert string to the requested encoding (invalid byte sequence)
  vi  không chuyển được văn bản sang bảng mã ký tự cần dùng (chuỗi byte không hợp lệ)

  en  Unable to convert string to the requested encoding (incomplete byte sequence)
  vi  không chuyển được văn bản sang bảng mã ký tự cần dùng (chuỗi byte bị thiếu)

  en  Unable to convert string to the requested encoding (output buffer too small)
  vi  không chuyển được văn bản sang bảng mã ký tự cần dùng (vùng đệm quá nhỏ)

  en  This version of the file format is not supported
  vi  phiên bản này của định dạng tệp không được hỗ trợ

  en  The file's timestamp string is invalid
  vi  dấu thời gian ghi trong tệp không hợp lệ

  en  Unknown error
  vi  lỗi không rõ

  en  {file} has no rows; expected variables and at least one row
  vi  {file} không có dòng nào; cần có các biến và ít nhất một dòng

  en  {file} is damaged: its values do not stand in the order of its variables
  vi  {file} bị hỏng: các giá trị không nằm theo thứ tự của các biến

  en  {file} is damaged: a long text (strL) in it has no end; open it in Stata and save it again
  vi  {file} bị hỏng: một văn bản dài (strL) trong đó không có chỗ kết thúc; hãy mở bằng Stata rồi lưu lại

  en  {place:phrase}: its text is in no known encoding; save the file again as Unicode (UTF-8)
  vi  {place}: văn bản không thuộc bảng mã ký tự nào đã biết; hãy lưu lại tệp dưới dạng Unicode (UTF-8)

  en  The file does not say how its letters are written; they were read as Windows-1252.
  vi  Tệp không cho biết bảng mã ký tự; văn bản được đọc theo Windows-1252.

  en  {n:#} labelled variable[s] [keeps its|keep their] numbers: {variables:phrases}.
  vi  {n} biến có nhãn được giữ nguyên mã số: {variables}.

  en  {name} (no label for {code:#})
  vi  {name} (mã {code} không có nhãn)

  en  {name} (two codes have one label)
  vi  {name} (hai mã có chung một nhãn)

  en  ...
  vi  ...

  en  {n:#} duration[s] [was|were] read as a number of seconds: {names}.
  vi  {n} khoảng thời gian được đọc thành số giây: {names}.

  en  {n:#} value[s] declared as missing in the file [was|were] read as missing: {names}.
  vi  {n} giá trị được khai báo là thiếu trong tệp được coi là thiếu số liệu: {names}.

  en  {n:#} number[s] that [is|are] no date [was|were] read as missing: {names}.
  vi  {n} số không phải là ngày tháng được coi là thiếu số liệu: {names}.

  # Databases

  en  cannot read {file} as a database: {why:phrase}
  vi  không đọc được {file} như cơ sở dữ liệu: {why}

  en  cannot read {file} as a database: {why}
  vi  không đọc được {file} như cơ sở dữ liệu: {why}

  en  {file}: the query was refused: {why:phrase}; expected one SELECT
  vi  {file}: câu truy vấn bị từ chối: {why}; cần đúng một câu SELECT

  en  {file}: the query was refused: {why}; expected one SELECT
  vi  {file}: câu truy vấn bị từ chối: {why}; cần đúng một câu SELECT

  en  the query is longer than a megabyte
  vi  câu truy vấn dài hơn một megabyte

  en  only a SELECT is run, on this database alone
  vi  chỉ chạy câu SELECT, và chỉ trên cơ sở dữ liệu này

  en  it is empty
  vi  không có nội dung

  en  it is more than one statement
  vi  có nhiều hơn một câu lệnh

  en  no such column: {name}
  vi  không có cột {name}

  en  no such table: {name}
  vi  không có bảng {name}

  en  no such function: {name}
  vi  không có hàm {name}

  en  near "{text}": syntax error
  vi  lỗi cú pháp gần "{text}"

  en  incomplete input
  vi  câu lệnh chưa đầy đủ

  en  file is not a database
  vi  tệp không phải là cơ sở dữ liệu

  en  database disk image is malformed
  vi  cơ sở dữ liệu bị hỏng

  en  unable to open database file
  vi  không mở được tệp cơ sở dữ liệu

  en  database is locked
  vi  cơ sở dữ liệu đang bị khóa

  en  attempt to write a readonly database
  vi  cơ sở dữ liệu chỉ cho đọc

  en  interrupted
  vi  bị ngắt giữa chừng

  en  disk I/O error
  vi  lỗi đọc ghi đĩa

  en  --from-table and --query both say what is read from {file}; give one of them
  vi  --from-table và --query cùng chỉ ra nội dung cần đọc từ {file}; hãy chỉ dùng một trong hai

  en  no table "{table}" in {source:phrase}; did you mean "{near}"?
  vi  không có bảng "{table}" trong {source}; có phải là "{near}"?

  en  no table "{table}" in {source}; did you mean "{near}"?
  vi  không có bảng "{table}" trong {source}; có phải là "{near}"?

  en  no table "{table}" in {source:phrase}; it has {names}
  vi  không có bảng "{table}" trong {source}; các bảng có là {names}

  en  no table "{table}" in {source}; it has {names}
  vi  không có bảng "{table}" trong {source}; các bảng có là {names}

  en  {file} holds no table; expected at least one
  vi  {file} không có bảng nào; cần ít nhất một bảng

  en  {file} holds {n:#} tables and views: {names}; say which: --from-table {table}, or --query "select ..."
  vi  {file} có {n} bảng và khung nhìn (view): {names}; hãy cho biết cần đọc bảng nào: --from-table {table}, hoặc --query "select ..."

  en  {place:phrase}: {what:phrase}; leave the column out (--query)
  vi  {place}: {what}; hãy bỏ cột này ra (--query)

  en  {x} is no number of a table
  vi  {x} không phải là số dùng được trong bảng

  en  its text is not valid UTF-8
  vi  văn bản không hợp lệ trong UTF-8

  en  it holds bytes (a BLOB), expected numbers or text
  vi  ô chứa dữ liệu nhị phân (BLOB), cần số hoặc văn bản

  en  {place:phrase}: {problem:phrase}; check the database (sqlite3: PRAGMA integrity_check)
  vi  {place}: {problem}; hãy kiểm tra cơ sở dữ liệu (sqlite3: PRAGMA integrity_check)

  en  {place:phrase}: {problem}; check the database (sqlite3: PRAGMA integrity_check)
  vi  {place}: {problem}; hãy kiểm tra cơ sở dữ liệu (sqlite3: PRAGMA integrity_check)

  # JSON

  en  {file}, line {n:#}, column {k:#}: expected {what:phrase}; expected a list of objects, \[\{"year": 2019, ...\}, ...\]
  vi  {file}, dòng {n}, ký tự thứ {k}: cần {what}; tệp phải là một danh sách đối tượng, \[\{"year": 2019, ...\}, ...\]

  en  "\[" at the beginning (one object a line: jq -s . FILE)
  vi  "\[" ở đầu tệp (nếu mỗi dòng là một đối tượng: jq -s . FILE)

  en  an object for each row
  vi  một đối tượng cho mỗi dòng

  en  "," or "\]" after an object
  vi  "," hoặc "\]" sau mỗi đối tượng

  en  the end of the file
  vi  kết thúc tệp ở đây

  en  a key in double quotes
  vi  một khóa trong dấu ngoặc kép

  en  ":" after the key "{key}"
  vi  ":" sau khóa "{key}"

  en  each key once, found "{key}" again
  vi  mỗi khóa chỉ xuất hiện một lần, mà "{key}" lặp lại

  en  "," or "\}" after the value of "{key}"
  vi  "," hoặc "\}" sau giá trị của "{key}"

  en  a text, a number, true, false or null as the value of "{key}", found one that holds others
  vi  một văn bản, một số, true, false hoặc null làm giá trị của "{key}", mà giá trị này lại chứa các giá trị khác

  en  "," or "\]" after an item of a list
  vi  "," hoặc "\]" sau mỗi phần tử của danh sách

  en  at most {n:#} levels
  vi  nhiều nhất {n} cấp lồng nhau

  en  a closing quote, or \\n for a line break inside a text
  vi  dấu ngoặc kép đóng, hoặc \\n nếu là chỗ xuống dòng trong văn bản

  en  a closing quote
  vi  dấu ngoặc kép đóng

  en  a text in UTF-8
  vi  văn bản mã UTF-8

  en  a pair of surrogates
  vi  một cặp mã thay thế (surrogate)

  en  an escape such as \\n or \\u1EBF
  vi  một ký hiệu thoát như \\n hoặc \\u1EBF

  en  a value: a text in double quotes, a number, a list, an object, true, false or null
  vi  một giá trị: văn bản trong dấu ngoặc kép, số, danh sách, đối tượng, true, false hoặc null

  en  "true"
  vi  "true"

  en  "false"
  vi  "false"

  en  "null"
  vi  "null"

  en  {file:phrase} has no rows; expected a list of at least one object
  vi  {file} không có dòng nào; cần danh sách có ít nhất một đối tượng

  en  {file} has no rows; expected a list of at least one object
  vi  {file} không có dòng nào; cần danh sách có ít nhất một đối tượng

  en  {n:#} object[s] without some of the {m:#} keys: these entries are missing.
  vi  {n} đối tượng không có đủ {m} khóa: các giá trị đó là thiếu số liệu.

  # ---------------------------------------------------------------------------------------------------------
  # Datasets: what the data argument names

  en  no file "{file}"; did you mean "{near}"?
  vi  không có tệp "{file}"; có phải là "{near}"?

  en  no file "{file}"; expected the path of a CSV file
  vi  không có tệp "{file}"; cần đường dẫn của một tệp CSV

  en  no file or dataset "{name}"; did you mean "{near}"? The datasets are {names}
  vi  không có tệp hay bộ số liệu "{name}"; có phải là "{near}"? Các bộ số liệu có sẵn là {names}

  en  no file or dataset "{name}"; the datasets are {names}
  vi  không có tệp hay bộ số liệu "{name}"; các bộ số liệu có sẵn là {names}

  en  no file or dataset "{name}"; did you mean "{near}"?
  vi  không có tệp hay bộ số liệu "{name}"; có phải là "{near}"?

  en  no file or dataset "{name}"; expected the path of a CSV file
  vi  không có tệp hay bộ số liệu "{name}"; cần đường dẫn của một tệp CSV

  en  no file or dataset "{name}"; did you mean "{near}"?; {reason:phrase}
  vi  không có tệp hay bộ số liệu "{name}"; có phải là "{near}"?; {reason}

  en  no file or dataset "{name}"; expected the path of a CSV file; {reason:phrase}
  vi  không có tệp hay bộ số liệu "{name}"; cần đường dẫn của một tệp CSV; {reason}

  en  REFORMSTAT_DATASETS is "{folder}", which is not a folder; name the folder that holds the datasets, or unset it
  vi  REFORMSTAT_DATASETS là "{folder}", không phải thư mục; hãy ghi thư mục chứa các bộ số liệu, hoặc bỏ biến này

  en  no bundled datasets found: REFORMSTAT_DATASETS is not set; set it to the folder that holds the datasets
  vi  không tìm thấy các bộ số liệu kèm theo: chưa đặt biến REFORMSTAT_DATASETS; hãy đặt biến này là thư mục chứa các bộ số liệu

  en  no bundled datasets found: REFORMSTAT_DATASETS is not set, "{folder}" is not a folder, and no folder above "{program}" holds Package.swift and datasets; set REFORMSTAT_DATASETS to the folder that holds them
  vi  không tìm thấy các bộ số liệu kèm theo: chưa đặt biến REFORMSTAT_DATASETS, "{folder}" không phải thư mục, và không thư mục nào phía trên "{program}" chứa Package.swift và datasets; hãy đặt REFORMSTAT_DATASETS là thư mục chứa các bộ số liệu

  en  no dataset "{name}"; did you mean "{near}"? There are {names}
  vi  không có bộ số liệu "{name}"; có phải là "{near}"? Các bộ số liệu có sẵn là {names}

  en  no dataset "{name}"; there are {names}
  vi  không có bộ số liệu "{name}"; các bộ số liệu có sẵn là {names}

  en  no dataset "{name}"; there are none in "{folder}"
  vi  không có bộ số liệu "{name}"; trong "{folder}" không có bộ số liệu nào

  en  no table "{table}" in {source}; did you mean "{near}"? It has {names}
  vi  không có bảng "{table}" trong {source}; có phải là "{near}"? Các bảng có là {names}

  en  "{folder}" is a folder without datapackage.json; expected one in it
  vi  "{folder}" là thư mục không có datapackage.json; cần có tệp này trong đó

  en  "{folder}" is a folder without datapackage.json; expected one in it, or name one file: {files}
  vi  "{folder}" là thư mục không có datapackage.json; cần có tệp này trong đó, hoặc ghi tên một tệp: {files}

  en  "{file}", the table "{table}" of {codebook}, is missing; put it there or correct the table's path
  vi  thiếu "{file}", là bảng "{table}" của {codebook}; hãy đặt tệp vào đó hoặc sửa đường dẫn của bảng

  en  cannot read "{file}": {reason:phrase}
  vi  không đọc được "{file}": {reason}

  en  cannot read "{file}": {reason}
  vi  không đọc được "{file}": {reason}

  en  No such file or directory
  vi  không có tệp hay thư mục này

  en  Permission denied
  vi  không có quyền đọc

  en  Is a directory
  vi  đây là thư mục

  en  Not a directory
  vi  đây không phải là thư mục

  en  Input/output error
  vi  lỗi vào ra

  en  Too many open files
  vi  mở quá nhiều tệp

  en  The codebook {codebook} beside {file} is used.
  vi  Dùng bảng mã {codebook} nằm cạnh {file}.

  en  Guessed and not confirmed yet: {columns}. Correct {file} where a guess is wrong, and remove what is confirmed from its to_confirm.
  vi  Mới là phỏng đoán, chưa được xác nhận: {columns}. Hãy sửa {file} ở chỗ đoán sai, và xóa những gì đã xác nhận khỏi to_confirm của tệp đó.

  en  "{column:name}" is taken as a rank by its name, so lower is better (--score or --higher-is-better says otherwise).
  vi  "{column}" được hiểu là hạng theo tên cột, nên thấp hơn là tốt hơn (muốn khác thì dùng --score hoặc --higher-is-better).

  en  {columns} are taken as ranks by their names, so lower is better (--higher-is-better says otherwise); --rank says which one is the outcome.
  vi  {columns} được hiểu là hạng theo tên cột, nên thấp hơn là tốt hơn (muốn khác thì dùng --higher-is-better); dùng --rank để chỉ ra cột nào là biến kết quả.

  # Drafting a codebook

  en  No unit is guessed: {columns} could be it; --unit says which.
  vi  Chưa đoán được cột nào là đơn vị: có thể là {columns}; dùng --unit để chỉ ra.

  en  No time is guessed: {columns} could be it; --time says which.
  vi  Chưa đoán được cột nào là thời gian: có thể là {columns}; dùng --time để chỉ ra.

  en  No score is guessed: {columns} could be it; --score says which.
  vi  Chưa đoán được cột nào là điểm: có thể là {columns}; dùng --score để chỉ ra.

  en  No rank is guessed: {columns} could be it; --rank says which.
  vi  Chưa đoán được cột nào là hạng: có thể là {columns}; dùng --rank để chỉ ra.

  en  No training is guessed: {columns} could be it; --training says which.
  vi  Chưa đoán được cột nào là mức đào tạo: có thể là {columns}; dùng --training để chỉ ra.

  en  No meetings is guessed: {columns} could be it; --meetings says which.
  vi  Chưa đoán được cột nào là số cuộc họp: có thể là {columns}; dùng --meetings để chỉ ra.

  en  No it is guessed: {columns} could be it; --it says which.
  vi  Chưa đoán được cột nào là mức ứng dụng CNTT: có thể là {columns}; dùng --it để chỉ ra.

  en  {columns} of the existing codebook [is|are] no longer in {file:phrase}, and left out.
  vi  {columns} của bảng mã hiện có không còn trong {file} nên được bỏ ra.

  en  {columns} of the existing codebook [is|are] no longer in {file}, and left out.
  vi  {columns} của bảng mã hiện có không còn trong {file} nên được bỏ ra.

  en  {column}: taken as the unit by its name
  vi  {column}: được hiểu là đơn vị theo tên cột

  en  taken as the unit by its name
  vi  được hiểu là đơn vị theo tên cột

  en  {column}: taken as the time by its name and its years
  vi  {column}: được hiểu là thời gian theo tên cột và các năm trong cột

  en  taken as the time by its name and its years
  vi  được hiểu là thời gian theo tên cột và các năm trong cột

  en  {column}: taken as the score by its name; higher is better
  vi  {column}: được hiểu là điểm theo tên cột; cao hơn là tốt hơn

  en  taken as the score by its name; higher is better
  vi  được hiểu là điểm theo tên cột; cao hơn là tốt hơn

  en  {column}: taken as the rank by its name; lower is better
  vi  {column}: được hiểu là hạng theo tên cột; thấp hơn là tốt hơn

  en  taken as the rank by its name; lower is better
  vi  được hiểu là hạng theo tên cột; thấp hơn là tốt hơn

  en  {column}: taken as a rank by its name; lower is better
  vi  {column}: được hiểu là một hạng theo tên cột; thấp hơn là tốt hơn

  en  taken as a rank by its name; lower is better
  vi  được hiểu là một hạng theo tên cột; thấp hơn là tốt hơn

  en  {column}: taken as {driver:phrase} by its name
  vi  {column}: được hiểu là {driver} theo tên cột

  en  taken as {driver:phrase} by its name
  vi  được hiểu là {driver} theo tên cột

  en  {column}: taken as a share from 0 to 1 by its name
  vi  {column}: được hiểu là tỷ trọng từ 0 đến 1 theo tên cột

  en  taken as a share from 0 to 1 by its name
  vi  được hiểu là tỷ trọng từ 0 đến 1 theo tên cột

  en  {column}: measured {measure:phrase} by its name
  vi  {column}: đo {measure} theo tên cột

  en  measured {measure:phrase} by its name
  vi  đo {measure} theo tên cột

  en  {column}: taken as the score by its name; higher is better; taken as a share from 0 to 1 by its name
  vi  {column}: được hiểu là điểm theo tên cột; cao hơn là tốt hơn; được hiểu là tỷ trọng từ 0 đến 1 theo tên cột

  en  taken as the score by its name; higher is better; taken as a share from 0 to 1 by its name
  vi  được hiểu là điểm theo tên cột; cao hơn là tốt hơn; được hiểu là tỷ trọng từ 0 đến 1 theo tên cột

  en  {column}: taken as the score by its name; higher is better; measured {measure:phrase} by its name
  vi  {column}: được hiểu là điểm theo tên cột; cao hơn là tốt hơn; đo {measure} theo tên cột

  en  taken as the score by its name; higher is better; measured {measure:phrase} by its name
  vi  được hiểu là điểm theo tên cột; cao hơn là tốt hơn; đo {measure} theo tên cột

  en  {column}: taken as {driver:phrase} by its name; taken as a share from 0 to 1 by its name
  vi  {column}: được hiểu là {driver} theo tên cột; được hiểu là tỷ trọng từ 0 đến 1 theo tên cột

  en  taken as {driver:phrase} by its name; taken as a share from 0 to 1 by its name
  vi  được hiểu là {driver} theo tên cột; được hiểu là tỷ trọng từ 0 đến 1 theo tên cột

  en  {column}: taken as {driver:phrase} by its name; measured {measure:phrase} by its name
  vi  {column}: được hiểu là {driver} theo tên cột; đo {measure} theo tên cột

  en  taken as {driver:phrase} by its name; measured {measure:phrase} by its name
  vi  được hiểu là {driver} theo tên cột; đo {measure} theo tên cột

  en  {column}: taken as text because of "{text}" on line {n:#}; if the column is numbers, correct that cell or say by --missing that it stands for no value, and draft again
  vi  {column}: được coi là văn bản vì có "{text}" ở dòng {n}; nếu cột này là số, hãy sửa ô đó hoặc dùng --missing để khai báo là thiếu số liệu, rồi soạn lại

  en  taken as text because of "{text}" on line {n:#}; if the column is numbers, correct that cell or say by --missing that it stands for no value, and draft again
  vi  được coi là văn bản vì có "{text}" ở dòng {n}; nếu cột này là số, hãy sửa ô đó hoặc dùng --missing để khai báo là thiếu số liệu, rồi soạn lại

  en  {column}: taken as the unit by its name; taken as text because of "{text}" on line {n:#}; if the column is numbers, correct that cell or say by --missing that it stands for no value, and draft again
  vi  {column}: được hiểu là đơn vị theo tên cột; được coi là văn bản vì có "{text}" ở dòng {n}; nếu cột này là số, hãy sửa ô đó hoặc dùng --missing để khai báo là thiếu số liệu, rồi soạn lại

  en  taken as the unit by its name; taken as text because of "{text}" on line {n:#}; if the column is numbers, correct that cell or say by --missing that it stands for no value, and draft again
  vi  được hiểu là đơn vị theo tên cột; được coi là văn bản vì có "{text}" ở dòng {n}; nếu cột này là số, hãy sửa ô đó hoặc dùng --missing để khai báo là thiếu số liệu, rồi soạn lại

  en  the driver training
  vi  yếu tố đào tạo

  en  the driver meetings
  vi  yếu tố họp

  en  the driver IT
  vi  yếu tố CNTT

  en  the training driver
  vi  yếu tố đào tạo

  en  the meetings driver
  vi  yếu tố họp

  en  the it driver
  vi  yếu tố CNTT

  en  in points
  vi  bằng điểm

  en  in percent
  vi  bằng phần trăm

  en  in hours
  vi  bằng giờ

  en  in days
  vi  bằng ngày

  en  a time
  vi  thời gian

  en  a score
  vi  điểm

  en  a rank
  vi  hạng

  en  a training
  vi  mức đào tạo

  en  a meetings
  vi  số cuộc họp

  en  a it
  vi  mức ứng dụng CNTT

  en  --{option} {column}: the column holds text ("{text}" on line {n:#}), and {role:phrase} is numbers; correct the cells, say by --missing what stands for no value, or name another column
  vi  --{option} {column}: cột chứa chữ ("{text}" ở dòng {n}), mà {role} thì phải là số; hãy sửa các ô, dùng --missing để chỉ ra ký hiệu thiếu số liệu, hoặc chỉ ra cột khác

  en  --{option} {column}: the column holds text, and {role:phrase} is numbers; correct the cells, say by --missing what stands for no value, or name another column
  vi  --{option} {column}: cột chứa chữ, mà {role} thì phải là số; hãy sửa các ô, dùng --missing để chỉ ra ký hiệu thiếu số liệu, hoặc chỉ ra cột khác

  en  -o {output}: a codebook of that name would not be found; name the folder of {file}, -o {folder}, or -o {codebook}
  vi  -o {output}: bảng mã mang tên này sẽ không được tìm thấy; hãy ghi thư mục của {file}, -o {folder}, hoặc -o {codebook}

  en  -o {output}: a codebook is found beside a file whose name ends in its kind, and {file} has no ending; rename the file, or describe the folder: -o {codebook}
  vi  -o {output}: bảng mã chỉ được tìm cạnh tệp có phần đuôi cho biết loại tệp, mà {file} không có phần đuôi; hãy đổi tên tệp, hoặc mô tả cả thư mục: -o {codebook}

  en  -o {output}: the codebook of {file} has to stand beside it, in the folder {folder}: -o {place}
  vi  -o {output}: bảng mã của {file} phải nằm cạnh tệp đó, trong thư mục {folder}: -o {place}

  en  -o {output}: the codebook of {file} has to stand beside it, in the folder you work in: -o {place}
  vi  -o {output}: bảng mã của {file} phải nằm cạnh tệp đó, trong thư mục đang làm việc: -o {place}

  en  -o {output}: a datapackage.json describes tables of its own folder or of folders in it, and {file} is in neither: -o {codebook}
  vi  -o {output}: datapackage.json chỉ mô tả các bảng trong cùng thư mục hoặc trong thư mục con, mà {file} không nằm ở đó: -o {codebook}

  en  -o {output}: the codebook of these tables has to be {codebook}: -o {place}
  vi  -o {output}: bảng mã của các bảng này phải là {codebook}: -o {place}

  # Faults of a codebook: a heading line and a line for each fault, "  path: fault"

  en  the codebook "{file}" has {n:#} fault[s]:
  vi  bảng mã "{file}" có {n} lỗi:

  en  the codebook "the draft" has {n:#} fault[s]:
  vi  bảng mã "bản nháp" có {n} lỗi:

  en  the document: is not JSON: {problem:phrase}
  vi  toàn văn: không phải là JSON: {problem}

  en  line {n:#}, column {k:#}: expected {what:phrase}
  vi  dòng {n}, ký tự thứ {k}: cần {what}

  en  {path}: missing; expected {what:phrase}
  vi  {path}: thiếu; cần {what}

  en  {path}: empty; expected {what:phrase}
  vi  {path}: để trống; cần {what}

  en  {path}: is {shown:phrase}; expected {what:phrase}
  vi  {path}: là {shown}; cần {what}

  en  {path}: is {shown}; expected {what:phrase}
  vi  {path}: là {shown}; cần {what}

  en  {path}: is "{shown}"; expected the path of one CSV file, relative to the codebook and not above it
  vi  {path}: là "{shown}"; cần đường dẫn của một tệp CSV, tính từ bảng mã và không ra khỏi thư mục của bảng mã

  en  {path}: is "{shown}"; expected {a} or {b}, or nothing where neither end is better
  vi  {path}: là "{shown}"; cần {a} hoặc {b}, hoặc bỏ trống nếu không đầu nào là tốt hơn

  en  {path}: unknown; did you mean "{near}"?
  vi  {path}: không rõ mục này; có phải là "{near}"?

  en  {path}: unknown; expected one of {names}
  vi  {path}: không rõ mục này; cần một trong các mục {names}

  en  null
  vi  null

  en  true or false
  vi  true hoặc false

  en  a text
  vi  một văn bản

  en  a list
  vi  một danh sách

  en  an object
  vi  một đối tượng

  en  one of {names}
  vi  một trong: {names}

  en  higher_is_better or lower_is_better
  vi  higher_is_better hoặc lower_is_better

  en  new or old
  vi  new hoặc old

  en  an object with name and resources
  vi  một đối tượng có name và resources

  en  the document: is {shown:phrase}; expected {what:phrase}
  vi  toàn văn: là {shown}; cần {what}

  en  the document: is {shown}; expected {what:phrase}
  vi  toàn văn: là {shown}; cần {what}

  en  an object with roles
  vi  một đối tượng có roles

  en  an object such as \{"unit": "province"\}
  vi  một đối tượng như \{"unit": "province"\}

  en  an object such as \{"required": true\}
  vi  một đối tượng như \{"required": true\}

  en  an object such as \{"derive": \["share = part / total"\]\}
  vi  một đối tượng như \{"derive": \["share = part / total"\]\}

  en  an object of column and sentence
  vi  một đối tượng gồm tên cột và câu giải thích

  en  an object with total, parts and tolerance
  vi  một đối tượng có total, parts và tolerance

  en  an object with reason
  vi  một đối tượng có reason

  en  an object with seed
  vi  một đối tượng có seed

  en  a short name
  vi  một tên ngắn

  en  a licence's short name
  vi  tên ngắn của giấy phép

  en  the table's short name
  vi  tên ngắn của bảng

  en  the column's name
  vi  tên cột

  en  the name of a column
  vi  tên của một cột

  en  the title in Vietnamese
  vi  tiêu đề tiếng Việt

  en  a text such as "1.0"
  vi  một văn bản như "1.0"

  en  a text, as the option {option} takes it
  vi  một văn bản, như tùy chọn {option} nhận

  en  a text, as the column is of type string
  vi  một văn bản, vì cột thuộc kiểu string

  en  a unit such as "points" or "percent"
  vi  một đơn vị đo như "points" hoặc "percent"

  en  an address
  vi  một địa chỉ

  en  the path of one CSV file, relative to the codebook
  vi  đường dẫn của một tệp CSV, tính từ bảng mã

  en  what changed
  vi  nội dung đã thay đổi

  en  a sentence
  vi  một câu

  en  the column of the total
  vi  cột của tổng

  en  how far the sum may be off, such as 0.05
  vi  mức chênh lệch cho phép của tổng, như 0.05

  en  a formula such as "y ~ x"
  vi  một công thức như "y ~ x"

  en  a condition such as "year >= 2013"
  vi  một điều kiện như "year >= 2013"

  en  why there is none
  vi  lý do không có hồi quy

  en  the model in words
  vi  mô hình diễn đạt bằng lời

  en  the command that makes the data
  vi  lệnh tạo ra số liệu

  en  a list of licences
  vi  danh sách giấy phép

  en  a list of sources
  vi  danh sách nguồn

  en  a list of tables
  vi  danh sách bảng

  en  a list of columns
  vi  danh sách cột

  en  a list of columns that together are unique
  vi  danh sách các cột mà ghép lại thì không trùng

  en  a list such as \[""\]
  vi  một danh sách như \[""\]

  en  a list of breaks
  vi  danh sách các chỗ gián đoạn

  en  a list of years
  vi  danh sách năm

  en  a list of totals and their parts
  vi  danh sách các tổng và thành phần của chúng

  en  a list of models
  vi  danh sách mô hình

  en  a list of sentences
  vi  danh sách câu

  en  a list of texts
  vi  danh sách văn bản

  en  a list of paths
  vi  danh sách đường dẫn

  en  a list of what to do instead
  vi  danh sách những việc nên làm thay thế

  en  a list of the values allowed
  vi  danh sách giá trị được phép

  en  {path}: stands at a column of type string; expected one of numbers
  vi  {path}: đặt ở cột kiểu string; cần một cột số

  en  {path}: expected the path of one table to be "{file}", which it stands beside; found {paths}
  vi  {path}: cần một bảng có đường dẫn là "{file}", tệp nằm cạnh bảng mã; tìm thấy {paths}

  en  {path}: is "{name}"; expected "{folder}", the name of its folder
  vi  {path}: là "{name}"; cần "{folder}", là tên thư mục chứa nó

  en  {path}: no column "{column}" in the table "{table}"; did you mean "{near}"?
  vi  {path}: không có cột "{column}" trong bảng "{table}"; có phải là "{near}"?

  en  {path}: no column "{column}" in the table "{table}"; it has {names}
  vi  {path}: không có cột "{column}" trong bảng "{table}"; các cột có là {names}

  en  {path}: "{column}" is of type string; expected a column of numbers
  vi  {path}: "{column}" thuộc kiểu string; cần một cột số

  en  {path}: "{column}" is named already; expected it once
  vi  {path}: "{column}" đã được nêu rồi; chỉ cần một lần

  en  {path}: is {x:#}; expected 0 or more
  vi  {path}: là {x}; cần từ 0 trở lên

  en  {path}: "{name}" already names a table, {first}
  vi  {path}: "{name}" đã là tên của một bảng, {first}

  en  {path}: "{name}" already names a model, {first}
  vi  {path}: "{name}" đã là tên của một mô hình, {first}

  en  {path}: "{name}" already names a column, {first}
  vi  {path}: "{name}" đã là tên của một cột, {first}

  en  {path}: is {x:#}; expected at least the minimum, {y:#}
  vi  {path}: là {x}; ít nhất phải bằng giá trị nhỏ nhất, {y}

  en  {path}: "{name}" is a column of the file already
  vi  {path}: "{name}" đã là một cột của tệp

  en  {path}: "{column}" is already in {role}; expected one role a column
  vi  {path}: "{column}" đã giữ vai trò {role}; mỗi cột chỉ giữ một vai trò

  en  {path}: "{column}" has direction {a}; expected {b} of a {role}
  vi  {path}: "{column}" có chiều {a}; {role} thì cần {b}

  en  {path}: missing; expected a sentence on what "{column}", {driver:phrase}, is not
  vi  {path}: thiếu; cần một câu nói rõ "{column}", {driver}, không phải là gì

  en  {path}: is {x:#}; expected a year after {y:#}
  vi  {path}: là {x}; cần một năm sau {y}

  en  {path}: is {x:#}; expected {y:#} or later, breaks increasing
  vi  {path}: là {x}; cần {y} hoặc muộn hơn, các chỗ gián đoạn phải theo thứ tự tăng dần

  en  {path}: missing; expected seed, model and command of synthetic data
  vi  {path}: thiếu; số liệu mô phỏng cần có seed, model và command

  en  {path}: is "{title}"; expected the word SYNTHETIC in the title of synthetic data
  vi  {path}: là "{title}"; tiêu đề của số liệu mô phỏng cần có chữ SYNTHETIC

  en  {path}: is false or missing beside a simulation; expected true
  vi  {path}: là false hoặc bị thiếu trong khi có khai báo mô phỏng; cần true

  # ---------------------------------------------------------------------------------------------------------
  # DocumentFormats: workbooks written

  en  Numbers in this workbook have 16 significant digits, one or two units in the last place of a double; JSON and CSV hold all digits.
  vi  Các số trong tệp bảng tính này có 16 chữ số có nghĩa, sai khác một hoặc hai đơn vị ở chữ số cuối của số thực kép (double); JSON và CSV giữ đủ mọi chữ số.

  en  cannot write a workbook: a sheet holds at most {a:#} rows and {b:#} columns, and {table} has {c:#} and {d:#}; write CSV: -o {file}
  vi  không ghi được tệp bảng tính: một trang tính chứa nhiều nhất {a} dòng và {b} cột, mà {table} có {c} dòng và {d} cột; hãy ghi ra CSV: -o {file}

  en  cannot write a workbook: no memory for it
  vi  không ghi được tệp bảng tính: không đủ bộ nhớ

  en  cannot write a workbook: no sheet can be called "{name}"
  vi  không ghi được tệp bảng tính: không thể đặt tên trang tính là "{name}"

  en  cannot write a workbook: it is empty
  vi  không ghi được tệp bảng tính: tệp không có nội dung

  en  cannot write a workbook: it cannot be read back
  vi  không ghi được tệp bảng tính: không đọc lại được tệp vừa ghi

  en  cannot write a workbook: a cell holds at most {a:#} letters, and one text has {b:#}; write CSV or JSON
  vi  không ghi được tệp bảng tính: một ô chứa nhiều nhất {a} ký tự, mà có văn bản dài {b} ký tự; hãy ghi ra CSV hoặc JSON

  en  cannot write a workbook: a note has {n:#} letters; write HTML or JSON
  vi  không ghi được tệp bảng tính: có ghi chú dài {n} ký tự; hãy ghi ra HTML hoặc JSON

  en  cannot write a workbook: {reason}
  vi  không ghi được tệp bảng tính: {reason}

  # convert: reformstat convert, --skip and --footer, notes under plain CSV, per cent cells

  @sentences

  en  Kept as texts, since numbers would lose leading zeros or digits: {columns:list}.
  vi  Giữ nguyên là văn bản, vì đổi thành số sẽ mất các số 0 ở đầu hoặc mất chữ số: {columns}.

  en  The codebook is not converted (reformstat codebook FILE -o . drafts one for the new file).
  vi  Bảng mã không được chuyển theo (reformstat codebook TỆP -o . soạn bảng mã cho tệp mới).

  en  The codebook is not converted; titles of its columns are labels of the variables (reformstat codebook FILE -o . drafts one for the new file).
  vi  Bảng mã không được chuyển theo; tên đầy đủ của các cột thành nhãn của biến (reformstat codebook TỆP -o . soạn bảng mã cho tệp mới).

  en  Texts that begin with = + - or @ stay as they are, and a spreadsheet may run them as formulas; an .xlsx file keeps them texts: {columns:list}.
  vi  Các văn bản bắt đầu bằng = + - hoặc @ được giữ nguyên, và phần mềm bảng tính có thể chạy chúng như công thức; tệp .xlsx giữ chúng là văn bản: {columns}.

  en  Such a file does not tell texts from numbers; these columns hold texts that look like numbers (read them with --text): {columns:list}.
  vi  Loại tệp này không phân biệt văn bản với số; các cột sau chứa văn bản trông giống số (đọc lại bằng --text): {columns}.

  en  A text such as NA or . stands in the column, and many readers take it for a missing cell (--missing says otherwise): {columns:list}.
  vi  Trong cột có văn bản như NA hoặc dấu chấm, mà nhiều chương trình coi là ô thiếu (dùng --missing để nói khác): {columns}.

  # {names} is a list of pairs as in "Xếp hạng" is Xếp_hạng
  en  {n:#} column[s] got [a name|names] that {program} takes, and the full [name as its label|names as labels]: {names}.
  vi  {n} cột được đổi sang tên mà {program} chấp nhận, tên đầy đủ thành nhãn: {names}.

  en  A label of {program} holds {n:#} letters; longer ones were cut: {columns:list}.
  vi  Nhãn của {program} chứa được {n} ký tự; nhãn dài hơn bị cắt: {columns}.

  en  Dates stay texts such as 2019-05-31 (in Stata: date(x, "YMD")): {columns:list}.
  vi  Ngày tháng giữ nguyên là văn bản như 2019-05-31 (trong Stata: date(x, "YMD")): {columns}.

  en  Some programs that read Stata files drop blanks at the end of a text: {columns:list}.
  vi  Một số chương trình đọc tệp Stata bỏ dấu cách ở cuối văn bản: {columns}.

  en  SPSS drops blanks at the end of a text: {columns:list}.
  vi  SPSS bỏ dấu cách ở cuối văn bản: {columns}.

  en  {n:#} line[s] below the table [was|were] left out: {lines}.
  vi  Bỏ {n} dòng dưới bảng: {lines}.

  en  --skip left out the first {n:#} line[s]: {lines}.
  vi  --skip bỏ {n} dòng đầu: {lines}.

  en  --footer left out the last {n:#} line[s]: {lines}.
  vi  --footer bỏ {n} dòng cuối: {lines}.

  en  --skip left out the first {n:#} line[s]: blank.
  vi  --skip bỏ {n} dòng đầu: dòng trống.

  en  Shown as per cent in the sheet, read as the fractions that its cells hold ({example}): {columns:list}.
  vi  Trang tính hiển thị phần trăm, nhưng đọc theo giá trị trong ô ({example}): {columns}.

  en  Only some of the cells are shown as per cent, so that fractions may stand beside numbers of per cent: {columns:list}.
  vi  Chỉ một số ô hiển thị phần trăm, nên có thể lẫn phân số với số phần trăm: {columns}.

  # errors
  en  no format "{format}"; there are {formats:list}.
  vi  không có định dạng "{format}"; có {formats}.

  en  the ending of "{file}" names no format; there are {endings:list}, or say which by -f
  vi  đuôi của "{file}" không phải là định dạng nào; có {endings}, hoặc nói rõ bằng -f

  en  a file of the kind {format} is not for the screen; name a file: -o data.{same}
  vi  tệp loại {format} không dùng để hiện trên màn hình; hãy đặt tên tệp: -o data.{same}

  en  a sheet holds {rows:#} rows and {columns:#} columns, and the table with its names has {n:#} and {m:#}; choose rows with --where, or write CSV (-o FILE.csv)
  vi  một trang tính chứa {rows} dòng và {columns} cột, mà bảng kể cả dòng tên có {n} và {m}; hãy chọn dòng bằng --where, hoặc ghi CSV (-o TỆP.csv)

  en  column "{column}" holds a text of {n:#} letters, and a cell of a workbook at most {most:#}; write CSV or JSON (-o FILE.csv)
  vi  cột "{column}" có văn bản dài {n} ký tự, mà một ô của sổ tính chứa nhiều nhất {most}; hãy ghi CSV hoặc JSON (-o TỆP.csv)

  en  column "{column}" holds a text of {n:#} bytes, and an SPSS file at most {most:#}; write Stata or CSV (-o FILE.dta)
  vi  cột "{column}" có văn bản dài {n} byte, mà tệp SPSS chứa nhiều nhất {most}; hãy ghi Stata hoặc CSV (-o TỆP.dta)

  en  column "{column}" holds {x:#}, and such a file numbers up to {most:#}; write CSV or JSON (-o FILE.csv)
  vi  cột "{column}" có số {x}, mà loại tệp này chứa số đến {most}; hãy ghi CSV hoặc JSON (-o TỆP.csv)

  en  column "{column}" holds a text with a NUL character, which such a file cannot hold; write JSON (-o FILE.json)
  vi  cột "{column}" có văn bản chứa ký tự NUL, mà loại tệp này không chứa được; hãy ghi JSON (-o TỆP.json)

  en  a database takes "{first}" and "{second}" for one name; rename a column, or write another format (-o FILE.xlsx)
  vi  cơ sở dữ liệu coi "{first}" và "{second}" là một tên; hãy đổi tên một cột, hoặc ghi định dạng khác (-o TỆP.xlsx)

  en  cannot write the file, column "{column}": {reason}; write CSV or JSON (-o FILE.csv)
  vi  không ghi được tệp, cột "{column}": {reason}; hãy ghi CSV hoặc JSON (-o TỆP.csv)

  en  cannot write the file: {reason}; write CSV or JSON (-o FILE.csv)
  vi  không ghi được tệp: {reason}; hãy ghi CSV hoặc JSON (-o TỆP.csv)

  en  cannot write a database: {reason}; write another format (-o FILE.csv)
  vi  không ghi được cơ sở dữ liệu: {reason}; hãy ghi định dạng khác (-o TỆP.csv)

  en  cannot write a database: no memory for it
  vi  không ghi được cơ sở dữ liệu: không đủ bộ nhớ

  en  cannot compress {n:#} MB in one piece; write CSV
  vi  không nén được {n} MB một lần; hãy ghi CSV

  en  --skip takes a number of lines from 0 up, not {n:#}.
  vi  --skip nhận số dòng từ 0 trở lên, không phải {n}.

  en  --footer takes a number of lines from 0 up, not {n:#}.
  vi  --footer nhận số dòng từ 0 trở lên, không phải {n}.

  en  {option} takes a number of lines, such as 3, not "{text}"
  vi  {option} nhận một số dòng, như 3, không phải "{text}"

  en  {option} leaves out lines of a text file, and {file} is {kind:phrase}; leave it out
  vi  {option} bỏ dòng của tệp văn bản, còn {file} là {kind}; hãy bỏ tùy chọn này

  en  {option} leaves out lines of a text file, and {file} is a workbook; leave it out (--range chooses cells)
  vi  {option} bỏ dòng của tệp văn bản, còn {file} là sổ tính; hãy bỏ tùy chọn này (--range chọn ô)

  en  {file} has {n:#} line[s], and {options} leaves none; give a smaller number
  vi  {file} có {n} dòng, và {options} không để lại dòng nào; hãy cho số nhỏ hơn

  # notebook: reformstat notebook run, check, render; errors of cells and references

  @sentences

  # --- errors of the command line (Failure) ---

  en  {file} is not in UTF-8, in which a notebook has to be
  vi  {file} không phải mã UTF-8, trong khi sổ phân tích phải ở mã này

  en  {file}:{line:#}: {what:phrase}
  vi  {file}:{line}: {what}

  en  a notebook's cell runs no notebook; run that one by itself
  vi  ô lệnh của một sổ không chạy sổ khác; hãy chạy sổ đó riêng

  en  a cell has no standard input; name a file instead of -
  vi  ô lệnh không có đầu vào chuẩn; hãy ghi tên tệp thay cho -

  en  cannot work in "{folder}": {reason}
  vi  không làm việc được trong "{folder}": {reason}

  en  cannot write "{file}": a notebook becomes .html or .docx; browsers and Word print both to PDF
  vi  không ghi được "{file}": sổ phân tích thành .html hoặc .docx; trình duyệt và Word in được cả hai ra PDF

  en  {file} shows an image "{image}", and no such file is there
  vi  {file} có hình "{image}" nhưng không có tệp đó

  en  Word shows no drawing without a picture beside it, and there is no rsvg-convert to make one, so words stand for {image}; install librsvg2-bin, or render to .html.
  vi  Word không hiện bản vẽ nếu không có ảnh kèm theo, và máy không có rsvg-convert để tạo ảnh, nên {image} được thay bằng chữ; hãy cài librsvg2-bin hoặc xuất ra .html.

  # --- what is wrong with a notebook, after file and line ---

  en  the fenced block that begins here is never closed
  vi  khối rào bắt đầu ở đây không được đóng lại

  en  {open} begins here, and no {close} follows
  vi  {open} bắt đầu ở đây nhưng không có {close} theo sau

  en  two cells have the name "{name}"
  vi  hai ô lệnh cùng mang tên "{name}"

  en  no word "{word}" is known after reformstat; there are fails and name=...
  vi  sau reformstat không có từ "{word}"; chỉ có fails và name=...

  en  the cell holds no command; write one, e.g. describe mine.csv
  vi  ô lệnh trống; hãy viết một lệnh, ví dụ describe mine.csv

  en  a cell holds one command, and this line begins a second; give it a cell of its own, or end the line before with \\
  vi  mỗi ô chứa một lệnh, mà dòng này bắt đầu lệnh thứ hai; hãy đưa nó vào ô riêng, hoặc kết thúc dòng trước bằng \\

  en  nothing follows the last \\
  vi  không có gì sau dấu \\ cuối cùng

  en  the quotation mark {mark} is never closed
  vi  dấu nháy {mark} không được đóng lại

  en  a cell runs one command and no shell, so | leads nowhere: write the first result to a file by -o, and read that in the next cell; a | that belongs to a formula stands in quotes
  vi  ô chạy một lệnh và không có shell, nên | không dẫn tới đâu: hãy ghi kết quả đầu ra tệp bằng -o rồi đọc tệp đó ở ô sau; dấu | của công thức phải đặt trong nháy

  en  no shell runs a cell, so {sign} redirects nothing: write to a file by -o, or put it in quotes if it belongs to a condition
  vi  không có shell nào chạy ô lệnh, nên {sign} không chuyển hướng gì: hãy ghi ra tệp bằng -o, hoặc đặt trong nháy nếu nó thuộc một điều kiện

  en  no shell runs a cell, so {sign} joins no commands: give each a cell of its own, or put it in quotes if it belongs to a condition
  vi  không có shell nào chạy ô lệnh, nên {sign} không nối các lệnh: hãy cho mỗi lệnh một ô, hoặc đặt trong nháy nếu nó thuộc một điều kiện

  en  no shell runs a cell, so {sign} stands for nothing: write the value out, or put it in single quotes
  vi  không có shell nào chạy ô lệnh, nên {sign} không thay cho gì: hãy viết hẳn giá trị, hoặc đặt trong nháy đơn

  en  <!--= begins a reference here, and no --> ends it
  vi  <!--= bắt đầu một tham chiếu ở đây nhưng không có --> kết thúc

  en  <!--= {reference} -->: {what:phrase}
  vi  <!--= {reference} -->: {what}

  en  a comment cannot hold --, or it would show on a page
  vi  chú thích không được chứa --, nếu không nó sẽ hiện ra trên trang

  en  \[ is never closed
  vi  dấu \[ không được đóng lại

  en  a reference reads table\[row\].column, e.g. coefficients\[training\].estimate | 3
  vi  tham chiếu có dạng bảng\[dòng\].cột, ví dụ coefficients\[training\].estimate | 3

  en  one | divides the reference from its format
  vi  một dấu | ngăn tham chiếu với định dạng

  en  no format "{word}"; after | stand decimals from 0 to 15, and %, thousands, unsigned or p, e.g. | 1 %
  vi  không có định dạng "{word}"; sau | là số chữ số thập phân từ 0 đến 15, và %, thousands, unsigned hoặc p, ví dụ | 1 %

  en  a row reads \[key=value, key=value\], \[value\] or \[#3\]
  vi  dòng có dạng \[khóa=giá trị, khóa=giá trị\], \[giá trị\] hoặc \[#3\]

  en  no table "{table}" in {cell:phrase}; there are {names:list}
  vi  không có bảng "{table}" trong {cell}; có các bảng {names}

  en  no column "{column}" in {table}; there are {names:list}
  vi  không có cột "{column}" trong {table}; có các cột {names}

  en  {table} has no row #{n:#}; it has {m:#}
  vi  {table} không có dòng #{n}; bảng có {m} dòng

  en  no such row in {table}; {column} is {names}
  vi  {table} không có dòng như vậy; {column} là {names}

  en  no such row in {table}, which has {n:#}
  vi  {table} không có dòng như vậy; bảng có {n} dòng

  en  {n:#} rows of {table} are meant; say which by {column}: {names}
  vi  {n} dòng của {table} cùng khớp; hãy chỉ rõ bằng {column}: {names}

  en  {n:#} rows of {table} are meant
  vi  {n} dòng của {table} cùng khớp

  en  {column} is missing in that row
  vi  {column} thiếu ở dòng đó

  en  {column} is the text "{text}" there; only numbers are kept true
  vi  ở đó {column} là văn bản "{text}"; chỉ con số mới được giữ đúng

  en  {column} is true or false; only numbers are kept true
  vi  {column} là đúng hoặc sai; chỉ con số mới được giữ đúng

  en  no cell has the name "{name}"; there are {names:list}
  vi  không có ô lệnh nào tên "{name}"; có {names}

  en  no cell has the name "{name}"; none is named yet: ```reformstat name={name}
  vi  không có ô lệnh nào tên "{name}"; chưa ô nào có tên: ```reformstat name={name}

  en  no cell stands before it; name one, as in name:table\[row\].column
  vi  không có ô lệnh nào đứng trước; hãy chỉ tên một ô, như name:table\[row\].column

  en  {cell:phrase} gave no tables
  vi  {cell} không cho bảng nào

  # --- findings and summaries ---

  en  {cell:phrase} failed with status {n:#}, and is not marked fails
  vi  {cell} hỏng với mã thoát {n} và không được đánh dấu fails

  en  {cell:phrase} is marked fails, and it succeeds
  vi  {cell} được đánh dấu fails nhưng lại chạy được

  en  {cell:phrase} has no output recorded yet
  vi  {cell} chưa có kết quả được ghi lại

  en  the output of {cell:phrase} is not today's
  vi  kết quả của {cell} không còn như hiện nay

  en  {shown} stands before <!--= {reference} -->; today it is {today}
  vi  {shown} đứng trước <!--= {reference} -->; hiện nay là {today}

  en  no number stands before <!--= {reference} -->; today it is {today}
  vi  không có số đứng trước <!--= {reference} -->; hiện nay là {today}

  en  {cell:phrase} writes {file}, which is not there
  vi  {cell} ghi {file}, nhưng tệp này không có

  en  {cell:phrase} writes {file}, which differs on disk
  vi  {cell} ghi {file}, khác với tệp trên đĩa

  en  {file}: {n:#} cell[s], all as recorded
  vi  {file}: {n} ô lệnh, tất cả đúng như đã ghi

  en  {file}: {n:#} cell[s], {m:#} difference[s]; to put today's in: {command}
  vi  {file}: {n} ô lệnh, {m} chỗ khác; để đưa kết quả hiện nay vào: {command}

  en  {file}: {n:#} cell[s], {m:#} failure[s]
  vi  {file}: {n} ô lệnh, {m} lỗi

  en  {file}: {n:#} cell[s], {m:#} difference[s], {k:#} failure[s]; to put today's in: {command}
  vi  {file}: {n} ô lệnh, {m} chỗ khác, {k} lỗi; để đưa kết quả hiện nay vào: {command}

  en  {file}: {n:#} cell[s] run, nothing changed
  vi  {file}: đã chạy {n} ô lệnh, không có gì thay đổi

  en  {file}: {n:#} cell[s] run, nothing changed; {k:#} failure[s]
  vi  {file}: đã chạy {n} ô lệnh, không có gì thay đổi; {k} lỗi

  en  {file}: {n:#} cell[s] run, {changes:phrase} changed
  vi  {file}: đã chạy {n} ô lệnh, đã thay đổi {changes}

  en  {file}: {n:#} cell[s] run, {changes:phrase} changed; {k:#} failure[s]
  vi  {file}: đã chạy {n} ô lệnh, đã thay đổi {changes}; {k} lỗi

  en  {n:#} [output or number|outputs or numbers]
  vi  {n} kết quả hoặc con số

  en  {n:#} [output or number|outputs or numbers] and {m:#} file[s]
  vi  {n} kết quả hoặc con số và {m} tệp

  en  {cell:phrase} writes {file}, which is {n:#} other bytes on disk than the {m:#} of today
  vi  {cell} ghi {file}, trên đĩa là {n} byte khác với {m} byte của hiện nay

  en  cell {n:#} ({command})
  vi  ô lệnh {n} ({command})

  en  cell {n:#}
  vi  ô lệnh {n}

  en  <!--= {reference} -->: a comment cannot hold --, or it would show on a page
  vi  <!--= {reference} -->: chú thích không được chứa --, nếu không nó sẽ hiện ra trên trang


  # figures: plot, --figure, words on pictures (Figure.mapTexts gives title, subtitle, notes, alt, axis titles, legends, captions, remarks)
  # Figure.title is the dataset's title (lines joined by ": "), data: keep it or take title_vi. Units' names never pass through the map.
  # Notes that stand under the table too (breaks, rows, errors, ranks) have their entries there.

  @sentences

  # --- axes
  en  Rank, 1 is best
  vi  Hạng, 1 là tốt nhất

  en  {outcome:name}, 1 is best
  vi  {outcome}, 1 là tốt nhất

  en  {outcome:name} (a rank)
  vi  {outcome} (một thứ hạng)

  en  {outcome:name}, lower is better
  vi  {outcome}, thấp hơn là tốt hơn

  en  {outcome:name}, higher is better
  vi  {outcome}, cao hơn là tốt hơn

  en  {outcome:name} per unit of the term (1 is best: left of 0 is better)
  vi  {outcome} trên một đơn vị của biến (1 là tốt nhất: bên trái số 0 là tốt hơn)

  en  {outcome:name} per unit of the term (lower is better: left of 0 is better)
  vi  {outcome} trên một đơn vị của biến (thấp hơn là tốt hơn: bên trái số 0 là tốt hơn)

  en  {outcome:name} per unit of the term (right of 0 is better)
  vi  {outcome} trên một đơn vị của biến (bên phải số 0 là tốt hơn)

  en  {outcome:name} per unit of the term
  vi  {outcome} trên một đơn vị của biến

  en  {outcome:name} a {time:name} (left of 0 is improving)
  vi  {outcome} mỗi {time} (bên trái số 0 là đang cải thiện)

  en  {outcome:name} a {time:name} (right of 0 is improving)
  vi  {outcome} mỗi {time} (bên phải số 0 là đang cải thiện)

  en  {outcome:name} a {time:name}
  vi  {outcome} mỗi {time}

  en  {time:name} of change
  vi  {time} thay đổi

  en  fitted {outcome:name}
  vi  {outcome} theo mô hình

  en  residual: {outcome:name} less what the model fits
  vi  phần dư: {outcome} trừ giá trị theo mô hình

  # a column's own name as the title of an axis, and the time below it
  en  {column:name}
  vi  {column}

  en  correlation
  vi  tương quan

  en  std. dev.
  vi  độ lệch chuẩn

  en  rank ({level:#}%)
  vi  hạng ({level}%)

  en  p
  vi  p

  en  no trend
  vi  không có

  # --- legends
  en  forecast with its {level:#}% range
  vi  dự báo với khoảng {level}%

  en  the last value seen
  vi  giá trị quan sát cuối cùng

  en  Best
  vi  Tốt nhất

  en  Worst
  vi  Kém nhất

  en  Highest
  vi  Cao nhất

  en  Lowest
  vi  Thấp nhất

  en  no value
  vi  không có số liệu

  en  improved
  vi  tốt lên

  en  worsened
  vi  kém đi

  en  instrument
  vi  gián đoạn số liệu

  en  improving
  vi  đang cải thiện

  en  worsening
  vi  đang kém đi

  en  rising
  vi  đang tăng

  en  falling
  vi  đang giảm

  en  level
  vi  không đổi

  # --- captions of small pictures
  en  {slope:#} a {time:name}, p {p:#}, {word:phrase}
  vi  {slope} mỗi {time}, p {p}, {word}

  en  no trend: {n:#} value[s]
  vi  không có xu hướng: {n} giá trị

  en  not tested: {n:#} value[s]
  vi  không kiểm định: {n} giá trị

  en  no change
  vi  không thay đổi

  en  {last:#}|{first:#}: {a:#} to {b:#}, p {p:#}, {word:phrase}
  vi  {last}|{first}: {a} đến {b}, p {p}, {word}

  en  {year:#}: {score:#} ({low:#}–{high:#})
  vi  {year}: {score} ({low}–{high})

  en  {year:#}: {score:#} ({low:#}–{high:#}); rank {rank:#} ({best:#}–{worst:#})
  vi  {year}: {score} ({low}–{high}); hạng {rank} ({best}–{worst})

  en  {rank:#} ({best:#}–{worst:#})
  vi  {rank} ({best}–{worst})

  # --- subtitles
  en  Rank by {time:name}.
  vi  Thứ hạng theo {time}.

  en  In colour: the first three and the last three of {year:#}; grey: the other {n:#}.
  vi  Tô màu: ba đơn vị đầu và ba đơn vị cuối của {year}; màu xám: {n} đơn vị còn lại.

  en  In colour: those ranked in {year:#}; grey: the other {n:#}.
  vi  Tô màu: các đơn vị có thứ hạng năm {year}; màu xám: {n} đơn vị còn lại.

  en  Grey: the other {n:#} of {m:#}.
  vi  Màu xám: {n} đơn vị còn lại trong {m}.

  en  Estimates with their {level:#}% intervals; hollow: the interval holds 0.
  vi  Hệ số ước lượng với khoảng tin cậy {level}%; hình rỗng: khoảng chứa số 0.

  en  Trend of {outcome:name} by {time:name}.
  vi  Xu hướng của {outcome} theo {time}.

  en  Line: Sen's slope through the medians; dashed: not distinguishable from no trend.
  vi  Đường thẳng: độ dốc Sen đi qua các trung vị; nét đứt: chưa phân biệt được với không có xu hướng.

  en  Line: least squares; dashed: not distinguishable from no trend.
  vi  Đường thẳng: bình phương tối thiểu; nét đứt: chưa phân biệt được với không có xu hướng.

  en  Sen's slope a {time:name} with the {level:#}% interval; hollow: not distinguishable from no trend.
  vi  Độ dốc Sen mỗi {time} với khoảng tin cậy {level}%; hình rỗng: chưa phân biệt được với không có xu hướng.

  en  Sen's slope a {time:name}; hollow: not distinguishable from no trend.
  vi  Độ dốc Sen mỗi {time}; hình rỗng: chưa phân biệt được với không có xu hướng.

  en  Least squares slope a {time:name} with the {level:#}% interval; hollow: not distinguishable from no trend.
  vi  Độ dốc bình phương tối thiểu mỗi {time} với khoảng tin cậy {level}%; hình rỗng: chưa phân biệt được với không có xu hướng.

  en  Least squares slope a {time:name}; hollow: not distinguishable from no trend.
  vi  Độ dốc bình phương tối thiểu mỗi {time}; hình rỗng: chưa phân biệt được với không có xu hướng.

  en  Change of level of {outcome:name} by {time:name}.
  vi  Thay đổi mức của {outcome} theo {time}.

  en  Line: the level before and after; dashed: not distinguishable from no change.
  vi  Đường ngang: mức trước và sau; nét đứt: chưa phân biệt được với không thay đổi.

  en  Where each {unit:name} changes most; hollow: not distinguishable from no change.
  vi  Nơi mỗi {unit} thay đổi nhiều nhất; hình rỗng: chưa phân biệt được với không thay đổi.

  en  Forecast of {outcome:name} for {years}, with the range that is to hold {level:#} times of 100.
  vi  Dự báo {outcome} cho {years}, với khoảng dự kiến đúng {level} lần trong 100.

  en  Spread of {outcome:name} by {time:name}.
  vi  Độ phân tán của {outcome} theo {time}.

  en  Box: the middle half; stroke: the median; a dot a {unit:name}.
  vi  Hộp: một nửa ở giữa; vạch: trung vị; mỗi chấm là một {unit}.

  en  {method} correlations.
  vi  Tương quan {method}.

  en  {method} correlations with {with:names}.
  vi  Tương quan {method} với {with}.

  en  {method} correlations within {within:name}.
  vi  Tương quan {method} trong từng {within}.

  en  {method} correlations with {with:names} within {within:name}.
  vi  Tương quan {method} với {with} trong từng {within}.

  en  {method} partial correlations given {given:names}.
  vi  Tương quan riêng phần {method} khi giữ cố định {given}.

  en  {method} partial correlations with {with:names} given {given:names}.
  vi  Tương quan riêng phần {method} với {with} khi giữ cố định {given}.

  en  {method} partial correlations with {with:names} given {given:names} within {within:name}.
  vi  Tương quan riêng phần {method} với {with} khi giữ cố định {given}, trong từng {within}.

  en  {method} partial correlations given {given:names} within {within:name}.
  vi  Tương quan riêng phần {method} khi giữ cố định {given}, trong từng {within}.

  en  Bold: p at most 0.05; –: none to be had.
  vi  Chữ đậm: p không quá 0,05; –: không tính được.

  en  Bold: {adjustment} p at most 0.05; –: none to be had.
  vi  Chữ đậm: p {adjustment} không quá 0,05; –: không tính được.

  en  {y:name} against {x:name}.
  vi  {y} theo {x}.

  en  Line: least squares with its {level:#}% interval.
  vi  Đường thẳng: bình phương tối thiểu với khoảng tin cậy {level}%.

  en  Slope {b:#} ({low:#} to {high:#}).
  vi  Độ dốc {b} (từ {low} đến {high}).

  en  Slope {b:#}.
  vi  Độ dốc {b}.

  en  Residuals of {formula}.
  vi  Phần dư của {formula}.

  en  Model ({name}) of {n:#}.
  vi  Mô hình ({name}) trong {n} mô hình.

  en  {outcome:name} in {year:#}, a square a province, north on top.
  vi  {outcome} năm {year}, mỗi ô vuông là một tỉnh, phía bắc ở trên.

  en  {outcome:name}, a square a province, north on top.
  vi  {outcome}, mỗi ô vuông là một tỉnh, phía bắc ở trên.

  # --- notes
  en  No point where there is no rank ({n:#} of {m:#}), and no line across.
  vi  Không có điểm ở nơi không có thứ hạng ({n} trong {m}), và không có đường nối qua đó.

  en  Ranked each {time:name}: {low:#} to {high:#} ({source:phrase}).
  vi  Số đơn vị được xếp hạng mỗi {time}: {low} đến {high} ({source}).

  en  Ranked each {time:name}: {low:#} to {high:#} (column {column:name}).
  vi  Số đơn vị được xếp hạng mỗi {time}: {low} đến {high} (cột {column}).

  en  Ranked each {time:name}: {n:#} (column {column:name}).
  vi  Số đơn vị được xếp hạng mỗi {time}: {n} (cột {column}).

  en  Ranked each {time:name}: {n:#} ({source:phrase}); not known for {years:list}.
  vi  Số đơn vị được xếp hạng mỗi {time}: {n} ({source}); không rõ cho {years}.

  en  Ranked each {time:name}: {low:#} to {high:#} ({source:phrase}); not known for {years:list}.
  vi  Số đơn vị được xếp hạng mỗi {time}: {low} đến {high} ({source}); không rõ cho {years}.

  en  Rank: {rank:name}, 1 is best.
  vi  Hạng: {rank}, 1 là tốt nhất.

  en  Rank: made here from {score:name} among all rows of a {time:name}, 1 is the highest, ties share the best place.
  vi  Hạng: tính tại đây từ {score} trong mọi dòng của cùng {time}, 1 là cao nhất, bằng nhau thì cùng nhận vị trí tốt hơn.

  en  Rank: made here from {score:name} among all rows of a {time:name}, 1 is the lowest, ties share the best place.
  vi  Hạng: tính tại đây từ {score} trong mọi dòng của cùng {time}, 1 là thấp nhất, bằng nhau thì cùng nhận vị trí tốt hơn.

  en  ┊ Break between {last:#} and {first:#}: {what}
  vi  ┊ Gián đoạn giữa {last} và {first}: {what}

  en  ┊ Across a break between {last:#} and {first:#}, so not the units' own change alone: {what}
  vi  ┊ Vắt qua một gián đoạn giữa {last} và {first}, nên không chỉ là thay đổi của riêng các đơn vị: {what}

  en  No line joins values on two sides of a break.
  vi  Không có đường nối các giá trị ở hai phía của một gián đoạn.

  en  p by {method}, before allowing for there being several units.
  vi  p theo {method}, chưa tính đến việc có nhiều đơn vị.

  en  p by Mann-Kendall's test, before allowing for there being several units.
  vi  p theo kiểm định Mann-Kendall, chưa tính đến việc có nhiều đơn vị.

  en  Not shown: {n:#} of {m:#} units.
  vi  Không hiển thị: {n} trong {m} đơn vị.

  en  Not shown: {n:#} of {m:#} units that take part.
  vi  Không hiển thị: {n} trong {m} đơn vị tham gia.

  en  A slope without an interval: too few points for one of {level:#}%.
  vi  Độ dốc không có khoảng: quá ít điểm để có khoảng {level}%.

  en  A unit without a slope has too few values for one.
  vi  Đơn vị không có độ dốc là đơn vị có quá ít giá trị.

  en  Too few values for a test, or all the same: {n:#} of {m:#} units.
  vi  Quá ít giá trị để kiểm định, hoặc mọi giá trị như nhau: {n} trong {m} đơn vị.

  en  Each term is in its own unit: a short interval is no surer than a long one in another unit.
  vi  Mỗi biến có đơn vị riêng: khoảng ngắn không chắc chắn hơn khoảng dài ở đơn vị khác.

  en  The constant is left out of the picture.
  vi  Hằng số không được vẽ.

  en  A point without an interval has no standard error.
  vi  Điểm không có khoảng là điểm không có sai số chuẩn.

  en  Intervals {what:phrase} ({kind:phrase}; t with {df:list} df).
  vi  Khoảng tin cậy {what} ({kind}; phân phối t với {df} bậc tự do).

  en  The other methods ({methods:list}) are in the table alone.
  vi  Các phương pháp khác ({methods}) chỉ có trong bảng.

  en  Shown: the {n:#} of {m:#} units with a score in every {time:name}, so that none comes or goes.
  vi  Hiển thị: {n} trong {m} đơn vị có điểm ở mọi {time}, để không đơn vị nào thêm vào hay mất đi.

  en  Standard deviation of {last:#} over that of {first:#}: {ratio:#}, p {p:#} (Pitman-Morgan).
  vi  Độ lệch chuẩn của {last} chia cho của {first}: {ratio}, p {p} (Pitman-Morgan).

  en  The spread of scores holds their noise: it falls when the noise does.
  vi  Độ phân tán của điểm gồm cả nhiễu: nhiễu giảm thì nó giảm.

  en  Each {time:name}: {n:#} unit[s].
  vi  Mỗi {time}: {n} đơn vị.

  en  Each {time:name}: {low:#} to {high:#} units.
  vi  Mỗi {time}: {low} đến {high} đơn vị.

  en  In colour: the points farthest from the line, beyond {k:#} residual standard deviations ({n:#}).
  vi  Tô màu: các điểm xa đường thẳng nhất, quá {k} lần độ lệch chuẩn phần dư ({n}).

  en  In colour: residuals beyond 2 residual standard deviations ({size:#}), at most 8.
  vi  Tô màu: phần dư vượt quá 2 lần độ lệch chuẩn phần dư ({size}), nhiều nhất 8 điểm.

  en  In colour: {units:list}.
  vi  Tô màu: {units}.

  en  A funnel means errors of unequal spread, a bend a form that is missing.
  vi  Hình phễu cho biết sai số có phương sai không đều; hình cong cho biết thiếu một dạng hàm.

  en  Equal squares: a large province counts no more than a small one.
  vi  Các ô bằng nhau: tỉnh lớn không được tính hơn tỉnh nhỏ.

  en  Provinces as until June 2025.
  vi  Các tỉnh như trước tháng 7 năm 2025.

  en  No value: {n:#} of 63 provinces.
  vi  Không có số liệu: {n} trong 63 tỉnh.

  en  Left out, no province of that name: {names:list}.
  vi  Bỏ ra vì không có tỉnh tên như vậy: {names}.

  # --- pictures in words (alt); {list} is data: names with numbers, divided by ;
  en  Lines of the ranks of {n:#} units from {first:#} to {last:#}, rank 1 on top: {list}.
  vi  Các đường thứ hạng của {n} đơn vị từ {first} đến {last}, hạng 1 ở trên cùng: {list}.

  en  Coefficients with intervals of one model: {list}.
  vi  Hệ số với khoảng tin cậy của một mô hình: {list}.

  en  Coefficients with intervals of {n:#} models: {list}.
  vi  Hệ số với khoảng tin cậy của {n} mô hình: {list}.

  en  Coefficients with intervals of {n:#} models: {list}; and {more:#} more.
  vi  Hệ số với khoảng tin cậy của {n} mô hình: {list}; và {more} hệ số khác.

  en  Trends of {outcome:name} of {n:#} units: {list}.
  vi  Xu hướng của {outcome} ở {n} đơn vị: {list}.

  en  Trends of {outcome:name} of {n:#} units: {list}; and {more:#} more.
  vi  Xu hướng của {outcome} ở {n} đơn vị: {list}; và {more} đơn vị khác.

  en  Changes of level of {outcome:name} of {n:#} units: {list}.
  vi  Thay đổi mức của {outcome} ở {n} đơn vị: {list}.

  en  Changes of level of {outcome:name} of {n:#} units: {list}; and {more:#} more.
  vi  Thay đổi mức của {outcome} ở {n} đơn vị: {list}; và {more} đơn vị khác.

  en  Forecasts of {outcome:name} of {n:#} units: {list}.
  vi  Dự báo {outcome} của {n} đơn vị: {list}.

  en  Forecasts of {outcome:name} of {n:#} units: {list}; and {more:#} more.
  vi  Dự báo {outcome} của {n} đơn vị: {list}; và {more} đơn vị khác.

  en  Distribution of {outcome:name} at {n:#} times.
  vi  Phân bố của {outcome} tại {n} thời điểm.

  en  In {time:#} the median is {m:#}, the middle half {low:#} to {high:#}, the standard deviation {sd:#}.
  vi  Năm {time} trung vị là {m}, một nửa ở giữa từ {low} đến {high}, độ lệch chuẩn {sd}.

  en  In {time:#} the median is {m:#}, the middle half {low:#} to {high:#}, the standard deviation –.
  vi  Năm {time} trung vị là {m}, một nửa ở giữa từ {low} đến {high}, không có độ lệch chuẩn.

  en  {method} correlations of {n:#} pairs, the strongest: {list}.
  vi  Tương quan {method} của {n} cặp, mạnh nhất: {list}.

  en  {n:#} points of {y:name} against {x:name}.
  vi  {n} điểm của {y} theo {x}.

  en  Farthest from the line: {list}.
  vi  Xa đường thẳng nhất: {list}.

  en  Residuals of {n:#} rows against fitted values; the largest: {list}.
  vi  Phần dư của {n} dòng theo giá trị của mô hình; lớn nhất: {list}.

  en  Map of squares: {outcome:name} of {n:#} provinces in {year:#}.
  vi  Bản đồ ô vuông: {outcome} của {n} tỉnh năm {year}.

  en  Map of squares: {outcome:name} of {n:#} provinces.
  vi  Bản đồ ô vuông: {outcome} của {n} tỉnh.

  en  Best: {list}.
  vi  Tốt nhất: {list}.

  en  Worst: {list}.
  vi  Kém nhất: {list}.

  en  Highest: {list}.
  vi  Cao nhất: {list}.

  en  Lowest: {list}.
  vi  Thấp nhất: {list}.

  # --- errors of plot, --figure and --highlight
  en  no kind of picture "{kind}"; did you mean "{hint}"? There are {kinds}.
  vi  không có loại hình "{kind}"; có phải "{hint}"? Có các loại {kinds}.

  en  no kind of picture "{kind}"; there are {kinds}.
  vi  không có loại hình "{kind}"; có các loại {kinds}.

  en  --highlight is of the picture: add --figure FILE.svg, or --figure - for the screen.
  vi  --highlight thuộc về hình vẽ: hãy thêm --figure TỆP.svg, hoặc --figure - để vẽ trên màn hình.

  en  --figure - draws on the screen, where the {format} output goes; name a file: --figure picture.svg
  vi  --figure - vẽ trên màn hình, nơi kết quả {format} cũng được in; hãy nêu tên tệp: --figure picture.svg

  en  --figure is of single units; leave it or {option} out.
  vi  --figure dành cho từng đơn vị; hãy bỏ nó hoặc {option}.

  en  --figure is of single units; leave out --common.
  vi  --figure dành cho từng đơn vị; hãy bỏ --common.

  en  {option} {path}: a picture is .svg or .png; write {instead}
  vi  {option} {path}: tệp hình là .svg hoặc .png; hãy viết {instead}

  en  cannot write "{path}": a picture is .svg or .png, not .{ending}; browsers print SVG to PDF, Word and LibreOffice insert it: {instead}
  vi  không ghi được "{path}": tệp hình là .svg hoặc .png, không phải .{ending}; trình duyệt in SVG thành PDF, Word và LibreOffice chèn được SVG: {instead}

  en  cannot write "{path}": PNG is made by rsvg-convert, which is not installed; sudo apt install librsvg2-bin, or write SVG, which browsers, Word and LibreOffice show: {instead}
  vi  không ghi được "{path}": PNG do rsvg-convert tạo ra, chương trình này chưa được cài; sudo apt install librsvg2-bin, hoặc ghi SVG, loại tệp mà trình duyệt, Word và LibreOffice đều hiển thị: {instead}

  en  cannot write "{path}": rsvg-convert ended with status {n:#}
  vi  không ghi được "{path}": rsvg-convert kết thúc với mã {n}

  en  cannot make a folder in "{place}": {reason}
  vi  không tạo được thư mục trong "{place}": {reason}

  en  {option} "{text}": a unit's name is missing between the commas
  vi  {option} "{text}": thiếu tên đơn vị giữa các dấu phẩy

  en  {option}: "{name}" fits {names}; write one of them
  vi  {option}: "{name}" khớp với {names}; hãy viết một trong số đó

  en  {option}: no "{name}" among the units shown; did you mean "{hint}"?
  vi  {option}: không có "{name}" trong các đơn vị được hiển thị; có phải "{hint}"?

  en  {option}: no "{name}" among the units shown; there are {names}
  vi  {option}: không có "{name}" trong các đơn vị được hiển thị; có {names}

  en  --kind {kind} takes one column, not {n:#}: {names}
  vi  --kind {kind} nhận một cột, không phải {n}: {names}

  en  --kind bump draws the rank or the score of the roles: name it by --rank {a} or --score {b}
  vi  --kind bump vẽ thứ hạng hoặc điểm theo vai trò của cột: hãy nêu bằng --rank {a} hoặc --score {b}

  en  {column} has no values at all
  vi  {column} không có giá trị nào

  en  {column} is a rank, and the ranks of n units spread alike in every {time}; draw the score, or the ranks by --kind bump
  vi  {column} là thứ hạng, mà thứ hạng của n đơn vị phân tán như nhau ở mọi {time}; hãy vẽ điểm, hoặc vẽ thứ hạng bằng --kind bump

  en  --kind map draws the 63 provinces of Viet Nam, and no {unit} has such a name: {names}
  vi  --kind map vẽ 63 tỉnh thành của Việt Nam, và không có {unit} nào mang tên như vậy: {names}

  en  --kind heatmap takes columns by comma: {names}
  vi  --kind heatmap nhận các cột cách nhau bằng dấu phẩy: {names}

  en  --kind scatter draws one column of numbers against another: x,y or "y ~ x"
  vi  --kind scatter vẽ một cột số theo một cột số khác: x,y hoặc "y ~ x"

  en  --kind scatter takes two columns: x,y or "y ~ x"
  vi  --kind scatter nhận hai cột: x,y hoặc "y ~ x"

  en  --kind scatter takes two columns, x,y, not {n:#}: {names}
  vi  --kind scatter nhận hai cột, x,y, không phải {n}: {names}

  # --- said on the screen alone (TerminalFormat; not passed through Figure.mapTexts)
  #   (The screen leaves the grey lines out: 57.)   (The screen leaves out columns: 3.)   █ beyond 0.75, ▓ 0.5, ▒ 0.25, ░ 0.1, either sign   ; at the right: ...

  # report: sentences of the report itself; tables and their notes are those of the commands.

  @headings

  en  The question and the answer
  vi  Câu hỏi và câu trả lời

  en  What can be said
  vi  Những gì có thể nói

  en  The rule for these words
  vi  Quy tắc dùng các lời trên

  en  The data, and what they lack
  vi  Số liệu và những gì còn thiếu

  en  What they lack
  vi  Những gì còn thiếu

  en  What the codebook warns of
  vi  Những điều bảng mã lưu ý

  en  Ranks and trends
  vi  Thứ hạng và xu hướng

  en  What stands together with what (correlations)
  vi  Cái gì đi cùng với cái gì (tương quan)

  en  Drivers side by side (regressions)
  vi  Các yếu tố đặt cạnh nhau (hồi quy)

  en  What next year may bring (forecast)
  vi  Năm tới có thể ra sao (dự báo)

  en  How the numbers were made
  vi  Các con số được tính như thế nào

  en  To get every table again
  vi  Để lập lại từng bảng

  en  Table
  vi  Bảng

  en  What one more of each term goes with
  vi  Mỗi biến tăng thêm một đơn vị đi cùng với mức thay đổi nào

  en  Term
  vi  Biến

  en  Model
  vi  Mô hình

  @sentences

  # ---- the question

  en  Does {drivers:phrase} go with a better {outcome:name}?
  vi  Liệu {drivers} có đi cùng với {outcome} tốt hơn không?

  en  Does {drivers:phrase} go with a better {first:name} and {second:name}?
  vi  Liệu {drivers} có đi cùng với {first} và {second} tốt hơn không?

  en  more {column:name}
  vi  {column} cao hơn

  en  less {column:name}
  vi  {column} thấp hơn

  en  {a:phrase} or {b:phrase}
  vi  {a} hoặc {b}

  en  {a:phrase}, {b:phrase} or {c:phrase}
  vi  {a}, {b} hoặc {c}

  en  This is about what stood together, not about what follows from what.
  vi  Câu hỏi là những gì cùng xuất hiện với nhau, không phải cái gì sinh ra cái gì.

  # ---- the answers

  en  {subject:phrase}: {answer:phrase}.
  vi  {subject}: {answer}.

  en  Training, as far as {column:name} shows it
  vi  Đào tạo, trong phạm vi {column} cho thấy

  en  Meetings, as far as {column:name} shows it
  vi  Hội họp, trong phạm vi {column} cho thấy

  en  IT, as far as {column:name} shows it
  vi  Công nghệ thông tin, trong phạm vi {column} cho thấy

  en  more of it {found:phrase}
  vi  giá trị cao hơn {found}

  en  less of it {found:phrase}
  vi  giá trị thấp hơn {found}

  en  largest {p:phrase}
  vi  lớn nhất: {p}

  en  smallest {p:phrase}
  vi  nhỏ nhất: {p}

  en  {p:phrase}; after Holm for {n:#} drivers {q:phrase}
  vi  {p}; hiệu chỉnh Holm cho {n} yếu tố: {q}

  en  is not told apart from zero in {models:phrases}
  vi  chưa phân biệt được với 0 ở {models}

  en  is not told apart from zero in the one model that could tell ({p:phrase})
  vi  chưa phân biệt được với 0 ở mô hình duy nhất có thể trả lời ({p})

  en  is not told apart from zero in any of the {n:#} models that could tell ({p:phrase})
  vi  chưa phân biệt được với 0 ở mô hình nào trong {n} mô hình có thể trả lời ({p})

  en  {a:phrase}; {b:phrase}; {c:phrase}
  vi  {a}; {b}; {c}

  en  {found:phrase}: it hangs on the model, so these data do not settle it
  vi  {found}: còn tùy mô hình, nên số liệu này chưa trả lời được

  en  {found:phrase}: the directions differ, so these data do not settle it
  vi  {found}: các mô hình trái chiều nhau, nên số liệu này chưa trả lời được

  en  {found:phrase}: not once {n:#} drivers are allowed for (Holm {p:phrase}), so these data do not settle it
  vi  {found}: không còn như vậy khi tính đến việc hỏi {n} yếu tố (Holm {p}), nên số liệu này chưa trả lời được

  en  cannot be said with these data: {reasons:phrase}
  vi  chưa thể nói được với số liệu này: {reasons}

  en  cannot be said with these data; the reason stands in the next section
  vi  chưa thể nói được với số liệu này; lý do nêu ở phần sau

  en  Not counted: {reasons:phrase}.
  vi  Không tính: {reasons}.

  en  no model holds it
  vi  không mô hình nào có biến này

  en  Of {roles:phrase} nothing can be said: no column stands for [it|them].
  vi  Về {roles} chưa thể nói gì: không có cột nào đại diện.

  en  training, meetings and IT
  vi  đào tạo, hội họp và công nghệ thông tin

  en  training and meetings
  vi  đào tạo và hội họp

  en  training and IT
  vi  đào tạo và công nghệ thông tin

  en  meetings and IT
  vi  hội họp và công nghệ thông tin

  en  With {n:#} clusters ({name:name}) such p-values tend to be somewhat too small; near 0.05 they are to be read with care.
  vi  Với {n} cụm ({name}), các giá trị p như vậy thường hơi nhỏ quá mức; gần 0,05 cần đọc thận trọng.

  en  The numbers are those of Table {n:#}, whose notes hold here too; models that do not count are left out.
  vi  Các con số lấy từ Bảng {n}, ghi chú của bảng đó cũng đúng ở đây; các mô hình không tính được bỏ ra.

  en  Each interval is sure by itself, not all of them together.
  vi  Độ tin cậy là của từng khoảng riêng, không phải của tất cả các khoảng cùng lúc.

  en  Each unit is there once, so units are compared with one another, and whatever else they differ in is in the answers.
  vi  Mỗi đơn vị chỉ có một dòng, nên các đơn vị được so với nhau, và mọi khác biệt khác giữa chúng đều nằm trong câu trả lời.

  # ---- the rule

  en  A model counts for a driver when it holds the driver as one straight term, and when its errors rest on at least {floor:phrase}.
  vi  Một mô hình được tính cho một yếu tố khi yếu tố đó có mặt dưới dạng một số hạng tuyến tính duy nhất, và khi sai số dựa trên ít nhất {floor}.

  en  A model counts for a driver when it holds the driver as one straight term, takes out what is constant within one {unit:name} or within one {time:name}, and when its errors rest on at least {floor:phrase}.
  vi  Một mô hình được tính cho một yếu tố khi yếu tố đó có mặt dưới dạng một số hạng tuyến tính duy nhất, khi mô hình loại bỏ những gì không đổi trong cùng {unit} hoặc trong cùng {time}, và khi sai số dựa trên ít nhất {floor}.

  en  A model counts for a driver when it holds the driver as one straight term, takes out what is constant within one {unit:name}, and when its errors rest on at least {floor:phrase}.
  vi  Một mô hình được tính cho một yếu tố khi yếu tố đó có mặt dưới dạng một số hạng tuyến tính duy nhất, khi mô hình loại bỏ những gì không đổi trong cùng {unit}, và khi sai số dựa trên ít nhất {floor}.

  en  {n:#} clusters
  vi  {n} cụm

  en  {n:#} rows more than there are coefficients
  vi  số dòng nhiều hơn số hệ số {n}

  en  It does not count without a p-value for the driver, or where the good end of its outcome is not declared.
  vi  Mô hình không được tính khi không có giá trị p cho yếu tố, hoặc khi chưa khai báo chiều tốt của kết quả.

  en  "Goes with" is said when all models that count show the same direction and the largest of their p-values is below 0.05.
  vi  Nói "đi cùng với" khi mọi mô hình được tính đều cùng chiều và giá trị p lớn nhất nhỏ hơn 0,05.

  en  "Goes with" is said when all models that count show the same direction and the largest of their p-values is below 0.05, after allowing for the {n:#} drivers asked (Holm).
  vi  Nói "đi cùng với" khi mọi mô hình được tính đều cùng chiều và giá trị p lớn nhất nhỏ hơn 0,05, sau khi tính đến việc hỏi {n} yếu tố (Holm).

  en  What has to be seen in every model needs no further allowance for the number of models.
  vi  Điều phải thấy ở mọi mô hình thì không cần hiệu chỉnh thêm theo số mô hình.

  en  "Hangs on the model" is said when p is below 0.05 in some of them only; with opposite directions, or when it does not outlast the allowance, the data do not settle it either.
  vi  Nói "còn tùy mô hình" khi p chỉ nhỏ hơn 0,05 ở một số mô hình; khi các mô hình trái chiều nhau, hoặc khi p không còn nhỏ hơn 0,05 sau hiệu chỉnh, số liệu cũng chưa trả lời được.

  en  "Not told apart from zero" is said when p is below 0.05 in none of them.
  vi  Nói "chưa phân biệt được với 0" khi không mô hình nào có p nhỏ hơn 0,05.

  en  It is not the same as zero: the intervals show what these data cannot rule out.
  vi  Điều đó không có nghĩa là bằng 0: các khoảng tin cậy cho thấy những gì số liệu này chưa loại trừ được.

  en  "Cannot be said" is said when no model counts or no column stands for the driver.
  vi  Nói "chưa thể nói được" khi không có mô hình nào được tính hoặc không có cột nào đại diện cho yếu tố.

  en  None of these words says what would happen if an office changed a driver: they are about what stood together.
  vi  Không lời nào ở trên nói điều gì sẽ xảy ra nếu một cơ quan thay đổi một yếu tố: chúng chỉ nói về những gì cùng xuất hiện với nhau.

  # ---- trends

  en  Trends of {column:name}{span:phrase}: {found:phrase}.
  vi  Xu hướng của {column}{span}: {found}.

  en  Trends of {column:name}: {found:phrase}.
  vi  Xu hướng của {column}: {found}.

  en  Trends of {column:name} in {span}: {found:phrase}.
  vi  Xu hướng của {column} trong {span}: {found}.

  en  {n:#} units with so few {times} cannot show any, once that many are asked: whatever the order of the values, no Holm p could fall below 0.05
  vi  {n} đơn vị với ít thời điểm như vậy không thể cho thấy xu hướng nào khi hỏi cùng lúc nhiều đơn vị: dù các giá trị xếp theo thứ tự nào, không p theo Holm nào có thể nhỏ hơn 0,05

  en  of {n:#} units none has a trend told apart from chance once that many are asked (Holm p below 0.05)
  vi  trong {n} đơn vị, không đơn vị nào có xu hướng phân biệt được với ngẫu nhiên khi hỏi cùng lúc bằng ấy đơn vị (p theo Holm nhỏ hơn 0,05)

  en  of {n:#} units {m:#} [has|have] a trend told apart from chance once that many are asked (Holm p below 0.05), if {times} do not resemble their neighbours: {found:phrase}
  vi  trong {n} đơn vị, {m} đơn vị có xu hướng phân biệt được với ngẫu nhiên khi hỏi cùng lúc bằng ấy đơn vị (p theo Holm nhỏ hơn 0,05), nếu các năm liền nhau không giống nhau: {found}

  en  {n:#} {word:phrase} ({units})
  vi  {n} {word} ({units})

  en  {column:name} of {unit} went from {a:#} ({from}) to {b:#} ({to}); n = {n:#}.
  vi  {column} của {unit} đi từ {a} ({from}) đến {b} ({to}); n = {n}.

  en  Values such as these cannot be told apart from chance in any order: the smallest p they can have is {p:#}, theirs is {q:#}.
  vi  Các giá trị như vậy không thể phân biệt được với ngẫu nhiên dù xếp theo thứ tự nào: p nhỏ nhất có thể có là {p}, p của chúng là {q}.

  en  Its trend ({word:phrase}) is told apart from chance, p {p:#}, if {times} do not resemble their neighbours.
  vi  Xu hướng ({word}) phân biệt được với ngẫu nhiên, p = {p}, nếu các năm liền nhau không giống nhau.

  en  Its trend is not told apart from chance, p {p:#}.
  vi  Xu hướng chưa phân biệt được với ngẫu nhiên, p = {p}.

  en  One unit proves nothing: what else changed over these {times} cannot be set against it.
  vi  Một đơn vị không đủ để kết luận điều gì: những thay đổi khác trong các năm đó không có gì để đối chiếu.

  # ---- the data

  en  These data are simulated: no number in this report is about a real office.
  vi  Đây là số liệu mô phỏng: không con số nào trong báo cáo này nói về một cơ quan có thật.

  en  No codebook comes with {file:phrase}: source and units of measure are not known here, and what the columns are was said on the command line.
  vi  Không có bảng mã kèm theo {file}: nguồn và đơn vị đo không được biết ở đây, và ý nghĩa các cột được khai trên dòng lệnh.

  en  No codebook comes with {file:phrase}: source and units of measure are not known here, and what the columns are was said on the command line; that {shown:phrases} is taken from there, unchecked.
  vi  Không có bảng mã kèm theo {file}: nguồn và đơn vị đo không được biết ở đây, và ý nghĩa các cột được khai trên dòng lệnh; việc {shown} cũng lấy từ đó, chưa được kiểm tra.

  en  {column:name} shows {role:phrase}
  vi  {column} cho thấy {role}

  en  {n:#} row[s]: {m:#} units ({unit:name}) in {k:#} periods ({time:name}, {span}).
  vi  {n} dòng: {m} đơn vị ({unit}) trong {k} thời điểm ({time}, {span}).

  en  {n:#} row[s]: one unit ({unit:name}) in {k:#} period[s] ({time:name}, {span}).
  vi  {n} dòng: một đơn vị ({unit}) trong {k} thời điểm ({time}, {span}).

  en  {n:#} row[s]: {m:#} units ({unit:name}), once each.
  vi  {n} dòng: {m} đơn vị ({unit}), mỗi đơn vị một dòng.

  en  {n:#} row[s]; which of them belong to one unit is not said (--unit, --time).
  vi  {n} dòng; chưa khai những dòng nào thuộc cùng một đơn vị (--unit, --time).

  en  The table holds only a part ({partial:phrase}): means and quartiles below are those of its rows, not of the whole.
  vi  Bảng chỉ chứa một phần ({partial}): trung bình và tứ phân vị dưới đây là của các dòng trong bảng, không phải của toàn bộ.

  en  Guessed when the codebook was drafted and not confirmed since: {columns:list}.
  vi  Được đoán khi soạn bảng mã và chưa được xác nhận: {columns}.

  en  No trends: the table holds only some of the units ({partial:phrase}), and places that are known because they stood out lean that way.
  vi  Không có xu hướng: bảng chỉ chứa một số đơn vị ({partial}), và những thứ hạng được biết vì nổi bật thì lệch về phía đó.

  en  No trends of {column:name} in {span}: fewer than {n:#} values in a row say nothing of a trend.
  vi  Không có xu hướng của {column} trong {span}: ít hơn {n} giá trị liên tiếp không nói gì được về xu hướng.

  en  No correlations and no regressions: the columns of one unit rise and fall with its years, and there is no other unit to set it against.
  vi  Không có tương quan và hồi quy: các cột của một đơn vị lên xuống theo năm của nó, và không có đơn vị khác để đối chiếu.

  en  No correlations and no regressions: the table holds only some of the units ({partial:phrase}).
  vi  Không có tương quan và hồi quy: bảng chỉ chứa một số đơn vị ({partial}).

  en  No regressions: {reason:phrase}.
  vi  Không có hồi quy: {reason}.

  en  No trends: {reason:phrase}.
  vi  Không có xu hướng: {reason}.

  en  No correlations: {reason:phrase}.
  vi  Không có tương quan: {reason}.

  en  No history of ranks: {reason:phrase}.
  vi  Không có lịch sử thứ hạng: {reason}.

  en  No forecast: {reason:phrase}.
  vi  Không có dự báo: {reason}.

  en  No summary of the columns: {reason:phrase}.
  vi  Không có tóm tắt các cột: {reason}.

  # ---- ranks, correlations, regressions

  en  Of {column:name} the codebook says:
  vi  Về {column}, bảng mã viết:

  en  The ranks are computed here from the scores; they are not published places.
  vi  Các hạng được tính ở đây từ điểm; đó không phải thứ hạng được công bố.

  en  The ranks are those of the column {column:name}, as the table gives them; whether they were published is not said there.
  vi  Các hạng là của cột {column}, như trong bảng; bảng không nói chúng có được công bố hay không.

  en  The column Change of Table {n:#} runs across the break between {a:#} and {b:#}, so it is not the units' own change alone.
  vi  Cột Thay đổi của Bảng {n} đi qua điểm gián đoạn giữa {a} và {b}, nên đó không chỉ là thay đổi của chính các đơn vị.

  en  Here units are compared with one another within each period, and whatever else they differ in is in the numbers; the answers at the head do not rest on them.
  vi  Ở đây các đơn vị được so với nhau trong từng thời điểm, và mọi khác biệt khác giữa chúng đều nằm trong các con số; câu trả lời ở đầu báo cáo không dựa trên phần này.

  en  The models are those that the dataset declares.
  vi  Các mô hình là những mô hình bộ số liệu khai báo.

  en  Units differ in much that no column holds, so what is constant within one {unit:name} or within one {time:name} is taken out (fixed effects), which these data allow.
  vi  Các đơn vị khác nhau ở nhiều điều không có cột nào ghi lại, nên những gì không đổi trong cùng {unit} hoặc trong cùng {time} được loại bỏ (hiệu ứng cố định), điều mà số liệu này cho phép.

  en  Units differ in much that no column holds, so what is constant within one {unit:name} is taken out (fixed effects), which these data allow.
  vi  Các đơn vị khác nhau ở nhiều điều không có cột nào ghi lại, nên những gì không đổi trong cùng {unit} được loại bỏ (hiệu ứng cố định), điều mà số liệu này cho phép.

  en  Units are compared with one another, since each is there once: what else they differ in is not taken out.
  vi  Các đơn vị được so với nhau, vì mỗi đơn vị chỉ có một dòng: những khác biệt khác giữa chúng không được loại bỏ.

  en  Rows are compared with one another and taken to be unrelated, since it is not said which belong to one unit; if some do, p is too small (--unit, --time).
  vi  Các dòng được so với nhau và coi là độc lập, vì chưa khai dòng nào thuộc cùng một đơn vị; nếu có, p nhỏ quá mức (--unit, --time).

  en  The drivers are taken one at a time, since few rows hold all of them at once.
  vi  Các yếu tố được đưa vào từng yếu tố một, vì ít dòng có đủ tất cả.

  en  Each model stands without and with the controls.
  vi  Mỗi mô hình được ước lượng không có và có biến kiểm soát.

  # ---- how the numbers were made

  en  Table {n:#}: {made:phrase}.
  vi  Bảng {n}: {made}.

  en  Table 1 and the answers: from Table {n:#}, by the rule printed with them.
  vi  Bảng 1 và các câu trả lời: từ Bảng {n}, theo quy tắc in kèm.

  en  counts, means, standard deviations (n - 1) and quartiles (R's type 7) of each column
  vi  số quan sát, trung bình, độ lệch chuẩn (n - 1) và tứ phân vị (kiểu 7 của R) của từng cột

  en  ranks computed here from the scores, not published places
  vi  hạng tính ở đây từ điểm, không phải thứ hạng được công bố

  en  ranks as they stand in the table
  vi  hạng như trong bảng số liệu

  en  places gained or lost between the first and the last period shown, of units with both
  vi  số bậc tăng hoặc giảm giữa thời điểm đầu và cuối được nêu, của các đơn vị có cả hai

  en  Mann-Kendall's test of each unit's {column:name} against all orders of its own values, with Theil-Sen slopes
  vi  kiểm định Mann-Kendall cho {column} của từng đơn vị so với mọi thứ tự của chính các giá trị đó, với độ dốc Theil-Sen

  en  Mann-Kendall's test of each unit's {column:name} against all orders of its own values, with Theil-Sen slopes; Holm's allowance for {n:#} units
  vi  kiểm định Mann-Kendall cho {column} của từng đơn vị so với mọi thứ tự của chính các giá trị đó, với độ dốc Theil-Sen; hiệu chỉnh Holm cho {n} đơn vị

  en  {methods:list} correlations
  vi  tương quan {methods}

  en  {methods:list} correlations within each {time:name}
  vi  tương quan {methods} trong từng {time}

  en  {what:phrase}; intervals leave out whole units in turn
  vi  {what}; khoảng tin cậy lần lượt bỏ ra từng đơn vị

  en  {what:phrase}; p by exchanging whole histories of units ({n:#} draws, seed {s:#})
  vi  {what}; p tính bằng cách hoán đổi toàn bộ lịch sử giữa các đơn vị ({n} lần rút, hạt giống {s})

  en  {what:phrase}; p by all exchanges of whole histories of units
  vi  {what}; p tính trên mọi cách hoán đổi toàn bộ lịch sử giữa các đơn vị

  en  least squares, {n:#} model[s]: {found:phrase}; t intervals
  vi  bình phương nhỏ nhất, {n} mô hình: {found}; khoảng tin cậy theo t

  en  no effects absorbed, errors {words:phrase}
  vi  không hiệu ứng cố định, sai số chuẩn {words}

  en  effects of {names:list} absorbed, errors {words:phrase}
  vi  hiệu ứng cố định theo {names}, sai số chuẩn {words}

  en  forecasts with ranges from random draws, and a back-test of such forecasts in earlier {times}
  vi  dự báo với khoảng từ các lần rút ngẫu nhiên, và kiểm tra ngược những dự báo như vậy ở các năm trước

  en  Computed by reformstat {version}.
  vi  Tính bằng reformstat {version}.

  en  Computed by reformstat {version}, random draws from the seeds said, so that they come out the same again.
  vi  Tính bằng reformstat {version}, các lần rút ngẫu nhiên theo hạt giống đã nêu, nên chạy lại cho cùng kết quả.

  # ---- to get every table again

  en  Version: reformstat {version}.
  vi  Phiên bản: reformstat {version}.

  en  Data: {file}.
  vi  Số liệu: {file}.

  en  Data: {file}, a dataset that comes with the program.
  vi  Số liệu: {file}, bộ số liệu kèm theo chương trình.

  en  Data: {file}, a dataset that comes with the program, version {version}.
  vi  Số liệu: {file}, bộ số liệu kèm theo chương trình, phiên bản {version}.

  en  The data came on standard input: give each command the same.
  vi  Số liệu đến từ đầu vào chuẩn: hãy đưa cùng số liệu đó cho từng lệnh.

  en  a report is Markdown, HTML or a Word document: -o report.md, -o report.html or -o report.docx
  vi  báo cáo là Markdown, HTML hoặc văn bản Word: -o report.md, -o report.html hoặc -o report.docx

  en  a report is one document without --table; the commands at its end print each table.
  vi  báo cáo là một văn bản và không nhận --table; các lệnh ở cuối báo cáo in từng bảng.

  # ---- enumerated, so that no word of ours is taken for a column

  en  goes with a better rank in the one model that could tell ({p:phrase})
  vi  đi cùng với hạng tốt hơn ở mô hình duy nhất có thể trả lời ({p})

  en  goes with a better rank in both models that could tell ({p:phrase})
  vi  đi cùng với hạng tốt hơn ở cả hai mô hình có thể trả lời ({p})

  en  goes with a better rank in all {n:#} models that could tell ({p:phrase})
  vi  đi cùng với hạng tốt hơn ở cả {n} mô hình có thể trả lời ({p})

  en  goes with a better rank in {models:phrases}
  vi  đi cùng với hạng tốt hơn ở {models}

  en  goes with a better score in the one model that could tell ({p:phrase})
  vi  đi cùng với điểm tốt hơn ở mô hình duy nhất có thể trả lời ({p})

  en  goes with a better score in both models that could tell ({p:phrase})
  vi  đi cùng với điểm tốt hơn ở cả hai mô hình có thể trả lời ({p})

  en  goes with a better score in all {n:#} models that could tell ({p:phrase})
  vi  đi cùng với điểm tốt hơn ở cả {n} mô hình có thể trả lời ({p})

  en  goes with a better score in {models:phrases}
  vi  đi cùng với điểm tốt hơn ở {models}

  en  goes with a better rank and score in the one model that could tell ({p:phrase})
  vi  đi cùng với hạng và điểm tốt hơn ở mô hình duy nhất có thể trả lời ({p})

  en  goes with a better rank and score in both models that could tell ({p:phrase})
  vi  đi cùng với hạng và điểm tốt hơn ở cả hai mô hình có thể trả lời ({p})

  en  goes with a better rank and score in all {n:#} models that could tell ({p:phrase})
  vi  đi cùng với hạng và điểm tốt hơn ở cả {n} mô hình có thể trả lời ({p})

  en  goes with a better rank and score in {models:phrases}
  vi  đi cùng với hạng và điểm tốt hơn ở {models}

  en  goes with a better outcome in the one model that could tell ({p:phrase})
  vi  đi cùng với kết quả tốt hơn ở mô hình duy nhất có thể trả lời ({p})

  en  goes with a better outcome in both models that could tell ({p:phrase})
  vi  đi cùng với kết quả tốt hơn ở cả hai mô hình có thể trả lời ({p})

  en  goes with a better outcome in all {n:#} models that could tell ({p:phrase})
  vi  đi cùng với kết quả tốt hơn ở cả {n} mô hình có thể trả lời ({p})

  en  goes with a worse rank in the one model that could tell ({p:phrase})
  vi  đi cùng với hạng kém hơn ở mô hình duy nhất có thể trả lời ({p})

  en  goes with a worse rank in both models that could tell ({p:phrase})
  vi  đi cùng với hạng kém hơn ở cả hai mô hình có thể trả lời ({p})

  en  goes with a worse rank in all {n:#} models that could tell ({p:phrase})
  vi  đi cùng với hạng kém hơn ở cả {n} mô hình có thể trả lời ({p})

  en  goes with a worse rank in {models:phrases}
  vi  đi cùng với hạng kém hơn ở {models}

  en  goes with a worse score in the one model that could tell ({p:phrase})
  vi  đi cùng với điểm kém hơn ở mô hình duy nhất có thể trả lời ({p})

  en  goes with a worse score in both models that could tell ({p:phrase})
  vi  đi cùng với điểm kém hơn ở cả hai mô hình có thể trả lời ({p})

  en  goes with a worse score in all {n:#} models that could tell ({p:phrase})
  vi  đi cùng với điểm kém hơn ở cả {n} mô hình có thể trả lời ({p})

  en  goes with a worse score in {models:phrases}
  vi  đi cùng với điểm kém hơn ở {models}

  en  goes with a worse rank and score in the one model that could tell ({p:phrase})
  vi  đi cùng với hạng và điểm kém hơn ở mô hình duy nhất có thể trả lời ({p})

  en  goes with a worse rank and score in both models that could tell ({p:phrase})
  vi  đi cùng với hạng và điểm kém hơn ở cả hai mô hình có thể trả lời ({p})

  en  goes with a worse rank and score in all {n:#} models that could tell ({p:phrase})
  vi  đi cùng với hạng và điểm kém hơn ở cả {n} mô hình có thể trả lời ({p})

  en  goes with a worse rank and score in {models:phrases}
  vi  đi cùng với hạng và điểm kém hơn ở {models}

  en  goes with a worse outcome in the one model that could tell ({p:phrase})
  vi  đi cùng với kết quả kém hơn ở mô hình duy nhất có thể trả lời ({p})

  en  goes with a worse outcome in both models that could tell ({p:phrase})
  vi  đi cùng với kết quả kém hơn ở cả hai mô hình có thể trả lời ({p})

  en  goes with a worse outcome in all {n:#} models that could tell ({p:phrase})
  vi  đi cùng với kết quả kém hơn ở cả {n} mô hình có thể trả lời ({p})

  en  in {models:list} what is constant within one {unit:name} or within one {time:name} is not taken out
  vi  ở {models} những gì không đổi trong cùng {unit} hoặc trong cùng {time} chưa được loại bỏ

  en  in {models:list} what is constant within one {unit:name} is not taken out
  vi  ở {models} những gì không đổi trong cùng {unit} chưa được loại bỏ

  en  in {models:list} it is the same in all rows, or determined by what else is in the model
  vi  ở {models} biến này như nhau ở mọi dòng, hoặc được xác định bởi các biến khác trong mô hình

  en  in {models:list} it does not enter as one straight term
  vi  ở {models} biến này không có mặt dưới dạng một số hạng tuyến tính duy nhất

  en  in {models:list} there is no p-value for it
  vi  ở {models} không có giá trị p cho biến này

  en  in {models:list} it is not declared which end of the outcome is the good one
  vi  ở {models} chưa khai báo chiều nào của kết quả là tốt

  en  in {models:list} errors rest on {n:#} clusters ({name:name}), fewer than {m:#}
  vi  ở {models} sai số chỉ dựa trên {n} cụm ({name}), ít hơn {m}

  en  in {models:list} there are only {n:#} rows more than coefficients, fewer than {m:#}
  vi  ở {models} số dòng chỉ nhiều hơn số hệ số {n}, ít hơn {m}

  en  in {models:list} it is not said which rows belong to one unit (--unit, --time)
  vi  ở {models} chưa khai những dòng nào thuộc cùng một đơn vị (--unit, --time)

  en  Score: column {column}
  vi  Điểm: cột {column}

  en  Score: column {column}; higher is better
  vi  Điểm: cột {column}; cao hơn là tốt hơn

  en  Score: column {column}; lower is better
  vi  Điểm: cột {column}; thấp hơn là tốt hơn

  en  Score: column {column}; 1 is best
  vi  Điểm: cột {column}; hạng 1 là tốt nhất

  en  Rank: column {column}
  vi  Hạng: cột {column}

  en  Rank: column {column} (taken as the rank by its name)
  vi  Hạng: cột {column} (coi là hạng theo tên cột)

  en  Rank: column {column}; higher is better
  vi  Hạng: cột {column}; cao hơn là tốt hơn

  en  Rank: column {column} (taken as the rank by its name); higher is better
  vi  Hạng: cột {column} (coi là hạng theo tên cột); cao hơn là tốt hơn

  en  Rank: column {column}; lower is better
  vi  Hạng: cột {column}; thấp hơn là tốt hơn

  en  Rank: column {column} (taken as the rank by its name); lower is better
  vi  Hạng: cột {column} (coi là hạng theo tên cột); thấp hơn là tốt hơn

  en  Rank: column {column}; 1 is best
  vi  Hạng: cột {column}; hạng 1 là tốt nhất

  en  Rank: column {column} (taken as the rank by its name); 1 is best
  vi  Hạng: cột {column} (coi là hạng theo tên cột); hạng 1 là tốt nhất

  en  Stands for training: column {column}
  vi  Đại diện cho đào tạo: cột {column}

  en  Stands for training: column {column}; higher is better
  vi  Đại diện cho đào tạo: cột {column}; cao hơn là tốt hơn

  en  Stands for training: column {column}; lower is better
  vi  Đại diện cho đào tạo: cột {column}; thấp hơn là tốt hơn

  en  Stands for training: column {column}; 1 is best
  vi  Đại diện cho đào tạo: cột {column}; hạng 1 là tốt nhất

  en  Stands for meetings: column {column}
  vi  Đại diện cho hội họp: cột {column}

  en  Stands for meetings: column {column}; higher is better
  vi  Đại diện cho hội họp: cột {column}; cao hơn là tốt hơn

  en  Stands for meetings: column {column}; lower is better
  vi  Đại diện cho hội họp: cột {column}; thấp hơn là tốt hơn

  en  Stands for meetings: column {column}; 1 is best
  vi  Đại diện cho hội họp: cột {column}; hạng 1 là tốt nhất

  en  Stands for IT: column {column}
  vi  Đại diện cho CNTT: cột {column}

  en  Stands for IT: column {column}; higher is better
  vi  Đại diện cho CNTT: cột {column}; cao hơn là tốt hơn

  en  Stands for IT: column {column}; lower is better
  vi  Đại diện cho CNTT: cột {column}; thấp hơn là tốt hơn

  en  Stands for IT: column {column}; 1 is best
  vi  Đại diện cho CNTT: cột {column}; hạng 1 là tốt nhất

  en  Held fixed (control): column {column}
  vi  Giữ cố định (biến kiểm soát): cột {column}

  en  Held fixed (control): column {column}; higher is better
  vi  Giữ cố định (biến kiểm soát): cột {column}; cao hơn là tốt hơn

  en  Held fixed (control): column {column}; lower is better
  vi  Giữ cố định (biến kiểm soát): cột {column}; thấp hơn là tốt hơn

  en  Held fixed (control): column {column}; 1 is best
  vi  Giữ cố định (biến kiểm soát): cột {column}; hạng 1 là tốt nhất

  # ---------- of pictures on the screen, and of writing files

  @sentences

  en  The screen leaves the grey lines out
  vi  Màn hình bỏ các đường màu xám

  en  * stands for bold
  vi  * thay cho chữ đậm

  en  either sign
  vi  cả hai dấu

  en  The screen leaves out columns
  vi  Số cột màn hình không đủ chỗ

  en  cannot compress: no memory for it
  vi  không nén được: không đủ bộ nhớ

  en  cannot compress: zlib gave code {code}
  vi  không nén được: zlib báo mã {code}

  en  cannot write: no memory for it
  vi  không ghi được: không đủ bộ nhớ

  # ---- correlate: two pairs left out

  en  Left out for {first:list}; {second:list}: {within:name} {periods}, with fewer than three rows.
  vi  Bỏ ở {first}; {second}: {within} {periods}, vì có ít hơn ba dòng.

  en  Left out for {first:list}; {second:list}; {third:list}: {within:name} {periods}, with fewer than three rows.
  vi  Bỏ ở {first}; {second}; {third}: {within} {periods}, vì có ít hơn ba dòng.

  en  Left out for {first:list}; {second:list}; {third:list} and {n:#} more pairs: {within:name} {periods}, with fewer than three rows.
  vi  Bỏ ở {first}; {second}; {third} và {n} cặp khác: {within} {periods}, vì có ít hơn ba dòng.

  # ---------- of the engine itself

  @headings

  en  version
  vi  phiên bản

  en  command
  vi  lệnh

  en  seed
  vi  seed (số mầm)

  @sentences

  en  Columns by their names: {pairs}.
  vi  Tên cột trong số liệu: {pairs}.

  en  --lang is {names:list}, not "{name}".
  vi  --lang là {names}, không phải "{name}".

  en  Models: {models:phrases}.
  vi  Các mô hình: {models}.

  en  ({name}) {title:phrase}
  vi  ({name}) {title}

  en  SYNTHETIC, made by: {command}. {model:phrase}
  vi  MÔ PHỎNG, tạo bằng: {command}. {model}

  en  no model "{name}"; there are {models:phrases}
  vi  không có mô hình "{name}"; hiện có {models}

  en  {model:#} ({title:phrase})
  vi  {model} ({title})

  @cells pearson.column

  en  {n:#} {column:name}
  vi  {n} {column}

  @cells spearman.column

  en  {n:#} {column:name}
  vi  {n} {column}

  @cells kendall.column

  en  {n:#} {column:name}
  vi  {n} {column}

  @cells n.column

  en  {n:#} {column:name}
  vi  {n} {column}
  """#

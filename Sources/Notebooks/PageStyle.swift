/// How a page looks: on screens narrow and wide, light and dark, and on paper.
enum PageStyle {
  static let text = screen + parts + dark + paper

  private static let screen = """
    :root {
      color-scheme: light dark;
      --ink: #1f2328; --quiet: #57606a; --ground: #fff; --raised: #f6f8fa; --rule: #d0d7de; --link: #0b57d0;
      --mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; color: var(--ink); background: var(--ground); font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 2em 0 .6em; scroll-margin-top: 1rem; }
    h1 { font-size: 2rem; margin-top: 0; letter-spacing: -.01em; }
    h2 { font-size: 1.4rem; padding-top: .8rem; border-top: 1px solid var(--rule); }
    h3 { font-size: 1.15rem; }
    h4, h5, h6 { font-size: 1rem; }
    p, ul, ol, blockquote { margin: 0 0 1rem; }
    li > ul, li > ol { margin-bottom: 0; }
    a { color: var(--link); text-underline-offset: .15em; }
    blockquote { margin-inline: 0; padding-left: 1rem; border-left: 3px solid var(--rule); color: var(--quiet); }
    hr { border: 0; border-top: 1px solid var(--rule); margin: 2rem 0; }

    """

  private static let parts = """
    nav { margin: 0 0 2rem; padding: .9rem 1.1rem; background: var(--raised); border-radius: .4rem; font-size: .94rem; }
    nav p { margin: 0 0 .3rem; font-weight: 600; }
    nav ol { list-style: none; margin: 0; padding: 0; }
    nav ol ol { padding-left: 1.2rem; }
    nav a { display: inline-block; padding: .1rem 0; text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    code { font-family: var(--mono); font-size: .88em; }
    pre, pre code { font: .8rem/1.45 var(--mono); }
    :not(pre) > code { overflow-wrap: anywhere; background: var(--raised); border-radius: .2rem; padding: .1em .3em; }
    pre { margin: 0 0 1rem; padding: .8rem 1rem; overflow-x: auto; background: var(--raised); border-radius: .4rem; }
    pre.words { white-space: pre-wrap; }
    pre.command { white-space: pre-wrap; overflow-wrap: anywhere; margin-bottom: .3rem; padding: .2rem 0; background: none; color: var(--quiet); }
    pre.command + pre.output { margin-top: 0; }
    pre:focus-visible, .table:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    .table { overflow-x: auto; margin: 0 0 1rem; }
    table { min-width: min(100%, 22rem); border-collapse: collapse; border-block: 1.5px solid; font-size: .92rem; line-height: 1.45; font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
    .unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    thead { border-bottom: 1px solid; }
    th, td { padding: .2rem .65rem; text-align: left; vertical-align: top; font-weight: normal; }
    th:first-child, td:first-child { padding-left: .2rem; }
    th:last-child, td:last-child { padding-right: .2rem; }
    thead th { font-weight: 600; vertical-align: bottom; }
    .right { text-align: right; white-space: nowrap; }
    .center { text-align: center; }
    .result ul { font-size: .85rem; line-height: 1.5; color: var(--quiet); padding-left: 1.1rem; }
    .result li { margin: .15rem 0; }
    li:has(> input) { list-style: none; margin-left: -1.2rem; }
    figure { margin: 1.5rem 0; }
    figure img, .drawing svg { display: block; max-width: 100%; height: auto; }
    img { max-width: 100%; height: auto; }
    figcaption { margin-top: .5rem; font-size: .9rem; color: var(--quiet); }

    """

  private static let dark = """
    @media (prefers-color-scheme: dark) {
      :root { --ink: #dfe3e8; --quiet: #a6aeb8; --ground: #16181b; --raised: #202327; --rule: #3a4048; --link: #8ab4f8; }
    }
    @media (max-width: 30rem) {
      main { padding: 1.5rem 1rem 3rem; }
      h1 { font-size: 1.6rem; }
      pre { padding: .7rem .8rem; }
      pre, pre code { font-size: .74rem; }
    }

    """

  /// A4 with the margins and the type of Viet Nam's administrative documents. A block of figures is set as small as its
  /// longest line needs, since paper does not scroll.
  private static let paper = """
    @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
    @media print {
      :root { color-scheme: light; --ink: #000; --quiet: #333; --ground: #fff; --raised: #fff; --rule: #999; --link: #000; }
      body { font: 12pt/1.45 "Times New Roman", "Liberation Serif", serif; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 18pt; }
      h2 { font-size: 14pt; border: 0; padding: 0; }
      h3, h4, h5, h6 { font-size: 12pt; }
      h1, h2, h3, h4, h5, h6, caption, pre.command { break-after: avoid; }
      p:has(+ pre.command) { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      nav { padding: 0; font-size: 11pt; }
      pre { padding: 0; overflow: visible; }
      pre, pre code { font-size: min(9pt, calc(163mm / (var(--columns) * .605))); line-height: 1.3; }
      pre.output { break-inside: avoid; }
      pre.command, pre.words, pre.command code, pre.words code { font-size: 8.5pt; }
      .table { overflow: visible; }
      table { font-size: 10pt; }
      th, td { padding: .1rem .35rem; }
      thead { display: table-header-group; }
      tr, figure, blockquote { break-inside: avoid; }
      a { text-decoration: none; }
    }

    """
}

extension PageStyle {
  /// What handouts and forms add: sheets of paper, lines to write on, fields, boxes.
  static let handouts = """
    html.large{font-size:125%}
    @media screen and (min-width:40rem){html.wall{font-size:175%}html.large.wall{font-size:200%}html.wall header,html.wall main{max-width:64rem}html.wall table,\
    html.wall .note{font-size:1rem}html.wall h1{font-size:1.5rem}html.wall section{margin:1.2rem 0}\
    html.wall th,html.wall td{padding:.28rem .45rem}}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .columns{columns:22rem 2;column-gap:2rem}.columns h3{break-after:avoid}.columns>h3:first-child{margin-top:0}.columns ul{break-inside:avoid}
    .box{border:1px solid var(--line);border-radius:.4rem;padding:.6rem 1rem;margin:.8rem 0;break-inside:avoid}
    .box>:first-child{margin-top:0}.box>:last-child{margin-bottom:0}
    .secret{border-style:dashed;border-color:var(--soft)}
    .say{border-left:.3rem solid var(--accent);padding:.1rem 1rem;margin:.6rem 0}
    .rule{border-bottom:1px solid var(--soft);height:2rem;max-width:48rem}
    .blank{display:inline-block;min-width:6rem;border-bottom:1px solid var(--soft)}
    dl.words dt{font-weight:600;margin-top:.5rem;break-after:avoid}
    dl.words dd{break-inside:avoid;margin:0 0 0 1.2rem;max-width:46rem}
    main li{max-width:46rem;margin:.25rem 0}
    ol.steps li{margin:.4rem 0}
    fieldset{border:1px solid var(--line);border-radius:.4rem;margin:.7rem 0;padding:.4rem 1rem .7rem;max-width:48rem;min-width:0}
    legend{font-weight:600;padding:0 .4rem}
    .fields{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;margin:.3rem 0}
    .fields label{display:flex;flex-direction:column;font-size:.93rem;max-width:100%}
    .fields label.tick{flex-direction:row;align-items:center;gap:.4rem;flex-basis:100%;font-size:1rem}
    main input[type=text],main select,main textarea{font:inherit;color:var(--ink);background:var(--ground);\
    border:1px solid var(--soft);border-radius:.3rem;padding:.3rem .5rem;min-height:2rem;max-width:100%}
    main input[type=text]{width:9rem}
    main input[type=checkbox]{width:1.5rem;height:1.5rem;accent-color:var(--accent)}
    main ::placeholder{color:var(--soft);opacity:1}
    main textarea{width:100%;max-width:48rem;display:block}
    textarea[readonly]{background:var(--panel);font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace}
    button.main{background:var(--accent);color:var(--ground);border-color:var(--accent);font-weight:600;\
    padding:.5rem 1.2rem;margin:.4rem .6rem .4rem 0}
    .status{font-weight:600;min-height:1.6rem}
    @media (max-width:40rem){thead th{min-width:4.6rem}thead th:nth-child(n+5){min-width:7rem}\
    td.w{min-width:9rem}td.w:nth-child(n+5){min-width:20rem}\
    td.w:nth-child(2):nth-last-child(2){min-width:8.4rem}td.w:nth-child(3):last-child{min-width:5.4rem}caption{max-width:calc(100vw - 2.5rem)}}
    .on-paper{display:none}
    @media print{html{font-size:10pt}html.large{font-size:13pt}html.compact{font-size:8pt}html.large body,\
    html.compact body{font-size:1rem}html.compact body{line-height:1.35}.on-paper{display:block}\
    .sheet{break-before:page}section.sheet:first-of-type{break-before:auto}.no-print{display:none}#details details{display:block}#details summary{font-weight:600;color:var(--ink)}#details summary{break-after:avoid}\
    #details,html.compact #news,html.compact #own{columns:2;column-gap:1rem}#details h2,html.compact #news h2,\
    html.compact #own h2{column-span:all}html.compact #own table,html.compact #limits table{break-inside:auto}html.compact #own table{width:100%}\
    #details caption{display:none}#details table{font-size:.8rem}#details th,#details td{padding:.06rem .25rem}\
    .box,.say{border-color:#666}.columns{columns:2}.rule{height:8.5mm}header{padding-top:0}h1{margin:0 0 .2rem}\
    html.large table{font-size:.93rem}html.compact table{font-size:.95rem;margin:.2rem 0 .5rem}\
    html.compact h2{font-size:1.25rem;margin:0 0 .2rem}html.compact section{margin:.6rem 0}\
    html.compact th,html.compact td{padding:.12rem .35rem}html.compact figure{margin:.2rem 0}\
    html.compact h3{margin:.4rem 0 .1rem}html.compact ul,html.compact ol{margin:.2rem 0}html.compact svg{max-height:4.6cm}html.compact p,html.compact li{margin:.15rem 0}}
    """
}

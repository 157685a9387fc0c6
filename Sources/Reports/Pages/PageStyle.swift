/// The one style sheet of all pages: light and dark, wide and narrow, screen and paper.
///
/// Colours of series keep a contrast of at least 3 to 1 with the ground, those of text 4.5 to 1 (WCAG 2.2, 1.4.3 and
/// 1.4.11). Nothing is told by colour alone: series differ in their dashes and carry their names. What is wider than the
/// page scrolls by itself, and a shade at its side tells that there is more.
enum PageStyle {
  static let sheet = "\(screen)\n\(handouts)"

  private static let screen = """
    :root{--ground:#fff;--ink:#1a1d21;--soft:#565d66;--line:#d5d9de;--panel:#f5f6f8;--accent:#0b5cad;--good:#1d6b34;\
    --bad:#b3261e;--heat:11,92,173;--shade:rgba(0,0,0,.2);--s0:#0b62b0;--s1:#c24a00;--s2:#00735a;--s3:#8e3a9d;--s4:#7a6100;--s5:#2b2f36;\
    --s6:#b51f5f;--s7:#4d59c9}
    @media screen and (prefers-color-scheme:dark){:root{--ground:#14171b;--ink:#e9ecef;--soft:#a9b1ba;--line:#3a4149;--panel:#1d2127;\
    --accent:#7cbcff;--good:#7fd694;--bad:#ff9d94;--heat:92,163,235;--shade:rgba(255,255,255,.28);--s0:#6cb4ff;--s1:#ff9d5c;--s2:#55d0a8;--s3:#df9bea;\
    --s4:#e0c050;--s5:#e9ecef;--s6:#ff8ab5;--s7:#a5b0ff}}
    *{box-sizing:border-box}
    html{scroll-padding-top:5rem}
    body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",\
    "Noto Sans",Arial,sans-serif}
    header,main{max-width:72rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:1.5rem}
    h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .4rem}
    h2{font-size:1.35rem;margin:0 0 .6rem}
    h3{font-size:1.05rem;margin:1.2rem 0 .4rem}
    p{max-width:48rem;margin:.5rem 0}
    .lead{color:var(--soft);font-size:1.05rem}
    a{color:var(--accent)}
    a:focus-visible,input:focus-visible,button:focus-visible,summary:focus-visible,[tabindex]:focus-visible\
    {outline:3px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.4rem .8rem;z-index:3}
    nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;margin:1rem 0;padding:.6rem 0;\
    border-block:1px solid var(--line)}
    section{margin:2rem 0}
    figure{margin:1rem 0 1.6rem}
    figcaption{font-weight:600;margin-bottom:.3rem}
    figcaption span{display:block;font-weight:400;color:var(--soft);font-size:.92rem}
    svg{width:100%;max-width:52rem;height:auto;display:block}
    svg text{font-family:inherit;fill:var(--ink)}
    .axis{stroke:var(--line);stroke-width:1}
    svg .tick{fill:var(--soft);font-size:12px}
    .series{fill:none;stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round}
    .leader{fill:none;stroke-width:.75;opacity:.55}
    .end{fill:var(--ground);stroke-width:1.75}
    svg .figure{font-size:12.5px}
    svg .name{font-size:12.5px;font-weight:600}
    .k0{stroke:var(--s0)}.k1{stroke:var(--s1)}.k2{stroke:var(--s2)}.k3{stroke:var(--s3)}.k4{stroke:var(--s4)}\
    .k5{stroke:var(--s5)}.k6{stroke:var(--s6)}.k7{stroke:var(--s7)}
    svg .t0,.d0{fill:var(--s0)}svg .t1,.d1{fill:var(--s1)}svg .t2,.d2{fill:var(--s2)}svg .t3,.d3{fill:var(--s3)}\
    svg .t4,.d4{fill:var(--s4)}svg .t5,.d5{fill:var(--s5)}svg .t6,.d6{fill:var(--s6)}svg .t7,.d7{fill:var(--s7)}
    .cursor{stroke:var(--accent);stroke-width:1.5;stroke-dasharray:4 3}
    .zero{stroke:var(--soft);stroke-width:1}
    .whisker{stroke:var(--ink);stroke-width:1.75}
    .flow{fill:none;stroke:var(--soft);stroke-linecap:round;stroke-linejoin:round}
    .cell{fill:rgb(var(--heat))}
    .band{fill:var(--panel)}
    .wide{overflow-x:auto;background:linear-gradient(90deg,var(--ground) 40%,transparent) 0 0/3rem 100% no-repeat local,\
    linear-gradient(270deg,var(--ground) 40%,transparent) 100% 0/3rem 100% no-repeat local,\
    linear-gradient(90deg,var(--shade),transparent) 0 0/.8rem 100% no-repeat scroll,\
    linear-gradient(270deg,var(--shade),transparent) 100% 0/.8rem 100% no-repeat scroll}
    table{border-collapse:collapse;font-size:.93rem;font-variant-numeric:tabular-nums;margin:.5rem 0 1rem}
    caption{text-align:left;font-weight:600;padding-bottom:.3rem}
    th,td{text-align:right;padding:.28rem .7rem;border-bottom:1px solid var(--line);vertical-align:top}
    th{font-weight:600}
    td{white-space:nowrap}
    td.w{white-space:normal}
    .w{text-align:left}
    tr.first td,tr.first th{font-weight:700}
    details{margin:.3rem 0}
    summary{cursor:pointer;color:var(--soft);font-size:.92rem}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 2rem}
    .turns{position:sticky;top:0;z-index:2;background:var(--ground);border-bottom:1px solid var(--line);\
    padding:.6rem 0;display:flex;flex-wrap:wrap;align-items:center;gap:.6rem}
    .turns input{flex:1 1 14rem;accent-color:var(--accent);min-height:1.75rem}
    .turns output{min-width:6.5rem;font-weight:600}
    button{font:inherit;color:var(--ink);background:var(--panel);border:1px solid var(--soft);border-radius:.35rem;\
    padding:.25rem .8rem;min-height:1.75rem}
    .news{padding-left:1.2rem}
    .good{color:var(--good)}.bad{color:var(--bad)}
    .note{color:var(--soft);font-size:.93rem}
    code{font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.92em;background:var(--panel);\
    padding:.1em .3em;border-radius:.2rem;overflow-wrap:anywhere}
    [hidden]{display:none}
    @media (max-width:40rem){svg{min-width:34rem}svg.full{min-width:46rem}h1{font-size:1.5rem}th,td{padding:.25rem .45rem}}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    @page{margin:1.4cm}
    @media print{:root{--ground:#fff;--ink:#000;--soft:#333;--line:#999;--panel:#eee}body{font-size:10pt}\
    nav,.turns,.skip,details{display:none}header,main{max-width:none;padding:0}figure,tr,table{break-inside:avoid}\
    section{margin:1.2rem 0}figure{margin:.6rem 0}h2,h3,caption{break-after:avoid}.wide{overflow:visible;background:none}\
    svg,svg.full{min-width:0;max-width:100%}svg.full{max-height:8cm}.pair{grid-template-columns:1fr 1fr;gap:0 1rem}\
    table{font-size:8.5pt}th,td{padding:.2rem .4rem}\
    [data-turn][hidden]{display:none}a{color:inherit;text-decoration:none}}
    """
}

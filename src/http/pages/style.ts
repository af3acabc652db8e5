/** The stylesheet of all pages, which stands in each of them, and its digest for the policy. */
import { createHash } from 'node:crypto';

export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcfa;--ink:#1d1f24;--quiet:#575c66;--line:#dcd9d2;--link:#1c4f94;
--calm:#e5f2e8;--calm-ink:#17552a;--care:#fff0d8;--care-ink:#6e3c00;--stop:#fce6e4;--stop-ink:#8a1a15;--soft:#f3f1ec}
@media (prefers-color-scheme:dark){:root{--paper:#15171c;--ink:#e9e7e2;--quiet:#a9afba;--line:#363a43;--link:#92b8f5;
--calm:#17341f;--calm-ink:#a5dcb3;--care:#3d2b0d;--care-ink:#f6cf92;--stop:#471c1a;--stop-ink:#fbb9b4;--soft:#1f2229}}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--paper);color:var(--ink)}
body{margin:0 auto;max-width:60rem;padding:0 1.25rem 3rem;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline;padding:.9rem 0;border-bottom:1px solid var(--line)}
header strong{font-size:1.05rem;letter-spacing:.02em;margin-inline-end:auto}
.kind+h1{margin-top:.2rem}
.skip{position:absolute;left:-100rem}
.skip:focus{position:static}
.kind{margin:1.75rem 0 0;color:var(--quiet)}
h1{font-size:clamp(1.4rem,1.1rem + 1.4vw,2rem);line-height:1.25;margin:1.75rem 0 .75rem;text-wrap:balance}
h2{font-size:1.2rem;margin:2.25rem 0 .6rem;padding-top:.9rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.25rem 0 .3rem}
h3 small{font-weight:400}
p{margin:.4rem 0}
.text{white-space:pre-line}
.lead{font-size:1.08rem;max-width:46rem}
.marks{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem;padding:0;margin:.6rem 0}
.mark{display:inline-block;padding:.15rem .6rem;border-radius:1rem;background:var(--soft);font-size:.92rem}
.notice{border-inline-start:.35rem solid currentColor;border-radius:.25rem;padding:.6rem .9rem;margin:.75rem 0;max-width:46rem}
.notice p{margin:.2rem 0}
.calm{background:var(--calm);color:var(--calm-ink)}
.care{background:var(--care);color:var(--care-ink)}
.stop{background:var(--stop);color:var(--stop-ink)}
.notice a,.mark a{color:inherit}
small,.quiet,.hint{color:var(--quiet);font-size:.875rem}
.calm small,.care small,.stop small{color:inherit}
.hint{display:block;font-weight:400;line-height:1.4}
dl{display:grid;grid-template-columns:minmax(9rem,15rem) minmax(0,1fr);gap:.9rem 1.5rem;margin:.75rem 0}
dt{font-weight:600}
dd{margin:0;max-width:42rem}
dd ul{margin:0;padding-inline-start:1.1rem}
.list{padding-inline-start:1.1rem;margin:.3rem 0;max-width:50rem}
.list li{margin:.35rem 0}
.list p{margin:.1rem 0}
.formats{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;list-style:none;padding:0}
details{margin-top:.3rem}
summary{cursor:pointer;color:var(--quiet);font-size:.9rem}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:.05rem .3rem;border-radius:.2rem}
table{border-collapse:collapse;width:100%}
.list ul{padding-inline-start:1.1rem;margin:.2rem 0}
td,th{text-align:start;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td.number,th.number{text-align:end;font-variant-numeric:tabular-nums}
footer{margin-top:2.5rem;padding-top:.9rem;border-top:1px solid var(--line)}
@media (max-width:40rem){dl{grid-template-columns:1fr;gap:.15rem}dd{margin-bottom:.9rem}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--link:#000;--soft:#fff}
body{max-width:none;padding:0}header nav,.skip{display:none}.notice{border:1px solid}h2,h3{break-after:avoid}li,dd{break-inside:avoid}}
`;

/** What the policy of a page allows as style: this text and nothing else. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

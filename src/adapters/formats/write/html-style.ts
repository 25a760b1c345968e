import { INK, PAGE, TYPE } from './measures.ts'

const SANS = '"Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif'
const SERIF = '"Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC","STSong","SimSun",serif'

/** Browsers that know no margin boxes leave it out. GB/T 9704 7.5 */
const PAGE_NUMBER = `content:"— " counter(page) " —";font:${TYPE.pageNumber}pt ${SERIF};padding:7mm 1em 0;vertical-align:top`

/** On the screen as the portal sets a document, on paper by GB/T 9704. System fonts only; written for Chromium 86. */
export const HTML_STYLE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#f6f6f3;color:#${INK.text};font:16px/24px ${SANS};font-variant-numeric:lining-nums tabular-nums}
h1,h2,h3,h4,p,table{margin:0}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
.paper{position:relative;max-width:856px;margin:32px auto;padding:64px 91px 72px;background:#fff;border:1px solid #dcdfdc;overflow-wrap:break-word}
.tag{position:absolute;top:24px;right:24px;padding:0 6px;border:1px solid #${INK.line};border-radius:2px;font-size:12px;line-height:18px;color:#${INK.muted}}
h1{font:700 32px/48px ${SERIF};letter-spacing:.02em;text-align:center}
h2{font:600 20px/32px ${SANS};margin:48px 0 16px}
h3{font:700 16px/28px ${SERIF};margin-top:12px;text-indent:2em}
h4{font:400 16px/28px ${SERIF};margin-top:8px;text-indent:2em}
h1+.prose,h1+.form{margin-top:48px}
.prose{font:400 16px/30px ${SERIF}}
.prose p{text-indent:2em;text-align:justify}
.prose .no{margin-bottom:30px;text-indent:0;text-align:center}
.prose .to{text-indent:0}
.prose .sign{margin-top:32px;text-align:right;text-indent:0}
.prose .gap-note{font:400 14px/24px ${SANS};color:#${INK.muted};border-left:3px solid #${INK.line};padding-left:16px;text-indent:0;text-align:left}
.form+.prose,.form-scroll+.prose{margin-top:16px}
.form-scroll{overflow-x:auto}
.form-scroll:focus-visible{outline:3px solid #1f4e79;outline-offset:2px}
.form{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0;border:solid #${INK.line};border-width:1px 0 0 1px;font-size:14px;line-height:20px}
.form th,.form td{border:solid #${INK.line};border-width:0 1px 1px 0;padding:6px 8px 5px;font-weight:400;vertical-align:middle}
.form th{background:#${INK.tint};text-align:left}
.form thead th,.form .c{padding-left:2px;padding-right:2px;text-align:center}
.form-wide thead th:not(.corner),.form-wide .c{word-break:keep-all}
.form .band{background:#${INK.band};font-weight:600;text-align:center}
.form .corner{padding:0 8px;font-size:12px;line-height:18px;color:#${INK.muted};text-align:left}
.form .up{padding:0;-webkit-writing-mode:vertical-rl;writing-mode:vertical-rl;letter-spacing:.12em;text-align:center;white-space:nowrap}
.form td{padding:6px 0 5px;text-align:center;white-space:nowrap}
.form td.z{color:#${INK.zero}}
.form td.n{font-weight:600}
.form td.txt{padding:4px;white-space:normal;word-break:break-all;font-size:12px;line-height:16px}
.form td.words{padding:6px 8px 5px;text-align:left;white-space:normal;overflow-wrap:anywhere}
.form td.tot{background:#fafbfa}
.form .sum td,.form .sum th{background:#${INK.tint}}
.t3 td.zc:not(.txt){padding-right:18px;text-align:right}
.t3 td.zc.long{padding-right:3px}
.form-wide td.longer{font-size:11px}
.form-wide .cg{width:34px}
.form-wide .cg+.cg{width:68px}
.t3 .cv{width:50px}
.form .w250{width:25%}
.form .w125{width:12.5%}
.form .w180{width:18%}
.form .w320{width:32%}
@media screen and (max-width:719px){
  .paper{margin:0;border:0;padding:48px 16px}
  .tag{top:12px;right:16px}
  h1{font-size:24px;line-height:36px}
  h2{font-size:17px;line-height:28px;margin-top:32px}
  .form{font-size:12px;line-height:16px}
  .form-wide .cg,.form-wide .cg+.cg{width:22px}
  .t3 .cv{width:24px}
  .form th{padding:6px 4px 5px}
  .form-wide thead th:not(.corner):not([colspan]){-webkit-writing-mode:vertical-rl;writing-mode:vertical-rl;padding:6px 0;letter-spacing:.08em;white-space:nowrap}
  .form-wide tbody .c{-webkit-writing-mode:vertical-rl;writing-mode:vertical-rl;padding:4px 0;letter-spacing:.08em}
  .form-wide thead wbr,.form-wide .c wbr{display:none}
  .form-wide .corner{padding:4px}
  .t3 td.zc:not(.txt){padding-right:0;text-align:center}
  .form-wide td.long{-webkit-writing-mode:vertical-rl;writing-mode:vertical-rl;padding:3px 0;font-size:12px}
  .form-wide td.txt{padding:2px;font-size:10px;line-height:12px}
}
@media print{
  @page{size:A4;margin:${PAGE.top}mm ${PAGE.right}mm ${PAGE.bottom}mm ${PAGE.left}mm}
  @page :right{@bottom-right{${PAGE_NUMBER}}}
  @page :left{@bottom-left{${PAGE_NUMBER}}}
  body{background:#fff}
  .paper{max-width:none;margin:0;border:0;padding:0}
  .tag{position:static;display:block;width:max-content;margin:0 0 6pt auto}
  h1{font:700 ${TYPE.title}pt/${TYPE.titleLine}pt "FZXiaoBiaoSong-B05S","方正小标宋简体",${SERIF};letter-spacing:0}
  h2,h3,h4,.prose{font-size:${TYPE.body}pt;line-height:${TYPE.line}pt}
  .prose,h4{font-family:"FangSong_GB2312","FangSong","STFangsong",${SERIF}}
  h2{font-family:"SimHei",${SANS};margin:6pt 0;text-indent:2em}
  h3{font-family:"KaiTi_GB2312","KaiTi","STKaiti",${SERIF};margin:0}
  h4{margin:0}
  h2,h3,h4{break-after:avoid;page-break-after:avoid}
  p{orphans:2;widows:2}
  .prose .gap-note{font-size:${TYPE.note}pt;line-height:1.6}
  .prose .sign{padding-right:4em;break-inside:avoid;page-break-inside:avoid}
  .form-scroll{overflow:visible}
  .form{font-size:${TYPE.table}pt;line-height:1.35;break-inside:avoid;page-break-inside:avoid}
  .form-wide{font-size:${TYPE.wideTable}pt}
  .form-wide th,.form-wide td{padding-top:1.5pt;padding-bottom:1.5pt}
  .form-wide thead th:not(.corner){padding-left:0;padding-right:0}
  .form .corner{font-size:${TYPE.corner}pt;line-height:1.35}
  .form-wide .cg{width:28px}
  .form-wide .cg+.cg{width:60px}
  .t3 .cv{width:37px}
  .t3 td.zc:not(.txt){padding-right:12px}
  .t3 td.zc.long{padding-right:1pt}
  .form-wide td.longer{font-size:7pt}
  .form th,.form td{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`

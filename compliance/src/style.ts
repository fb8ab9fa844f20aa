/** Plain, dark on light, and fit for paper. */
export const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
a{color:#0b4fa0}a:focus-visible{outline:3px solid #0b4fa0;outline-offset:2px}
.skip:not(:focus){position:absolute;left:-999rem}
h2{margin-top:3rem;border-bottom:2px solid}h3{margin-top:2.5rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.3rem 0}
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
tbody th{font-weight:normal}dd{margin:0 0 .3rem 1rem;overflow-wrap:break-word}
.state{font-weight:bold}p.state{border:2px solid;padding:.5rem}
@media print{body{font-size:9pt;margin:0;max-width:none}a{color:inherit}nav,.skip{display:none}tr,li{break-inside:avoid}h3,h4,caption{break-after:avoid}}`;

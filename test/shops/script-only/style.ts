/** Style sheet of the demo shop that renders by script only. */
export const css = `
:root{--ink:#0f1c2e;--soft:#6b7a90;--line:#e3e9f1;--accent:#e4572e;--wash:#f2f6fa}
*{box-sizing:border-box}img{height:auto}body{margin:0;font:16px/1.6 "Avenir Next",Avenir,"DejaVu Sans",sans-serif;color:var(--ink)}a{color:inherit}
.bar{background:var(--ink);color:#fff;text-align:center;font-size:13px;padding:8px}.top{display:flex;gap:28px;align-items:center;max-width:1100px;margin:0 auto;padding:20px}.top b{font-size:24px;letter-spacing:-.03em;flex:1}.top a{text-decoration:none}
main{max-width:1100px;margin:0 auto;padding:10px 20px 50px}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:24px}.tile{border-radius:18px;background:var(--wash);overflow:hidden;text-decoration:none;display:block}.tile img{width:100%;display:block}.tile div{padding:14px 18px 20px}
.amount{font-weight:800;font-size:19px}.amount s{font-weight:400;color:var(--soft);font-size:15px;margin-left:8px}.detail{display:grid;grid-template-columns:1fr 1fr;gap:44px}.detail img{width:100%;border-radius:18px}.detail .amount{font-size:32px}
.cta{background:var(--accent);color:#fff;border:0;border-radius:12px;padding:14px 30px;font:inherit;font-weight:700;cursor:pointer}.cta:disabled{background:var(--soft)}
footer{background:var(--wash);padding:30px 20px;font-size:14px}footer div{max-width:1100px;margin:0 auto;display:flex;gap:30px;flex-wrap:wrap;align-items:center}footer img{height:26px;margin-right:5px}.spinner{padding:120px;text-align:center;color:var(--soft)}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid var(--line);padding:9px;text-align:left}
@media(max-width:800px){.grid,.detail{grid-template-columns:1fr}}
`;

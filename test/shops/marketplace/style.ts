/** Style sheet of the demo marketplace. */
export const css = `
:root{--ink:#161a2b;--soft:#6a708a;--line:#e1e4ee;--accent:#3b2fd1;--sun:#ffcf33}
*{box-sizing:border-box}img{height:auto}body{margin:0;font:14px/1.5 "Noto Sans","DejaVu Sans",Arial,sans-serif;color:var(--ink);background:#f5f6fa}a{color:var(--accent);text-decoration:none}
.mp-header{background:var(--accent);color:#fff;padding:14px 20px;display:flex;gap:22px;align-items:center}.mp-header a{color:#fff}.mp-logo{font-size:24px;font-weight:900}.mp-search{flex:1;display:flex}.mp-search input{flex:1;border:0;border-radius:6px 0 0 6px;padding:11px}.mp-search button{border:0;background:var(--sun);border-radius:0 6px 6px 0;padding:0 20px;font-weight:700}
.mp-bar{background:var(--ink);color:#fff;padding:7px 20px;font-size:13px}.mp-main{max-width:1200px;margin:0 auto;padding:18px 20px;display:grid;grid-template-columns:220px 1fr;gap:22px}.mp-main.wide{grid-template-columns:1fr}
.mp-filters{background:#fff;border-radius:8px;padding:14px;align-self:start}.mp-results{list-style:none;padding:0;margin:0;display:grid;gap:12px}
.mp-result{background:#fff;border-radius:8px;padding:14px;display:grid;grid-template-columns:150px 1fr 180px;gap:16px}.mp-result img{width:150px;border-radius:6px}.mp-result h3{margin:0;font-size:16px}.mp-sponsored{color:var(--soft);font-size:12px;border:1px solid var(--line);border-radius:4px;padding:0 6px}
.mp-price{font-size:22px;font-weight:800}.mp-price sup{font-size:12px}.mp-strike{text-decoration:line-through;color:var(--soft)}.mp-seller{font-size:13px;color:var(--soft)}.mp-buy{background:var(--sun);border:0;border-radius:6px;padding:10px 16px;font:inherit;font-weight:700;cursor:pointer}
.mp-product{background:#fff;border-radius:8px;padding:22px;display:grid;grid-template-columns:1fr 1.1fr;gap:30px}.mp-product img{width:100%}.mp-offers{background:#fff;border-radius:8px;padding:18px;margin-top:16px}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid var(--line);padding:9px;text-align:left}
.mp-text{background:#fff;border-radius:8px;padding:24px;max-width:860px}.mp-footer{background:#fff;border-top:1px solid var(--line);padding:26px 20px}.mp-footer ul{list-style:none;display:flex;gap:18px;flex-wrap:wrap;padding:0;justify-content:center}.mp-pay{text-align:center}.mp-pay img{height:26px;margin:0 3px}
@media(max-width:800px){.mp-main,.mp-result,.mp-product{grid-template-columns:1fr}}
`;

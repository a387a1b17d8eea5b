/** Style sheet of the Shopware-like demo shop. */
export const css = `
:root{--ink:#2b3136;--soft:#798490;--line:#dfe3e8;--accent:#0a5d8c;--good:#3cc261}
*{box-sizing:border-box}img{height:auto}body{margin:0;font:15px/1.55 Inter,"Segoe UI","DejaVu Sans",sans-serif;color:var(--ink);background:#fff}a{color:var(--accent);text-decoration:none}
.container{max-width:1180px;margin:0 auto;padding:0 20px}.top-bar{background:#f4f6f8;font-size:13px;padding:7px 0}.top-bar .container{display:flex;gap:26px;justify-content:center}
.header-row{display:flex;align-items:center;gap:26px;padding:22px 20px}.header-logo-main-link{font-size:25px;font-weight:800;color:var(--ink)}.header-search{flex:1}.header-search input{width:100%;padding:10px;border:1px solid var(--line);border-radius:4px}
.main-navigation{border-bottom:1px solid var(--line)}.main-navigation-menu{display:flex;gap:26px;padding:12px 20px}.main-navigation-link{color:var(--ink);font-weight:600}
.breadcrumb{display:flex;gap:8px;list-style:none;padding:16px 0;margin:0;font-size:13px}
.cms-listing-row{display:grid;grid-template-columns:repeat(3,1fr);gap:22px;margin:18px 0}.card.product-box{border:1px solid var(--line);border-radius:4px;padding:14px;position:relative}.product-image{width:100%}.product-name{font-weight:700;color:var(--ink);display:block;min-height:48px}
.product-price{font-weight:700;font-size:18px;display:block;margin:8px 0}.product-price.with-list-price{color:#e52427}.list-price-price{text-decoration:line-through;color:var(--soft);font-weight:400;font-size:14px}
.badge-discount{position:absolute;top:12px;left:12px;background:#e52427;color:#fff;border-radius:4px;padding:2px 8px;font-size:13px}
.product-detail-main{display:grid;grid-template-columns:7fr 5fr;gap:40px}.gallery-slider-image{width:100%}.gallery-slider-thumbnails{display:flex;gap:8px}.gallery-slider-thumbnails img{width:90px;border:1px solid var(--line)}
.product-detail-price{font-size:26px;font-weight:700;margin:6px 0}.product-detail-price-container{margin:0}.product-detail-tax{font-size:13px;color:var(--soft)}.delivery-status-indicator{display:inline-block;width:10px;height:10px;border-radius:50%;background:var(--good);margin-right:6px}
.btn-buy,.btn-primary{background:var(--accent);color:#fff;border:0;border-radius:4px;padding:12px 22px;font:inherit;font-weight:600;cursor:pointer;width:100%}
table{border-collapse:collapse;width:100%;margin:14px 0}td,th{border:1px solid var(--line);padding:9px 12px;text-align:left}.cms-block-text{max-width:840px}
.footer-main{background:#f4f6f8;margin-top:46px;padding:36px 0;font-size:14px}.footer-columns{display:grid;grid-template-columns:repeat(4,1fr);gap:26px}.footer-main ul{list-style:none;padding:0}.footer-logos{display:flex;gap:8px;flex-wrap:wrap;margin:18px 0}.footer-logo img{height:30px}
.cookie-permission-container{position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:1px solid var(--line);padding:14px 22px;display:flex;gap:12px;font-size:13px;align-items:center}.cookie-permission-container .btn{width:auto;padding:7px 14px}
.hero{background:#eef3f6;border-radius:6px;padding:48px 40px;margin:24px 0}.hero h1{font-size:36px;margin:0 0 8px}
@media(max-width:800px){.cms-listing-row,.product-detail-main,.footer-columns{grid-template-columns:1fr}}
`;

/** Style sheet of the PrestaShop-like demo shop. */
export const css = `
:root{--ink:#2e2a26;--soft:#7a7068;--line:#e6dfd6;--wood:#8a5a34;--paper:#fbf8f4}
*{box-sizing:border-box}img{height:auto}body{margin:0;font:15px/1.6 Georgia,"DejaVu Serif",serif;color:var(--ink);background:var(--paper)}
a{color:var(--wood);text-decoration:none}a:hover{text-decoration:underline}
.container{max-width:1120px;margin:0 auto;padding:0 20px}
.header-banner{background:var(--wood);color:#fff;text-align:center;padding:8px;font-size:13px}
.header-top{background:#fff;border-bottom:1px solid var(--line)}.header-top .container{display:flex;align-items:center;gap:28px;padding:18px 20px}
.logo{font-size:25px;font-weight:700;color:var(--ink)}#_desktop_top_menu{flex:1}#_desktop_top_menu ul{display:flex;gap:22px;list-style:none;margin:0;padding:0}
.header-nav{font-size:13px;display:flex;gap:16px;color:var(--soft)}
.breadcrumb{font-size:13px;color:var(--soft);padding:16px 0}.breadcrumb ol{list-style:none;display:flex;gap:8px;padding:0;margin:0}.breadcrumb li+li::before{content:"/ "}
.carousel img{width:100%;height:340px;object-fit:cover;border-radius:10px;display:block;margin-top:20px}
.products{display:grid;grid-template-columns:repeat(3,1fr);gap:24px;padding:12px 0 32px}
.product-miniature{background:#fff;border:1px solid var(--line);border-radius:10px;overflow:hidden;position:relative}.product-miniature img{width:100%;display:block}
.product-description{padding:14px 16px}.product-title{font-size:15px;margin:0 0 6px}
.price{font-weight:700;font-size:18px}.regular-price{text-decoration:line-through;color:var(--soft);margin-right:8px}
.product-flags{position:absolute;top:10px;left:10px;list-style:none;padding:0;margin:0}.product-flag{background:#b3261e;color:#fff;padding:2px 10px;border-radius:4px;font-size:13px;display:inline-block}
.product-container{display:grid;grid-template-columns:1fr 1fr;gap:44px;padding:8px 0 36px}.product-cover img{width:100%;border-radius:10px}.product-images{display:flex;gap:10px;list-style:none;padding:0}.product-images img{width:84px;border-radius:6px}
.current-price{font-size:28px;font-weight:700}.discount{background:#b3261e;color:#fff;font-size:13px;padding:3px 10px;border-radius:4px;margin-left:10px}
.tax-shipping-delivery-label{color:var(--soft);font-size:13px}.btn-primary{background:var(--wood);color:#fff;border:0;border-radius:6px;padding:13px 26px;font:inherit;cursor:pointer}.btn-primary:disabled{opacity:.5}
#product-availability{margin:10px 0;color:#18794e}#product-availability.out{color:#b3261e}
.blockreassurance_product,.blockreassurance{border:1px solid var(--line);background:#fff;border-radius:10px;padding:6px 18px;margin:18px 0;display:block}
table{border-collapse:collapse;width:100%;margin:14px 0;background:#fff}td,th{border:1px solid var(--line);padding:8px 12px;text-align:left}
.page-content{max-width:820px;padding-bottom:40px}dl.data-sheet{display:grid;grid-template-columns:180px 1fr;background:#fff;border:1px solid var(--line);border-radius:8px;overflow:hidden}dl.data-sheet dt,dl.data-sheet dd{margin:0;padding:8px 14px;border-bottom:1px solid var(--line)}
#footer{background:#2e2a26;color:#d8cfc4;margin-top:30px;padding:36px 0;font-size:14px}#footer a{color:#f0e6d8}#footer .row{display:grid;grid-template-columns:repeat(4,1fr);gap:26px}#footer ul{list-style:none;padding:0;margin:0}
#footer h3{font-size:14px;margin:0 0 8px}.payment-logos img{height:30px;margin:0 6px 6px 0}.block-newsletter input{padding:8px;border-radius:5px;border:0;width:100%}
#cookie-bar{position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:1px solid var(--line);padding:12px 20px;display:flex;gap:14px;align-items:center;font-size:13px}
@media(max-width:800px){.products,.product-container,#footer .row{grid-template-columns:1fr}}
`;

/** Style sheet of the WooCommerce-like demo shop. */
export const css = `
:root{--ink:#1f2d24;--soft:#66756b;--line:#dfe7e0;--leaf:#2f6b46;--paper:#fff;--wash:#f3f7f3}
*{box-sizing:border-box}img{height:auto}body{margin:0;font:16px/1.6 system-ui,"DejaVu Sans",sans-serif;color:var(--ink);background:var(--paper)}a{color:var(--leaf)}
.col-full{max-width:1080px;margin:0 auto;padding:0 22px}
.woocommerce-store-notice{background:var(--leaf);color:#fff;margin:0;padding:9px;text-align:center;font-size:14px}
.site-header{border-bottom:1px solid var(--line);padding:22px 0}.site-header .col-full{display:flex;gap:30px;align-items:center}.site-title{font-size:27px;font-weight:800;text-decoration:none;color:var(--ink)}
.main-navigation ul{display:flex;gap:20px;list-style:none;margin:0;padding:0}.main-navigation a{text-decoration:none;color:var(--ink)}.main-navigation{flex:1}
.woocommerce-breadcrumb{font-size:13px;color:var(--soft);padding:18px 0}
.wp-block-cover{background:var(--wash);border-radius:16px;padding:56px 40px;margin:24px 0}.wp-block-cover h1{font-size:38px;margin:0 0 8px;line-height:1.15}
ul.products{list-style:none;padding:0;display:grid;grid-template-columns:repeat(3,1fr);gap:26px}ul.products li.product{background:var(--wash);border-radius:14px;overflow:hidden;position:relative;padding-bottom:18px;text-align:center}ul.products li.product img{width:100%;display:block}
.woocommerce-loop-product__title{font-size:16px;margin:12px 12px 4px}.price{color:var(--leaf);font-weight:700}.price del{color:var(--soft);font-weight:400;margin-right:6px}.price ins{text-decoration:none}
.onsale{position:absolute;top:12px;right:12px;background:#c2410c;color:#fff;border-radius:99px;padding:3px 12px;font-size:13px}
.button{background:var(--leaf);color:#fff;border:0;border-radius:99px;padding:11px 24px;text-decoration:none;font:inherit;font-weight:600;display:inline-block;margin-top:8px;cursor:pointer}
div.product{display:grid;grid-template-columns:1fr 1fr;gap:46px;position:relative}div.product .woocommerce-product-gallery img{width:100%;border-radius:14px}.summary .price{font-size:28px}.stock{color:var(--leaf)}.stock.out-of-stock{color:#b3261e}
.woocommerce-product-gallery__wrapper{display:grid;gap:10px;grid-template-columns:repeat(2,1fr)}.woocommerce-product-gallery__image:first-child{grid-column:1/-1}
table{border-collapse:collapse;width:100%;margin:14px 0}td,th{border-bottom:1px solid var(--line);padding:9px;text-align:left}.entry-content{max-width:760px}
.site-footer{background:var(--wash);margin-top:50px;padding:38px 0;font-size:14px}.footer-widgets{display:grid;grid-template-columns:repeat(3,1fr);gap:28px}.site-footer ul{list-style:none;padding:0}.wc-payment-icons img{height:30px;margin-right:6px}
.cmplz-cookiebanner{position:fixed;right:18px;bottom:18px;width:330px;background:#fff;border:1px solid var(--line);border-radius:14px;padding:16px;box-shadow:0 8px 30px #0002;font-size:13px}
@media(max-width:800px){ul.products,div.product,.footer-widgets{grid-template-columns:1fr}}
`;

/** Style sheet of the Shopify-like demo shop. */
export const css = `
:root{--ink:#121212;--soft:#5f5f5f;--line:#e4e4e4;--accent:#1d3b2f;--wash:#f5f3ee}
*{box-sizing:border-box}img{height:auto}body{margin:0;font:15px/1.65 "Helvetica Neue",Arial,"DejaVu Sans",sans-serif;color:var(--ink);letter-spacing:.01em}a{color:inherit}
.page-width{max-width:1140px;margin:0 auto;padding:0 24px}
.announcement-bar{background:var(--accent);color:#fff;text-align:center;padding:9px;font-size:13px}
.header{display:flex;align-items:center;gap:30px;padding:24px}.header__heading-link{font-size:26px;font-weight:300;letter-spacing:.14em;text-transform:uppercase;text-decoration:none}.header__inline-menu{flex:1}.list-menu{display:flex;gap:22px;list-style:none;margin:0;padding:0}.list-menu a{text-decoration:none}
.banner{position:relative;color:#fff}.banner img{width:100%;height:380px;object-fit:cover;display:block}.banner__content{position:absolute;left:8%;bottom:48px;text-shadow:0 2px 12px #0009}.banner__heading{font-size:42px;font-weight:300;margin:0}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:28px;list-style:none;padding:0}.card__media img{width:100%;display:block}.card__heading{font-size:15px;font-weight:400;margin:10px 0 2px}.card__heading a{text-decoration:none}
.price__sale{display:flex;gap:10px}.price-item--last{font-weight:600}s.price-item--regular{color:var(--soft)}.badge{background:var(--accent);color:#fff;border-radius:99px;padding:2px 12px;font-size:12px}
.product{display:grid;grid-template-columns:1.2fr 1fr;gap:50px;padding:34px 0}.product__media img{width:100%;display:block}.product__media-list{display:grid;grid-template-columns:1fr 1fr;gap:8px;list-style:none;padding:0;margin:0}.product__media-list li:first-child{grid-column:1/-1}
.product__title h1{font-weight:300;font-size:34px;line-height:1.2;margin:4px 0}.product__info-container .price{font-size:21px;margin:14px 0}
.product-form__submit{display:block;width:100%;padding:14px;background:var(--ink);color:#fff;border:0;font:inherit;margin:10px 0;cursor:pointer}.shopify-payment-button__button{display:block;width:100%;padding:14px;background:#5a31f4;color:#fff;border:0;font:inherit}
table{border-collapse:collapse;width:100%;margin:14px 0}td,th{border-bottom:1px solid var(--line);padding:10px;text-align:left}.rte{max-width:760px}.main-page-title{font-weight:300;font-size:38px}
.footer{background:var(--wash);margin-top:60px;padding:46px 0;font-size:14px}.footer__blocks-wrapper{display:grid;grid-template-columns:repeat(3,1fr);gap:30px}.footer ul{list-style:none;padding:0}.list-payment{display:flex;gap:6px;flex-wrap:wrap}.list-payment svg{height:24px;width:auto}
@media(max-width:800px){.grid,.product,.footer__blocks-wrapper{grid-template-columns:1fr}}
`;

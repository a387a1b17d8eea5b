/** Words that shops of many countries print around a product: teasers, old prices, savings, instalments, taxes (written 2026-11). */

/** Headings of sections that show other products. */
export const RELATED_WORDS =
  /you (?:may|might|could) also|also (?:bought|viewed|like|purchased)|related (?:products|items)|similar (?:products|items)|recommended|recently viewed|customers who|frequently bought|goes (?:well|great) with|complete (?:the|your) look|pairs? well|more from|people also|best ?sellers?|sponsored|vous aimerez|produits (?:similaires|associés|apparentés|complémentaires|liés)|dans la même catégorie|ils ont aussi|les clients (?:ont|ayant)|récemment (?:vus|consultés)|derniers produits (?:vus|consultés)|nos suggestions|à découvrir aussi|complétez|accessoires|kunden (?:kauften|haben|die|interessierten)|ähnliche (?:produkte|artikel)|zuletzt (?:angesehen|gesehen)|das könnte|passend dazu|passendes zubehör|zubehör|empfehlung|weitere (?:artikel|produkte)|también (?:te|le) puede|productos (?:relacionados|similares)|clientes (?:que|también)|vistos recientemente|prodotti (?:correlati|simili)|potrebbe(?:ro)? (?:interessart|piacert)|visti di recente|anderen (?:bekeken|kochten)|gerelateerde|vergelijkbare|bekijk ook|podobne produkty|inni klienci|polecane|související|podobné|mohlo by|zákazníci|súvisiace|kapcsolódó|hasonló|liknande|andra (?:köpte|kunder)|relaterte|lignende|relaterede|produtos (?:relacionados|similares)|quem (?:viu|comprou)|похожие|с этим товаром|рекоменд|вы смотрели|схожі товари|benzer ürünler|birlikte alınan|produse (?:similare|asemănătoare|recomandate|vizualizate)|clienții au (?:cumpărat|mai)|samankaltaisia|muut (?:ostivat|katsoivat)|suositeltua|παρόμοια|σχετικά προϊόντα|подобни продукти|свързани продукти|slični proizvodi|povezani proizvodi|sorodni izdelki|podobni izdelki|muud tooted|sản phẩm (?:tương tự|liên quan)|produk (?:serupa|terkait|sejenis)|מוצרים (?:דומים|קשורים|נוספים)|منتجات (?:مشابهة|مماثلة|ذات صلة)|قد يعجبك|こちらも|この商品を(?:見た|買った)|ほかにも|他の商品|関連商品|おすすめ|最近チェック|猜你喜欢|相關商品|為您推薦|비슷한 (?:상품|제품)|추천 ?상품|함께 (?:본|구매)|相关(?:商品|推荐)|看了又看|추천/iu;

/** In front of the price that the shop asked before, or that the maker recommends. */
export const LIST_BEFORE =
  /(?<!\p{L})(?:\bwas|\bwere|list(?: price)?|rrp|msrp|m\.s\.r\.p\.?|srp|reg(?:ular|\.)?(?: price)?|retail(?: price)?|compared? (?:at|to)|original(?:ly)?(?: price)?|typical price|ticket price|don'?t pay|m\.?r\.?p\.?|comp(?:arable|\.)? value|instead of|previous(?:ly)?(?: price)?|before|old price|usual(?:ly)?(?: price)?|statt|uvp|unverb\.? preisempf(?:ehlung|\.)?|bisher(?:iger preis)?|vorher|war|alter preis|listenpreis|ehem\.? (?:uvp|preis)|ursprünglich(?:er preis)?|prix (?:conseillé|de base|public|barré|habituel|d'origine|initial|normal|de référence|catalogue)|au lieu de|ancien prix|avant|i\.?p\.?v\.?|van|adviesprijs|oude prijs|normaal|antes|precio (?:anterior|recomendado|original|habitual|de lista|normal)|pvp(?:r| recomendado)?|p\.v\.p\.?|precedente|prezzo (?:precedente|consigliato|di listino|originale)|invece di|anziché|listino|era|preço (?:anterior|original|antigo)|de:?|cena (?:regularna|katalogowa|sugerowana|poprzednia|podstawowa)|stara cena|najniższa cena\D{0,60}|běžná cena|původní cena|před slevou|doporučená cena|bežná cena|pôvodná cena|eredeti ár|régi ár|ord\.?(?:inarie|inær|inært)? pris|vejl(?:edende|\.)?(?: udsalgspris| pris)?|veil(?:edende|\.)? pris|førpris|tidligere pris|før|förut|rek\.? pris|norm(?:al)?\.?(?: pris)?|ovh|normaalihinta|pret vechi|preț vechi|prp|старая цена|стара ціна|обычная цена|参考価格|(?:当店)?通常価格|定価|(?:メーカー)?希望小売価格|メーカー小売希望価格|原价|原價|市场价|市價|吊牌价|划线价|定價|建議售價|정가|소비자가|원가|정상가|cena przed (?:obniżką|promocją)|poprzednia cena|původně|pôvodne|aiemmin|alkuperäinen hinta|tidigare(?: pris)?|normal ?pris|streichpreis|(?:eski|liste|piyasa) fiyatı?|αρχική τιμή|παλιά τιμή|π\.?λ\.?τ\.?|стара цена|цена без (?:скидки|знижки)|редовна цена|(?:redovna|stara|prethodna) cijena|mpc|redna cena|sena kaina|vecā cena|tavahind|preț recomandat|ราคาปกติ|giá (?:gốc|niêm yết)|harga (?:asli|normal)|السعر الأصلي|السعر قبل|מחיר (?:מקורי|רגיל|מחירון)|במקום|valor (?:anterior|antigo)|precio (?:de )?(?:lista|referencia)|preço de tabela)[\s:.€$£]{0,6}$/iu;

/** In front of the lowest price of the last 30 days, which EU shops must print beside a reduction (Omnibus directive). */
export const LOWEST_BEFORE =
  /(?<!\p{L})(?:lowest (?:recent )?price|prix le plus bas|niedrigster (?:gesamt)?preis|tiefstpreis|30-tage-(?:best|tiefst)preis|precio (?:mínimo|más bajo)|prezzo più basso|laagste prijs|najniższa cena|nejnižší cena|najnižšia cena|cel mai mic preț|legalacsonyabb ár\w*|lägsta pris|laveste pris|alin hinta|menor preço|preço mais baixo|najniższa z \d+ dni|prezzo minimo|χαμηλότερη τιμή|madalaim hind|zemākā cena|žemiausia kaina|omnibus|най-ниска цена|najniža cijena|najnižja cena)[^.!?]{0,70}$/iu;

/** In front of the price that the shop asks now. */
export const SELL_BEFORE =
  /(?<!\p{L})(?:\bnow(?: only)?|our price|your price|sale(?: price)?|special(?: price)?|deal(?: price)?|offer(?: price)?|price|with deal|today|buy (?:it )?now|prix(?: ttc| promo| spécial| actuel| réduit| web| internet)?|notre prix|promo|maintenant|preis|unser preis|jetzt|aktionspreis|sonderpreis|angebotspreis|nur|barpreis|precio(?: actual| final| oferta| especial)?|ahora|oferta|nuestro precio|prezzo(?: attuale| speciale| offerta)?|adesso|ora|prijs|nu(?: voor)?|onze prijs|actieprijs|preço|por|cena(?: promocyjna)?|naše cena|naša cena|ár|akciós ár|pris|hinta|preț|pret|fiyat|цена|ціна|価格|販売価格|价格|促销价|售价|가격|판매가)[\s:.]{0,5}$/iu;

export const SHIPPING_BEFORE =
  /(?<!\p{L})(?:shipping|delivery|postage|p ?& ?p|handling|freight|livraison|frais de port|expédition|port(?!\p{L})|versand(?:kosten)?|liefer(?:ung|kosten)|porto(?!\p{L})|spedition|envío|envio|gastos|spedizione|consegna|frete|verzend(?:kosten|ing)?|bezorg(?:en|ing|kosten)|dostaw[ay]|wysyłk[ai]|doprav[ay]|poštovn[éí]|doručen[íi]|szállítás|frakt|fragt|levering|toimitus|livrare|доставк[аи]|kargo|entrega|portes(?: de envio)?(?=\s?:)|μεταφορικά|αποστολή|dostava|poštnina|pristatymas|piegāde|tarne(?!\p{L})|ongkir|ค่าจัดส่ง|phí vận chuyển|الشحن|送料|运费|運費|快递|배송비|משלוח)[^0-9.!?]{0,40}$/iu;

export const SHIPPING_AFTER =
  /^\s*(?:(?:for|de|d'|für|di|per|voor)\s+)?(?:shipping|delivery|postage|p ?& ?p|livraison|frais de port|versandkosten|versand|lieferung|envío|spedizione|frete|verzendkosten|bezorging)(?!.{0,24}(?:includ|inclu|inkl|free|gratis|gratuit|offert|kostenlos|inbegriffen|calculated|at checkout))/iu;

export const SAVE_BEFORE =
  /(?<!\p{L})(?:you save|\bsave(?: up to)?|savings?|discount|coupon|voucher|cash ?back|gift card|extra|économis(?:ez|e|ie)|vous économisez|remise|réduction|bon d'achat|soit|cagnotte|avoir|sie sparen|sparen(?: sie)?|ersparnis|rabatt|gutschein|nachlass|ahorr(?:[aoe]|as)|descuento|cupón|ricevi|risparm\D{0,10}|sconto|bespaar|korting|voordeel|economize|desconto|oszczędzasz|rabat|ušetř\D{0,6}|sleva|zľava|ušetr\D{0,6}|megtakarítás|kedvezmény|spara|spar|du sparer|säästä|reducere|indirim|скидка|экономия|знижка|割引|お得|立减|立省|省|优惠|優惠|券|할인|İndirim|kazancın\p{L}*|je bespaart|du sparar|säästät|economisești|вы экономите|κερδίζεις|ušteda|prihranek|sutaupote|tiết kiệm|hemat|poupe|وفر)[\s:.–-]{0,6}$/iu;

export const SAVE_AFTER =
  /^\s*(?:off\b|discount|saved|savings|cash ?back|coupon|voucher|de (?:réduction|remise|rabais)|d'économies?|offerts?|(?:de )?descuento|di sconto|korting|gespart|sparen|rabatt|günstiger|taniej|sleva|reducere|indirim|alennus|скидк|знижк|할인|割引|オフ|引き|优惠)/iu;

export const INSTALMENT_AFTER =
  /^\s*(?:[*¹²]\s*)?(?:(?:\/|per|a|par|pro|al|por|za|je|p\.?)\s*(?:mo\b|mo\.|month|mois|monat|mtl|mes\b|mese|maand|mån|md\b|mies|měs|week|semaine)|mtl\.?|monatlich|mensuels?|mensuales|kk\b|[x×]\s*\d|(?:x|×)\s|(?:in|with|over|interest|today|with (?:affirm|klarna|afterpay))\s*(?:\d|monthly|weekly|interest)|(?:bi-?)?weekly|monthly)/iu;

export const INSTALMENT_BEFORE =
  /(?<!\p{L})(?:\d+\s*(?:x|×|fois|mal|raten?(?!\p{L})|rates?(?!\p{L})|(?:monthly |weekly |easy |interest[- ]free |equal )*(?:payments?|installments?|instalments?)|cuotas|plazos|parcelas|mensualités|termijnen|rat(?!\p{L})|splátek)\s*(?:sin intereses |sans frais |von|of|de|à|da|zu|á|van|po)?|ou \d+x|monatlich(?: ab)?|mensualité|rate ab|finanzierung ab|financ\w* (?:from|dès|desde|da|ab)|al mese|por mes|em até \d+x(?: de)?|paiement en|payez en|pay in|klarna|affirm|afterpay|clearpay|sezzle|leasing|rent(?:al)?|miete|location|ab mtl\.?|per maand|pay in \d of|(?:měsíčních|mesačných) splát\p{L}+|\d+ betalningar|delbetalning|(?<!\d)월|分期|ratenkauf)\D{0,14}$/iu;

export const UNIT_AFTER =
  /^\s*(?:(?:\*|¹)\s*)?(?:[/à(=]|per|pro|je|par|le|la|al|el|por|za|voor)\s*(?:(?:1|10|100|1000|1\.000)\s*)?(?:kg|kilo\w*|[gl]|gr|gram\w*|mg|ltr|lit(?:er|re|ro|r)s?|ml|cl|dl|oz|fl\.? ?oz|lb|m|m²|m2|qm|mètres?|meter|metro|ft|sq|tablet|capsule|dose|wash|sheet|serving)\b(?!\s{0,2}(?:=|:|당|あたり|当たり))/iu;

export const UNIT_BEFORE =
  /(?<!\p{L})(?:grundpreis|unit price|prix (?:au|à l'|unitaire)\D{0,10}|(?:prix|soit) (?:au|le) (?:kg|litre|l)|precio por (?:kg|litro)|prezzo al|stukprijs|jednotková cena|cena jednostkowa|cena za (?:kg|l|ks)|egységár|jämförpris|\(?\s*(?:(?:1|100|1000|0,1)\s*)?(?:kg|[lg]|ml|m²|m)\s*[=:]|\d*\s?(?:kg|[lg]|ml|개|매|정|個|枚|本|袋|錠)\s?(?:당|あたり|当たり|につき))[\s:=(]{0,4}$/iu;

/** In front of the price for several pieces. */
export const QUANTITY_BEFORE =
  /(?:\d+ (?:or more|ou plus|oder mehr|o más|o più|of meer|ou mais|eller (?:fler|flere)|lub więcej|a více|a viac|sau mai multe|vagy több|tai enemmän|или больше|або більше|以上|개 이상)|\d+\+|\d+ ?[-–] ?\d+ ?(?:pcs|units|pieces)?|buy \d+(?: for)?|\d+ for|ab \d+ (?:stück|stk\.?|st\.|x)|ab \d+|dès \d+ (?:unités|pièces)|à partir de \d+(?: unités| pièces)?|vanaf \d+ (?:stuks|pakken|st\.)|od \d+ (?:szt\.?|ks)|från \d+ st|desde \d+ (?:unidades|uds\.?)|da \d+ pezzi)[\s:=]{0,4}$/iu;

/** Behind an amount that an order must reach: "300 TL üzeri kargo bedava", "3,980円以上で送料無料". */
export const THRESHOLD_AFTER =
  /^\s*(?:(?:TL|円|원)\s*)?(?:(?:and|&) (?:over|above|up)(?! ?to)|or (?:more|above|over)|et plus|oder mehr|o más|o más de|e oltre|i więcej|a více|и выше|и больше|(?:ve )?(?:üzeri|üstü)|以上|이상)/iu;

export const USED_BEFORE =
  /(?<!\p{L})(?:used|pre-?owned|refurb\w*|open[- ]box|second[- ]hand|new (?:&|and) used|other sellers|occasions?|reconditionn\w*|d'occasion|neufs? et|gebraucht\w*|b-ware|andere (?:verkäufer|anbieter)|neu (?:und|ab)|segunda mano|usados?|reacondicion\w*|otros vendedores|nuevos? (?:y|desde)|usato|ricondizionato|tweede(?:hands|kans)|używane|中古品?|新品)[^.!?]{0,30}$/iu;

export const EXTRA_BEFORE =
  /(?<!\p{L})(?:con tarjeta[^0-9]{0,20}|card price|clubcard(?: price)?|members?(?: only)?(?: price)?|prix (?:carte|club|membres?)|avec (?:la |votre )?carte|mit (?:karte|app|coupon)|warrant\w*|protection plan|care plan|insurance|garantie ?\w* ?(?:de|étendue|\d)|extension de garantie|assurance|versicherung|schutz|pfand|deposit|consigne|caution|éco-?part\w*|eco-?part\w*|dont|d3e|gift wrap|emballage|geschenkverpackung|assembly|montage|installation|engraving|trade-?in|tausch|minimum order|mindestbestell\w*|min\. order|orders? (?:over|above|of)|au-delà de|à partir de\D{0,6}d'achat|dès|bestellwert|spend|\bover|\babove|\bunder|bis zu|jusqu'à|up to|points?|credit)[^0-9.!?]{0,20}$/iu;

/** Around a price that only some visitors pay: those of a club, with a card, a coupon or the app, by subscription, with the first order. */
export const CONDITION_WORDS: Readonly<
  Record<'member' | 'card' | 'coupon' | 'app' | 'subscription' | 'newCustomer', RegExp>
> = {
  member:
    /(?<!\p{L})(?:(?:member|club|loyalty|vip|prime|insider|rewards?)(?:s|[’']s?|s[’'])? (?:only )?price|(?:for|as a) (?:members?|insiders?)|members? (?:only|pay|get|save)|clubcard price|prix (?:club|membres?|adhérents?|fidélité|abonnés?)|(?:pour les |réservé aux )(?:membres|adhérents)|mitglieder-?preis|clubpreis|für mitglieder|precio (?:de )?(?:socios?|club|miembros?)|para (?:socios|miembros)|prezzo (?:soci|club|riservato)|per i soci|leden(?:prijs|voordeel)|clubprijs|voor leden|cena (?:klubowa|dla klubowicz\p{L}+)|klubov[áé] cena|(?:klub|medlems)pris|jäsenhinta|preço (?:sócio|clube)|会员价|會員價|会員価格|회원가|멤버십 ?가)/iu,
  card: /(?<!\p{L})(?:with (?:the |your |a )?(?:[\p{L}&]+ )?(?:loyalty |store |credit )?card(?! not)|card ?holders?|clubcard|nectar price|avec (?:la |votre |ma )?carte|prix carte|mit (?:der )?(?:kunden|vorteils)?karte|kundenkarten-?preis|con (?:la )?(?:tu )?(?:tarjeta|carta|tessera)|precio tarjeta|met (?:de |uw |je )?(?:klanten|voordeel|bonus)?kaart|bonuskaart|z kartą|cena z kartą|s kart(?:ou|ičkou)|com (?:o )?cartão)(?!\p{L})/iu,
  coupon:
    /(?<!\p{L})(?:(?:with|after|using|apply|use) (?:the |this )?(?:[\p{L}\d]+ )?(?:coupon|code|voucher|promo ?code)|(?:coupon|voucher|code) price|avec le (?:code|coupon)|après (?:code|coupon)|mit (?:dem )?(?:gutschein|rabatt)?-?(?:code|coupon|gutschein)|nach gutschein|con (?:el )?(?:cup[oó]n|c[oó]digo)|con (?:il )?(?:coupon|codice)|met (?:de )?(?:code|kortingscode|coupon)|z kodem|se? slevovým kódem|com (?:o )?(?:cupom|cupão)|kupon(?:lu|la)|クーポン(?:適用|利用)|券后|用券|쿠폰 ?(?:적용|할인) ?가|쿠폰가)/iu,
  app: /(?<!\p{L})(?:(?:in|on|via|with) (?:the |our )?app(?: only)?|app[- ](?:only|price|exclusive)|(?:dans|sur|avec) l[’']app(?:li(?:cation)?)?|prix appli|app-?preis|in der app|(?:en|con) la app|precio app|nell[’']app|in de app|w aplikacji|v aplikaci|no app|アプリ限定|앱 ?전용)(?!\p{L})/iu,
  subscription:
    /(?<!\p{L})(?:subscribe (?:&|and|&amp;) save|auto-?ship|repeat delivery|(?:with|by|on) (?:a )?subscription|subscription price|subscriber price|par abonnement|avec (?:un |l[’'])abonnement|s[’']abonner et|im (?:spar)?abo|abo-?preis|sparabo|con (?:la )?suscripci[oó]n|suscr[ií]bete|con (?:l[’'])?abbonamento|iscriviti e risparmia|met (?:een )?abonnement|w subskrypcji|com assinatura|定期(?:便|購入|おトク便)|정기 ?배송)/iu,
  newCustomer:
    /(?<!\p{L})(?:(?:for )?new customers?(?: only)?|first[- ](?:time )?(?:order|purchase)|new[- ]user price|nouveaux clients|première commande|neukunden|erstbestellung|nuevos clientes|primera compra|nuovi clienti|primo ordine|nieuwe klanten|eerste bestelling|nowych klientów|pierwsze zakupy|nového zákazníka|novos clientes|primeira compra|新人(?:价|專享)|新客|初回(?:限定|価格)|첫 ?구매|신규 ?(?:회원|고객))/iu,
};

export const TAX_EXCLUDED =
  /(?<!\p{L})(?:\bht\b|\bh\.t\.|hors tax\w*|excl\.? ?(?:vat|tax|btw|gst|of)|ex\.? ?(?:vat|gst|tax|btw)|\+ ?vat|plus vat|without (?:vat|tax)|tax excl\w*|before tax|net(?:to)?(?:preis)?\b(?! a pagar)|zzgl\.? (?:\d+ ?% ?)?(?:mwst|ust|mehrwertsteuer)|ohne mwst|exkl\.? (?:mwst|moms)|sin iva|\+ ?iva|iva no incl\w*|iva escl\w*|bez (?:dph|vat)|netto|χωρίς φπα|без пдв|без ндс|税抜|fără tva)/iu;

export const TAX_INCLUDED =
  /(?<!\p{L})(?:\bttc\b|toutes taxes|(?:incl?|inkl)\.? ?(?:\d+ ?% ?)?(?:of |ges(?:etzl\w*)?\.? |der )?(?:vat|tax\w*|btw|mwst|ust|mehrwertsteuer|moms|gst|sales tax|iva|tva|dph)|(?:vat|tax|gst) inc\w*|iva incl\w*|impuestos incl\w*|i\.v\.a\. incl|con iva|s dph|brutto|tasse incluse|moms incl|kdv dahil|με φπα|с ндс|з пдв|税込|含税|tva inclus|áfával|bruttó)/iu;

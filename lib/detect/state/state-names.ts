/** What the scripts of shop software call the parts of a product (written 2026-11). */

export const NAMES_OF = {
  name: [
    'name', 'title', 'productName', 'product_name', 'displayName', 'productTitle', 'itemName', 'item_name',
    'displayTitle', 'longName', 'label',
  ],
  price: [
    'salePrice', 'sale_price', 'specialPrice', 'special_price', 'promoPrice', 'promotionPrice', 'discountedPrice',
    'discounted_price', 'reducedPrice', 'finalPrice', 'final_price', 'currentPrice', 'current_price', 'sellingPrice',
    'selling_price', 'actualPrice', 'offerPrice', 'price', 'item_price', 'price_amount', 'prices', 'priceRange',
    'price_range', 'minPrice', 'lowPrice', 'priceInfo', 'pricing', 'priceV2', 'offer', 'offers', 'buybox',
    'formattedPrice', 'priceInCents', 'price_cents',
  ],
  priceInside: [
    'salePrice', 'sale', 'special', 'current', 'now', 'final', 'finalPrice', 'final_price', 'currentPrice', 'selling',
    'sellingPrice', 'discounted', 'promo', 'minimum_price', 'minVariantPrice', 'min', 'minPrice', 'low', 'lowPrice',
    'price', 'linePrice', 'value', 'amount', 'centAmount', 'withTax', 'gross', 'formatted', 'formattedValue',
    'formattedPrice', 'raw', 'text', 'label',
  ],
  listPrice: [
    'listPrice', 'list_price', 'originalPrice', 'original_price', 'regularPrice', 'regular_price', 'wasPrice',
    'was_price', 'compareAtPrice', 'compare_at_price', 'oldPrice', 'old_price', 'rrp', 'msrp', 'mrp', 'strikePrice',
    'strikethroughPrice', 'crossedPrice', 'basePrice', 'price', 'prices', 'priceInfo', 'pricing', 'priceRange',
    'price_range', 'offer', 'offers',
  ],
  listPriceInside: [
    'original', 'originalPrice', 'was', 'wasPrice', 'list', 'listPrice', 'regular', 'regularPrice', 'regular_price',
    'old', 'oldPrice', 'before', 'msrp', 'rrp', 'strike', 'strikethrough', 'crossed', 'minimum_price',
  ],
  amount: [
    'value', 'amount', 'price', 'centAmount', 'withTax', 'gross', 'formatted', 'formattedValue', 'raw', 'text',
  ],
  currency: [
    'currency', 'currencyCode', 'priceCurrency', 'currency_code', 'price_currency', 'currencyIso', 'currencyIsoCode',
  ],
  url: [
    'url', 'productUrl', 'product_url', 'href', 'link', 'canonicalUrl', 'canonical_url', 'productPageUrl', 'pdpUrl',
    'seoUrl', 'productLink', 'path', 'relativeUrl', 'permalink', 'pathname', 'urlKey', 'slug',
  ],
  id: [
    'sku', 'SKU', 'productId', 'product_id', 'itemId', 'item_id', 'usItemId', 'articleNumber', 'productNumber', 'code',
    'id', 'objectID', 'asin',
  ],
  sku: [
    'sku', 'SKU', 'item_id', 'reference', 'productNumber', 'product_number', 'articleNumber', 'code', 'productCode',
  ],
  gtin: [
    'gtin', 'gtin13', 'gtin12', 'gtin14', 'ean', 'ean13', 'EAN', 'upc', 'barcode',
  ],
  brand: [
    'brand', 'item_brand', 'brandName', 'brand_name', 'manufacturer', 'manufacturerName', 'manufacturer_name',
    'vendor',
  ],
  seller: [
    'sellerName', 'seller_name', 'seller', 'merchantName', 'merchant', 'shopName', 'storeName', 'soldBy',
  ],
  image: [
    'image', 'imageUrl', 'image_url', 'thumbnail', 'thumbnailUrl', 'img', 'images', 'primaryImage', 'mainImage',
    'thumb', 'picture', 'media',
  ],
  rating: [
    'averageRating', 'average_rating', 'ratingAverage', 'averageOverallRating', 'ratingValue', 'rating',
    'reviewRating', 'starRating', 'stars', 'reviewsAverage', 'ratingSummary', 'reviewSummary',
  ],
  ratingInside: [
    'averageRating', 'average', 'average_rating', 'ratingValue', 'rating', 'value', 'overall', 'score',
    'primaryRating', 'averageOverallRating',
  ],
  reviewCount: [
    'numberOfReviews', 'reviewCount', 'reviewsCount', 'review_count', 'reviews_count', 'totalReviewCount',
    'ratingCount', 'ratingsCount', 'rating_count', 'numReviews', 'totalReviews', 'reviews', 'rating', 'reviewSummary',
    'ratingSummary',
  ],
  reviewCountInside: [
    'count', 'reviewCount', 'total', 'numberOfReviews', 'totalCount', 'ratingCount', 'total_count',
  ],
  sponsored: [
    'isSponsored', 'sponsored', 'isSponsoredFlag', 'is_sponsored', 'isAd', 'is_ad', 'isPromoted', 'promoted',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>; // prettier-ignore

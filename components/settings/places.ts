/** Countries and currencies offered in the settings; the name of each comes from the browser. */

export const COUNTRIES =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK US CA AU JP'.split(' ');

export const CURRENCIES = 'EUR CHF GBP USD CAD AUD JPY SEK NOK DKK PLN CZK HUF RON BGN'.split(' ');

/** What the world writes for its currencies: signs, abbreviations and names, and which country pays with what (ISO 4217, ISO 3166-1). */

/** "code: countries". A country's first code here is the one its shops use. */
const COUNTRIES_BY_CURRENCY = `
EUR: AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT EU
USD: US AS BQ EC FM GU IO MH MP PR PW SV TC TL UM VG VI ZW
GBP: GB UK GG IM JE GS
CHF: CH LI
AED: AE
AFN: AF
ALL: AL
AMD: AM
ANG: CW SX
AOA: AO
ARS: AR
AUD: AU CX CC HM KI NF NR TV
AWG: AW
AZN: AZ
BAM: BA
BBD: BB
BDT: BD
BHD: BH
BIF: BI
BMD: BM
BND: BN
BOB: BO
BRL: BR
BSD: BS
BTN: BT
BWP: BW
BYN: BY
BZD: BZ
CAD: CA
CDF: CD
CLP: CL
CNY: CN
COP: CO
CRC: CR
CUP: CU
CVE: CV
CZK: CZ
DJF: DJ
DKK: DK FO GL
DOP: DO
DZD: DZ
EGP: EG
ERN: ER
ETB: ET
FJD: FJ
FKP: FK
GEL: GE
GHS: GH
GIP: GI
GMD: GM
GNF: GN
GTQ: GT
GYD: GY
HKD: HK
HNL: HN
HTG: HT
HUF: HU
IDR: ID
ILS: IL PS
INR: IN
IQD: IQ
IRR: IR
ISK: IS
JMD: JM
JOD: JO
JPY: JP
KES: KE
KGS: KG
KHR: KH
KMF: KM
KPW: KP
KRW: KR
KWD: KW
KYD: KY
KZT: KZ
LAK: LA
LBP: LB
LKR: LK
LRD: LR
LSL: LS
LYD: LY
MAD: MA EH
MDL: MD
MGA: MG
MKD: MK
MMK: MM
MNT: MN
MOP: MO
MRU: MR
MUR: MU
MVR: MV
MWK: MW
MXN: MX
MYR: MY
MZN: MZ
NAD: NA
NGN: NG
NIO: NI
NOK: NO SJ BV
NPR: NP
NZD: NZ CK NU PN TK
OMR: OM
PAB: PA
PEN: PE
PGK: PG
PHP: PH
PKR: PK
PLN: PL
PYG: PY
QAR: QA
RON: RO
RSD: RS
RUB: RU
RWF: RW
SAR: SA
SBD: SB
SCR: SC
SDG: SD
SEK: SE
SGD: SG
SHP: SH AC TA
SLE: SL
SOS: SO
SRD: SR
SSP: SS
STN: ST
SYP: SY
SZL: SZ
THB: TH
TJS: TJ
TMT: TM
TND: TN
TOP: TO
TRY: TR
TTD: TT
TWD: TW
TZS: TZ
UAH: UA
UGX: UG
UYU: UY
UZS: UZ
VES: VE
VND: VN
VUV: VU
WST: WS
XAF: CF CG CM GA GQ TD
XCD: AG AI DM GD KN LC MS VC
XOF: BF BJ CI GW ML NE SN TG
XPF: NC PF WF
YER: YE
ZAR: ZA
ZMW: ZM`;

/** Codes that are or were in use besides those of a country above; pages of old shops still print them. */
const OTHER_CODES =
  'BGN HRK XCG DEM FRF ITL ESP PTE SKK ROL TRL BYR MRO STD VED VEF ZWG ZWL CUC CLF SVC SLL CNH EEK ANG GHC';

/** Language -> the currency that a page in it most likely means when nothing else speaks. */
export const LANGUAGE_CURRENCY: Readonly<Record<string, string>> = {
  sv: 'SEK', nb: 'NOK', nn: 'NOK', no: 'NOK', da: 'DKK', is: 'ISK', fo: 'DKK', kl: 'DKK', ja: 'JPY', zh: 'CNY', ko: 'KRW', ro: 'RON', ru: 'RUB',
  uk: 'UAH', be: 'BYN', pl: 'PLN', cs: 'CZK', hu: 'HUF', tr: 'TRY', he: 'ILS', hi: 'INR', bn: 'BDT', ta: 'INR', te: 'INR', ur: 'PKR', ne: 'NPR',
  si: 'LKR', fa: 'IRR', th: 'THB', vi: 'VND', id: 'IDR', ms: 'MYR', sr: 'RSD', mk: 'MKD', bs: 'BAM', sq: 'ALL', ka: 'GEL', hy: 'AMD', az: 'AZN',
  de: 'EUR', fr: 'EUR', it: 'EUR', nl: 'EUR', fi: 'EUR', el: 'EUR', sk: 'EUR', sl: 'EUR', hr: 'EUR', et: 'EUR', lv: 'EUR', lt: 'EUR', ca: 'EUR', mt: 'EUR', ga: 'EUR',
  kk: 'KZT', uz: 'UZS', mn: 'MNT', am: 'ETB', sw: 'KES', af: 'ZAR', bg: 'EUR', gu: 'INR', kn: 'INR', ml: 'INR', mr: 'INR', pa: 'INR', km: 'KHR',
  lo: 'LAK', my: 'MMK', tg: 'TJS', ky: 'KGS', tk: 'TMT', ps: 'AFN', rm: 'CHF', gsw: 'CHF',
}; // prettier-ignore

/**
 * "sign: codes". A first code with `?` means that the sign alone decides nothing and the page must (its currency, domain or language);
 * otherwise the first code is meant unless the page says another of them. Compared as written, except `NAMES`.
 */
const SIGNS = `
€: EUR
Euro: EUR
EURO: EUR
Eur: EUR
£: GBP EGP LBP SYP SSP SDG GIP FKP SHP CYP IEP
￡: GBP
₤: ITL GBP TRL
£LB: LBP
L£: LBP
L.L.: LBP
£E: EGP
£S: SYP
£SY: SYP
stg: GBP
GBp: GBP
$: ?USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU BRL BSD BBD BMD BND BZD CVE DOP FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD ZWL SVC ZWG PTE NIO TOP WST CUP CUC MOP
＄: ?USD CAD AUD NZD SGD HKD TWD MXN
US$: USD
US $: USD
U$S: USD
U$: USD
u$s: USD
$US: USD
$ US: USD
USD$: USD
CA$: CAD
CAD$: CAD
C$: CAD NIO
$CA: CAD
$ CA: CAD
$CAN: CAD
$ CAN: CAD
CDN$: CAD
CND: CAD
AU$: AUD
AU $: AUD
A$: AUD
AUD$: AUD
$AU: AUD
NZ$: NZD
NZ $: NZD
$NZ: NZD
S$: SGD
SG$: SGD
SGD$: SGD
HK$: HKD
HK $: HKD
NT$: TWD
NT: TWD
NTD: TWD
NT $: TWD
MX$: MXN
Mex$: MXN
MXN$: MXN
AR$: ARS
ARS$: ARS
$AR: ARS
$MX: MXN
$CL: CLP
$CO: COP
$UY: UYU
$U: UYU
UY$: UYU
CLP$: CLP
CO$: COP
COL$: COP
COP$: COP
R$: BRL
R＄: BRL
BRL$: BRL
RD$: DOP
J$: JMD
TT$: TTD
BZ$: BZD
B$: ?BND BSD
BDS$: BBD
Bds$: BBD
G$: GYD
GY$: GYD
EC$: XCD
FJ$: FJD
KY$: KYD
CI$: KYD
L$: LRD
N$: NAD
SI$: SBD
T$: TOP
MOP$: MOP
CUC$: CUC
CVE$: CVE
Esc: ?CVE PTE
Z$: ZWL
WS$: WST
$b: BOB
¥: ?JPY CNY
￥: ?JPY CNY
JP¥: JPY
JP￥: JPY
CN¥: CNY
CN￥: CNY
RMB: CNY
元: ?CNY TWD HKD
圆: CNY
圓: ?TWD HKD CNY
人民币: CNY
円: JPY
日圓: JPY
日元: JPY
₩: KRW KPW
￦: KRW
원: KRW
₹: INR
₨: ?INR PKR LKR NPR MUR SCR
Rs: ?INR PKR LKR NPR MUR SCR
Rs.: ?INR PKR LKR NPR MUR SCR
RS.: ?INR PKR LKR NPR
Re.: ?INR PKR
र: INR NPR
रु: ?INR NPR
रू: ?INR NPR
नेरू: NPR
रु.: ?INR NPR
රු: LKR
රු.: LKR
₽: RUB
руб: RUB BYN
руб.: RUB BYN
рублей: RUB BYN
рубля: RUB BYN
рубль: RUB BYN
рубли: RUB BYN
р.: ?RUB BYN
р: ?RUB BYN
Р: ?RUB BYN
Р.: ?RUB BYN
бел. руб.: BYN
₴: UAH
грн: UAH
грн.: UAH
гривень: UAH
гривні: UAH
hrn: UAH
₸: KZT
тг: KZT
тг.: KZT
тенге: KZT
₺: TRY
TL: TRY TRL
YTL: TRY
₪: ILS
ש"ח: ILS
ש״ח: ILS
ש'ח: ILS
ש׳׳ח: ILS
NIS: ILS
₫: VND
đ: VND
Đ: VND
VNĐ: VND
đồng: VND
₦: NGN
₱: PHP CUP
Php: PHP
฿: THB
บาท: THB
₡: CRC SVC
₲: PYG
Gs.: PYG
Gs: PYG
₼: AZN
₾: GEL
ლარი: GEL
lari: GEL
₭: LAK
₮: MNT
៛: KHR
৳: BDT
Tk: BDT
Tk.: BDT
₵: GHS
GH₵: GHS
GHS₵: GHS
GH¢: GHS
؋: AFN
֏: AMD
դր.: AMD
﷼: ?IRR SAR YER OMR QAR
ریال: IRR
﷼.: IRR
zł: PLN
Zł: PLN
ZŁ: PLN
zl: PLN
zł.: PLN
Kč: CZK
KČ: CZK
kč: CZK
Kc: CZK
Kčs: CSK
Ft: HUF
Ft.: HUF
FT: HUF
лв: BGN
лв.: BGN
Лв.: BGN
lv.: BGN
lei: ?RON MDL
Lei: ?RON MDL
LEI: ?RON MDL
leu: ?RON MDL
L: ?MDL HNL RON
kn: HRK
Kn: HRK
KM: BAM
КМ: BAM
км: BAM
дин: RSD MKD
дин.: RSD MKD
Дин: RSD MKD
Дин.: RSD MKD
RSD.: RSD
din: ?RSD MKD
din.: ?RSD MKD
Din.: ?RSD MKD
dinara: RSD
Dinara: RSD
ден: MKD
ден.: MKD
den.: MKD
Lekë: ALL
lekë: ALL
Lek: ALL
kr: ?SEK NOK DKK ISK EEK
Kr: ?SEK NOK DKK ISK EEK
KR: ?SEK NOK DKK ISK EEK
kr.: ?DKK SEK NOK ISK EEK
Kr.: ?DKK SEK NOK ISK EEK
krónur: ISK
kronor: SEK
kroner: ?NOK DKK
Skr: SEK
Nkr: NOK
Dkr: DKK
Íkr: ISK
Fr.: CHF XAF XOF
Fr: CHF XAF XOF
fr.: CHF
SFr.: CHF
SFr: CHF
SFR: CHF
sFr.: CHF
CHf: CHF
₣: ?CHF FRF XPF
CFA: ?XOF XAF
FCFA: ?XOF XAF
F CFA: ?XOF XAF
Fcfa: ?XOF XAF
F: ?FRF XPF XOF XAF CHF
FF: FRF
CFPF: XPF
FCFP: XPF
F CFP: XPF
XPF.: XPF
DM: DEM
Pts: ESP
₧: ESP
Lit.: ITL
RM: MYR
Rp: IDR
Rp.: IDR
IDR.: IDR
S/: PEN
S/.: PEN
B/.: PAB
Bs: ?BOB VES VEF
Bs.: ?BOB VES VEF
Bs.F.: VEF
Bs.S: VES
Q: GTQ
Q.: GTQ
R: ZAR
Dhs: AED MAD
Dhs.: AED
DHS: AED MAD
Dh: ?AED MAD
DH: ?MAD AED
dh: ?AED MAD
درهم: ?AED MAD
د.إ: AED
د.إ.: AED
د.م.: MAD
د.ت: TND
د.ت.: TND
DT: TND
د.ج: DZD
د.ج.: DZD
دج: DZD
DA: DZD
د.ل: LYD
د.ل.: LYD
LD: LYD
د.ك: KWD
د.ك.: KWD
دينار كويتي: KWD
KD: KWD
K.D.: KWD
د.ب: BHD
د.ب.: BHD
.د.ب: BHD
BD: BHD
د.أ: JOD
د.أ.: JOD
د.ا: JOD
د.ا.: JOD
JD: JOD
د.ع: IQD
د.ع.: IQD
ع.د: IQD
ر.س: SAR
ر.س.: SAR
ريال: ?SAR QAR OMR YER
ر.ق: QAR
ر.ق.: QAR
ر.ع.: OMR
ر.ع: OMR
ر.ي.: YER
SR: SAR SCR
SAR.: SAR
QR: QAR
RO: OMR
ج.م: EGP
ج.م.: EGP
جنيه: EGP
LE: EGP
L.E: EGP
L.E.: EGP
E£: EGP
ل.ل: LBP
ل.ل.: LBP
ل.س: SYP
ل.س.: SYP
ج.س.: SDG
KSh: KES
Ksh: KES
KShs: KES
Kshs: KES
KES.: KES
TSh: TZS
TShs: TZS
Tsh: TZS
USh: UGX
UShs: UGX
Ush: UGX
Sh.So.: SOS
FRw: RWF
RF: RWF
FBu: BIF
FG: GNF
FC: CDF
Fdj: DJF
CF: KMF
Br: ?BYN ETB
ብር: ETB
Nfk: ERN
ናቕፋ: ERN
Kz: AOA
kwz: AOA
MTn: MZN
MT: MZN
Db: STN
UM: MRU
MK: MWK
ZK: ZMW
K: ?MMK PGK ZMW MWK
Ar: MGA
VT: VUV
Vt: VUV
Nu.: BTN
Nu: BTN
Rf.: MVR
Rf: MVR
MVR.: MVR
Afl.: AWG
Cg.: XCG
NAf.: ANG
ƒ: ?ANG AWG XCG
G: HTG
Le: SLE SLL
сом: ?KGS TJS
som: ?KGS UZS
soʻm: UZS
so'm: UZS
сўм: UZS
с.: TJS
SM: TJS
ЅM: TJS
ман.: AZN
manat: ?AZN TMT
m.: TMT
¢: USD`;

/** Names, compared in lower case, only as a whole word beside the number. */
const NAMES = `
euro euros eur. euroa euron eiro evro евро ευρώ أورو יורו eurot eura eurů eurov: EUR
us dollars|us dollar: USD
dollar dollars dólares dólar dollari долларов доллара dolarów: ?USD CAD AUD NZD SGD HKD TWD
canadian dollars|dollars canadiens: CAD
australian dollars: AUD
pound pounds sterling|pounds sterling: GBP
pence: GBP
francs franc franken: ?CHF XOF XAF XPF FRF
francs suisses|franc suisse|schweizer franken: CHF
francs cfa: ?XOF XAF
zloty zlotys złotych złote złoty: PLN
forint forintov: HUF
korun koruna koruny: ?CZK SKK
rubles roubles: RUB
yen: JPY
yuan: CNY
won: KRW
rupees rupee: ?INR PKR LKR NPR
reais real: BRL
pesos peso: ?MXN ARS CLP COP UYU PHP DOP CUP
soles: PEN
lira liras: ?TRY
baht: THB
ringgit: MYR
rupiah: IDR
dirhams dirham: ?AED MAD
riyal riyals: ?SAR QAR
shekel shekels nis: ILS
rand: ZAR
naira: NGN
kronur: ISK
rbl: ?RUB BYN`;

/** Upper-case words of shops that are also codes ("TOP 10", "AMD 5600", "GEL 50"): believed only with cents or when the page agrees. */
export const WORD_CODES: ReadonlySet<string> = new Set(
  (
    'ALL TOP TRY CUP PEN MAD BOB SOS GEL MOP AMD COP LAK ARS BAM SAR DOP ETB ANG STD NAD BSD BND MDL CLF SVC SLE ' +
    'NT BD KM DT DA LD JD RO QR SR LE CF FC FG RF MK ZK VT UM MT SM DM TL'
  ).split(' '),
);

/** Codes that shops also write in small letters ("140,00 pln"); the rest would be words ("all", "top", "sek" for seconds). */
export const SMALL_CODES: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF PLN CZK HUF RON NOK DKK AUD CAD NZD JPY CNY INR RUB UAH BRL MXN SGD HKD THB ZAR AED ILS KRW TWD MYR IDR VND BGN RSD MKD KZT'.split(
    ' ',
  ),
);

/** A written form of a currency: the codes it may stand for, and whether the first of them is meant when the page is silent. */
export interface CurrencySign {
  readonly sign: string;
  readonly codes: readonly string[];
  readonly sure: boolean;
}

function readSign(sign: string, codes: string): CurrencySign {
  const list = codes.trim().split(' ');
  const sure = !codes.trim().startsWith('?');
  return { sign, codes: list.map((code) => code.replace('?', '')), sure };
}

function lines(data: string): [string, string][] {
  return data
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    });
}

/** Country (ISO 3166-1 alpha-2) -> currency. */
export const COUNTRY_CURRENCY: ReadonlyMap<string, string> = new Map(
  lines(COUNTRIES_BY_CURRENCY).flatMap(([code, countries]) =>
    countries.split(' ').map((country): [string, string] => [country, code]),
  ),
);

/** Every code that may be read as a currency. */
export const CODES: ReadonlySet<string> = new Set([
  ...lines(COUNTRIES_BY_CURRENCY).map(([code]) => code),
  ...OTHER_CODES.split(' '),
]);

export const CURRENCY_SIGNS: readonly CurrencySign[] = lines(SIGNS).map(([sign, codes]) => readSign(sign, codes));

/** Lower-case name -> what it may stand for. */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencySign> = new Map(
  lines(NAMES).flatMap(([names, codes]) =>
    (names.includes('|') ? names.split('|') : names.split(' ')).map((name): [string, CurrencySign] => [
      name,
      readSign(name, codes),
    ]),
  ),
);

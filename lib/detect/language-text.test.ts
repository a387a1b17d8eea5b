import { describe, expect, it } from 'vitest';
import { guessLanguage } from './language-text.ts';

describe('guessLanguage', () => {
  it.each([
    ['fr', 'Nous livrons dans toute la France et les pays voisins avec le plus grand soin pour vous et votre famille'],
    ['en', 'We ship all of our orders within two days and you can return them for free if they are not right'],
    [
      'de',
      'Wir liefern alle unsere Artikel mit der Post und Sie können sie bei uns auch nach der Lieferung zurückgeben',
    ],
    ['nl', 'Wij bezorgen al onze producten in heel Nederland en je kunt ze ook bij ons afhalen als je dat wilt'],
    [
      'it',
      'Spediamo in tutta Italia e anche nelle isole, con la consegna a casa e il reso gratuito per tutti i prodotti',
    ],
    [
      'es',
      'Enviamos a toda España y también a las islas, con entrega en casa para todos los productos de nuestra tienda',
    ],
    [
      'pt',
      'Enviamos para todo o país e também para as ilhas, com entrega em casa e devolução para todos os seus produtos',
    ],
    ['pl', 'Wysyłamy na terenie całego kraju i można też odebrać zamówienie w sklepie, a dostawa jest zawsze szybka'],
    ['sv', 'Vi skickar till hela landet och du kan också hämta din order i butiken, alla priser är med moms'],
    ['cs', 'Zboží posíláme po celé zemi a také si je můžete vyzvednout na prodejně, ceny jsou včetně DPH'],
    ['ru', 'Доставка по всей стране, также можно забрать заказ из магазина, все товары есть на складе'],
    ['uk', 'Доставка по всій країні, також можна забрати замовлення із магазину, всі товари є на складі'],
    ['ja', 'ご注文から三日以内に発送いたします。送料は全国一律です。'],
    ['zh', '我们将在三天内发货，全国统一运费，支持七天无理由退货。'],
    ['ko', '주문 후 삼일 이내에 발송해 드립니다. 배송비는 전국 동일합니다.'],
    ['ar', 'نقوم بشحن جميع الطلبات خلال ثلاثة أيام داخل البلاد'],
    ['he', 'אנו שולחים את כל ההזמנות תוך שלושה ימים לכל הארץ'],
    ['el', 'Αποστέλλουμε όλες τις παραγγελίες εντός τριών ημερών σε όλη τη χώρα'],
    ['th', 'เราจัดส่งสินค้าทั้งหมดภายในสามวันทั่วประเทศ'],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)?.language).toBe(language);
  });
  it('says nothing about names and numbers', () => {
    expect(guessLanguage('MSI GeForce RTX 4060 Ventus 2X Black 8G OC GDDR6')).toBeUndefined();
    expect(guessLanguage('12,90 €')).toBeUndefined();
  });
  it('is not carried away by one repeated word', () => {
    expect(guessLanguage('taille de 10 '.repeat(200))?.sure ?? false).toBe(false);
  });
});

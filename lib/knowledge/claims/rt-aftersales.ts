/** After-sales service: installation, repair, spare parts. */
import type { Claim } from './claim.ts';

export default {
  id: 'rt-aftersales',
  signals: [
    {
      sub: 'repair',
      phrases: {
        fr: ['service après-vente', 'service après vente', 'notre sav', 'atelier de réparation', 'service réparation', 'centre de réparation', 'assistance technique', 'dépannage'],
        en: ['repair service', 'after-sales service', 'after sales service', 'aftersales', 'repair centre', 'repair center', 'technical support', 'servicing and repairs', 'service centre', 'service center'],
        de: ['reparaturservice', 'reparatur-service', 'werkstattservice', 'eigene werkstatt', 'technischer support', 'after-sales', 'kundendienst vor ort', 'reparaturen', 'reparaturannahme', 'servicewerkstatt', 'meisterwerkstatt', 'technischer kundendienst'],
        nl: ['reparatieservice', 'eigen werkplaats', 'technische dienst', 'servicedienst', 'reparaties', 'after sales', 'technische ondersteuning', 'service en reparatie'],
        it: ['assistenza tecnica', 'servizio di riparazione', 'centro assistenza', 'assistenza post vendita', 'assistenza post-vendita', 'riparazioni', 'laboratorio riparazioni'],
        es: ['servicio técnico', 'servicio posventa', 'servicio postventa', 'reparaciones', 'asistencia técnica', 'taller de reparación', 'servicio de reparación', 'servicio post-venta'],
        pl: ['serwis pogwarancyjny', 'obsługa posprzedażowa', 'serwis techniczny', 'naprawy', 'serwis gwarancyjny', 'autoryzowany serwis'],
        pt: ['assistência técnica', 'serviço pós-venda', 'serviço de reparação', 'pós-venda', 'apoio pós-venda', 'reparações'],
      },
      not: ['crème', 'cream', 'hair', 'cheveux', 'haar', 'kit', 'shampoo', 'shampooing', 'skin'],
    },
    {
      sub: 'parts',
      phrases: {
        fr: ['pièces détachées', 'pièces de rechange', 'pièce détachée'],
        en: ['spare parts', 'replacement parts', 'spares'],
        de: ['ersatzteile', 'ersatzteilservice', 'ersatzteil'],
        nl: ['reserveonderdelen', 'vervangende onderdelen'],
        it: ['ricambi', 'pezzi di ricambio', 'parti di ricambio'],
        es: ['recambios', 'piezas de repuesto', 'repuestos', 'piezas de recambio'],
        pl: ['części zamienne', 'części zamiennych'],
        pt: ['peças de substituição', 'peças sobressalentes', 'peças de reposição'],
      },
    },
    {
      sub: 'installation',
      phrases: {
        fr: ['service de pose', 'installation à domicile', 'montage à domicile', 'installation comprise', 'service installation', 'service de montage', 'installation gratuite', 'pose et installation', 'montage inclus'],
        en: ['installation service', 'professional installation', 'assembly service', 'we install', 'fitting service', 'installation available', 'home installation', 'expert installation', 'installation included', 'assembly available'],
        de: ['montageservice', 'aufbauservice', 'einbauservice', 'montage vor ort', 'inkl. montage', 'montage-service', 'aufbau-service', 'inklusive aufbau', 'lieferung und montage', 'lieferung & montage'],
        nl: ['montageservice', 'installatieservice', 'wij installeren', 'montage aan huis', 'inclusief montage', 'installatie aan huis', 'laten installeren', 'plaatsingsservice'],
        it: ['servizio di montaggio', 'installazione a domicilio', 'montaggio a domicilio', 'servizio di installazione', 'installazione inclusa', 'servizio montaggio'],
        es: ['servicio de montaje', 'servicio de instalación', 'montaje a domicilio', 'instalación incluida', 'instalación a domicilio', 'montaje incluido'],
        pl: ['usługa montażu', 'usługa instalacji', 'montaż u klienta', 'z montażem', 'usługi montażowe'],
        pt: ['serviço de montagem', 'serviço de instalação', 'montagem ao domicílio', 'instalação incluída', 'instalação ao domicílio', 'montagem incluída'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore

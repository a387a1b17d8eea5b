/** Greener delivery and packaging. */
import type { Claim } from './claim.ts';

export default {
  id: 'st-eco',
  signals: [
    {
      sub: 'delivery',
      phrases: {
        fr: ['livraison à vélo', 'livraison en vélo', 'vélo cargo', 'livraison verte', 'livraison écologique', 'livraison éco-responsable', 'neutre en carbone', 'compensation carbone', 'livraison bas carbone', 'zéro émission', 'livraison décarbonée', 'livraison groupée', 'envoi groupé', 'livraison neutre en co2', 'véhicule électrique'],
        en: ['carbon neutral delivery', 'carbon-neutral shipping', 'carbon neutral shipping', 'carbon neutral', 'bike courier', 'cargo bike', 'green delivery', 'eco delivery', 'zero emission delivery', 'climate neutral shipping', 'offset the carbon', 'carbon offset', 'electric vehicles', 'slow delivery', 'consolidated delivery', 'green shipping', 'emission-free delivery'],
        de: ['klimaneutraler versand', 'klimaneutral', 'co2-neutraler versand', 'co2-neutral', 'gogreen', 'dhl gogreen', 'lastenrad', 'fahrradkurier', 'umweltfreundlicher versand', 'grüner versand', 'nachhaltiger versand', 'co2-kompensation', 'emissionsfrei'],
        nl: ['co2-neutraal', 'co2-neutrale bezorging', 'klimaatneutraal', 'klimaatneutrale verzending', 'fietskoerier', 'fietskoeriers', 'duurzame bezorging', 'groene bezorging', 'emissievrij', 'elektrische bus', 'bezorgd per fiets'],
        it: ['consegna in bicicletta', 'spedizione a impatto zero', 'spedizione green', 'consegna ecologica', 'carbon neutral', 'emissioni zero', 'compensazione co2', 'spedizione sostenibile', 'consegne sostenibili'],
        es: ['envío ecológico', 'entrega sostenible', 'envío sostenible', 'entrega en bicicleta', 'neutro en carbono', 'cero emisiones', 'compensación de carbono', 'envío neutro en co2', 'envíos sostenibles'],
        pl: ['ekologiczna dostawa', 'neutralna dla klimatu', 'dostawa rowerem', 'kurier rowerowy', 'zielona dostawa', 'zero emisji', 'neutralny pod względem emisji'],
        pt: ['entrega ecológica', 'entrega sustentável', 'neutro em carbono', 'envio sustentável', 'entrega de bicicleta', 'zero emissões', 'entregas verdes', 'carbono neutro'],
      },
      images: ['gogreen', 'co2 neutral', 'climate partner', 'climatepartner', 'carbon neutral', 'co2neutral', 'myclimate'],
    },
    {
      sub: 'packaging',
      phrases: {
        fr: ['emballage recyclé', 'emballages recyclés', 'emballage recyclable', 'emballages recyclables', 'sans plastique', 'emballage zéro plastique', 'carton recyclé', 'emballage éco-responsable', 'emballages éco-responsables', 'colis réutilisable', 'emballage réutilisable', 'réduction des emballages', 'emballage biodégradable', 'papier recyclé'],
        en: ['recycled packaging', 'recyclable packaging', 'plastic-free packaging', 'plastic free packaging', 'compostable packaging', 'biodegradable packaging', 'sustainable packaging', 'eco-friendly packaging', 'reusable packaging', 'minimal packaging', 'recycled cardboard', 'packaging is recyclable', 'frustration-free packaging'],
        de: ['plastikfreie verpackung', 'plastikfrei verpackt', 'plastikfreier versand', 'recycelte verpackung', 'recyclebare verpackung', 'recycelbare verpackung', 'nachhaltige verpackung', 'umweltfreundliche verpackung', 'mehrwegverpackung', 'recycelter karton', 'kompostierbare verpackung', 'verpackungsmaterial aus recycling', 'verpackung wiederverwend*'],
        nl: ['gerecyclede verpakking', 'recyclebare verpakking', 'plasticvrije verpakking', 'plasticvrij', 'duurzame verpakking', 'herbruikbare verpakking', 'gerecycled karton', 'milieuvriendelijke verpakking'],
        it: ['imballaggio riciclato', 'imballaggi riciclati', 'imballaggio riciclabile', 'senza plastica', 'plastic free', 'packaging sostenibile', 'imballaggi sostenibili', 'imballaggio ecologico', 'cartone riciclato', 'packaging riciclabile', 'packaging ecologico'],
        es: ['embalaje reciclado', 'embalaje reciclable', 'sin plástico', 'embalaje sostenible', 'packaging sostenible', 'embalaje ecológico', 'cartón reciclado', 'embalaje biodegradable', 'packaging reciclable'],
        pl: ['opakowania z recyklingu', 'opakowanie z recyklingu', 'bez plastiku', 'ekologiczne opakowanie', 'ekologiczne opakowania', 'biodegradowalne opakowania', 'opakowania wielokrotnego użytku', 'karton z recyklingu'],
        pt: ['embalagem reciclada', 'embalagens recicladas', 'embalagem reciclável', 'sem plástico', 'embalagem sustentável', 'embalagens sustentáveis', 'embalagem ecológica', 'cartão reciclado', 'embalagem biodegradável'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore

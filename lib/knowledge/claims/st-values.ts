/** Origin, ethics and durability that a shop puts forward. */
import type { Claim } from './claim.ts';

export default {
  id: 'st-values',
  signals: [
    {
      sub: 'origin',
      phrases: {
        fr: ['fabriqué en france', 'fabrication française', 'made in france', 'origine france garantie', 'fabriqué en europe', 'fabriqué en belgique', 'fabriqué en suisse', 'savoir-faire français', 'conçu et fabriqué en', 'fabrication artisanale', 'fait main', 'artisanat local', 'producteurs locaux', 'fabrication locale', 'circuit court'],
        en: ['made in the uk', 'made in britain', 'made in the usa', 'made in usa', 'made in america', 'made in italy', 'made in germany', 'made in europe', 'made in canada', 'made in australia', 'handmade in', 'locally made', 'locally sourced', 'handcrafted in', 'british made', 'made locally', 'made by hand'],
        de: ['made in germany', 'hergestellt in deutschland', 'in deutschland gefertigt', 'in deutschland hergestellt', 'aus eigener herstellung', 'handgefertigt', 'in österreich hergestellt', 'swiss made', 'regionale produkte', 'aus der region', 'in europa hergestellt', 'eigene manufaktur'],
        nl: ['gemaakt in nederland', 'made in holland', 'nederlands fabricaat', 'gemaakt in belgië', 'gemaakt in europa', 'lokaal geproduceerd', 'handgemaakt', 'van eigen bodem'],
        it: ['made in italy', 'prodotto in italia', 'fatto a mano', 'artigianato italiano', 'produzione italiana', 'fabbricato in italia', 'prodotti locali', '100% italiano'],
        es: ['hecho en españa', 'fabricado en españa', 'made in spain', 'hecho a mano', 'fabricación propia', 'producto local', 'hecho en méxico', 'fabricado en europa', 'artesanal', 'producción local'],
        pl: ['wyprodukowano w polsce', 'polski produkt', 'polska produkcja', 'made in poland', 'ręcznie robione', 'ręcznie wykonane', 'produkt polski', 'polski producent'],
        pt: ['feito em portugal', 'fabricado em portugal', 'produto português', 'produção nacional', 'feito à mão', 'feito no brasil', 'made in portugal', 'produção artesanal'],
      },
      images: ['made in france', 'made in germany', 'made in italy', 'origine france garantie', 'madeinfrance', 'made-in-germany', 'made-in-italy', 'swiss made', 'entreprise du patrimoine vivant'],
    },
    {
      sub: 'organic',
      phrases: {
        fr: ['issu de l’agriculture biologique', "issu de l'agriculture biologique", "issus de l'agriculture biologique", 'coton biologique', 'coton bio', 'certifié bio', 'label bio', 'produits bio', 'cosmétique bio', '100% bio'],
        en: ['organic cotton', 'certified organic', 'organic certified', 'soil association', 'usda organic', 'organically grown', 'organic ingredients'],
        de: ['bio-baumwolle', 'biobaumwolle', 'aus biologischem anbau', 'bio-zertifiziert', 'bio-qualität', 'kontrolliert biologisch', 'aus kontrolliert biologischem anbau', 'kontrolliert biologischem anbau', 'bio-siegel', 'naturkosmetik'],
        nl: ['biologisch katoen', 'biologisch gecertificeerd', 'van biologische oorsprong', 'biologische producten', 'skal-gecertificeerd'],
        it: ['cotone biologico', 'da agricoltura biologica', 'certificato biologico', 'prodotti biologici', 'biologico certificato'],
        es: ['algodón orgánico', 'agricultura ecológica', 'certificado ecológico', 'productos ecológicos', 'algodón ecológico', 'cosmética natural'],
        pl: ['bawełna organiczna', 'z upraw ekologicznych', 'produkty ekologiczne', 'certyfikat ekologiczny', 'rolnictwo ekologiczne'],
        pt: ['algodão orgânico', 'algodão biológico', 'agricultura biológica', 'produtos biológicos', 'certificação biológica', 'produtos orgânicos'],
      },
      images: ['ecocert', 'gots', 'usda organic', 'soil association', 'agriculture biologique', 'bio siegel', 'demeter', 'bioland', 'cosmebio', 'natrue', 'nature et progres'],
    },
    {
      sub: 'fair',
      phrases: {
        fr: ['commerce équitable', 'équitable et solidaire', 'label équitable', 'entreprise à mission', 'certifié b corp', 'certifiée b corp', '1% for the planet', 'économie sociale et solidaire'],
        en: ['fair trade', 'fairtrade', 'b corp', 'certified b corporation', 'ethically made', 'ethically sourced', '1% for the planet', 'fair wage', 'living wage', 'ethical trading'],
        de: ['fairer handel', 'fair trade', 'fairtrade', 'fair gehandelt', 'fair produziert', 'faire löhne', 'faire arbeitsbedingungen', 'b corp', 'fair wear'],
        nl: ['eerlijke handel', 'fairtrade', 'fair trade', 'eerlijk geproduceerd', 'eerlijke prijs voor', 'b corp'],
        it: ['commercio equo', 'equo e solidale', 'fair trade', 'società benefit', 'b corp', 'produzione etica'],
        es: ['comercio justo', 'producción ética', 'empresa b corp', 'b corp', 'moda ética'],
        pl: ['sprawiedliwy handel', 'fair trade', 'fairtrade', 'etyczna produkcja'],
        pt: ['comércio justo', 'produção ética', 'fair trade', 'empresa b'],
      },
      images: ['fairtrade', 'fair trade', 'b corp', 'bcorp', 'fair wear', 'max havelaar', 'one percent for the planet', '1 percent for the planet', 'wfto'],
    },
    {
      sub: 'durable',
      phrases: {
        fr: ['indice de réparabilité', 'réparable', 'seconde main', 'reconditionné', 'reconditionnés', 'éco-responsable', 'écoresponsable', 'éco-conception', 'éco-conçu', 'matières recyclées', 'matériaux recyclés', 'développement durable', 'pièces détachées disponibles', 'garantie à vie', 'économie circulaire'],
        en: ['sustainable materials', 'sustainability', 'recycled materials', 'recycled polyester', 'made to last', 'lifetime guarantee', 'lifetime warranty', 'repair service', 'pre-owned', 'refurbished', 'circular economy', 'eco-friendly', 'environmentally friendly', 'responsibly sourced', 'second hand'],
        de: ['nachhaltigkeit', 'nachhaltig produziert', 'nachhaltiger forstwirtschaft', 'nachhaltiger waldwirtschaft', 'nachhaltige materialien', 'aus recycelten', 'recycelte materialien', 'reparaturservice', 'reparierbar', 'langlebig', 'umweltfreundlich', 'ressourcenschonend', 'generalüberholt', 'secondhand', 'kreislaufwirtschaft', 'lebenslange garantie'],
        nl: ['duurzaamheid', 'duurzaam geproduceerd', 'duurzame materialen', 'gerecyclede materialen', 'gerecycled', 'refurbished', 'tweedehands', 'milieuvriendelijk', 'levenslange garantie', 'repareerbaar'],
        it: ['sostenibilità', 'materiali riciclati', 'ecosostenibile', 'sostenibile', 'ricondizionato', 'ricondizionati', 'economia circolare', 'materiali sostenibili', 'seconda mano'],
        es: ['sostenibilidad', 'materiales reciclados', 'moda sostenible', 'reacondicionado', 'reacondicionados', 'segunda mano', 'economía circular', 'respetuoso con el medio ambiente', 'materiales sostenibles', 'garantía de por vida'],
        pl: ['zrównoważony rozwój', 'z recyklingu', 'ekologiczne materiały', 'odnowiony', 'odnowione', 'przyjazne dla środowiska', 'dożywotnia gwarancja', 'drugi obieg'],
        pt: ['sustentabilidade', 'materiais reciclados', 'recondicionado', 'recondicionados', 'economia circular', 'amigo do ambiente', 'moda sustentável', 'segunda mão', 'garantia vitalícia'],
      },
      links: {
        fr: ['nos engagements', 'engagements', 'rse', 'développement durable'],
        en: ['sustainability', 'our commitments', 'responsibility', 'corporate responsibility', 'our impact', 'social responsibility', 'conscious'],
        de: ['nachhaltigkeit', 'verantwortung', 'umwelt'],
        nl: ['duurzaamheid', 'maatschappelijk verantwoord ondernemen'],
        it: ['sostenibilità', 'responsabilità sociale', 'il nostro impegno'],
        es: ['sostenibilidad', 'responsabilidad social', 'nuestro compromiso'],
        pl: ['zrównoważony rozwój', 'odpowiedzialność', 'ekologia'],
        pt: ['sustentabilidade', 'responsabilidade social'],
      },
      images: ['oeko-tex', 'oekotex', 'cradle to cradle', 'blauer engel', 'ecolabel', 'eu ecolabel', 'energy star', 'fsc', 'pefc', 'global recycled standard', 'bluesign', 'longtime label'],
    },
    {
      sub: 'animal',
      phrases: {
        fr: ['non testé sur les animaux', 'cruelty free', 'végan', 'certifié vegan', '100% vegan'],
        en: ['cruelty free', 'cruelty-free', 'not tested on animals', 'vegan friendly', 'certified vegan', '100% vegan'],
        de: ['tierversuchsfrei', 'ohne tierversuche', '100% vegan', 'vegan zertifiziert'],
        nl: ['dierproefvrij', 'niet getest op dieren', '100% vegan'],
        it: ['non testato su animali', 'cruelty free', '100% vegan', 'certificato vegan'],
        es: ['no testado en animales', 'cruelty free', 'sin crueldad', '100% vegano'],
        pl: ['nietestowane na zwierzętach', 'cruelty free', '100% vegan', 'wegańskie'],
        pt: ['não testado em animais', 'cruelty free', '100% vegan', 'sem crueldade'],
      },
      images: ['leaping bunny', 'peta', 'vegan society', 'one voice', 'cruelty free'],
    },
  ],
} satisfies Claim; // prettier-ignore

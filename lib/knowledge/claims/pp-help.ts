/** Help to choose: size guides, comparers, previews, advice beside the product. */
import type { Claim } from './claim.ts';

export default {
  id: 'pp-help',
  signals: [
    {
      sub: 'size-guide',
      phrases: {
        fr: ['guide des tailles', 'guide de tailles', 'trouver ma taille', 'tableau des tailles', 'quelle est ma taille', 'conseil taille', 'guide des pointures'],
        en: ['size guide', 'size chart', 'sizing guide', 'find your size', 'fit guide', 'size & fit', 'find my size', 'measurement guide', "what's my size", 'true to size', 'sizing chart', 'fit finder'],
        de: ['größentabelle', 'größenberater', 'größenratgeber', 'welche größe', 'maßtabelle', 'größen-guide', 'größenberatung', 'größe finden'],
        nl: ['maattabel', 'matentabel', 'maatwijzer', 'welke maat', 'maatgids', 'maatadvies', 'vind je maat'],
        it: ['guida alle taglie', 'tabella taglie', 'guida taglie', 'trova la tua taglia'],
        es: ['guía de tallas', 'tabla de tallas', 'encuentra tu talla', '¿cuál es mi talla?'],
        pl: ['tabela rozmiarów', 'rozmiarówka', 'przewodnik po rozmiarach', 'dobierz rozmiar', 'jaki rozmiar wybrać'],
        pt: ['guia de tamanhos', 'tabela de tamanhos', 'tabela de medidas', 'guia de medidas', 'encontre o seu tamanho'],
        sv: ['storleksguide'], da: ['størrelsesguide'], nb: ['størrelsesguide'], cs: ['tabulka velikostí'], sk: ['tabuľka veľkostí'], hu: ['mérettáblázat'], ro: ['ghid mărimi', 'tabel mărimi'], ru: ['таблица размеров'], uk: ['таблиця розмірів'], ja: ['サイズガイド', 'サイズ表'], zh: ['尺码表', '尺寸表'],
      },
    },
    {
      sub: 'compare',
      phrases: {
        fr: ['ajouter au comparateur', 'comparer ce produit', 'comparer les produits', 'comparateur'],
        en: ['add to compare', 'compare products', 'compare this product', 'product comparison', 'compare items', 'compare similar items'],
        de: ['produkte vergleichen', 'vergleichen', 'zum vergleich', 'vergleichsliste', 'auf die vergleichsliste', 'produktvergleich'],
        nl: ['vergelijk producten', 'toevoegen om te vergelijken', 'vergelijken'],
        it: ['aggiungi al confronto', 'confronta prodotti', 'confronta', 'aggiungi al comparatore'],
        es: ['comparar productos', 'añadir al comparador', 'añadir para comparar', 'agregar para comparar', 'comparador'],
        pl: ['porównaj', 'dodaj do porównania', 'porównaj produkty', 'porównywarka'],
        pt: ['comparar produtos', 'adicionar à comparação', 'adicionar ao comparador', 'comparar'],
      },
      marks: ['add-to-compare', 'product-compare', 'compare-button', 'tocompare', 'btn-compare'],
    },
    {
      sub: 'questions',
      phrases: {
        fr: ['questions sur ce produit', 'poser une question', 'questions et réponses', 'questions / réponses', 'posez votre question', 'une question sur ce produit'],
        en: ['questions & answers', 'ask a question', 'customer questions', 'questions and answers', 'ask about this product', 'product q&a', 'looking for specific info'],
        de: ['fragen zum produkt', 'frage zum produkt', 'frage stellen', 'fragen und antworten', 'fragen zum artikel', 'kundenfragen', 'frage zum artikel'],
        nl: ['stel een vraag', 'vragen over dit product', 'vraag over dit product', 'vragen en antwoorden', 'vraag & antwoord'],
        it: ['domande e risposte', 'fai una domanda', 'domande sul prodotto', 'chiedi informazioni'],
        es: ['preguntas y respuestas', 'haz una pregunta', 'preguntas sobre el producto', 'consultar sobre este producto', 'preguntar sobre este producto'],
        pl: ['zadaj pytanie', 'pytania i odpowiedzi', 'zapytaj o produkt', 'pytania o produkt'],
        pt: ['perguntas e respostas', 'fazer uma pergunta', 'faça uma pergunta', 'perguntas sobre o produto'],
      },
      pages: ['product'],
    },
    {
      sub: 'preview',
      phrases: {
        fr: ['essayage virtuel', 'essayer virtuellement', 'réalité augmentée', 'voir dans ma pièce', 'voir en 3d', 'vue 360'],
        en: ['virtual try-on', 'try it on', 'view in your room', 'augmented reality', 'view in 3d', '360 view', '360° view', 'see it in your space', 'view in ar', 'visualizer'],
        de: ['virtuelle anprobe', 'im raum ansehen', '3d-ansicht', '360° ansicht', '360-grad-ansicht', 'augmented reality', 'raumplaner'],
        nl: ['virtueel passen', 'bekijk in je kamer', '3d weergave', '360 graden', 'augmented reality'],
        it: ['prova virtuale', 'vista 360', 'realtà aumentata', 'visualizza in 3d', 'vedi nella tua stanza'],
        es: ['prueba virtual', 'probador virtual', 'vista 360', 'realidad aumentada', 'ver en 3d', 'ver en tu espacio'],
        pl: ['wirtualna przymierzalnia', 'widok 360', 'rzeczywistość rozszerzona', 'zobacz w 3d', 'przymierz online'],
        pt: ['provador virtual', 'vista 360', 'realidade aumentada', 'ver em 3d', 'visualizar em 3d'],
      },
      marks: ['model-viewer', 'spin-360', 'threesixty', 'cloudimage-360', 'reel-360', 'magic360', 'virtual-try-on'],
    },
    {
      sub: 'advice',
      phrases: {
        fr: ['guide d’achat', "guide d'achat", 'comment choisir', 'conseils d’utilisation', "conseils d'utilisation", "mode d'emploi", 'conseil de pro', 'avis de nos experts', "conseils d'entretien"],
        en: ['buying guide', 'how to choose', 'how to use', 'buyers guide', "buyer's guide", 'product finder', 'care guide', 'expert advice', 'user manual', 'instruction manual', 'help me choose', 'find the right'],
        de: ['kaufberatung', 'ratgeber', 'produktberater', 'bedienungsanleitung', 'anwendungshinweise', 'produktfinder', 'pflegehinweise', 'kaufratgeber', 'expertenrat', 'gebrauchsanweisung'],
        nl: ['koopgids', 'keuzehulp', 'aankoopadvies', 'gebruiksaanwijzing', 'handleiding', 'advies van onze experts', 'koopadvies'],
        it: ["guida all'acquisto", 'come scegliere', 'consigli degli esperti', "modalità d'uso", "istruzioni per l'uso", 'manuale utente'],
        es: ['guía de compra', 'cómo elegir', 'consejos de expertos', 'modo de empleo', 'manual de usuario', 'consejos de uso'],
        pl: ['poradnik', 'jak wybrać', 'poradnik zakupowy', 'instrukcja obsługi', 'sposób użycia', 'porady eksperta'],
        pt: ['guia de compra', 'como escolher', 'modo de utilização', 'manual de instruções', 'conselhos de especialistas', 'modo de uso'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore

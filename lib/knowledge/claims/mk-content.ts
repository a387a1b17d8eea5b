/** Content and community: blog, guides, video, contests. */
import type { Claim } from './claim.ts';

export default {
  id: 'mk-content',
  signals: [
    {
      sub: 'blog',
      strength: 'declared',
      links: {
        fr: ['blog', 'le blog', 'actualités', 'magazine', 'le mag', 'journal', 'actus', 'notre blog', 'le journal', 'news', 'articles'],
        en: ['blog', 'magazine', 'journal', 'news', 'our blog', 'the journal', 'stories', 'the edit', 'articles', 'the blog', 'latest news', 'editorial'],
        de: ['blog', 'magazin', 'news', 'ratgeber', 'aktuelles', 'neuigkeiten', 'journal', 'unser blog', 'stories'],
        nl: ['blog', 'magazine', 'nieuws', 'inspiratie', 'blogs', 'ons blog', 'verhalen'],
        it: ['blog', 'magazine', 'news', 'novità dal blog', 'il blog', 'journal', 'notizie', 'articoli'],
        es: ['blog', 'noticias', 'revista', 'magazine', 'nuestro blog', 'actualidad', 'el blog'],
        pl: ['blog', 'aktualności', 'magazyn', 'poradnik', 'artykuły', 'nasz blog', 'inspiracje', 'czytelnia'],
        pt: ['blog', 'notícias', 'revista', 'magazine', 'o nosso blog', 'blogue', 'nosso blog', 'artigos'],
        sv: ['blogg', 'inspiration', 'nyheter'], da: ['blog', 'inspiration', 'magasin'], nb: ['blogg', 'inspirasjon', 'magasin'], fi: ['blogi', 'ajankohtaista'], cs: ['blog', 'magazín', 'články'], sk: ['blog', 'magazín', 'články'], hu: ['blog', 'hírek'], ro: ['blog', 'noutăți', 'articole'], ru: ['блог', 'статьи', 'новости'], uk: ['блог', 'статті', 'новини'], el: ['blog', 'νέα'], tr: ['blog', 'haberler'], ja: ['ブログ', 'コラム', '特集', '読み物'], zh: ['博客', '新闻', '资讯'],
      },
      paths: ['blog', 'blogs', 'magazine', 'magazin', 'journal', 'actualites', 'news', 'noticias', 'aktualnosci', 'le-mag', 'nieuws', 'notizie', 'stories', 'articles'],
    },
    {
      sub: 'recipes',
      links: { fr: ['recettes', 'nos recettes', 'idées recettes', 'tutos', 'diy', 'inspirations', 'lookbook'], en: ['recipes', 'tutorials', 'inspiration', 'lookbook', 'lookbooks', 'how-to videos', 'ideas', 'style guide', 'get inspired'], de: ['rezepte', 'anleitungen', 'inspiration', 'lookbook', 'diy', 'ideenwelten'], nl: ['recepten', 'inspiratie', 'lookbook', 'diy'], it: ['ricette', 'ispirazioni', 'lookbook', 'idee', 'tutorial'], es: ['recetas', 'inspiración', 'lookbook', 'ideas', 'tutoriales'], pl: ['przepisy', 'inspiracje', 'lookbook', 'tutoriale'], pt: ['receitas', 'inspiração', 'lookbook', 'ideias', 'tutoriais'] },
    },
    {
      sub: 'video',
      hosts: ['youtube.com/embed', 'youtube-nocookie.com', 'player.vimeo.com', 'dailymotion.com/embed', 'bambuser.com', 'livescale.tv', 'fast.wistia.net', 'fast.wistia.com', 'players.brightcove.net', 'tolstoy.com', 'gotolstoy.com', 'vidjet.com', 'videowise.com', 'smartzer.com'],
      strength: 'hint',
    },
    {
      sub: 'contest',
      phrases: {
        fr: ['jeu concours', 'jeu-concours', 'grand jeu', 'tentez de gagner', 'participez et gagnez', 'tirage au sort', 'à gagner'],
        en: ['competition', 'giveaway', 'sweepstakes', 'enter to win', 'win a', 'prize draw', 'chance to win'],
        de: ['gewinnspiel', 'jetzt gewinnen', 'teilnehmen und gewinnen', 'verlosung', 'gewinnspielteilnahme', 'mitmachen und gewinnen'],
        nl: ['winactie', 'prijsvraag', 'maak kans op', 'win een', 'doe mee en win'],
        it: ['concorso', 'partecipa e vinci', 'concorso a premi', 'estrazione a premi', 'vinci un'],
        es: ['concurso', 'sorteo', 'participa y gana', 'gana un', 'participa en el sorteo'],
        pl: ['konkurs', 'weź udział w konkursie', 'loteria', 'wygraj', 'do wygrania'],
        pt: ['passatempo', 'concurso', 'sorteio', 'participe e ganhe', 'habilite-se a ganhar', 'concorra a'],
      },
      strength: 'hint',
    },
    {
      sub: 'community',
      phrases: {
        fr: ['rejoignez la communauté', 'notre communauté', 'partagez vos photos', 'rejoignez notre communauté', 'suivez-nous sur instagram'],
        en: ['join our community', 'our community', 'share your photos', 'tag us', 'join the community', 'follow us on instagram', 'shop our instagram', 'shop the feed', 'share your look', 'community forum'],
        de: ['unsere community', 'werde teil der community', 'zeige deinen look', 'folge uns auf instagram', 'teil unserer community', 'markiere uns'],
        nl: ['onze community', 'word lid van onze community', 'deel je foto', 'volg ons op instagram', 'tag ons'],
        it: ['la nostra community', 'entra nella community', 'condividi le tue foto', 'seguici su instagram', 'unisciti alla community'],
        es: ['nuestra comunidad', 'únete a la comunidad', 'comparte tus fotos', 'síguenos en instagram', 'etiquétanos'],
        pl: ['nasza społeczność', 'dołącz do społeczności', 'obserwuj nas na instagramie', 'oznacz nas', 'dołącz do naszej społeczności'],
        pt: ['a nossa comunidade', 'junte-se à comunidade', 'partilhe as suas fotos', 'siga-nos no instagram', 'nossa comunidade'],
      },
      links: { en: ['community', 'forum'], fr: ['communauté', 'forum', 'la communauté'], de: ['community', 'forum'], nl: ['community', 'forum'], it: ['community', 'forum'], es: ['comunidad', 'foro'], pl: ['społeczność', 'forum'], pt: ['comunidade', 'fórum'] },
      strength: 'hint',
    },
  ],
} satisfies Claim; // prettier-ignore

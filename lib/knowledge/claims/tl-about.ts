/** The human face: story, team, know-how. */
import type { Claim } from './claim.ts';

export default {
  id: 'tl-about',
  signals: [
    {
      sub: 'story',
      links: {
        fr: ['notre histoire', 'qui sommes-nous', 'à propos', 'notre savoir-faire', 'la maison', 'notre maison', 'à propos de nous', 'qui sommes-nous ?', 'notre philosophie', 'notre vision'],
        en: ['our story', 'about us', 'who we are', 'our history', 'our heritage', 'about', 'our mission', 'our philosophy', 'our values'],
        de: ['über uns', 'unsere geschichte', 'unternehmen', 'firmengeschichte', 'wir über uns', 'wer wir sind', 'unsere philosophie', 'philosophie', 'das sind wir'],
        nl: ['over ons', 'ons verhaal', 'wie zijn wij', 'wie we zijn', 'onze missie', 'onze geschiedenis'],
        it: ['chi siamo', 'la nostra storia', 'azienda', 'la nostra filosofia', 'la nostra missione', 'la storia'],
        es: ['quiénes somos', 'nuestra historia', 'sobre nosotros', 'conócenos', 'nuestra filosofía', 'nosotros', 'nuestra misión'],
        pl: ['o nas', 'nasza historia', 'o firmie', 'kim jesteśmy', 'nasza misja', 'o marce'],
        pt: ['quem somos', 'sobre nós', 'a nossa história', 'nossa história', 'a nossa missão', 'nossa missão'],
        sv: ['om oss'], da: ['om os'], nb: ['om oss'], fi: ['meistä', 'tietoa meistä'], cs: ['o nás'], sk: ['o nás'], hu: ['rólunk'], ro: ['despre noi'], ru: ['о нас', 'о компании'], uk: ['про нас'], ja: ['会社概要', '私たちについて'], zh: ['关于我们', '關於我們'],
      },
    },
    {
      sub: 'team',
      links: {
        fr: ['notre équipe', "l'équipe", 'nos experts', 'nous rejoindre', 'recrutement', 'carrières'],
        en: ['our team', 'meet the team', 'the team', 'our experts', 'careers', 'jobs', 'work with us', 'join our team', 'join us'],
        de: ['unser team', 'das team', 'team', 'karriere', 'jobs', 'jobs & karriere', 'stellenangebote', 'ansprechpartner'],
        nl: ['ons team', 'het team', 'vacatures', 'werken bij', 'werken bij ons'],
        it: ['il nostro team', 'il team', 'lavora con noi', 'lo staff', 'carriere'],
        es: ['nuestro equipo', 'el equipo', 'trabaja con nosotros', 'empleo', 'únete al equipo'],
        pl: ['nasz zespół', 'zespół', 'kariera', 'praca', 'dołącz do nas'],
        pt: ['a nossa equipa', 'nossa equipe', 'a equipa', 'recrutamento', 'trabalhe connosco', 'trabalhe conosco', 'carreiras'],
      },
      phrases: {
        fr: ['fondée par', 'fondé par', 'entreprise familiale', 'notre équipe'],
        en: ['founded by', 'family-run', 'family run', 'family-owned', 'family business', 'founded in', 'established in', 'our founder', 'family owned'],
        de: ['familienunternehmen', 'gegründet von', 'familienbetrieb', 'gegründet im jahr', 'inhabergeführt', 'familiengeführt', 'unser team'],
        nl: ['familiebedrijf', 'opgericht door', 'opgericht in', 'ons team'],
        it: ['azienda familiare', 'fondata da', 'fondata nel', 'azienda a conduzione familiare', 'il nostro team', 'dal 19*'],
        es: ['empresa familiar', 'fundada por', 'fundada en', 'nuestro equipo', 'negocio familiar'],
        pl: ['firma rodzinna', 'rodzinna firma', 'założona przez', 'nasz zespół', 'na rynku od', 'działamy od'],
        pt: ['empresa familiar', 'fundada por', 'fundada em', 'a nossa equipa', 'nossa equipe', 'negócio familiar'],
      },
      strength: 'hint',
    },
  ],
} satisfies Claim; // prettier-ignore

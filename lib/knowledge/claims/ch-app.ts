/** Mobile app. */
import type { Claim } from './claim.ts';

export default {
  id: 'ch-app',
  signals: [
    { sub: 'ios', strength: 'declared', hosts: ['apps.apple.com', 'itunes.apple.com', 'appstore.com'], images: ['app store', 'appstore', 'download on the app store', 'app-store-badge'] },
    { sub: 'android', strength: 'declared', hosts: ['play.google.com/store/apps', 'appgallery.huawei.com', 'appgallery.cloud.huawei.com'], images: ['google play', 'googleplay', 'get it on google play', 'google-play-badge', 'appgallery'] },
    {
      sub: 'wording',
      phrases: {
        fr: ["téléchargez l'application", "téléchargez notre application", "téléchargez l'appli", 'application mobile', "disponible sur l'app store"],
        en: ['download our app', 'download the app', 'get the app', 'shop on the app', 'our mobile app', 'available on the app store'],
        de: ['lade unsere app', 'app herunterladen', 'jetzt app laden', 'unsere app', 'zur app', 'app downloaden'],
        nl: ['download onze app', 'download de app', 'onze app', 'via de app'],
        it: ["scarica l'app", 'scarica la nostra app', "la nostra app"],
        es: ['descarga nuestra app', 'descarga la app', 'descárgate la app', 'nuestra app', 'descubre nuestra app'],
        pl: ['pobierz aplikację', 'pobierz naszą aplikację', 'aplikacja mobilna', 'w aplikacji'],
        pt: ['descarregue a app', 'baixe o app', 'baixe nosso app', 'descarregue a nossa app', 'instale a app'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore

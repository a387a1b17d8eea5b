/** Tools that record or map what visitors do on a page. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const sessionReplay = toolsOf('session replay', [
  { name: 'Clicktale', owner: 'Contentsquare', country: 'IL', site: 'contentsquare.com', signals: { host: ['clicktale.net'], script: ['ClickTaleSettings'] } },
  { name: 'Contentsquare', country: 'FR', signals: { host: ['contentsquare.net', 'contentsquare.com'], script: ['_uxa.push'], cookie: ['_cs_id', '_cs_s'] } },
  { name: 'Crazy Egg', country: 'US', signals: { host: ['crazyegg.com'], cookie: ['_ceg.s'], script: ['script.crazyegg.com'] } },
  { name: 'Decibel', owner: 'Medallia', country: 'GB', site: 'medallia.com', signals: { host: ['decibelinsight.net'], script: ['decibelInsight'] } },
  { name: 'FullStory', country: 'US', signals: { host: ['fullstory.com'], script: ['_fs_namespace'], cookie: ['fs_uid'] } },
  { name: 'Glassbox', country: 'GB', site: 'glassbox.com', signals: { host: ['glassboxdigital.io', 'glassboxcdn.com'], script: ['_cls_config'] } },
  { name: 'Heatmap.com', country: 'US', signals: { host: ['heatmap.com'] } },
  { name: 'Hotjar', owner: 'Contentsquare', country: 'MT', signals: { host: ['hotjar.com', 'hotjar.io'], script: ['_hjSettings'], cookie: ['_hjSessionUser*', '_hjid'], global: ['hj'] } },
  { name: 'Inspectlet', country: 'US', signals: { host: ['inspectlet.com'], script: ['__insp.push'] } },
  { name: 'LogRocket', country: 'US', signals: { host: ['logrocket.io', 'lr-ingest.io', 'lr-in.com', 'logrocket.com'], script: ['LogRocket.init'] } },
  { name: 'm-pathy', country: 'DE', signals: { host: ['m-pathy.com'] } },
  { name: 'Microsoft Clarity', owner: 'Microsoft', country: 'US', site: 'clarity.microsoft.com', signals: { host: ['clarity.ms'], script: ['"clarity", "script"', 'clarity.ms/tag'], cookie: ['_clck', '_clsk'], global: ['clarity'] } },
  { name: 'Mouseflow', country: 'DK', signals: { host: ['mouseflow.com'], script: ['_mfq.push'], cookie: ['mf_user'] } },
  { name: 'Noibu', country: 'CA', signals: { host: ['noibu.com'] } },
  { name: 'Overheat', country: 'DE', signals: { host: ['overheat.de', 'overheat.it'] } },
  { name: 'Plerdy', country: 'UA', signals: { host: ['plerdy.com'], script: ['_suid'] } },
  { name: 'Ptengine', country: 'JP', signals: { host: ['ptengine.com', 'ptengine.jp'] } },
  { name: 'Quantum Metric', country: 'US', signals: { host: ['quantummetric.com'] } },
  { name: 'Session Rewind', country: 'US', signals: { host: ['sessionrewind.com'] } },
  { name: 'SessionCam', owner: 'Glassbox', country: 'GB', site: 'glassbox.com', signals: { host: ['sessioncam.com'], script: ['sessionCamRecorder'] } },
  { name: 'Userpilot', country: 'US', site: 'userpilot.com', signals: { host: ['userpilot.io'] } },
  { name: 'UXCam', country: 'US', signals: { host: ['uxcam.com'] } },
]);

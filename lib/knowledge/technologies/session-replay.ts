/** Tools that record or map what visitors do on a page. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const sessionReplay = toolsOf('session replay', [
  ['Clicktale', 'IL', { host: ['clicktale.net'], script: ['ClickTaleSettings'] }, { owner: 'Contentsquare', site: 'contentsquare.com' }],
  ['Contentsquare', 'FR', { host: ['contentsquare.net', 'contentsquare.com'], script: ['_uxa.push'], cookie: ['_cs_id', '_cs_s'] }],
  ['Crazy Egg', 'US', { host: ['crazyegg.com'], cookie: ['_ceg.s'], script: ['script.crazyegg.com'] }],
  ['Decibel', 'GB', { host: ['decibelinsight.net'], script: ['decibelInsight'] }, { owner: 'Medallia', site: 'medallia.com' }],
  ['FullStory', 'US', { host: ['fullstory.com'], script: ['_fs_namespace'], cookie: ['fs_uid'] }],
  ['Glassbox', 'GB', { host: ['glassboxdigital.io', 'glassboxcdn.com'], script: ['_cls_config'] }, { site: 'glassbox.com' }],
  ['Heatmap.com', 'US', { host: ['heatmap.com'] }],
  ['Hotjar', 'MT', { host: ['hotjar.com', 'hotjar.io'], script: ['_hjSettings'], cookie: ['_hjSessionUser*', '_hjid'], global: ['hj'] }, { owner: 'Contentsquare' }],
  ['Inspectlet', 'US', { host: ['inspectlet.com'], script: ['__insp.push'] }],
  ['LogRocket', 'US', { host: ['logrocket.io', 'lr-ingest.io', 'lr-in.com', 'logrocket.com'], script: ['LogRocket.init'] }],
  ['m-pathy', 'DE', { host: ['m-pathy.com'] }],
  ['Microsoft Clarity', 'US', { host: ['clarity.ms'], script: ['"clarity", "script"', 'clarity.ms/tag'], cookie: ['_clck', '_clsk'], global: ['clarity'] }, { owner: 'Microsoft', site: 'clarity.microsoft.com' }],
  ['Mouseflow', 'DK', { host: ['mouseflow.com'], script: ['_mfq.push'], cookie: ['mf_user'] }],
  ['Noibu', 'CA', { host: ['noibu.com'] }],
  ['Overheat', 'DE', { host: ['overheat.de', 'overheat.it'] }],
  ['Plerdy', 'UA', { host: ['plerdy.com'], script: ['_suid'] }],
  ['Ptengine', 'JP', { host: ['ptengine.com', 'ptengine.jp'] }],
  ['Quantum Metric', 'US', { host: ['quantummetric.com'] }],
  ['Session Rewind', 'US', { host: ['sessionrewind.com'] }],
  ['SessionCam', 'GB', { host: ['sessioncam.com'], script: ['sessionCamRecorder'] }, { owner: 'Glassbox', site: 'glassbox.com' }],
  ['Userpilot', 'US', { host: ['userpilot.io'] }, { site: 'userpilot.com' }],
  ['UXCam', 'US', { host: ['uxcam.com'] }],
]);

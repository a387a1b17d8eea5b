/** Help desks, call-back and feedback tools. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const customerService = toolsOf('customer service', [
  { name: 'Calendly', country: 'US', signals: { host: ['calendly.com'] } },
  { name: 'Critizr', owner: 'Goodays', country: 'FR', signals: { host: ['critizr.com', 'goodays.co'] } },
  { name: 'Delighted', owner: 'Qualtrics', country: 'US', signals: { host: ['delighted.com'] } },
  { name: 'ForeSee', owner: 'Verint', country: 'US', site: 'verint.com', signals: { host: ['foresee.com', 'foreseeresults.com', 'answerscloud.com'] } },
  { name: 'Freshdesk', owner: 'Freshworks', country: 'US', site: 'freshworks.com', signals: { host: ['freshdesk.com', 'widget.freshworks.com'], script: ['FreshWidget'], link: ['.freshdesk.com'] } },
  { name: 'GetSatisfaction', owner: 'Sprinklr', country: 'US', signals: { host: ['getsatisfaction.com'] } },
  { name: 'Gorgias Help Center', owner: 'Gorgias', country: 'US', site: 'gorgias.com', signals: { link: ['.gorgias.help'], host: ['gorgias.help'] } },
  { name: 'Help Center App', country: 'RO', signals: { host: ['helpcenterapp.com'] } },
  { name: 'Help Scout', country: 'US', site: 'helpscout.com', signals: { host: ['helpscout.net'], script: ["Beacon('init'"] } },
  { name: 'Medallia', country: 'US', signals: { host: ['medallia.com', 'kampyle.com', 'medallia.eu'] } },
  { name: 'Mopinion', owner: 'Netigate', country: 'NL', signals: { host: ['mopinion.com'] } },
  { name: 'OpenReplay', country: 'US', signals: { host: ['openreplay.com'] } },
  { name: 'OpinionLab', owner: 'Verint', country: 'US', site: 'verint.com', signals: { host: ['opinionlab.com'] } },
  { name: 'Qualtrics', country: 'US', signals: { host: ['qualtrics.com'] } },
  { name: 'Skeepers Feedback', owner: 'Skeepers', country: 'FR', site: 'skeepers.io', signals: { host: ['mediatech.group', 'myfeelback.com'] } },
  { name: 'SurveyMonkey', country: 'US', signals: { host: ['surveymonkey.com', 'research.net'] } },
  { name: 'Survicate', country: 'PL', signals: { host: ['survicate.com'] } },
  { name: 'Typeform', country: 'ES', signals: { host: ['typeform.com'], dom: ['[data-tf-*]'] } },
  { name: 'Uniqodo', country: 'GB', signals: { host: ['uniqodo.com'] } },
  { name: 'Usabilla', owner: 'Momentive', country: 'NL', site: 'getfeedback.com', signals: { host: ['usabilla.com'], script: ['usabilla_live'] } },
  { name: 'UserVoice', country: 'US', signals: { host: ['uservoice.com'], script: ['UserVoice.push'] } },
  { name: 'Zendesk', country: 'US', signals: { host: ['zendesk.com', 'zdassets.com'], link: ['.zendesk.com/hc'] } },
]);

/** Help desks, call-back and feedback tools. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const customerService = toolsOf('customer service', [
  ['Calendly', 'US', { host: ['calendly.com'] }],
  ['Critizr', 'FR', { host: ['critizr.com', 'goodays.co'] }, { owner: 'Goodays' }],
  ['Delighted', 'US', { host: ['delighted.com'] }, { owner: 'Qualtrics' }],
  ['ForeSee', 'US', { host: ['foresee.com', 'foreseeresults.com', 'answerscloud.com'] }, { owner: 'Verint', site: 'verint.com' }],
  ['Freshdesk', 'US', { host: ['freshdesk.com', 'widget.freshworks.com'], script: ['FreshWidget'], link: ['.freshdesk.com'] }, { owner: 'Freshworks', site: 'freshworks.com' }],
  ['GetSatisfaction', 'US', { host: ['getsatisfaction.com'] }, { owner: 'Sprinklr' }],
  ['Gorgias Help Center', 'US', { link: ['.gorgias.help'], host: ['gorgias.help'] }, { owner: 'Gorgias', site: 'gorgias.com' }],
  ['Help Center App', 'RO', { host: ['helpcenterapp.com'] }],
  ['Help Scout', 'US', { host: ['helpscout.net'], script: ["Beacon('init'"] }, { site: 'helpscout.com' }],
  ['Medallia', 'US', { host: ['medallia.com', 'kampyle.com', 'medallia.eu'] }],
  ['Mopinion', 'NL', { host: ['mopinion.com'] }, { owner: 'Netigate' }],
  ['OpenReplay', 'US', { host: ['openreplay.com'] }],
  ['OpinionLab', 'US', { host: ['opinionlab.com'] }, { owner: 'Verint', site: 'verint.com' }],
  ['Qualtrics', 'US', { host: ['qualtrics.com'] }],
  ['Skeepers Feedback', 'FR', { host: ['mediatech.group', 'myfeelback.com'] }, { owner: 'Skeepers', site: 'skeepers.io' }],
  ['SurveyMonkey', 'US', { host: ['surveymonkey.com', 'research.net'] }],
  ['Survicate', 'PL', { host: ['survicate.com'] }],
  ['Typeform', 'ES', { host: ['typeform.com'], dom: ['[data-tf-*]'] }],
  ['Uniqodo', 'GB', { host: ['uniqodo.com'] }],
  ['Usabilla', 'NL', { host: ['usabilla.com'], script: ['usabilla_live'] }, { owner: 'Momentive', site: 'getfeedback.com' }],
  ['UserVoice', 'US', { host: ['uservoice.com'], script: ['UserVoice.push'] }],
  ['Zendesk', 'US', { host: ['zendesk.com', 'zdassets.com'], link: ['.zendesk.com/hc'] }],
]);

/** Tools that report errors and speed to the shop. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const monitoring = toolsOf('monitoring', [
  ['Airbrake', 'US', { host: ['airbrake.io'] }],
  ['AppDynamics', 'US', { host: ['appdynamics.com', 'eum-appdynamics.com'], script: ['adrum-start-time'], cookie: ['ADRUM*'] }, { owner: 'Cisco' }],
  ['Blue Triangle', 'US', { asset: ['btttag.com/btt'], script: ['_bttTagLoaded'] }, { site: 'bluetriangle.com' }],
  ['Bugsnag', 'US', { host: ['bugsnag.com'], global: ['Bugsnag'] }, { owner: 'SmartBear' }],
  ['Datadog RUM', 'US', { host: ['datadoghq-browser-agent.com', 'datadoghq.com', 'datadoghq.eu'], script: ['DD_RUM'], global: ['DD_RUM', 'datadogRum'] }, { owner: 'Datadog' }],
  ['Dynatrace', 'AT', { host: ['dynatrace.com'], asset: ['/ruxitagentjs_'], cookie: ['dtCookie', 'rxVisitor'], dom: ['[data-dtconfig]'] }],
  ['Elastic APM', 'NL', { script: ['elasticApm.init'] }, { owner: 'Elastic', site: 'elastic.co' }],
  ['Honeybadger', 'US', { host: ['honeybadger.io'] }],
  ['Instana', 'US', { host: ['instana.io'], script: ['ineum('] }, { owner: 'IBM', site: 'instana.com' }],
  ['mPulse', 'US', { host: ['go-mpulse.net'], script: ['BOOMR_mq'], cookie: ['RT'], global: ['Boomerang'] }, { owner: 'Akamai', site: 'akamai.com' }],
  ['Pingdom', 'SE', { host: ['pingdom.net'] }, { owner: 'SolarWinds', site: 'pingdom.com' }],
  ['Raygun', 'NZ', { host: ['raygun.io'], script: ['rg4js('] }, { site: 'raygun.com' }],
  ['Rollbar', 'US', { host: ['rollbar.com'], script: ['_rollbarConfig'] }],
  ['RUMvision', 'NL', { host: ['rumvision.com'] }],
  ['Sentry', 'US', { host: ['sentry.io', 'sentry-cdn.com'], script: ['Sentry.init'], global: ['Sentry'] }, { owner: 'Functional Software' }],
  ['SpeedCurve', 'NZ', { host: ['speedcurve.com'], script: ['LUX=window.LUX'] }],
  ['TrackJS', 'US', { host: ['trackjs.com'], script: ['_trackJs'] }],
  ['Uptrends', 'NL', { host: ['uptrendsdata.com'] }, { site: 'uptrends.com' }],
]);

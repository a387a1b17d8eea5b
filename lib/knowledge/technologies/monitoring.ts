/** Tools that report errors and speed to the shop. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const monitoring = toolsOf('monitoring', [
  { name: 'Airbrake', country: 'US', signals: { host: ['airbrake.io'] } },
  { name: 'AppDynamics', owner: 'Cisco', country: 'US', signals: { host: ['appdynamics.com', 'eum-appdynamics.com'], script: ['adrum-start-time'], cookie: ['ADRUM*'] } },
  { name: 'Blue Triangle', country: 'US', site: 'bluetriangle.com', signals: { asset: ['btttag.com/btt'], script: ['_bttTagLoaded'] } },
  { name: 'Bugsnag', owner: 'SmartBear', country: 'US', signals: { host: ['bugsnag.com'], global: ['Bugsnag'] } },
  { name: 'Datadog RUM', owner: 'Datadog', country: 'US', signals: { host: ['datadoghq-browser-agent.com', 'datadoghq.com', 'datadoghq.eu'], script: ['DD_RUM'], global: ['DD_RUM', 'datadogRum'] } },
  { name: 'Dynatrace', country: 'AT', signals: { host: ['dynatrace.com'], asset: ['/ruxitagentjs_'], cookie: ['dtCookie', 'rxVisitor'], dom: ['[data-dtconfig]'] } },
  { name: 'Elastic APM', owner: 'Elastic', country: 'NL', site: 'elastic.co', signals: { script: ['elasticApm.init'] } },
  { name: 'Honeybadger', country: 'US', signals: { host: ['honeybadger.io'] } },
  { name: 'Instana', owner: 'IBM', country: 'US', site: 'instana.com', signals: { host: ['instana.io'], script: ['ineum('] } },
  { name: 'mPulse', owner: 'Akamai', country: 'US', site: 'akamai.com', signals: { host: ['go-mpulse.net'], script: ['BOOMR_mq'], cookie: ['RT'], global: ['Boomerang'] } },
  { name: 'Pingdom', owner: 'SolarWinds', country: 'SE', site: 'pingdom.com', signals: { host: ['pingdom.net'] } },
  { name: 'Raygun', country: 'NZ', site: 'raygun.com', signals: { host: ['raygun.io'], script: ['rg4js('] } },
  { name: 'Rollbar', country: 'US', signals: { host: ['rollbar.com'], script: ['_rollbarConfig'] } },
  { name: 'RUMvision', country: 'NL', signals: { host: ['rumvision.com'] } },
  { name: 'Sentry', owner: 'Functional Software', country: 'US', signals: { host: ['sentry.io', 'sentry-cdn.com'], script: ['Sentry.init'], global: ['Sentry'] } },
  { name: 'SpeedCurve', country: 'NZ', signals: { host: ['speedcurve.com'], script: ['LUX=window.LUX'] } },
  { name: 'TrackJS', country: 'US', signals: { host: ['trackjs.com'], script: ['_trackJs'] } },
  { name: 'Uptrends', country: 'NL', site: 'uptrends.com', signals: { host: ['uptrendsdata.com'] } },
]);

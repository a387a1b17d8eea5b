/** The app on made-up data in an ordinary page, for pictures and accessibility checks: `?scene=...&theme=...&lang=...&surface=...`. */
import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { scene } from './scenes.ts';

const parameters = new URLSearchParams(location.search);
const settings = {
  theme: parameters.get('theme') === 'dark' ? 'dark' : 'light',
  language: parameters.get('lang') === 'en' ? 'en' : 'fr',
} as const;
const surface = parameters.get('surface') === 'workspace' ? 'workspace' : 'panel';
const services = scene(parameters.get('scene') ?? 'full', { settings, surface });
const root = document.getElementById('root');
if (root) render(<App services={services} />, root);

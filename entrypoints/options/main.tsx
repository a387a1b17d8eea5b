/** The options page of the browser's extension list: the full tab, opened on the settings. */
import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { createAppServices } from '../../lib/ext/app-services.ts';

if (location.hash === '') location.hash = '#settings';
const root = document.getElementById('root');
if (root) render(<App services={createAppServices('workspace')} />, root);

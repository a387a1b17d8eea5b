/** The side panel: the app beside the page that the merchant is looking at. */
import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { createAppServices } from '../../lib/ext/app-services.ts';

const root = document.getElementById('root');
if (root) render(<App services={createAppServices('panel')} />, root);

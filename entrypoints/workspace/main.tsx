/** The full tab: the same app with room for every shop. */
import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { createAppServices } from '../../lib/ext/app-services.ts';

const root = document.getElementById('root');
if (root) render(<App services={createAppServices('workspace')} />, root);

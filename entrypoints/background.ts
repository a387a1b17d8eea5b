/** The service worker (Chromium) or event page (Firefox). */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/ext/background.ts';

export default defineBackground({ type: 'module', main: startBackground });

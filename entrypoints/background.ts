import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/background/start.ts';
import { site as gmail } from '../utils/sites/gmail/index.ts';

export default defineBackground({
  type: 'module',
  main: () => startBackground(gmail.matches),
});

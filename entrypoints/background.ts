import { defineBackground } from 'wxt/utils/define-background';
import { HINT_STYLES } from '../components/hint/styles.ts';
import { startBackground } from '../utils/background/start.ts';
import { site as gmail } from '../utils/sites/gmail/index.ts';

export default defineBackground({
  type: 'module',
  main: () => startBackground({ siteMatches: gmail.matches, hintStyles: HINT_STYLES }),
});

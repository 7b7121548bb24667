import { tokensCss } from '../ui/tokens.ts';
import { CARD_STYLES } from './card-styles.ts';
import { CHIP_STYLES } from './chip-styles.ts';
import { THERMOMETER_STYLES } from './thermometer-styles.ts';

/**
 * The sheet of every hint's root. Like the texts it comes into a page with the settings, not with the
 * script, so that a page without a draft or before the consent does not carry it.
 */
export const HINT_STYLES = tokensCss('.root') + CHIP_STYLES + THERMOMETER_STYLES + CARD_STYLES;

import { describeLanguage } from '../../../tests/contracts/language.ts';
import { cases } from './cases.ts';
import { packFromRules } from '../pack-from-rules.ts';
import { english, englishRules } from './index.ts';

describeLanguage(english, packFromRules(englishRules), cases);

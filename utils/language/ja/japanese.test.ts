import { describeLanguage } from '../../../tests/contracts/language.ts';
import { cases } from './cases.ts';
import { packFromRules } from '../pack-from-rules.ts';
import { japanese, japaneseRules } from './index.ts';

describeLanguage(japanese, packFromRules(japaneseRules), cases);

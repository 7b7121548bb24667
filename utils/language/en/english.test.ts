import { describeLanguage } from '../../../tests/contracts/language.ts';
import { cases } from './cases.ts';
import { english } from './index.ts';

describeLanguage(english, cases);

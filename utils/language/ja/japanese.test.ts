import { describeLanguage } from '../../../tests/contracts/language.ts';
import { cases } from './cases.ts';
import { japanese } from './index.ts';

describeLanguage(japanese, cases);

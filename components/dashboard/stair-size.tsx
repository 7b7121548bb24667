import { sendMessage } from '../../utils/messaging/protocol.ts';
import { preferencesItem } from '../../utils/store/preferences.ts';
import { STEP_SIZES } from '../../utils/vocabulary/stages.ts';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../ui/words-context.tsx';

/** How high the steps of the staircase are: what is sold decides, a small thing or a dear one. */
export function StairSize() {
  const t = useWords();
  const step = useStored(preferencesItem)?.step;
  if (step === undefined) return null;
  return (
    <fieldset className="stair-size">
      <legend className="say">{t('stairs.title')}</legend>
      <p className="quiet">{t('stairs.why')}</p>
      {STEP_SIZES.map((size) => (
        <label key={size}>
          <input
            type="radio"
            name="stairs"
            checked={size === step}
            onChange={() => void sendMessage('setStep', size)}
          />{' '}
          {t(`stairs.${size}`)}
        </label>
      ))}
    </fieldset>
  );
}
